#pragma once

#include <QTextLayout>

class QPainter;

namespace careo::ui
{

/// Words broken into lines for a delegate, the last one elided; measured without a painter.
class TextLines
{
public:
    TextLines(const QString& words, const QFont& font, int width, int limit);

    [[nodiscard]] int height() const { return m_count * m_lineHeight; }
    void draw(QPainter* painter, const QRect& area) const;

private:
    QString m_words;
    QTextLayout m_layout;
    QString m_rest;
    int m_count = 0;
    int m_lineHeight = 0;
};

} // namespace careo::ui
