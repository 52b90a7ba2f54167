#include "core/import/database/DatabaseExport.h"

#include "core/import/database/ExportHeader.h"
#include "core/import/database/ExportLine.h"
#include "core/import/database/FactivaFields.h"

#include <algorithm>
#include <array>

namespace careo
{

namespace
{

/// A code of Factiva's and its value in one line, as in tables that became text, are two.
void addLine(QList<TextLine>& lines, QStringView text, Passage span, bool hasGap)
{
    const QStringView line = span.in(text);
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace())
        ++end;
    qsizetype value = end;
    while (value < line.size() && line[value].isSpace())
        ++value;
    const bool isApart = value - end > 1 || (value > end && line[end] == u'\t');
    if (isApart && isFactivaCode(line.first(end))) {
        lines.append({{span.start, span.start + end}, hasGap});
        lines.append({{span.start + value, span.end}, false});
    } else {
        lines.append({span, hasGap});
    }
}

QList<TextLine> linesOf(QStringView text, Passage span)
{
    QList<TextLine> lines;
    bool hasGap = false;
    for (qsizetype at = span.start; at < span.end;) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? span.end : std::min(end, span.end);
        qsizetype first = at;
        qsizetype last = end;
        while (first < last && text[first].isSpace())
            ++first;
        while (last > first && text[last - 1].isSpace())
            --last;
        if (first < last) {
            addLine(lines, text, {first, last}, hasGap);
            hasGap = false;
        } else {
            hasGap = true;
        }
        at = end + 1;
    }
    return lines;
}

struct Separators {
    ExportFamily family = ExportFamily::None;
    QList<qsizetype> lines;
};

Separators findSeparators(
    QStringView text, const QList<TextLine>& lines, const IsCancelled& isCancelled)
{
    constexpr qsizetype linesBetweenLooks = 1024;
    std::array<Separators, 5> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i % linesBetweenLooks == 0 && isCancelled && isCancelled())
            return {};
        const ExportFamily family = separatorFamily(lines[i].in(text));
        if (family == ExportFamily::None)
            continue;
        Separators& each = found[static_cast<size_t>(family)];
        each.family = family;
        each.lines << i;
    }
    return *std::max_element(found.begin(), found.end(),
        [](const Separators& a, const Separators& b) { return a.lines.size() < b.lines.size(); });
}

class ExportSplitter
{
public:
    ExportSplitter(QStringView text, const QList<TextLine>& lines, const Separators& separators)
        : m_text(text)
        , m_lines(lines)
        , m_separators(separators)
    {
    }

    std::optional<ExportSplit> split()
    {
        const bool opens = m_separators.family == ExportFamily::NexisNumbered;
        const QList<qsizetype>& at = m_separators.lines;
        for (qsizetype i = 0; i < at.size(); ++i) {
            if (opens)
                addDocument(at[i] + 1, i + 1 < at.size() ? at[i + 1] : m_lines.size(), i == 0);
            else
                addDocument(i == 0 ? 0 : at[i - 1] + 1, at[i], i == 0);
        }
        // One line alone may be an accident of the text; fields that were read show it is none.
        const bool isExport = std::any_of(
            m_split.articles.begin(), m_split.articles.end(), [](const ArticleProposal& article) {
                return !article.published.value.isUnknown() && !article.outlet.value.isEmpty();
            });
        if (!isExport)
            return {};
        leaveOutBetween();
        return std::move(m_split);
    }

private:
    void addDocument(qsizetype first, qsizetype end, bool isFirst)
    {
        if (first < end)
            m_split.articles << readExportDocument(
                m_text, m_lines.mid(first, end - first), m_separators.family, isFirst);
    }

    void leaveOutBetween()
    {
        qsizetype line = 0;
        for (qsizetype i = 0; i <= m_split.articles.size(); ++i) {
            const bool isLast = i == m_split.articles.size();
            const qsizetype until = isLast ? m_text.size() : m_split.articles[i].span.start;
            Passage gap;
            for (; line < m_lines.size() && m_lines[line].span.start < until; ++line) {
                if (gap.isEmpty())
                    gap.start = m_lines[line].span.start;
                gap.end = m_lines[line].span.end;
            }
            if (!gap.isEmpty())
                m_split.leftOut.append({gap, LeftOutReason::Boilerplate});
            if (isLast)
                return;
            const qsizetype end = m_split.articles[i].span.end;
            while (line < m_lines.size() && m_lines[line].span.start < end)
                ++line;
        }
    }

    QStringView m_text;
    const QList<TextLine>& m_lines;
    const Separators& m_separators;
    ExportSplit m_split;
};

} // namespace

std::optional<ExportSplit> splitDatabaseExport(QStringView text, const IsCancelled& isCancelled)
{
    const QList<TextLine> lines = linesOf(text, {0, text.size()});
    const Separators separators = findSeparators(text, lines, isCancelled);
    if (separators.family == ExportFamily::None)
        return {};
    return ExportSplitter(text, lines, separators).split();
}

ArticleProposal proposeFromExport(QStringView text, Passage span)
{
    const QList<TextLine> all = linesOf(text, {0, text.size()});
    const ExportFamily family = findSeparators(text, all, {}).family;
    QList<TextLine> lines = linesOf(text, span);
    lines.removeIf([text](const TextLine& line) {
        return separatorFamily(line.in(text)) != ExportFamily::None;
    });
    if (lines.isEmpty()) {
        ArticleProposal blank;
        blank.span = span;
        return blank;
    }
    ArticleProposal article = readExportDocument(text, lines, family, false);
    // The boundaries are the researcher's.
    article.bodyStart += article.span.start - lines.first().span.start;
    article.span = {lines.first().span.start, lines.last().span.end};
    return article;
}

} // namespace careo
