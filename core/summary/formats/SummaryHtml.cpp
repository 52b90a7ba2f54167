#include "core/summary/formats/SummaryHtml.h"

#include "core/summary/SummaryContent.h"
#include "core/summary/SummaryTimeline.h"
#include "core/summary/formats/HtmlStyle.h"

#include <QColor>

using namespace Qt::StringLiterals;

namespace careo
{

using namespace content;

namespace
{

constexpr qreal timelineWidth = 640;
constexpr int barPatterns = 4;

/// Text as HTML: markup escaped, control characters made visible as the replacement character.
QString escaped(const QString& words)
{
    QString shown = words;
    for (QChar& c : shown) {
        const char16_t code = c.unicode();
        const bool isControl
            = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
        if (isControl)
            c = QChar::ReplacementCharacter;
    }
    return shown.toHtmlEscaped();
}

/// Writes each block of the content at the end of the page.
class HtmlWriter
{
public:
    HtmlWriter(const SummaryContent& content, const CaseSummary& summary)
        : m_content(content)
        , m_summary(summary)
    {
    }

    QString write()
    {
        addHead();
        for (const Block& block : m_content.blocks) {
            setList(isSource(block));
            std::visit(*this, block);
        }
        setList(false);
        m_html
            += u"</main>\n<footer>%1</footer>\n</body>\n</html>\n"_s.arg(escaped(m_content.made));
        return m_html;
    }

    void operator()(const Heading& heading)
    {
        const QString tag = u"h%1"_s.arg(heading.level);
        m_html += u"<%1 id=\"%2\" dir=\"auto\">"_s.arg(tag, heading.anchor);
        for (const Run& run : heading.line) {
            const QString words = swatch(run.type) + escaped(run.words);
            m_html += run.tone == Tone::Muted ? u" <small>"_s + words.trimmed() + u"</small>"_s
                                              : words;
        }
        m_html += u"</%1>\n"_s.arg(tag);
    }

    void operator()(const Paragraph& paragraph)
    {
        m_html += u"<p>"_s + spans(paragraph.line) + u"</p>\n"_s;
    }

    void operator()(const Quotation& quotation)
    {
        const TypeSign& sign = m_content.types.at(quotation.type);
        const int pattern
            = sign.letter.isEmpty() ? 0 : (sign.letter.back().unicode() - u'A') % barPatterns;
        m_html += u"<figure class=\"claim p%1%2\"%3>\n<blockquote dir=\"%4\">"_s.arg(
            QString::number(pattern), quotation.isNested ? u" nested"_s : QString(),
            typeStyle(quotation.type), quotation.isRightToLeft ? u"rtl"_s : u"ltr"_s);
        for (const Run& run : quotation.words)
            m_html += run.tone == Tone::Passage
                ? u"<strong>"_s + escaped(run.words) + u"</strong>"_s
                : escaped(run.words);
        m_html += u"</blockquote>\n<figcaption>"_s;
        if (!quotation.stamp.isEmpty()) {
            m_html += u"<strong class=\"stamp\">"_s + escaped(quotation.stamp) + u"</strong>"_s;
            m_html += quotation.stampDetail.isEmpty() ? u"<br>"_s
                                                      : u"<p class=\"stored\" dir=\"auto\">"_s
                    + escaped(quotation.stampDetail) + u"</p>"_s;
        }
        m_html += spans(quotation.facts) + u"<cite>"_s + links(quotation.citation) + u"</cite>"_s;
        if (!quotation.copies.isEmpty())
            m_html += u"<span class=\"copies\">"_s + links(quotation.copies) + u"</span>"_s;
        m_html += u"</figcaption>\n</figure>\n"_s;
    }

    void operator()(const Table& table)
    {
        m_html += u"<table>\n<thead><tr>"_s;
        for (const QString& head : table.head)
            m_html += u"<th scope=\"col\">"_s + escaped(head) + u"</th>"_s;
        m_html += u"</tr></thead>\n<tbody>\n"_s;
        for (const TableRow& row : table.rows)
            addRow(row);
        m_html += u"</tbody>\n<tfoot>"_s;
        addRow(table.sum);
        m_html += u"</tfoot>\n</table>\n"_s;
    }

    void operator()(const Entry& entry)
    {
        if (entry.isArticleText) {
            m_html += u"<div class=\"paragraph\"><span class=\"label\">"_s + spans(entry.label)
                + u"</span><p dir=\"%1\">"_s.arg(entry.isRightToLeft ? u"rtl"_s : u"ltr"_s);
            for (const Run& run : entry.lines.value(0))
                m_html += run.tone == Tone::Passage ? u"<u>"_s + escaped(run.words) + u"</u>"_s
                                                    : escaped(run.words);
            m_html += u"</p></div>\n"_s;
            return;
        }
        if (!isSource(entry)) {
            m_html += u"<div class=\"entry\">"_s;
            for (const Line& line : entry.lines)
                m_html += u"<p dir=\"auto\">"_s + spans(line) + u"</p>"_s;
            m_html += u"</div>\n"_s;
            return;
        }
        m_html += u"<li id=\"%1\">"_s.arg(entry.anchor);
        if (!entry.label.isEmpty())
            m_html
                += u"<span class=\"number\">"_s + escaped(plainText(entry.label)) + u"</span> "_s;
        m_html += u"<span class=\"title\" dir=\"auto\">"_s + spans(entry.lines.value(0))
            + u"</span>"_s + spans(entry.lines.value(1)) + u"<br><span class=\"address\">"_s
            + links(entry.lines.value(2)) + u"</span></li>\n"_s;
    }

    void operator()(const TimelinePicture& picture)
    {
        m_html += u"<figure class=\"timeline\" role=\"img\" aria-label=\""_s
            + escaped(picture.caption) + u"\">\n"_s
            + SummaryTimeline(m_summary, m_content.language).svg(timelineWidth)
            + u"\n<figcaption class=\"muted\">"_s + escaped(picture.caption)
            + u"</figcaption>\n</figure>\n"_s;
    }

    void operator()(const ContentsList&)
    {
        m_html += u"<nav>\n<ol>\n"_s;
        for (const Heading* heading : contentsOf(m_content)) {
            m_html += u"<li%1><a href=\"#%2\">"_s.arg(
                          heading->level > 2 ? u" class=\"sub\""_s : QString(), heading->anchor)
                + escaped(heading->line.value(0).words) + u"</a></li>\n"_s;
        }
        m_html += u"</ol>\n</nav>\n"_s;
    }

    void operator()(const PageBreak&) { }

private:
    [[nodiscard]] static bool isSource(const Block& block)
    {
        const auto* entry = std::get_if<Entry>(&block);
        return entry != nullptr && isSource(*entry);
    }

    [[nodiscard]] static bool isSource(const Entry& entry) { return !entry.anchor.isEmpty(); }

    /// Sources stand in one list.
    void setList(bool isOpen)
    {
        if (isOpen != m_isInList)
            m_html += isOpen ? u"<ol class=\"articles\">\n"_s : u"</ol>\n"_s;
        m_isInList = isOpen;
    }

    void addHead()
    {
        m_html += u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            toKey(m_content.language));
        m_html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src 'unsafe-inline'; img-src data:\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<meta name=\"generator\" content=\"Careo " CAREO_VERSION "\">\n"_s;
        m_html += u"<title>"_s + escaped(m_content.title) + u"</title>\n<style>"_s + htmlStyleSheet
            + u"</style>\n</head>\n<body>\n<main>\n"_s;
    }

    void addRow(const TableRow& row)
    {
        m_html += u"<tr><th scope=\"row\">"_s + spans(row.name) + u"</th>"_s;
        for (const QString& cell : row.cells)
            m_html += u"<td>"_s + escaped(cell) + u"</td>"_s;
        m_html += u"</tr>\n"_s;
    }

    [[nodiscard]] QString typeStyle(int type) const
    {
        return u" style=\"--type:%1\""_s.arg(QColor(m_content.types.at(type).color).name());
    }

    [[nodiscard]] QString swatch(int type) const
    {
        return type < 0 ? QString()
                        : u"<span class=\"swatch\" aria-hidden=\"true\"%1>%2</span>"_s.arg(
                            typeStyle(type), m_content.types.at(type).letter);
    }

    [[nodiscard]] static QString linked(const Run& run)
    {
        const QString words = escaped(run.words);
        if (run.target.isEmpty())
            return words;
        return u"<a %1href=\"%2\">%3</a>"_s.arg(
            run.target.startsWith(u'#') ? QString() : u"rel=\"noreferrer\" "_s, escaped(run.target),
            words);
    }

    [[nodiscard]] QString spans(const Line& line) const
    {
        QString html;
        for (const Run& run : line) {
            const QString words = swatch(run.type) + linked(run);
            const QString tone = run.tone == Tone::Muted ? u"muted"_s
                : run.tone == Tone::Strong               ? u"strong"_s
                : run.tone == Tone::Warning              ? u"warning"_s
                                                         : QString();
            html += tone.isEmpty() ? words
                                   : u"<span class=\"%1\">"_s.arg(tone) + words + u"</span>"_s;
        }
        return html;
    }

    [[nodiscard]] static QString links(const Line& line)
    {
        QString html;
        for (const Run& run : line)
            html += linked(run);
        return html;
    }

    const SummaryContent& m_content;
    const CaseSummary& m_summary;
    QString m_html;
    bool m_isInList = false;
};

} // namespace

QString summaryHtml(const CaseSummary& summary, const SummaryOptions& options)
{
    const SummaryContent content = composeSummary(summary, options);
    return HtmlWriter(content, summary).write();
}

} // namespace careo
