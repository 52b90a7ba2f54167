#include "core/compare/Comparison.h"

#include "core/compare/CopiesOfArticles.h"
#include "core/compare/NewsAgencies.h"
#include "core/model/KeyTable.h"
#include "core/store/CaseStore.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace careo
{

namespace
{

constexpr KeyTable<Verdict, 5> verdicts{{{{Verdict::Conflict, QLatin1StringView("conflict")},
    {Verdict::Compatible, QLatin1StringView("compatible")},
    {Verdict::Agreed, QLatin1StringView("agreed")},
    {Verdict::OneSource, QLatin1StringView("oneSource")},
    {Verdict::Open, QLatin1StringView("open")}}}};

/// Accounts that no claim gives are questions still, and weigh nothing.
Verdict verdictOf(const QuestionComparison& comparison, const QList<PlaceNesting>& nestings)
{
    QList<const AnswerValue*> given;
    for (const AccountComparison& account : comparison.accounts) {
        if (!account.evidence.isEmpty())
            given << &account.value;
    }
    if (given.isEmpty())
        return Verdict::Open;
    bool allSame = true;
    for (qsizetype i = 0; i < given.size(); ++i) {
        for (qsizetype j = i + 1; j < given.size(); ++j) {
            const auto relation = relate(*given[i], *given[j], nestings);
            if (relation == AnswerRelation::Conflict)
                return Verdict::Conflict;
            allSame = allSame && relation == AnswerRelation::Same;
        }
    }
    if (comparison.sources < 2)
        return Verdict::OneSource;
    return allSame ? Verdict::Agreed : Verdict::Compatible;
}

using EvidenceByAccount = QHash<qint64, QList<AccountEvidence>>;

EvidenceByAccount byAccount(const QList<AccountEvidence>& evidence)
{
    EvidenceByAccount sorted;
    for (const AccountEvidence& piece : evidence)
        sorted[piece.account.value()] << piece;
    return sorted;
}

/// The agencies of articles, each looked for once.
class Agencies
{
public:
    QString of(const AccountEvidence& piece)
    {
        const auto known = m_known.constFind(piece.article);
        if (known != m_known.cend())
            return *known;
        return *m_known.insert(
            piece.article, agencyOf(piece.outlet, piece.author, piece.opening, piece.closing));
    }

private:
    QHash<ArticleId, QString> m_known;
};

/// What all questions are compared by.
struct Ground {
    const EvidenceByAccount& evidence;
    const ComparisonGround& researcher;
    const CopiesOfArticles& copies;
    Agencies& agencies;
};

Independence independenceOf(const QList<AccountEvidence>& evidence, const Ground& ground)
{
    QList<SourceEvidence> pieces;
    for (const AccountEvidence& piece : evidence)
        pieces << SourceEvidence{
            piece.article, piece.passage, piece.speaker, ground.agencies.of(piece)};
    return careo::independenceOf(pieces, ground.copies.among(pieces), ground.researcher.rulings);
}

QuestionComparison compared(
    const Question& question, const QList<Account>& accounts, const Ground& ground)
{
    QuestionComparison comparison;
    comparison.question = question;
    QList<AccountEvidence> all;
    for (const Account& account : accounts) {
        const auto own = ground.evidence.value(account.id.value());
        all << own;
        comparison.accounts << AccountComparison{
            account, readAnswer(question.kind, account.answer), own, independenceOf(own, ground)};
    }
    comparison.sources = accounts.size() == 1 ? comparison.accounts.first().independence.count()
                                              : independenceOf(all, ground).count();
    comparison.verdict = verdictOf(comparison, ground.researcher.nestings);
    return comparison;
}

} // namespace

QString toKey(Verdict verdict)
{
    return verdicts.key(verdict);
}

QList<ArticleId> QuestionComparison::articles() const
{
    QSet<ArticleId> articles;
    for (const AccountComparison& account : accounts) {
        for (const AccountEvidence& piece : account.evidence)
            articles.insert(piece.article);
    }
    QList<ArticleId> sorted = articles.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Result<ComparisonGround> readComparisonGround(const CaseStore& store)
{
    const auto copies = store.copies().all();
    const auto rulings = store.rulings().onSources();
    const auto nestings = store.rulings().onPlaces();
    if (!copies)
        return tl::unexpected(copies.error());
    if (!rulings)
        return tl::unexpected(rulings.error());
    if (!nestings)
        return tl::unexpected(nestings.error());
    return ComparisonGround{*copies, *rulings, *nestings};
}

Result<QList<QuestionComparison>> compareAll(const CaseStore& store, const ComparisonGround& ground)
{
    const auto questions = store.questions().all();
    const auto accounts = store.questions().accounts();
    const auto evidence = store.questions().evidence();
    if (!questions)
        return tl::unexpected(questions.error());
    if (!accounts)
        return tl::unexpected(accounts.error());
    if (!evidence)
        return tl::unexpected(evidence.error());
    const EvidenceByAccount sorted = byAccount(*evidence);
    const CopiesOfArticles copies(ground.copies);
    Agencies agencies;
    QHash<qint64, QList<Account>> byQuestion;
    for (const Account& account : *accounts)
        byQuestion[account.question.value()] << account;
    QList<QuestionComparison> comparisons;
    for (const Question& question : *questions)
        comparisons << compared(
            question, byQuestion.value(question.id.value()), {sorted, ground, copies, agencies});
    return comparisons;
}

Result<QuestionComparison> compareOne(const CaseStore& store, QuestionId id)
{
    const auto question = store.questions().question(id);
    const auto accounts = store.questions().accountsOf(id);
    const auto evidence = store.questions().evidenceOn(id);
    const auto rulings = store.rulings().onSources();
    const auto nestings = store.rulings().onPlaces();
    if (!question)
        return tl::unexpected(question.error());
    if (!accounts)
        return tl::unexpected(accounts.error());
    if (!evidence)
        return tl::unexpected(evidence.error());
    if (!rulings)
        return tl::unexpected(rulings.error());
    if (!nestings)
        return tl::unexpected(nestings.error());
    QSet<ArticleId> articles;
    for (const AccountEvidence& piece : *evidence)
        articles.insert(piece.article);
    const auto copies = store.copies().among(articles.values());
    if (!copies)
        return tl::unexpected(copies.error());
    const ComparisonGround ground{*copies, *rulings, *nestings};
    const CopiesOfArticles ownCopies(ground.copies);
    Agencies agencies;
    return compared(*question, *accounts, {byAccount(*evidence), ground, ownCopies, agencies});
}

} // namespace careo
