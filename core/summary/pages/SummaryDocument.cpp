#include "core/summary/pages/SummaryDocument.h"

#include "core/summary/pages/ClaimBlocks.h"
#include "core/summary/pages/DocumentCursor.h"
#include "core/summary/pages/SummaryObjects.h"
#include "core/summary/pages/SummaryStyle.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

using namespace summaryStyle;
using namespace content;

namespace
{

constexpr qreal bodySize = 9.5;
constexpr qreal noteSize = 9;
constexpr qreal titleSize = 22;
constexpr qreal countColumn = 66;
constexpr qreal labelWidth = 30;
constexpr qreal articleLabelWidth = 46;
constexpr qreal coverRoom = 170;
constexpr qreal pageNumberRoom = 40;
constexpr qreal contentsIndent = 14;
constexpr int articleLineHeight = 125;

/// Writes each block of the content at the end of the document.
class DocumentWriter
{
public:
    DocumentWriter(
        const SummaryContent& content, const CaseSummary& summary, QTextDocument& document)
        : m_content(content)
        , m_summary(summary)
        , m_document(document)
        , m_cursor(document)
        , m_claims(content, m_cursor)
    {
    }

    void write()
    {
        const bool hasCover = std::any_of(m_content.blocks.begin(), m_content.blocks.end(),
            [](const Block& block) { return std::holds_alternative<PageBreak>(block); });
        m_roomAbove = hasCover ? coverRoom : 0;
        for (const Block& block : m_content.blocks)
            std::visit(*this, block);
    }

    void operator()(const Heading& heading)
    {
        const bool isTitle = heading.level == 1;
        QTextBlockFormat format = heading.level == 2 ? blockFormat(26, 6, true)
            : isTitle                                ? blockFormat(0, 10, true)
                                                     : blockFormat(14, 7, true);
        format.setHeadingLevel(heading.level);
        format.setProperty(KeepsTogether, true);
        format.setProperty(Anchor, heading.anchor);
        m_cursor.block(format);
        for (const Run& run : heading.line) {
            if (run.type >= 0) {
                const TypeSign& sign = m_content.types.at(run.type);
                m_cursor.swatch(QColor(sign.color), sign.letter);
            }
            if (run.tone == Tone::Muted)
                m_cursor.write(run.words, sans(noteSize), muted());
            else if (heading.level == 3)
                m_cursor.write(run.words, sans(10.5, QFont::Bold));
            else
                m_cursor.write(run.words, serif(isTitle ? titleSize : 15, QFont::Bold));
        }
    }

    void operator()(const Paragraph& paragraph)
    {
        m_cursor.block(blockFormat(paragraph.isSpaced ? 18 : 0, 5, paragraph.leads));
        m_claims.writeLine(
            paragraph.line, paragraph.line.value(0).tone == Tone::Plain ? bodySize : noteSize);
    }

    void operator()(const Quotation& quotation) { m_claims.add(quotation); }

    void operator()(const Table& table)
    {
        QList<QTextOption::Tab> tabs;
        for (qsizetype column = table.head.size() - 2; column >= 0; --column)
            tabs.append(DocumentCursor::tab(
                m_document.textWidth() - countColumn * static_cast<qreal>(column),
                QTextOption::RightTab));
        QTextBlockFormat row = blockFormat(0, 0, true);
        row.setTabPositions(tabs);
        row.setTopMargin(12);
        row.setProperty(TableGroup, ++m_tables);
        QTextBlockFormat head = row;
        head.setProperty(IsTableHead, true);
        m_cursor.block(head);
        m_cursor.writeCells(table.head.join(u'\t'), sans(factSize), muted());
        row.setTopMargin(ruleRoom);
        row.setProperty(RuleAbove, true);
        row.clearProperty(KeepsWithNext);
        const qreal nameWidth = m_document.textWidth()
            - countColumn * static_cast<qreal>(table.head.size() - 1) - 2 * swatchSize;
        for (qsizetype index = 0; index < table.rows.size(); ++index) {
            QTextBlockFormat format = row;
            // The sum never stands alone.
            if (index == table.rows.size() - 1)
                format.setProperty(KeepsWithNext, true);
            m_cursor.block(format);
            writeRow(table.rows.at(index), nameWidth, QFont::Normal);
        }
        m_cursor.block(row);
        writeRow(table.sum, nameWidth, QFont::DemiBold);
    }

    void operator()(const Entry& entry)
    {
        const qreal indent = entry.label.isEmpty() ? 0
            : entry.isArticleText                  ? articleLabelWidth
                                                   : labelWidth;
        for (qsizetype index = 0; index < entry.lines.size(); ++index) {
            const bool isLast = index == entry.lines.size() - 1;
            QTextBlockFormat format = blockFormat(0, isLast ? 8 : 1, !isLast);
            format.setLeftMargin(indent);
            if (entry.isArticleText)
                format.setLineHeight(articleLineHeight, QTextBlockFormat::ProportionalHeight);
            if (index == 0) {
                format.setProperty(Anchor, entry.anchor);
                format.setTextIndent(-indent);
                format.setTabPositions({DocumentCursor::tab(indent, QTextOption::LeftTab)});
            }
            m_cursor.block(format);
            if (index == 0 && !entry.label.isEmpty()) {
                m_claims.writeLine(entry.label, factSize);
                m_cursor.writeCells(u"\t"_s, sans(noteSize), muted());
            }
            writeEntryLine(entry, index);
        }
    }

    void operator()(const TimelinePicture& picture)
    {
        m_cursor.block(blockFormat(0, 6, true));
        m_cursor.write(picture.caption, sans(noteSize), muted());
        m_document.documentLayout()->registerHandler(TimelinePictureObject,
            new TimelineObject(m_summary, m_content.language, m_document.textWidth(), &m_document));
        m_cursor.block(blockFormat(2, 0));
        m_cursor.timeline();
    }

    void operator()(const ContentsList&)
    {
        for (const Heading* heading : contentsOf(m_content))
            writeContentsLine(*heading);
    }

    void operator()(const PageBreak&) { m_startsPage = true; }

private:
    [[nodiscard]] QTextBlockFormat blockFormat(qreal above, qreal below, bool keeps = false)
    {
        QTextBlockFormat format = DocumentCursor::blockFormat(above, below, keeps);
        if (m_roomAbove > 0)
            format.setProperty(RoomAbove, m_roomAbove);
        if (m_startsPage)
            format.setProperty(StartsPage, true);
        m_roomAbove = 0;
        m_startsPage = false;
        return format;
    }

    void writeRow(const TableRow& row, qreal nameWidth, QFont::Weight weight)
    {
        const QFont font = sans(bodySize, weight);
        PointDevice device(nullptr);
        const QFontMetricsF metrics(font, device.device());
        Line name = row.name;
        for (Run& run : name)
            run.words = metrics.elidedText(run.words, Qt::ElideMiddle, nameWidth);
        for (Run& run : name)
            run.tone = weight == QFont::Normal ? run.tone : Tone::Strong;
        m_claims.writeLine(name, bodySize);
        m_cursor.writeCells(u'\t' + row.cells.join(u'\t'), font, ink());
    }

    void writeEntryLine(const Entry& entry, qsizetype index)
    {
        if (index > 0) {
            m_claims.writeLine(entry.lines.at(index), factSize);
            return;
        }
        for (const Run& run : entry.lines.first()) {
            const bool isTagged = run.tone == Tone::Passage;
            QFont font = serif(entry.isArticleText ? bodySize : 10, QFont::Normal);
            font.setUnderline(isTagged);
            m_cursor.write(run.words, font);
        }
    }

    void writeContentsLine(const Heading& heading)
    {
        const bool isPart = heading.level == 2;
        const QFont font = sans(bodySize, isPart ? QFont::DemiBold : QFont::Normal);
        QTextBlockFormat format = blockFormat(isPart ? 6 : 0, 2);
        format.setLeftMargin(isPart ? 0 : contentsIndent);
        format.setRightMargin(pageNumberRoom);
        format.setProperty(ContentsTarget, heading.anchor);
        m_cursor.block(format);
        PointDevice device(nullptr);
        const qreal room
            = m_document.textWidth() - pageNumberRoom - contentsIndent - 2 * swatchSize;
        const QString words
            = QFontMetricsF(font, device.device())
                  .elidedText(heading.line.value(0).words.simplified(), Qt::ElideRight, room);
        m_cursor.writeLink(words, u'#' + heading.anchor, font, ink());
    }

    const SummaryContent& m_content;
    const CaseSummary& m_summary;
    QTextDocument& m_document;
    DocumentCursor m_cursor;
    ClaimBlocks m_claims;
    qreal m_roomAbove = 0;
    bool m_startsPage = false;
    int m_tables = 0;
};

} // namespace

std::unique_ptr<QTextDocument> makeSummaryDocument(
    const SummaryContent& content, const CaseSummary& summary, qreal width)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setUseDesignMetrics(true);
    document->setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->documentLayout()->setPaintDevice((new PointDevice(document.get()))->device());
    document->documentLayout()->registerHandler(Swatch, new SwatchObject(document.get()));
    document->setTextWidth(width);
    DocumentWriter(content, summary, *document).write();
    return document;
}

} // namespace careo
