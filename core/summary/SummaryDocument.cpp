#include "core/summary/SummaryDocument.h"

#include "core/summary/ClaimBlocks.h"
#include "core/summary/DocumentCursor.h"
#include "core/summary/SummaryObjects.h"
#include "core/summary/SummaryStyle.h"
#include "core/summary/SummaryWords.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>

#include <optional>

using namespace Qt::StringLiterals;

namespace careo
{

using namespace summaryStyle;

namespace
{

constexpr qreal bodySize = 9.5;
constexpr qreal noteSize = 9;
constexpr qreal countColumn = 62;
constexpr qreal numberWidth = 30;

QList<QTextOption::Tab> countTabs(qreal width)
{
    QList<QTextOption::Tab> tabs;
    for (size_t column = allClaimStatuses.size() + 1; column-- > 0;)
        tabs.append(DocumentCursor::tab(
            width - countColumn * static_cast<qreal>(column), QTextOption::RightTab));
    return tabs;
}

class Composer
{
public:
    Composer(const CaseSummary& summary, const SummaryParts& parts, QTextDocument& document)
        : m_summary(summary)
        , m_parts(parts)
        , m_document(document)
        , m_cursor(document)
        , m_claims(summary, m_cursor)
    {
    }

    void compose()
    {
        addTitle();
        if (m_summary.isEmpty()) {
            addNote(m_words.emptyNote(m_summary), 18);
            return;
        }
        if (m_summary.claims.isEmpty())
            addNote(m_words.noClaimsNote(), 18);
        if (m_parts.overview)
            addOverview();
        if (m_parts.timeline && !m_summary.chronology.isEmpty())
            addTimeline();
        if (m_parts.chronology && !m_summary.claims.isEmpty())
            addChronology();
        if (m_parts.claimsByType && !m_summary.claims.isEmpty())
            addClaimsByType();
        addOrphans();
        if (m_parts.articles)
            addArticles();
    }

private:
    void addTitle()
    {
        m_cursor.block(m_cursor.blockFormat(0, 4, true));
        m_cursor.write(m_words.kicker(), sans(noteSize, QFont::DemiBold), muted());
        QTextBlockFormat title = m_cursor.blockFormat(0, 10, true);
        title.setHeadingLevel(1);
        m_cursor.block(title);
        m_cursor.write(m_summary.title, serif(22, QFont::Bold));
        m_cursor.block(m_cursor.blockFormat(0, 2, true));
        m_cursor.write(m_words.scopeLabel() + u"  "_s, sans(noteSize, QFont::DemiBold), muted());
        m_cursor.write(m_words.scope(m_summary).join(u"; "_s), sans(noteSize));
        const bool stands = m_summary.count(QuoteCheck::Stands) == m_summary.claims.size();
        m_cursor.block(m_cursor.blockFormat(4, 0));
        m_cursor.write(m_words.checkResult(m_summary),
            sans(noteSize, stands ? QFont::Normal : QFont::Bold), stands ? muted() : warning());
    }

    void addHeading(const QString& words)
    {
        QTextBlockFormat format = m_cursor.blockFormat(26, 6, true);
        format.setHeadingLevel(2);
        format.setProperty(KeepsTogether, true);
        m_cursor.block(format);
        m_cursor.write(words, serif(15, QFont::Bold));
    }

    void addNote(const QString& words, qreal above = 0, bool keepsWithNext = false)
    {
        m_cursor.block(m_cursor.blockFormat(above, 6, keepsWithNext));
        m_cursor.write(words, sans(noteSize), muted());
    }

    void addOverview()
    {
        addHeading(m_words.overviewHeading());
        for (const QString& sentence : m_words.numbers(m_summary)) {
            m_cursor.block(m_cursor.blockFormat(0, 2));
            m_cursor.write(sentence, sans(bodySize));
        }
        if (!m_summary.chronology.isEmpty() || !m_summary.undated.isEmpty())
            addCounts();
    }

    /// Counts by claim type and status, in columns made of tabulators.
    void addCounts()
    {
        const QList<QTextOption::Tab> tabs = countTabs(m_document.textWidth());
        const qreal nameWidth = m_document.textWidth()
            - countColumn * static_cast<qreal>(allClaimStatuses.size() + 1) - 2 * swatchSize;
        QTextBlockFormat row = m_cursor.blockFormat(0, 0, true);
        row.setTabPositions(tabs);
        row.setTopMargin(12);
        m_cursor.block(row);
        QString head = m_words.claimTypeColumn();
        for (const ClaimStatus status : allClaimStatuses)
            head += u'\t' + m_words.status(status);
        m_cursor.writeCells(head + u'\t' + m_words.claimsColumn(), sans(factSize), muted());
        row.setTopMargin(ruleRoom);
        row.setProperty(RuleAbove, true);
        QList<int> all;
        for (const SummaryType& type : m_summary.types) {
            if (type.claims.isEmpty())
                continue;
            all += type.claims;
            m_cursor.block(row);
            addCountRow(type, nameWidth);
        }
        row.clearProperty(KeepsWithNext);
        m_cursor.block(row);
        m_cursor.writeCells(
            m_words.sumRow() + countCells(all), sans(bodySize, QFont::DemiBold), ink());
    }

    void addCountRow(const SummaryType& type, qreal nameWidth)
    {
        QFont font = sans(bodySize);
        m_cursor.swatch(typeColor(type.color));
        PointDevice device(nullptr);
        const QString name = QFontMetricsF(font, device.device())
                                 .elidedText(type.path, Qt::ElideMiddle, nameWidth);
        m_cursor.writeCells(name + countCells(type.claims), font, ink());
    }

    [[nodiscard]] QString countCells(const QList<int>& claims) const
    {
        QString cells;
        for (const ClaimStatus status : allClaimStatuses) {
            const int count = m_summary.countOf(claims, status);
            cells += u'\t' + (count > 0 ? QString::number(count) : u"\u2013"_s);
        }
        return cells + u'\t' + QString::number(claims.size());
    }

    void addTimeline()
    {
        addHeading(m_words.timelineHeading());
        addNote(m_words.timelineCaption(m_summary), 0, true);
        m_document.documentLayout()->registerHandler(
            TimelinePicture, new TimelineObject(m_summary, m_document.textWidth(), &m_document));
        m_cursor.block(m_cursor.blockFormat(2, 0));
        m_cursor.timeline();
    }

    void addChronology()
    {
        addHeading(m_words.chronologyHeading());
        if (m_summary.chronology.isEmpty())
            addNote(m_words.noDatedNote());
        else
            addNote(m_words.chronologyNote(), 0, true);
        std::optional<EdtfDate> date;
        for (const int index : m_summary.chronology) {
            const SummaryClaim& claim = m_summary.claims.at(index);
            if (date != claim.eventDate)
                addDate(claim.eventDate);
            date = claim.eventDate;
            m_claims.add(claim, ClaimBlocks::Names::Type);
        }
        if (m_summary.undated.isEmpty())
            return;
        addHeading(m_words.undatedHeading());
        for (const int index : m_summary.undated)
            m_claims.add(m_summary.claims.at(index), ClaimBlocks::Names::Type);
    }

    void addDate(const EdtfDate& date)
    {
        QTextBlockFormat format = m_cursor.blockFormat(12, 6, true);
        format.setHeadingLevel(3);
        m_cursor.block(format);
        m_cursor.write(m_words.dateHeading(date), sans(10.5, QFont::Bold));
        const QString open = m_words.leftOpen(date);
        if (!open.isEmpty())
            m_cursor.write(u"   "_s + open, sans(noteSize), muted());
    }

    void addClaimsByType()
    {
        addHeading(m_words.claimsHeading());
        for (const SummaryType& type : m_summary.types) {
            if (type.claims.isEmpty())
                continue;
            addTypeHeading(type);
            for (const int index : type.claims)
                m_claims.add(m_summary.claims.at(index), ClaimBlocks::Names::EventDate);
        }
    }

    void addTypeHeading(const SummaryType& type)
    {
        QTextBlockFormat format = m_cursor.blockFormat(14, type.definition.isEmpty() ? 8 : 2, true);
        format.setHeadingLevel(3);
        m_cursor.block(format);
        m_cursor.swatch(typeColor(type.color));
        m_cursor.write(type.path, sans(11, QFont::Bold));
        m_cursor.write(u"   "_s + m_words.claimCount(type.claims.size()), sans(noteSize), muted());
        if (type.definition.isEmpty())
            return;
        m_cursor.block(m_cursor.blockFormat(0, 8, true));
        m_cursor.write(type.definition, sans(noteSize), muted());
    }

    void addOrphans()
    {
        if (m_summary.orphans.isEmpty())
            return;
        addHeading(m_words.orphansHeading());
        addNote(m_words.orphansNote(), 0, true);
        for (const int index : m_summary.orphans)
            m_claims.add(m_summary.claims.at(index), ClaimBlocks::Names::Type);
    }

    void addArticles()
    {
        addHeading(m_words.articlesHeading());
        for (const SummaryArticle& article : m_summary.articles) {
            QTextBlockFormat format = m_cursor.blockFormat(0, 1, true);
            format.setLeftMargin(numberWidth);
            format.setTextIndent(-numberWidth);
            format.setTabPositions({DocumentCursor::tab(numberWidth, QTextOption::LeftTab)});
            m_cursor.block(format);
            m_cursor.writeCells(u"[%1]\t"_s.arg(article.number), sans(noteSize), muted());
            m_cursor.write(m_words.title(article.title), serif(10.5, QFont::DemiBold));
            format.setTextIndent(0);
            m_cursor.block(format);
            m_cursor.write(m_words.imprint(article), sans(factSize));
            m_cursor.write(
                u" \u00b7 "_s + m_words.claimCount(article.claims), sans(factSize), muted());
            format.clearProperty(KeepsWithNext);
            format.setBottomMargin(9);
            m_cursor.block(format);
            m_cursor.writeAddress(
                m_words.address(article.url), article.url, sans(factSize), muted());
        }
    }

    const CaseSummary& m_summary;
    const SummaryParts& m_parts;
    QTextDocument& m_document;
    DocumentCursor m_cursor;
    ClaimBlocks m_claims;
    SummaryWords m_words;
};

} // namespace

std::unique_ptr<QTextDocument> makeSummaryDocument(
    const CaseSummary& summary, const SummaryParts& parts, qreal width)
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
    Composer(summary, parts, *document).compose();
    return document;
}

} // namespace careo
