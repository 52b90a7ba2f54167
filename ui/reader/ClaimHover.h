#pragma once

#include "core/model/Ids.h"

#include <QObject>

class QPainter;

namespace careo::ui
{

class ArticleText;

/// The claim under the pointer: a frame around all its passage, where tints may lie one upon the
/// other. Of several at a place it is the shortest.
class ClaimHover : public QObject
{
    Q_OBJECT

public:
    explicit ClaimHover(ArticleText& text);

    /// Invalid when the pointer is on none.
    [[nodiscard]] ClaimId claim() const { return m_claim; }
    void setClaim(ClaimId claim);
    void paint(QPainter& painter) const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] ClaimId claimAt(QPointF point) const;

    ArticleText& m_text;
    ClaimId m_claim;
};

} // namespace careo::ui
