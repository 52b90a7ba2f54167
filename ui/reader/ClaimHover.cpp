#include "ui/reader/ClaimHover.h"

#include "ui/reader/ArticleText.h"
#include "ui/reader/TextGeometry.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace careo::ui
{

ClaimHover::ClaimHover(ArticleText& text)
    : QObject(&text)
    , m_text(text)
{
    text.viewport()->installEventFilter(this);
}

void ClaimHover::setClaim(ClaimId claim)
{
    if (m_claim == claim)
        return;
    m_claim = claim;
    Q_EMIT changed();
}

bool ClaimHover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto& move = static_cast<QMouseEvent&>(*event);
        setClaim(move.buttons() == Qt::NoButton ? claimAt(move.position()) : ClaimId());
    } else if (event->type() == QEvent::Leave) {
        setClaim({});
    }
    return QObject::eventFilter(watched, event);
}

ClaimId ClaimHover::claimAt(QPointF point) const
{
    const QList<ClaimExtent> visible = m_text.visibleClaims();
    const ShownClaim* found = nullptr;
    m_text.forEachVisibleBlock([&](int, const QTextBlock& block, QPointF corner) {
        const QPointF inBlock = point - corner;
        const qreal height = block.layout()->boundingRect().height();
        if (inBlock.y() < 0 || inBlock.y() > height)
            return;
        for (const ClaimExtent& extent : visible) {
            const ShownClaim& claim = m_text.claims()[extent.claim];
            const QList<QRectF> rects = passageRects(block, claim.passage);
            const bool isOn = std::any_of(rects.cbegin(), rects.cend(),
                [&inBlock](const QRectF& rect) { return rect.contains(inBlock); });
            if (isOn && (!found || claim.passage.length() < found->passage.length()))
                found = &claim;
        }
    });
    return found ? found->id : ClaimId();
}

void ClaimHover::paint(QPainter& painter) const
{
    const QList<ShownClaim>& claims = m_text.claims();
    const auto hovered = std::find_if(claims.cbegin(), claims.cend(),
        [this](const ShownClaim& claim) { return claim.id == m_claim; });
    if (!m_claim.isValid() || hovered == claims.cend())
        return;
    painter.setPen(QPen(hovered->line, 1));
    painter.setBrush(Qt::NoBrush);
    m_text.forEachVisibleBlock([&](int, const QTextBlock& block, QPointF corner) {
        if (!hovered->passage.overlaps(blockPassage(block)))
            return;
        for (const QRectF& rect : passageRects(block, hovered->passage))
            painter.drawRect(rect.translated(corner).adjusted(-1.5, 0.5, 0.5, 0.5));
    });
}

} // namespace careo::ui
