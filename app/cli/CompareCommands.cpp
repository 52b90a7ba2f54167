#include "app/cli/ClaimOptions.h"
#include "app/cli/Commands.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/base/Folding.h"
#include "core/base/Positions.h"
#include "core/compare/AnswerType.h"
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

/// What the texts tell differently; the researcher decides.
QJsonArray proposalsJson(const QList<Article>& articles, const QList<TextCopy>& copies)
{
    QHash<qint64, QString> texts;
    for (const Article& article : articles)
        texts.insert(article.id.value(), article.text);
    QJsonArray list;
    for (const ConflictProposal& proposal : proposeConflicts(articles, copies)) {
        const QJsonArray accounts{
            proposedJson(proposal.first, texts.value(proposal.first.article.value())),
            proposedJson(proposal.second, texts.value(proposal.second.article.value()))};
        list << QJsonObject{{QStringLiteral("kind"), toKey(proposal.kind)},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("reason"),
                QStringLiteral("both speak of: %1")
                    .arg(proposal.sharedWords.join(QStringLiteral(", ")))},
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
    printJson({{QStringLiteral("questions"), questions},
        {QStringLiteral("proposals"), proposalsJson(*texts, ground->copies)},
        {QStringLiteral("copies"), *copies}});
    return {};
}

Outcome addQuestion(const Invocation& invocation)
{
    if (const auto missing = needOption(invocation, "question add", "text"))
        return *missing;
    const QString word = invocation.value("kind");
    const auto kind = word.isEmpty() ? std::optional(AnswerKind::Text) : answerKindFromKey(word);
    if (!kind) {
        return wrongUsage(QStringLiteral("“%1” is no kind of answer; use date, place, number, "
                                         "person, yesNo or text.")
                              .arg(word));
    }
    const auto store = openCase(invocation, CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    Question question;
    question.text = invocation.value("text");
    question.kind = *kind;
    const auto added = (*store)->questions().add(question);
    if (!added)
        return failed(added.error());
    if (invocation.isJson())
        printJson({{QStringLiteral("id"), added->id.value()}});
    else
        print(QStringLiteral("Added question %1.\n").arg(added->id.value()));
    return {};
}

/// The question of that id or text.
Answer<Question> findQuestion(const CaseStore& store, const QString& name)
{
    const auto questions = store.questions().all();
    if (!questions)
        return tl::unexpected(failed(questions.error()));
    for (const Question& question : *questions) {
        if (QString::number(question.id.value()) == name || folded(question.text) == folded(name))
            return question;
    }
    return tl::unexpected(failed(
        QStringLiteral("There is no question “%1”; careo-cli compare lists them.").arg(name)));
}

Result<ClaimType> storedAnswerType(CaseStore& store)
{
    const QString name = QStringLiteral("Answer");
    const auto types = store.claimTypes().all();
    if (!types)
        return tl::unexpected(types.error());
    const auto known = answerTypeAmong(*types, name);
    return known ? Result<ClaimType>(*known) : store.claimTypes().add(answerType(*types, name));
}

/// The claims that give the account: those named, and one for a passage told by its words.
Answer<QList<ClaimId>> claimsOf(const Invocation& invocation, CaseStore& store)
{
    QList<ClaimId> claims;
    for (const QString& id : invocation.options.values(QStringLiteral("claim"))) {
        const auto claim = store.claims().claim(ClaimId(id.toLongLong()));
        if (!claim) {
            return tl::unexpected(failed(
                QStringLiteral("There is no claim %1; careo-cli claims lists them.").arg(id)));
        }
        claims << claim->id;
    }
    if (!invocation.options.isSet(QStringLiteral("article")))
        return claims;
    const QString typeName = invocation.value("type");
    auto type = typeName.isEmpty() ? Answer<ClaimType>(ClaimType()) : findType(store, typeName);
    if (!type)
        return tl::unexpected(type.error());
    auto claim = claimOf(invocation, store, *type);
    if (!claim)
        return tl::unexpected(claim.error());
    if (typeName.isEmpty()) {
        const auto made = storedAnswerType(store);
        if (!made)
            return tl::unexpected(failed(made.error()));
        claim->type = made->id;
    }
    const auto added = store.claims().add(*claim);
    if (!added)
        return tl::unexpected(failed(added.error()));
    return claims << added->id;
}

/// The account of the question that says the same, or a new one.
Account accountFor(const QList<Account>& accounts, const Question& question, const QString& answer)
{
    for (const Account& account : accounts) {
        if (folded(account.answer) == folded(answer))
            return account;
    }
    Account account;
    account.question = question.id;
    account.answer = answer;
    return account;
}

Outcome addAccount(const Invocation& invocation)
{
    for (const char* needed : {"question", "answer"}) {
        if (const auto missing = needOption(invocation, "account add", needed))
            return *missing;
    }
    const auto store = openCase(invocation, CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    const auto question = findQuestion(**store, invocation.value("question"));
    if (!question)
        return question.error();
    const auto accounts = (*store)->questions().accountsOf(question->id);
    if (!accounts)
        return failed(accounts.error());
    Account account = accountFor(*accounts, *question, invocation.value("answer"));
    Outcome refused;
    const auto done = (*store)->atomically([&]() -> Result<void> {
        const auto claims = claimsOf(invocation, **store);
        if (!claims) {
            refused = claims.error();
            return failure(ErrorCode::NotFound);
        }
        for (const ClaimId claim : *claims) {
            if (!account.claims.contains(claim))
                account.claims << claim;
        }
        if (account.id.isValid())
            return (*store)->questions().update(account);
        const auto added = (*store)->questions().add(account);
        if (!added)
            return tl::unexpected(added.error());
        account = *added;
        return {};
    });
    if (!done)
        return refused.exitCode == Done ? failed(done.error()) : refused;
    if (invocation.isJson())
        printJson({{QStringLiteral("id"), account.id.value()},
            {QStringLiteral("claims"), account.claims.size()}});
    else
        print(QStringLiteral("Account %1 has %2 claims.\n")
                  .arg(account.id.value())
                  .arg(account.claims.size()));
    return {};
}

} // namespace

QList<Command> compareCommands()
{
    return {
        {QStringLiteral("question add"), QStringLiteral("CASE"),
            QStringLiteral("Adds a question that the articles answer."), 1, 1,
            {option("text", "The question.", "TEXT"),
                option("kind", "date, place, number, person, yesNo or text.", "KIND")},
            addQuestion},
        {QStringLiteral("account add"), QStringLiteral("CASE"),
            QStringLiteral("Adds an answer to a question, or claims that give it."), 1, 1,
            QList<QCommandLineOption>{
                option("question", "The question, by its id or its words.", "QUESTION"),
                option("answer", "The answer, as it is told.", "TEXT"),
                option("claim", "A claim that gives it, by its id; more than once for more.", "ID")}
                + claimOptions(),
            addAccount},
        {QStringLiteral("compare"), QStringLiteral("CASE"),
            QStringLiteral("Holds the accounts of each question against each other."), 1, 1, {},
            compareCase},
    };
}

} // namespace careo::cli
