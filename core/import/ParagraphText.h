#pragma once

#include "core/import/page/PageUnit.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace careo
{

/// A text put together from paragraphs, blank lines between them. Any one thread.
class ParagraphText
{
public:
    /// Adds to the paragraph that is open; \n is a line break in it, other control characters go.
    void append(QStringView text);
    /// Ends the paragraph; an empty one widens the gap before the next. `headingLevel` 1 to 6 makes
    /// it a heading.
    void endParagraph(int headingLevel = 0);
    /// Paragraphs of another text follow those of this one.
    void append(const ParagraphText& other);

    [[nodiscard]] bool isParagraphOpen() const { return !m_open.isEmpty(); }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QList<LineHint>& hints() const { return m_hints; }
    [[nodiscard]] qsizetype size() const { return m_text.size() + m_open.size(); }

private:
    QString m_text;
    QString m_open;
    QList<LineHint> m_hints;
    bool m_hasGap = false;
};

} // namespace careo
