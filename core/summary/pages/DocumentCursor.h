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
    /// As write(), with a link to a web address or an "#anchor"; an empty target is none.
    void writeLink(const QString& words, const QString& target, const QFont& font, const QColor&);
    /// The square of a claim type with its letter, and the space after it.
    void swatch(const QColor& color, const QString& letter);
    /// The TimelinePictureObject.
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
