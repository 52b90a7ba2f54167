#include "core/compare/Comparison.h"

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

/// The copies of each article, so that a question looks at its own only.
class CopiesOfArticles
{
public:
    explicit CopiesOfArticles(const QList<TextCopy>& copies)
        : m_copies(copies)
    {
        for (qsizetype i = 0; i < copies.size(); ++i)
            m_byFirst[copies[i].first.value()] << i;
    }

    [[nodiscard]] QList<TextCopy> among(const QList<AccountEvidence>& evidence) const
    {
        QSet<qint64> articles;
        for (const AccountEvidence& piece : evidence)
            articles.insert(piece.article.value());
        QList<TextCopy> found;
        for (const qint64 article : std::as_const(articles)) {
            const auto indexes = m_byFirst.value(article);
            for (const qsizetype i : indexes) {
                if (articles.contains(m_copies[i].second.value()))
                    found << m_copies[i];
            }
        }
        std::sort(found.begin(), found.end(), [](const TextCopy& a, const TextCopy& b) {
            return std::tie(a.first, a.second, a.firstPassage.start)
                < std::tie(b.first, b.second, b.firstPassage.start);
        });
        return found;
    }

private:
    const QList<TextCopy>& m_copies;
    QHash<qint64, QList<qsizetype>> m_byFirst;
};

QuestionComparison compared(const Question& question, const QList<Account>& accounts,
    const EvidenceByAccount& evidence, const ComparisonGround& ground,
    const CopiesOfArticles& copies)
{
    QuestionComparison comparison;
    comparison.question = question;
    QList<AccountEvidence> all;
    for (const Account& account : accounts) {
        const auto own = evidence.value(account.id.value());
        all << own;
        comparison.accounts << AccountComparison{account, readAnswer(question.kind, account.answer),
            own, independenceOf(own, copies.among(own), ground.rulings)};
    }
    comparison.sources = independenceOf(all, copies.among(all), ground.rulings).count();
    comparison.verdict = verdictOf(comparison, ground.nestings);
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
    QHash<qint64, QList<Account>> byQuestion;
    for (const Account& account : *accounts)
        byQuestion[account.question.value()] << account;
    QList<QuestionComparison> comparisons;
    for (const Question& question : *questions)
        comparisons << compared(
            question, byQuestion.value(question.id.value()), sorted, ground, copies);
    return comparisons;
}

Result<QuestionComparison> compareOne(
    const CaseStore& store, const ComparisonGround& ground, QuestionId id)
{
    const auto question = store.questions().question(id);
    const auto accounts = store.questions().accountsOf(id);
    const auto evidence = store.questions().evidenceOn(id);
    if (!question)
        return tl::unexpected(question.error());
    if (!accounts)
        return tl::unexpected(accounts.error());
    if (!evidence)
        return tl::unexpected(evidence.error());
    return compared(
        *question, *accounts, byAccount(*evidence), ground, CopiesOfArticles(ground.copies));
}

} // namespace careo
