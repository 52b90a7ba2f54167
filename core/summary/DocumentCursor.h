#pragma once

#include <QTextCursor>
#include <QTextOption>

class QTextDocument;

namespace careo
{

/// Writes blocks and words at the end of a summary's document. Words reach the document as they
/// are: nothing in them is read as markup.
class DocumentCursor
{
public:
    explicit DocumentCursor(QTextDocument& document);
    ~DocumentCursor();

    /// Left to right, `above` and `below` points of white.
    [[nodiscard]] static QTextBlockFormat blockFormat(
        qreal above, qreal below, bool keepsWithNext = false);

    /// A tabulator `points` from the left edge of the document.
    [[nodiscard]] static QTextOption::Tab tab(qreal points, QTextOption::TabType type);

    /// Starts a paragraph.
    void block(const QTextBlockFormat& format);
    /// Line ends stay line ends of the same paragraph.
    void write(const QString& words, const QFont& font, const QColor& color);
    void write(const QString& words, const QFont& font);
    /// As write(), with a link where the address may be one.
    void writeAddress(const QString& words, const QString& url, const QFont& font, const QColor&);
    /// The square of a claim type, with the space after it.
    void swatch(const QColor& color);
    /// The TimelinePicture object.
    void timeline();

    /// Tabulators in table-like rows; elsewhere they are written as spaces.
    void writeCells(const QString& words, const QFont& font, const QColor& color);

private:
    void insert(const QString& words, const QFont& font, const QColor& color);

    QTextCursor m_cursor;
    bool m_isFirst = true;
};

/// True when a web address may become a link: http and https only.
[[nodiscard]] bool isLinkable(const QString& url);

} // namespace careo
