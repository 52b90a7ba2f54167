#pragma once

#include "core/summary/CaseSummary.h"
#include "core/timeline/TimelinePicture.h"

class QPainter;
class QRectF;

namespace careo
{

/// The timeline picture of a summary. Lengths are points. Any thread; one thread at a time.
class SummaryTimeline
{
public:
    explicit SummaryTimeline(const CaseSummary& summary);

    /// True when no claim has an event date, so that there is nothing to draw.
    [[nodiscard]] bool isEmpty() const { return m_layout.dated == 0; }
    [[nodiscard]] qreal height(qreal width) const;
    void paint(QPainter& painter, const QRectF& area) const;
    /// As an <svg> element without a document head, `width` points wide.
    [[nodiscard]] QString svg(qreal width) const;

private:
    TimelineLayout m_layout;
    TimelineStyle m_style;
};

} // namespace careo
