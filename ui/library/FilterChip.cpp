#include "ui/library/FilterChip.h"

#include "ui/style/Theme.h"

#include <QPainter>

namespace careo::ui
{

namespace
{

constexpr int sidePadding = 9;
constexpr int linePadding = 3;

} // namespace

FilterChip::FilterChip(const QString& words, const QString& sign, QWidget* parent)
    : QPushButton(parent)
    , m_words(words)
    , m_sign(sign)
{
    setFont(sansFont(0.92));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(words + sign);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_words + m_sign) + 2 * sidePadding + 1,
        metrics.height() + 2 * linePadding};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    painter.setBrush(chosenColor(palette()));
    painter.setPen(isMarked ? QPen(accentColor(palette()), hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    const QFontMetrics metrics(font());
    const int room = width() - 2 * sidePadding - metrics.horizontalAdvance(m_sign);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        rect(), Qt::AlignCenter, metrics.elidedText(m_words, Qt::ElideRight, room) + m_sign);
}

} // namespace careo::ui
