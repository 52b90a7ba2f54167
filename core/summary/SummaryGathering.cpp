#include "core/summary/CaseSummary.h"

#include "core/store/CaseStore.h"
#include "core/summary/QuoteContext.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace careo
{

namespace
{

/// Builds the summary article by article, so that one text at a time is in memory unless texts are
/// asked for.
class Gathering
{
public:
    Gathering(CaseStore& store, const SummaryRequest& request, CaseSummary& summary)
        : m_store(store)
        , m_request(request)
        , m_summary(summary)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        if (const auto types = addTypes(); !types)
            return types;
        auto rows = m_store.queries().claims(m_summary.filter);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const ClaimRow& row : *rows)
            m_rows[row.claim.article].append(row);
        const auto articles = m_store.queries().articles(m_summary.filter, ArticleOrder::Published);
        if (!articles)
            return tl::unexpected(articles.error());
        for (const ArticleId id : *articles) {
            if (const auto added = addArticle(id); !added)
                return added;
        }
        order();
        if (const auto linked = addLinks(); !linked)
            return linked;
        if (const auto copied = addCopies(); !copied)
            return copied;
        if (const auto asked = addQuestions(); !asked)
            return asked;
        return addSourceFiles();
    }

private:
    [[nodiscard]] Result<void> addTypes()
    {
        const auto types = m_store.claimTypes().all();
        if (!types)
            return tl::unexpected(types.error());
        for (const ClaimType& type : *types) {
            SummaryType entry;
            entry.id = type.id;
            entry.name = type.name;
            entry.path = type.name;
            entry.color = type.color;
            entry.definition = type.definition;
            if (const auto parent = m_typeIndex.constFind(type.parent);
                parent != m_typeIndex.cend()) {
                const SummaryType& above = m_summary.types.at(*parent);
                entry.path = above.path + QStringLiteral(" \u203a ") + type.name;
                entry.depth = above.depth + 1;
            }
            m_typeIndex.insert(type.id, static_cast<int>(m_summary.types.size()));
            m_summary.types.append(entry);
        }
        return {};
    }

    [[nodiscard]] Result<void> addArticle(ArticleId id)
    {
        const auto article = m_store.articles().article(id);
        if (!article)
            return tl::unexpected(article.error());
        const int index = static_cast<int>(m_summary.articles.size());
        SummaryArticle entry;
        entry.id = id;
        entry.number = index + 1;
        entry.title = article->title;
        entry.outlet = article->outlet;
        entry.author = article->author;
        entry.published = article->published;
        entry.language = article->language;
        entry.url = article->url;
        entry.sourceFile = article->sourceFile;
        if (m_request.withTexts) {
            entry.text = article->text;
            entry.bodyStart = article->bodyStart;
        }
        for (const ClaimRow& row : m_rows.value(id)) {
            if (row.claim.anchor != AnchorState::Orphan) {
                ++entry.claims;
                m_summary.timeline.append(row);
            }
            addClaim(row.claim, *article, index);
        }
        m_articleIndex.insert(id, index);
        m_summary.articles.append(entry);
        return {};
    }

    void addClaim(const Claim& claim, const Article& article, int articleIndex)
    {
        SummaryClaim entry;
        entry.id = claim.id;
        entry.uuid = claim.uuid;
        entry.article = articleIndex;
        entry.type = m_typeIndex.value(claim.type);
        entry.quote = claim.quote;
        entry.speaker = claim.speaker;
        entry.stance = claim.stance;
        entry.status = claim.status;
        entry.eventDate = claim.eventDate;
        entry.note = claim.note;
        entry.passage = claim.passage;
        const bool inText = claim.passage.isValidIn(article.text);
        const QStringView stored = inText ? claim.passage.in(article.text) : QStringView();
        if (inText)
            entry.paragraph = paragraphNumber(article.text, article.bodyStart, claim.passage.start);
        if (claim.anchor == AnchorState::Orphan) {
            entry.check = QuoteCheck::Orphaned;
            entry.paragraph = 0;
        } else if (!inText || stored != claim.quote) {
            entry.check = QuoteCheck::Differs;
            entry.stored = stored.toString();
        } else {
            addContext(entry, article.text);
        }
        m_claimIndex.insert(claim.id, static_cast<int>(m_summary.claims.size()));
        m_summary.claims.append(entry);
    }

    void addContext(SummaryClaim& claim, const QString& text) const
    {
        const PassageContext context = contextOf(text, claim.passage, m_request.context);
        claim.before = text.mid(context.whole.start, claim.passage.start - context.whole.start);
        claim.after = text.mid(claim.passage.end, context.whole.end - claim.passage.end);
        claim.cutsStart = context.cutsStart;
        claim.cutsEnd = context.cutsEnd;
    }

    void order()
    {
        for (int index = 0; index < m_summary.claims.size(); ++index) {
            const SummaryClaim& claim = m_summary.claims.at(index);
            if (claim.check == QuoteCheck::Orphaned) {
                m_summary.orphans.append(index);
                continue;
            }
            m_summary.types[claim.type].claims.append(index);
            (claim.eventDate.isUnknown() ? m_summary.undated : m_summary.chronology).append(index);
        }
        std::stable_sort(
            m_summary.chronology.begin(), m_summary.chronology.end(), [this](int a, int b) {
                return isEarlierEvent(
                    m_summary.claims.at(a).eventDate, m_summary.claims.at(b).eventDate);
            });
    }

    [[nodiscard]] Result<void> addLinks()
    {
        const auto links = m_store.claimLinks().all();
        if (!links)
            return tl::unexpected(links.error());
        for (const ClaimLink& link : *links) {
            const int from = m_claimIndex.value(link.from, -1);
            const int to = m_claimIndex.value(link.to, -1);
            if (from < 0 || to < 0)
                continue;
            if (link.kind == LinkKind::Changes) {
                m_summary.claims[from].changes.append(to);
            } else if (link.kind == LinkKind::Contradicts) {
                m_summary.claims[from].contradicts.append(to);
                if (!m_summary.claims.at(to).contradicts.contains(from))
                    m_summary.claims[to].contradicts.append(from);
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> addCopies()
    {
        const auto copies = m_store.copies().all();
        if (!copies)
            return tl::unexpected(copies.error());
        for (const TextCopy& copy : *copies) {
            addCopy(copy.first, copy.firstPassage, copy.second);
            addCopy(copy.second, copy.secondPassage, copy.first);
        }
        return {};
    }

    /// Notes `other` on the claims of `article` that lie wholly within what the two share.
    void addCopy(ArticleId article, Passage shared, ArticleId other)
    {
        const int otherIndex = m_articleIndex.value(other, -1);
        if (otherIndex < 0)
            return;
        for (const ClaimRow& row : m_rows.value(article)) {
            const Passage passage = row.claim.passage;
            if (passage.start < shared.start || passage.end > shared.end)
                continue;
            SummaryClaim& claim = m_summary.claims[m_claimIndex.value(row.claim.id)];
            if (claim.check == QuoteCheck::Stands && !claim.copies.contains(otherIndex))
                claim.copies.append(otherIndex);
        }
    }

    [[nodiscard]] Result<void> addQuestions()
    {
        const auto ground = readComparisonGround(m_store);
        if (!ground)
            return tl::unexpected(ground.error());
        const auto questions = compareAll(m_store, *ground);
        if (!questions)
            return tl::unexpected(questions.error());
        for (const QuestionComparison& question : *questions) {
            SummaryQuestion entry;
            entry.text = question.question.text;
            entry.verdict = question.verdict;
            for (const AccountComparison& account : question.accounts)
                entry.accounts.append(summaryAccount(account));
            m_summary.questions.append(entry);
        }
        return {};
    }

    [[nodiscard]] SummaryAccount summaryAccount(const AccountComparison& comparison) const
    {
        SummaryAccount entry;
        entry.answer = comparison.account.answer;
        entry.decision = comparison.account.decision;
        for (const ClaimId id : comparison.account.claims) {
            const int claim = m_claimIndex.value(id, -1);
            if (claim >= 0 && m_summary.claims.at(claim).check != QuoteCheck::Orphaned)
                entry.claims.append(claim);
        }
        for (const QList<ArticleId>& source : comparison.independence.sources) {
            QList<int> articles;
            for (const ArticleId id : source) {
                if (const int article = m_articleIndex.value(id, -1); article >= 0)
                    articles.append(article);
            }
            if (!articles.isEmpty())
                entry.sources.append(articles);
        }
        return entry;
    }

    [[nodiscard]] Result<void> addSourceFiles()
    {
        const auto files = m_store.sourceFiles().all();
        if (!files)
            return tl::unexpected(files.error());
        std::copy_if(files->begin(), files->end(), std::back_inserter(m_summary.sourceFiles),
            [this](const SourceFile& file) {
                return std::any_of(m_summary.articles.begin(), m_summary.articles.end(),
                    [&file](
                        const SummaryArticle& article) { return article.sourceFile == file.id; });
            });
        return {};
    }

    CaseStore& m_store;
    const SummaryRequest& m_request;
    CaseSummary& m_summary;
    QHash<ClaimTypeId, int> m_typeIndex;
    QHash<ArticleId, int> m_articleIndex;
    QHash<ClaimId, int> m_claimIndex;
    QHash<ArticleId, QList<ClaimRow>> m_rows;
};

} // namespace

Result<CaseSummary> gatherRequested(CaseStore& store, const SummaryRequest& request)
{
    CaseSummary summary;
    summary.caseName = QFileInfo(store.path()).completeBaseName();
    const QString title = request.title.trimmed();
    summary.title = title.isEmpty() ? summary.caseName : title;
    summary.madeOn = request.madeOn;
    summary.filter = request.filter;
    if (const auto done = Gathering(store, request, summary).run(); !done)
        return tl::unexpected(done.error());
    return summary;
}

Result<CaseSummary> gatherSummary(
    CaseStore& store, const CaseFilter& filter, const QString& title, QDate madeOn)
{
    return gatherRequested(store, {filter, title, madeOn, QuoteContext::Passage, false});
}

} // namespace careo
