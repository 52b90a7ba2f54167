#include "ui/reader/ArticleText.h"

#include "ui/reader/ClaimHover.h"
#include "ui/reader/ClaimMargin.h"
#include "ui/reader/ParagraphGutter.h"
#include "ui/reader/ReaderLayout.h"
#include "ui/reader/TextGeometry.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace careo::ui
{

namespace
{

/// A paragraph is laid out as a whole whenever a mark in it changes, so one that no person wrote
/// is shown in pieces: a space in it becomes the end of a block.
void breakLongLines(QString& shown)
{
    constexpr qsizetype longest = 20'000;
    constexpr qsizetype piece = 4'000;
    for (qsizetype start = 0; start < shown.size();) {
        const qsizetype lineEnd = shown.indexOf(u'\n', start);
        const qsizetype end = lineEnd < 0 ? shown.size() : lineEnd;
        while (end - start > longest) {
            const qsizetype space = shown.indexOf(u' ', start + piece);
            if (space < 0 || space >= end)
                break;
            shown[space] = u'\n';
            start = space + 1;
        }
        start = end + 1;
    }
}

/// The same length as `text`, without the characters that a text document takes for ends of
/// paragraphs, pictures or frames of its own.
QString displayText(const QString& text)
{
    QString shown = text;
    for (QChar& character : shown) {
        const char16_t unit = character.unicode();
        if (unit == u'\r' || unit == QChar::ParagraphSeparator)
            character = QChar(QChar::LineSeparator);
        else if (unit == 0xfdd0 || unit == 0xfdd1 || unit == QChar::ObjectReplacementCharacter
            || unit == 0)
            character = QChar(QChar::ReplacementCharacter);
    }
    breakLongLines(shown);
    return shown;
}

QColor wordMarkColor(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x52, 0x47, 0x1c) : QColor(0xf7, 0xea, 0xae);
}

QTextLayout::FormatRange range(
    const QTextBlock& block, const Passage& passage, const QTextCharFormat& format)
{
    QTextLayout::FormatRange result;
    const Passage part = common(blockPassage(block), passage);
    result.start = int(part.start) - block.position();
    result.length = int(part.length());
    result.format = format;
    return result;
}

} // namespace

ArticleText::ArticleText(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_gutter(new ParagraphGutter(*this))
    , m_margin(new ClaimMargin(*this))
    , m_hover(new ClaimHover(*this))
{
    auto* document = new QTextDocument(this);
    m_layout = new ReaderLayout(document);
    document->setDocumentLayout(m_layout);
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(2);
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    setDocument(document);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] {
        m_gutter->update();
        m_margin->update();
    });
    connect(m_hover, &ClaimHover::changed, this, [this] {
        viewport()->update();
        m_margin->update();
    });
    connect(m_margin, &ClaimMargin::claimClicked, this, &ArticleText::claimClicked);
    applyPalette();
}

void ArticleText::applyPalette()
{
    QPalette own;
    own.setColor(QPalette::Base, paperColor(QApplication::palette()));
    if (palette().color(QPalette::Base) != own.color(QPalette::Base))
        setPalette(own);
    refreshMarks();
}

void ArticleText::setArticle(const QString& text, qsizetype bodyStart)
{
    m_text = text;
    m_bodyStart = bodyStart;
    m_showsHeaderLines = false;
    m_claims.clear();
    m_currentClaim = {};
    m_proposals.clear();
    m_markedWords.clear();
    m_revealWhenShown.reset();
    m_topWhenShown.reset();
    setPlainText(displayText(text));
    hideAndNumberBlocks();
    refreshMarks();
    placeCaret(trimmedBodyStart());
    verticalScrollBar()->setValue(0);
}

void ArticleText::showHeaderLines()
{
    if (m_showsHeaderLines)
        return;
    m_showsHeaderLines = true;
    hideAndNumberBlocks();
    refreshMarks();
}

void ArticleText::hideAndNumberBlocks()
{
    m_paragraphNumbers.clear();
    int number = 0;
    QTextBlock fallback;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isHeader = block.position() + block.length() <= m_bodyStart;
        const bool isBlank = QStringView(block.text()).trimmed().isEmpty();
        const bool isVisible = !isBlank && (m_showsHeaderLines || !isHeader);
        block.setVisible(isVisible);
        const bool isContinued
            = block.position() > 0 && m_text.at(block.position() - 1) != QLatin1Char('\n');
        m_paragraphNumbers.append(!isBlank && !isHeader && !isContinued ? ++number : 0);
        if (isVisible)
            fallback = block;
    }
    // A document without any visible block can not hold the caret.
    if (!fallback.isValid())
        document()->lastBlock().setVisible(true);
}

qsizetype ArticleText::trimmedBodyStart() const
{
    for (qsizetype at = m_bodyStart; at < m_text.size(); ++at) {
        if (!m_text[at].isSpace())
            return at;
    }
    return m_text.size();
}

void ArticleText::setClaims(const QList<ShownClaim>& claims, ClaimId current)
{
    if (m_claims == claims && m_currentClaim == current)
        return;
    m_claims = claims;
    m_currentClaim = current;
    refreshMarks();
}

void ArticleText::setMarkedWords(const QList<Passage>& words)
{
    if (m_markedWords == words)
        return;
    m_markedWords = words;
    refreshMarks();
}

QTextCharFormat ArticleText::spanFormat(const ClaimSpan& span) const
{
    int red = 0;
    int green = 0;
    int blue = 0;
    for (const qsizetype index : span.claims) {
        const ShownClaim& claim = m_claims[index];
        QTextCharFormat format;
        if (claim.id == m_currentClaim) {
            format.setBackground(claim.strongTint);
            return format;
        }
        red += claim.tint.red();
        green += claim.tint.green();
        blue += claim.tint.blue();
    }
    const int count = int(span.claims.size());
    QTextCharFormat format;
    format.setBackground(QColor(red / count, green / count, blue / count));
    return format;
}

void ArticleText::refreshMarks()
{
    QList<Passage> passages;
    for (const ShownClaim& claim : std::as_const(m_claims))
        passages.append(claim.passage);
    m_spans = flattenClaims(passages);
    QTextCharFormat wordFormat;
    wordFormat.setBackground(wordMarkColor(palette()));
    qsizetype nextSpan = 0;
    qsizetype nextWord = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QList<QTextLayout::FormatRange> formats;
        const Passage characters = blockPassage(block);
        for (; nextSpan < m_spans.spans.size(); ++nextSpan) {
            const ClaimSpan& span = m_spans.spans[nextSpan];
            if (span.passage.overlaps(characters))
                formats.append(range(block, span.passage, spanFormat(span)));
            if (span.passage.end > characters.end)
                break;
        }
        for (; nextWord < m_markedWords.size(); ++nextWord) {
            if (m_markedWords[nextWord].overlaps(characters))
                formats.append(range(block, m_markedWords[nextWord], wordFormat));
            if (m_markedWords[nextWord].end > characters.end)
                break;
        }
        if (!formats.isEmpty() || !block.layout()->formats().isEmpty())
            block.layout()->setFormats(formats);
    }
    document()->markContentsDirty(0, document()->characterCount());
    m_margin->update();
}

Passage ArticleText::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

qsizetype ArticleText::caret() const
{
    return textCursor().position();
}

void ArticleText::select(Passage passage)
{
    QTextCursor cursor = textCursor();
    const int last = document()->characterCount() - 1;
    cursor.setPosition(int(std::clamp(passage.start, qsizetype{0}, qsizetype{last})));
    cursor.setPosition(
        int(std::clamp(passage.end, qsizetype{0}, qsizetype{last})), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ArticleText::placeCaret(qsizetype position)
{
    select({position, position});
}

void ArticleText::reveal(Passage passage)
{
    if (!isVisible()) {
        m_revealWhenShown = passage;
        return;
    }
    const int last = document()->characterCount() - 1;
    QTextCursor start(document());
    start.setPosition(int(std::clamp(passage.start, qsizetype{0}, qsizetype{last})));
    const QRect line = cursorRect(start);
    const QRect view = viewport()->rect();
    if (view.top() <= line.top() && line.bottom() <= view.bottom() - line.height())
        return;
    const QTextCursor kept = textCursor();
    setTextCursor(start);
    centerCursor();
    const int scrolled = verticalScrollBar()->value();
    setTextCursor(kept);
    verticalScrollBar()->setValue(scrolled);
}

QList<ClaimId> ArticleText::claimsAt(qsizetype position) const
{
    const QList<ClaimSpan>& spans = m_spans.spans;
    qsizetype found = firstSpanFrom(spans, position);
    const bool isInside = found < spans.size() && spans[found].passage.contains(position);
    if (!isInside && found > 0 && spans[found - 1].passage.end == position)
        --found;
    else if (!isInside)
        return {};
    QList<qsizetype> indexes = spans[found].claims;
    std::stable_sort(indexes.begin(), indexes.end(), [this](qsizetype a, qsizetype b) {
        return m_claims[a].passage.length() < m_claims[b].passage.length();
    });
    QList<ClaimId> ids;
    for (const qsizetype index : std::as_const(indexes))
        ids.append(m_claims[index].id);
    return ids;
}

void ArticleText::forEachVisibleBlock(
    const std::function<void(int, const QTextBlock&, QPointF)>& visit) const
{
    QPointF corner = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (corner.y() > viewport()->height())
            break;
        const QRectF rect = blockBoundingRect(block);
        if (block.isVisible())
            visit(m_paragraphNumbers.value(block.blockNumber()), block, corner);
        corner.ry() += rect.height();
    }
}

QList<ClaimExtent> ArticleText::visibleClaims() const
{
    QList<ClaimExtent> extents;
    QHash<qsizetype, qsizetype> places;
    forEachVisibleBlock([&](int, const QTextBlock& block, QPointF corner) {
        const Passage characters = blockPassage(block);
        const QList<ClaimSpan>& spans = m_spans.spans;
        for (qsizetype i = firstSpanFrom(spans, characters.start);
             i < spans.size() && spans[i].passage.start < characters.end; ++i) {
            for (const qsizetype claim : spans[i].claims) {
                const auto [top, bottom] = passageHeight(block, m_claims[claim].passage);
                if (!places.contains(claim)) {
                    places.insert(claim, extents.size());
                    extents.append({claim, corner.y() + top, 0});
                }
                extents[places.value(claim)].bottom = corner.y() + bottom;
            }
        }
    });
    std::stable_sort(extents.begin(), extents.end(),
        [](const ClaimExtent& a, const ClaimExtent& b) { return a.top < b.top; });
    return extents;
}

} // namespace careo::ui
