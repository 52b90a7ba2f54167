#include "ui/reader/ClaimMargin.h"

#include "ui/reader/ArticleText.h"
#include "ui/reader/ClaimHover.h"
#include "ui/style/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace careo::ui
{

namespace
{

constexpr qreal stripeWidth = 4;
constexpr qreal columnPitch = 6;
constexpr qreal leftInset = 8;
constexpr int lastColumn = 6;
constexpr qreal labelGap = 3;

} // namespace

ClaimMargin::ClaimMargin(ArticleText& text)
    : QWidget(&text)
    , m_text(text)
{
    setObjectName(QStringLiteral("claimMargin"));
    setAccessibleName(tr("Claims beside the text"));
    setMouseTracking(true);
}

QList<ClaimMargin::Placed> ClaimMargin::placeClaims() const
{
    const QList<ClaimExtent> extents = m_text.visibleClaims();
    const qreal lineHeight = QFontMetricsF(sansFont(0.8)).height();
    QList<MarginItem> items;
    for (const ClaimExtent& extent : extents) {
        const bool hasDetail = !m_text.claims()[extent.claim].detail.isEmpty();
        items.append(
            {extent.top, extent.bottom, showsLabels() ? lineHeight * (hasDetail ? 2 : 1) : 0});
    }
    const QList<MarginPlace> places = layoutMargin(items, labelGap, 0);
    QList<Placed> placed;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qreal left = leftInset + columnPitch * std::min(places[i].column, lastColumn);
        const QRectF stripe(left, items[i].top, stripeWidth, items[i].bottom - items[i].top);
        const qreal labelLeft
            = leftInset + columnPitch * std::min(places[i].columns, lastColumn + 1) + 6;
        placed.append({extents[i].claim, stripe,
            QRectF(labelLeft, places[i].labelTop, width() - labelLeft - 4, items[i].labelHeight)});
    }
    return placed;
}

void ClaimMargin::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(hairlineColor(palette()));
    painter.drawLine(0, 0, 0, height());
    for (const Placed& placed : placeClaims()) {
        const ShownClaim& claim = m_text.claims()[placed.claim];
        const bool isLifted
            = claim.id == m_text.currentClaim() || claim.id == m_text.hover().claim();
        painter.fillRect(
            isLifted ? placed.stripe.adjusted(-1, 0, 1, 0) : placed.stripe, claim.line);
        if (showsLabels())
            drawLabel(painter, placed);
    }
}

void ClaimMargin::drawLabel(QPainter& painter, const Placed& placed) const
{
    const ShownClaim& claim = m_text.claims()[placed.claim];
    const bool isCurrent = claim.id == m_text.currentClaim();
    painter.setFont(sansFont(0.8, isCurrent ? QFont::DemiBold : QFont::Normal));
    const QFontMetricsF metrics(painter.font());
    const qreal firstLine = placed.label.top() + metrics.ascent();
    const qreal middle = placed.label.top() + metrics.height() / 2;
    const bool isBeside = placed.stripe.top() <= middle && middle <= placed.stripe.bottom();
    if (!isBeside) {
        painter.setPen(claim.line);
        const qreal from
            = middle < placed.stripe.top() ? placed.stripe.top() : placed.stripe.bottom();
        painter.drawPolyline(QPolygonF(
            {QPointF(placed.stripe.center().x(), from), QPointF(placed.stripe.center().x(), middle),
                QPointF(placed.label.left() - 2, middle)}));
    }
    painter.setPen(isCurrent ? palette().color(QPalette::Text) : mutedColor(palette()));
    const qreal width = placed.label.width();
    painter.drawText(QPointF(placed.label.left(), firstLine),
        metrics.elidedText(claim.label, Qt::ElideRight, width));
    painter.drawText(QPointF(placed.label.left(), firstLine + metrics.height()),
        metrics.elidedText(claim.detail, Qt::ElideRight, width));
}

const ShownClaim* ClaimMargin::claimAt(QPointF point) const
{
    const QList<Placed> all = placeClaims();
    for (const Placed& placed : all) {
        if (placed.stripe.adjusted(-1, 0, 1, 0).contains(point))
            return &m_text.claims()[placed.claim];
    }
    for (const Placed& placed : all) {
        if (placed.label.contains(point))
            return &m_text.claims()[placed.claim];
    }
    return nullptr;
}

bool ClaimMargin::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<QHelpEvent&>(*event);
    const ShownClaim* claim = claimAt(QPointF(help.pos()));
    QToolTip::showText(help.globalPos(), claim ? claim->description : QString(), this);
    return true;
}

void ClaimMargin::mouseMoveEvent(QMouseEvent* event)
{
    const ShownClaim* claim = claimAt(event->position());
    m_text.hover().setClaim(claim ? claim->id : ClaimId());
}

void ClaimMargin::leaveEvent(QEvent*)
{
    m_text.hover().setClaim({});
}

void ClaimMargin::mousePressEvent(QMouseEvent* event)
{
    if (const ShownClaim* claim = claimAt(event->position()))
        Q_EMIT claimClicked(claim->id);
}

} // namespace careo::ui
