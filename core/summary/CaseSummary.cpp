#include "core/summary/CaseSummary.h"

#include "core/store/CaseStore.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace careo
{

namespace
{

/// Builds the summary article by article, so that one text at a time is in memory.
class Gathering
{
public:
    Gathering(CaseStore& store, CaseSummary& summary)
        : m_store(store)
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
        return {};
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
        for (const ClaimRow& row : m_rows.value(id)) {
            if (row.claim.anchor != AnchorState::Orphan) {
                ++entry.claims;
                m_summary.timeline.append(row);
            }
            addClaim(row.claim, *article, index);
        }
        m_summary.articles.append(entry);
        return {};
    }

    void addClaim(const Claim& claim, const Article& article, int articleIndex)
    {
        SummaryClaim entry;
        entry.id = claim.id;
        entry.article = articleIndex;
        entry.type = m_typeIndex.value(claim.type);
        entry.quote = claim.quote;
        entry.speaker = claim.speaker;
        entry.stance = claim.stance;
        entry.status = claim.status;
        entry.eventDate = claim.eventDate;
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
        }
        m_summary.claims.append(entry);
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

    CaseStore& m_store;
    CaseSummary& m_summary;
    QHash<ClaimTypeId, int> m_typeIndex;
    QHash<ArticleId, QList<ClaimRow>> m_rows;
};

} // namespace

int CaseSummary::count(QuoteCheck check) const
{
    return static_cast<int>(std::count_if(claims.begin(), claims.end(),
        [check](const SummaryClaim& claim) { return claim.check == check; }));
}

int CaseSummary::countOf(const QList<int>& indices, ClaimStatus status) const
{
    return static_cast<int>(std::count_if(indices.begin(), indices.end(),
        [this, status](int index) { return claims.at(index).status == status; }));
}

int CaseSummary::outletCount() const
{
    QSet<QString> outlets;
    for (const SummaryArticle& article : articles) {
        if (!article.outlet.isEmpty())
            outlets.insert(article.outlet);
    }
    return static_cast<int>(outlets.size());
}

Result<CaseSummary> gatherSummary(
    CaseStore& store, const CaseFilter& filter, const QString& title, QDate madeOn)
{
    CaseSummary summary;
    summary.caseName = QFileInfo(store.path()).completeBaseName();
    summary.title = title.trimmed().isEmpty() ? summary.caseName : title.trimmed();
    summary.madeOn = madeOn;
    summary.filter = filter;
    if (const auto done = Gathering(store, summary).run(); !done)
        return tl::unexpected(done.error());
    return summary;
}

bool isEarlierEvent(const EdtfDate& a, const EdtfDate& b)
{
    if (a.last() != b.last()) {
        if (a.last().isNull() || b.last().isNull())
            return b.last().isNull();
        return a.last() < b.last();
    }
    if (a.first() != b.first()) {
        if (a.first().isNull() || b.first().isNull())
            return b.first().isNull();
        return a.first() > b.first();
    }
    return a.toString() < b.toString();
}

int paragraphNumber(QStringView text, qsizetype bodyStart, qsizetype position)
{
    if (position < bodyStart)
        return 0;
    int number = 0;
    for (qsizetype start = bodyStart; start <= position && start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (!text.mid(start, end - start).trimmed().isEmpty())
            ++number;
        start = end + 1;
    }
    return number;
}

} // namespace careo
