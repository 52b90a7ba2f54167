#include "core/import/ArticleFinding.h"

#include "core/import/Contradictions.h"
#include "core/import/page/HeaderReading.h"
#include "core/import/page/PageSplitter.h"

#include <algorithm>
#include <utility>

namespace careo
{

namespace
{

Passage spanOf(const QList<PageUnit>& units, qsizetype first, qsizetype end)
{
    return {units[first].span.start, units[end - 1].span.end};
}

/// `chosen` stands in for `text`, which stays beside it where it disagrees.
void replace(ProposedText& text, const ProposedText& chosen)
{
    const ProposedText before = std::exchange(text, chosen);
    noteContradiction(text, {before.value, before.evidence});
}

void prefer(ProposedText& text, const ProposedText& other)
{
    if (!other.value.isEmpty())
        replace(text, other);
}

void complete(ProposedText& text, const ProposedText& other)
{
    if (text.value.isEmpty())
        text = other;
    else
        noteContradiction(text, {other.value, other.evidence});
}

void prefer(ProposedDate& date, const ProposedDate& other)
{
    if (other.value.isUnknown())
        return;
    const ProposedDate before = std::exchange(date, other);
    noteContradiction(date, before.value, before.evidence);
}

void complete(ProposedDate& date, const ProposedDate& other)
{
    if (date.value.isUnknown())
        date = other;
    else
        noteContradiction(date, other.value, other.evidence);
}

class ArticleFinder
{
public:
    ArticleFinder(Extraction& extraction, const IsCancelled& isCancelled)
        : m_extraction(extraction)
        , m_text(extraction.text)
        , m_isCancelled(isCancelled)
    {
    }

    bool find(const QList<LineHint>& hints)
    {
        const QList<PageUnit> units = readUnits(m_text, {0, m_text.size()}, hints, m_isCancelled);
        if (stops())
            return false;
        const Passage content = m_extraction.page.content;
        if (content.isEmpty())
            return split(units, 0, units.size());
        const auto startsBefore
            = [](const PageUnit& unit, qsizetype position) { return unit.span.start < position; };
        const qsizetype first
            = std::lower_bound(units.begin(), units.end(), content.start, startsBefore)
            - units.begin();
        const qsizetype end
            = std::lower_bound(units.begin(), units.end(), content.end, startsBefore)
            - units.begin();
        leaveOut(units, 0, first);
        const bool isDone = m_extraction.page.isOneArticle
            ? takeAsOne(units.mid(first, end - first))
            : split(units, first, end);
        leaveOut(units, end, units.size());
        return isDone;
    }

private:
    bool stops() const { return m_isCancelled && m_isCancelled(); }

    bool takeAsOne(const QList<PageUnit>& units)
    {
        ArticleProposal article = readHeader(m_text, units, titleOf(m_text, units));
        applyFacts(article, m_extraction.page);
        m_extraction.articles.append(article);
        return true;
    }

    bool split(const QList<PageUnit>& all, qsizetype first, qsizetype end)
    {
        const QList<PageUnit> units = all.mid(first, end - first);
        const PageSplit split = splitPage(m_text, units);
        for (const ArticleUnits& found : split.articles) {
            if (stops())
                return false;
            m_extraction.articles.append(
                readHeader(m_text, units.mid(found.first, found.end - found.first),
                    found.title < 0 ? -1 : found.title - found.first));
        }
        for (const LeftUnits& left : split.leftOut)
            m_extraction.leftOut.append({spanOf(units, left.first, left.end), left.reason});
        if (m_extraction.articles.size() == 1)
            applyFacts(m_extraction.articles.first(), m_extraction.page);
        return true;
    }

    void leaveOut(const QList<PageUnit>& units, qsizetype first, qsizetype end)
    {
        if (first == end)
            return;
        const auto links = std::count_if(units.begin() + first, units.begin() + end,
            [](const PageUnit& unit) { return unit.kind == PageUnit::Kind::Link; });
        m_extraction.leftOut.append({spanOf(units, first, end),
            links * 2 > end - first ? LeftOutReason::Links : LeftOutReason::Boilerplate});
    }

    Extraction& m_extraction;
    QStringView m_text;
    const IsCancelled& m_isCancelled;
};

} // namespace

bool findArticles(
    Extraction& extraction, const QList<LineHint>& hints, const IsCancelled& isCancelled)
{
    return ArticleFinder(extraction, isCancelled).find(hints);
}

void applyFacts(ArticleProposal& article, const PageFacts& facts)
{
    if (facts.yieldsToText) {
        complete(article.title, facts.title);
        complete(article.outlet, facts.outlet);
        complete(article.author, facts.author);
        complete(article.published, facts.published);
    } else {
        prefer(article.title, facts.title);
        if (article.outlet.evidence.kind != EvidenceKind::SourceLine)
            prefer(article.outlet, facts.outlet);
        else
            complete(article.outlet, facts.outlet);
        prefer(article.author, facts.author);
        prefer(article.published, facts.published);
    }
    complete(article.language, facts.language);
    prefer(article.url, facts.url);
}

} // namespace careo
