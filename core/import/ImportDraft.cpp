#include "core/import/ImportDraft.h"

#include <algorithm>

namespace careo
{

namespace
{

using Field = ImportDraft::Field;

ProposedText& textOf(ArticleProposal& proposal, Field field)
{
    switch (field) {
    case Field::Title:
        return proposal.title;
    case Field::Outlet:
        return proposal.outlet;
    case Field::Author:
        return proposal.author;
    case Field::Language:
        return proposal.language;
    case Field::Url:
        return proposal.url;
    case Field::Published:
        break; // a date, not a text
    }
    Q_UNREACHABLE();
}

/// Where each line that holds text begins.
QList<qsizetype> lineStarts(const QString& text, Passage span)
{
    QList<qsizetype> starts;
    qsizetype position = span.start;
    while (position < span.end) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), position);
        if (end < 0 || end > span.end)
            end = span.end;
        if (!QStringView(text).mid(position, end - position).trimmed().isEmpty())
            starts << position;
        position = end + 1;
    }
    return starts;
}

} // namespace

ImportDraft::ImportDraft(Extraction extraction)
    : m_extraction(std::move(extraction))
{
    for (const ArticleProposal& proposal : m_extraction.articles)
        m_blocks << Block{proposal.span, true, LeftOutReason::ByUser, proposal, {}};
    for (const LeftOut& leftOut : m_extraction.leftOut)
        m_blocks << Block{leftOut.span, false, leftOut.reason, {}, {}};
    std::sort(m_blocks.begin(), m_blocks.end(),
        [](const Block& a, const Block& b) { return a.span.start < b.span.start; });
}

int ImportDraft::blockAt(qsizetype position) const
{
    const auto after = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), position,
        [](qsizetype place, const Block& block) { return place < block.span.start; });
    return static_cast<int>(after - m_blocks.cbegin()) - 1;
}

QList<Article> ImportDraft::articles() const
{
    QList<Article> result;
    for (const Block& block : m_blocks) {
        if (block.isArticle)
            result << toArticle(m_extraction, block.proposal);
    }
    return result;
}

int ImportDraft::articleCount() const
{
    return static_cast<int>(std::count_if(
        m_blocks.cbegin(), m_blocks.cend(), [](const Block& block) { return block.isArticle; }));
}

bool ImportDraft::splitAt(qsizetype position)
{
    const QString& text = m_extraction.text;
    const qsizetype lineStart
        = position <= 0 ? 0 : text.lastIndexOf(QLatin1Char('\n'), position - 1) + 1;
    const int index = blockAt(lineStart);
    if (index < 0 || m_blocks[index].span.start >= lineStart)
        return false;
    Block later{
        trimmed({lineStart, m_blocks[index].span.end}), true, LeftOutReason::ByUser, {}, {}};
    if (later.span.isEmpty())
        return false;
    Block& earlier = m_blocks[index];
    earlier.span = trimmed({earlier.span.start, lineStart});
    if (earlier.isArticle)
        propose(earlier);
    propose(later);
    m_blocks.insert(index + 1, later);
    return true;
}

bool ImportDraft::joinWithPrevious(int block)
{
    if (block < 1 || block >= m_blocks.size())
        return false;
    Block& earlier = m_blocks[block - 1];
    earlier.span.end = m_blocks[block].span.end;
    m_blocks.removeAt(block);
    if (earlier.isArticle)
        earlier.proposal.span = earlier.span;
    return true;
}

bool ImportDraft::moveStart(int block, int lines)
{
    if (block < 1 || block >= m_blocks.size() || lines == 0)
        return false;
    Block& earlier = m_blocks[block - 1];
    Block& later = m_blocks[block];
    const QList<qsizetype> starts
        = lineStarts(m_extraction.text, {earlier.span.start, later.span.end});
    const auto target = starts.indexOf(later.span.start) + lines;
    if (target <= 0 || target >= starts.size())
        return false;
    earlier.span = trimmed({earlier.span.start, starts[target]});
    later.span.start = starts[target];
    for (Block* changed : {&earlier, &later}) {
        if (changed->isArticle)
            propose(*changed);
    }
    return true;
}

void ImportDraft::setArticle(int block, bool isArticle)
{
    Block& changed = m_blocks[block];
    if (changed.isArticle == isArticle)
        return;
    changed.isArticle = isArticle;
    changed.reason = LeftOutReason::ByUser;
    if (isArticle && changed.proposal.span != changed.span)
        propose(changed);
}

void ImportDraft::takeAsOne()
{
    const Passage whole = trimmed({0, m_extraction.text.size()});
    Block one{whole, true, LeftOutReason::ByUser, {}, {}};
    propose(one);
    m_blocks = {one};
}

void ImportDraft::setText(int block, Field field, const QString& value)
{
    Block& changed = m_blocks[block];
    textOf(changed.proposal, field) = {value.simplified(), {}};
    changed.edited << field;
}

void ImportDraft::setPublished(int block, const EdtfDate& value)
{
    m_blocks[block].proposal.published = {value, {}};
    m_blocks[block].edited << Field::Published;
}

void ImportDraft::propose(Block& block) const
{
    ArticleProposal fresh = proposeArticle(m_extraction, block.span);
    for (const Field field : block.edited) {
        if (field == Field::Published)
            fresh.published = block.proposal.published;
        else
            textOf(fresh, field) = textOf(block.proposal, field);
    }
    block.proposal = fresh;
    block.span = fresh.span;
}

Passage ImportDraft::trimmed(Passage span) const
{
    const QString& text = m_extraction.text;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    return span;
}

} // namespace careo
