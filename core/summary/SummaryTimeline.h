#pragma once

#include "core/summary/CaseSummary.h"
#include "core/timeline/TimelinePicture.h"

#include <QByteArray>
#include <QSizeF>

class QPainter;
class QRectF;

namespace careo
{

/// A picture for documents that can not draw.
struct TimelineImage {
    QByteArray png; ///< empty when there is nothing to draw
    QSizeF size; ///< points
};

/// The timeline picture of a summary. Lengths are points. Any thread; one thread at a time.
class SummaryTimeline
{
public:
    explicit SummaryTimeline(
        const CaseSummary& summary, SummaryLanguage language = SummaryLanguage::English);

    /// True when no claim has an event date, so that there is nothing to draw.
    [[nodiscard]] bool isEmpty() const { return m_layout.dated == 0; }
    /// What is drawn and how, for a picture of its own.
    [[nodiscard]] const TimelineLayout& layout() const { return m_layout; }
    [[nodiscard]] const TimelineStyle& style() const { return m_style; }
    [[nodiscard]] qreal height(qreal width) const;
    void paint(QPainter& painter, const QRectF& area) const;
    /// As an <svg> element without a document head, `width` points wide.
    [[nodiscard]] QString svg(qreal width) const;
    /// `width` points wide, at 200 dots an inch.
    [[nodiscard]] TimelineImage image(qreal width) const;

private:
    TimelineLayout m_layout;
    TimelineStyle m_style;
};

} // namespace careo
