#include "core/summary/pages/DocumentCursor.h"

#include "core/summary/pages/SummaryStyle.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace careo
{

using namespace summaryStyle;

namespace
{

constexpr qreal pointsPerInch = 72;
constexpr qreal dotsWithoutScreen = 100; // as Qt assumes

QTextCharFormat charFormat(const QFont& font, const QColor& color)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

QString objectCharacter()
{
    return QString(QChar(QChar::ObjectReplacementCharacter));
}

/// What a text document can show: its own signs for line ends, and none of the code points that
/// it marks its structure with.
QString showable(QString words)
{
    for (QChar& c : words) {
        const char16_t code = c.unicode();
        if (code == u'\n')
            c = QChar::LineSeparator;
        else if (code == 0xfdd0 || code == 0xfdd1 || code == QChar::ObjectReplacementCharacter
            || code == QChar::ParagraphSeparator || (code < 0x20 && code != u'\t'))
            c = QChar::ReplacementCharacter;
    }
    return words;
}

} // namespace

DocumentCursor::DocumentCursor(QTextDocument& document)
    : m_cursor(&document)
{
    m_cursor.beginEditBlock();
}

DocumentCursor::~DocumentCursor()
{
    m_cursor.endEditBlock();
}

QTextBlockFormat DocumentCursor::blockFormat(qreal above, qreal below, bool keepsWithNext)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLayoutDirection(Qt::LeftToRight);
    if (keepsWithNext)
        format.setProperty(KeepsWithNext, true);
    return format;
}

QTextOption::Tab DocumentCursor::tab(qreal points, QTextOption::TabType type)
{
    // Alone of all lengths, a text layout takes tabulators in pixels of the screen and scales them
    // to its device.
    const QScreen* screen = QGuiApplication::primaryScreen();
    const qreal dotsPerInch
        = screen == nullptr ? dotsWithoutScreen : qRound(screen->logicalDotsPerInchY());
    return {points * dotsPerInch / pointsPerInch, type};
}

void DocumentCursor::block(const QTextBlockFormat& format)
{
    if (m_isFirst)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_isFirst = false;
}

void DocumentCursor::insert(const QString& words, const QFont& font, const QColor& color)
{
    m_cursor.insertText(showable(words), charFormat(font, color));
}

void DocumentCursor::write(const QString& words, const QFont& font, const QColor& color)
{
    QString flat = words;
    insert(flat.replace(u'\t', u' '), font, color);
}

void DocumentCursor::write(const QString& words, const QFont& font)
{
    write(words, font, ink());
}

void DocumentCursor::writeLink(
    const QString& words, const QString& target, const QFont& font, const QColor& color)
{
    QTextCharFormat format = charFormat(font, color);
    if (!target.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(target);
    }
    m_cursor.insertText(showable(words), format);
}

void DocumentCursor::swatch(const QColor& color, const QString& letter)
{
    QTextCharFormat format = charFormat(sans(factSize), color);
    format.setObjectType(Swatch);
    format.setProperty(SwatchColor, color);
    format.setProperty(SwatchLetter, letter);
    m_cursor.insertText(objectCharacter(), format);
    write(u"\u00a0"_s, sans(factSize));
}

void DocumentCursor::timeline()
{
    QTextCharFormat format;
    format.setObjectType(TimelinePictureObject);
    m_cursor.insertText(objectCharacter(), format);
}

void DocumentCursor::writeCells(const QString& words, const QFont& font, const QColor& color)
{
    insert(words, font, color);
}

bool isLinkable(const QString& url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && (parsed.scheme() == "http"_L1 || parsed.scheme() == "https"_L1)
        && !parsed.host().isEmpty();
}

} // namespace careo
