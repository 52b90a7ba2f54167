#include "app/cli/ClaimOptions.h"
#include "app/cli/Commands.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/base/Positions.h"
#include "core/compare/Comparison.h"
#include "core/compare/ConflictProposals.h"
#include "core/copies/CopyUpdate.h"

#include <QHash>

#include <algorithm>

namespace careo::cli
{

namespace
{

QJsonArray numbers(const QList<ArticleId>& articles)
{
    QJsonArray list;
    for (const ArticleId article : articles)
        list << article.value();
    return list;
}

QJsonObject reasonJson(const SourceTie& tie)
{
    return {{QStringLiteral("reason"), toKey(tie.reason)},
        {QStringLiteral("articles"), numbers({tie.first, tie.second})},
        {QStringLiteral("name"), orNull(tie.name)}};
}

QJsonArray reasonsJson(const QList<SourceTie>& ties)
{
    QJsonArray list;
    for (const SourceTie& tie : ties)
        list << reasonJson(tie);
    return list;
}

QJsonValue decisionJson(const std::optional<Decision>& decision)
{
    if (!decision)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("reason"), orNull(decision->reason)},
        {QStringLiteral("by"), decision->decidedBy},
        {QStringLiteral("at"), decision->decidedAt.toString(Qt::ISODate)}};
}

QJsonObject accountJson(const AccountComparison& account)
{
    QJsonArray claims;
    for (const AccountEvidence& piece : account.evidence)
        claims << piece.claim.value();
    QuestionComparison alone;
    alone.accounts << account;
    return {{QStringLiteral("id"), account.account.id.value()},
        {QStringLiteral("answer"), account.account.answer},
        {QStringLiteral("value"), orNull(account.value.toString())},
        {QStringLiteral("claims"), claims}, {QStringLiteral("articles"), numbers(alone.articles())},
        {QStringLiteral("independentSources"), account.independence.count()},
        {QStringLiteral("reasons"), reasonsJson(account.independence.ties)},
        {QStringLiteral("overruled"), reasonsJson(account.independence.overruled)},
        {QStringLiteral("decision"), decisionJson(account.account.decision)}};
}

QJsonObject questionJson(const QuestionComparison& comparison, const QList<ArticleId>& articles)
{
    QJsonArray accounts;
    for (const AccountComparison& account : comparison.accounts)
        accounts << accountJson(account);
    const QList<ArticleId> speaking = comparison.articles();
    QList<ArticleId> silent;
    for (const ArticleId article : articles) {
        if (!std::binary_search(speaking.begin(), speaking.end(), article))
            silent << article;
    }
    return {{QStringLiteral("id"), comparison.question.id.value()},
        {QStringLiteral("question"), comparison.question.text},
        {QStringLiteral("kind"), toKey(comparison.question.kind)},
        {QStringLiteral("verdict"), toKey(comparison.verdict)},
        {QStringLiteral("independentSources"), comparison.sources},
        {QStringLiteral("accounts"), accounts}, {QStringLiteral("silent"), numbers(silent)}};
}

/// Texts of articles, each read once.
class Texts
{
public:
    explicit Texts(const CaseStore& store)
        : m_store(store)
    {
    }

    Result<QString> of(ArticleId id)
    {
        if (const auto known = m_texts.constFind(id.value()); known != m_texts.cend())
            return *known;
        const auto article = m_store.articles().article(id);
        if (!article)
            return tl::unexpected(article.error());
        return *m_texts.insert(id.value(), article->text);
    }

private:
    const CaseStore& m_store;
    QHash<qint64, QString> m_texts;
};

QJsonObject spanJson(const QString& text, Passage passage)
{
    return {{QStringLiteral("start"), codePointPosition(text, passage.start)},
        {QStringLiteral("end"), codePointPosition(text, passage.end)}};
}

Answer<QJsonArray> copiesJson(const CaseStore& store, const QList<TextCopy>& copies)
{
    Texts texts(store);
    QJsonArray list;
    for (const TextCopy& copy : copies) {
        const auto first = texts.of(copy.first);
        const auto second = texts.of(copy.second);
        if (!first || !second)
            return tl::unexpected(failed(first ? second.error() : first.error()));
        list << QJsonObject{{QStringLiteral("articles"), numbers({copy.first, copy.second})},
            {QStringLiteral("spans"),
                QJsonArray{
                    spanJson(*first, copy.firstPassage), spanJson(*second, copy.secondPassage)}},
            {QStringLiteral("text"), copy.firstPassage.in(*first).toString()}};
    }
    return list;
}

QJsonObject proposedJson(const ProposedAccount& account, const QString& text)
{
    QJsonObject json = spanJson(text, account.sentence);
    json.insert(QStringLiteral("article"), account.article.value());
    json.insert(QStringLiteral("quote"), account.sentence.in(text).toString());
    json.insert(QStringLiteral("value"), account.value);
    return json;
}

QString reasonOf(const ConflictProposal& proposal, const QList<ClaimType>& types)
{
    QString reason
        = QStringLiteral("both speak of: %1").arg(proposal.sharedWords.join(QStringLiteral(", ")));
    for (const ClaimType& type : types) {
        if (type.id == proposal.type)
            reason = QStringLiteral("both tagged “%1”; ").arg(type.name) + reason;
    }
    return reason;
}

/// What the texts tell differently; the researcher decides.
QJsonArray proposalsJson(const QList<Article>& articles, const QList<Claim>& claims,
    const QList<ClaimType>& types, const QList<TextCopy>& copies)
{
    QHash<qint64, QString> texts;
    for (const Article& article : articles)
        texts.insert(article.id.value(), article.text);
    QJsonArray list;
    for (const ConflictProposal& proposal :
        proposeConflicts(SentenceIndex(articles), claims, copies)) {
        const QJsonArray accounts{
            proposedJson(proposal.first, texts.value(proposal.first.article.value())),
            proposedJson(proposal.second, texts.value(proposal.second.article.value()))};
        list << QJsonObject{{QStringLiteral("kind"), toKey(proposal.kind)},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("reason"), reasonOf(proposal, types)},
            {QStringLiteral("likeness"), proposal.likeness}};
    }
    return list;
}

Result<QList<Article>> articlesForProposals(const CaseStore& store, qsizetype count)
{
    return count > mostArticlesForProposals ? QList<Article>() : store.articles().all();
}

void printComparisons(const QList<QuestionComparison>& comparisons)
{
    QList<QStringList> rows;
    for (const QuestionComparison& comparison : comparisons) {
        rows << QStringList{QString::number(comparison.question.id.value()),
            toKey(comparison.verdict), QString::number(comparison.sources),
            comparison.question.text};
        for (const AccountComparison& account : comparison.accounts)
            rows << QStringList{{}, {}, QString::number(account.independence.count()),
                QStringLiteral("  %1").arg(account.account.answer)};
    }
    printTable({QStringLiteral("id"), QStringLiteral("verdict"), QStringLiteral("sources"),
                   QStringLiteral("question and accounts")},
        rows);
}

Outcome compareCase(const Invocation& invocation)
{
    // Copies that were not yet looked for are stored, unless the case may only be read.
    const auto store = openCase(invocation, CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    if (!(*store)->isReadOnly()) {
        if (const auto updated = updateCopies(**store); !updated)
            return failed(updated.error());
    }
    const auto ground = readComparisonGround(**store);
    if (!ground)
        return failed(ground.error());
    const auto comparisons = compareAll(**store, *ground);
    if (!comparisons)
        return failed(comparisons.error());
    if (!invocation.isJson()) {
        printComparisons(*comparisons);
        return {};
    }
    const auto articles = (*store)->queries().articles({}, ArticleOrder::Published);
    const auto copies = copiesJson(**store, ground->copies);
    if (!articles)
        return failed(articles.error());
    if (!copies)
        return copies.error();
    QJsonArray questions;
    for (const QuestionComparison& comparison : *comparisons)
        questions << questionJson(comparison, *articles);
    const auto texts = articlesForProposals(**store, articles->size());
    if (!texts)
        return failed(texts.error());
    const auto rows = (*store)->queries().claims({});
    const auto types = (*store)->claimTypes().all();
    if (!rows || !types)
        return failed(rows ? types.error() : rows.error());
    QList<Claim> claims;
    for (const ClaimRow& row : *rows)
        claims << row.claim;
    printJson({{QStringLiteral("questions"), questions},
        {QStringLiteral("proposals"), proposalsJson(*texts, claims, *types, ground->copies)},
        {QStringLiteral("copies"), *copies}});
    return {};
}

} // namespace

QList<Command> compareCommands()
{
    return {{QStringLiteral("compare"), QStringLiteral("CASE"),
        QStringLiteral("Holds the accounts of each question against each other."), 1, 1, {},
        compareCase}};
}

} // namespace careo::cli
