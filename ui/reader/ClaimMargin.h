#pragma once

#include "core/model/Ids.h"
#include "ui/reader/MarginLayout.h"
#include "ui/reader/ShownClaim.h"

#include <QWidget>

namespace careo::ui
{

class ArticleText;

/// A stripe and a label for each claim in view, right of the text.
class ClaimMargin : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimMargin(ArticleText& text);

    [[nodiscard]] int stripWidth() const { return m_stripWidth; }
    void setStripWidth(int width) { m_stripWidth = width; }

Q_SIGNALS:
    void claimClicked(careo::ClaimId claim);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// One claim's place, in this widget.
    struct Placed {
        qsizetype claim = 0;
        QRectF stripe;
        QRectF label;
    };

    [[nodiscard]] QList<Placed> placeClaims() const;
    void drawLabel(QPainter& painter, const Placed& placed) const;
    [[nodiscard]] const ShownClaim* claimAt(QPointF point) const;
    [[nodiscard]] bool showsLabels() const { return m_stripWidth > 60; }

    ArticleText& m_text;
    int m_stripWidth = 0;
};

} // namespace careo::ui
