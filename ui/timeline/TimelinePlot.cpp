#include "ui/timeline/TimelinePlot.h"

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr double narrowestView = 3;
constexpr double outerShare = 0.5;
constexpr double binPixels = 8;
constexpr double reach = 4;

int binsIn(double pixels)
{
    return std::max(1, static_cast<int>(pixels / binPixels));
}

} // namespace

void TimelinePlot::setLayout(const TimelineLayout& layout)
{
    const bool showAll = m_range.isEmpty() || isFitted() || layout.fit.isEmpty();
    m_layout = layout;
    m_order.clear();
    for (qsizetype lane = 0; lane < layout.lanes.size(); ++lane) {
        for (qsizetype i = 0; i < layout.lanes[lane].items.size(); ++i)
            m_order.append({lane, i});
    }
    std::stable_sort(m_order.begin(), m_order.end(),
        [this](ItemPlace a, ItemPlace b) { return item(a).middle() < item(b).middle(); });
    m_range = showAll
        ? layout.fit
        : m_range.keptWithin(layout.fit.padded(outerShare, narrowestView), narrowestView);
    rescale();
}

void TimelinePlot::setSize(QSizeF size, double labelWidth, double textHeight)
{
    m_size = size;
    m_labelWidth = labelWidth;
    m_textHeight = textHeight;
    rescale();
}

double TimelinePlot::minimumHeight() const
{
    TimelineContents wanted = contents();
    wanted.allBinned = true;
    return arrangeTimeline(QRectF(0, 0, m_size.width(), 1), wanted).bottom();
}

void TimelinePlot::fit()
{
    m_range = m_layout.fit;
    rescale();
}

void TimelinePlot::setRange(const TimeRange& range)
{
    if (isEmpty())
        return;
    const TimeRange outer = m_layout.fit.padded(outerShare, narrowestView);
    const TimeRange kept
        = range.keptWithin(outer.keptWithin(allTime(), narrowestView), narrowestView);
    const bool isScaled = kept.width() != m_range.width();
    m_range = kept;
    if (isScaled)
        rescale();
    else
        refresh();
}

void TimelinePlot::zoom(double factor, double anchor)
{
    const double widest = m_layout.fit.width() * (1 + 2 * outerShare);
    const double width = std::max(m_range.width(), narrowestView);
    const double kept = std::clamp(factor, narrowestView / width, std::max(1.0, widest / width));
    setRange(m_range.zoomed(kept, anchor));
}

void TimelinePlot::pan(double share)
{
    setRange(m_range.panned(share * m_range.width()));
}

void TimelinePlot::reveal(ItemPlace place)
{
    const TimelineItem& shown = item(place);
    if (shown.range.overlaps(m_range))
        return;
    const double middle = shown.isOpenStart ? shown.range.end
        : shown.isOpenEnd                   ? shown.range.start
                                            : shown.middle();
    setRange(m_range.panned(middle - (m_range.start + m_range.end) / 2));
}

double TimelinePlot::xOf(double day) const
{
    const QRectF& plot = m_geometry.plot;
    return std::clamp(plot.left() + m_range.toPixel(day, plot.width()), plot.left(), plot.right());
}

double TimelinePlot::dayAtX(double x) const
{
    return m_range.toDay(x - m_geometry.plot.left(), m_geometry.plot.width());
}

double TimelinePlot::overviewX(double day) const
{
    const QRectF& strip = m_geometry.overview;
    return std::clamp(
        strip.left() + m_layout.fit.toPixel(day, strip.width()), strip.left(), strip.right());
}

double TimelinePlot::overviewDay(double x) const
{
    return m_layout.fit.toDay(x - m_geometry.overview.left(), m_geometry.overview.width());
}

QRectF TimelinePlot::binGround(qsizetype lane) const
{
    const QRectF& whole = m_geometry.lanes[lane];
    return {m_geometry.plot.left(), whole.top() + m_textHeight / 3, m_geometry.plot.width(),
        whole.height() - m_textHeight / 3};
}

QRectF TimelinePlot::markRect(ItemPlace place) const
{
    const TimelineItem& shown = item(place);
    const TimelineLane& lane = m_layout.lanes[place.lane];
    const double size = m_geometry.markSize;
    const double middle = m_geometry.isBinned[place.lane]
        ? binGround(place.lane).bottom() - size / 2
        : m_geometry.rowMiddle(place.lane, shown.row, lane.rowCount);
    if (shown.isPoint)
        return {xOf(shown.middle()) - size / 2, middle - size / 2, size, size};
    const double left = xOf(shown.range.start);
    return {left, middle - size / 2, std::max(xOf(shown.range.end) - left, size / 2), size};
}

std::optional<ItemPlace> TimelinePlot::itemAt(QPointF position) const
{
    for (qsizetype lane = 0; lane < m_visible.size(); ++lane) {
        if (!m_geometry.lanes[lane].contains(position))
            continue;
        for (const qsizetype i : m_visible[lane]) {
            const QRectF mark = markRect({lane, i});
            const double above = std::max(0.0, (m_geometry.rowPitch - mark.height()) / 2);
            if (mark.adjusted(-reach, -above, reach, above).contains(position))
                return ItemPlace{lane, i};
        }
    }
    return {};
}

std::optional<BinPlace> TimelinePlot::binAt(QPointF position) const
{
    const auto found = [this, &position](const QList<TimeBin>& bins) -> std::optional<BinPlace> {
        const double day = dayAtX(position.x());
        for (const TimeBin& bin : bins) {
            if (bin.range.start <= day && day < bin.range.end && bin.total() > 0)
                return BinPlace{bin, m_binUnit};
        }
        return {};
    };
    if (isEmpty())
        return {};
    if (m_geometry.histogram.contains(position))
        return found(m_histogram);
    for (qsizetype lane = 0; lane < m_laneBins.size(); ++lane) {
        if (m_geometry.isBinned[lane] && binGround(lane).contains(position))
            return found(m_laneBins[lane]);
    }
    return {};
}

std::optional<ItemPlace> TimelinePlot::placeOf(ClaimId claim) const
{
    const auto found = std::find_if(m_order.cbegin(), m_order.cend(),
        [this, claim](ItemPlace place) { return item(place).claim == claim; });
    return found == m_order.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ItemPlace> TimelinePlot::neighbour(std::optional<ItemPlace> from, int steps) const
{
    if (!from) {
        const auto isInView
            = [this](ItemPlace place) { return item(place).range.overlaps(m_range); };
        if (steps >= 0) {
            const auto first = std::find_if(m_order.cbegin(), m_order.cend(), isInView);
            return first == m_order.cend() ? std::nullopt : std::optional(*first);
        }
        const auto last = std::find_if(m_order.crbegin(), m_order.crend(), isInView);
        return last == m_order.crend() ? std::nullopt : std::optional(*last);
    }
    const qsizetype to = m_order.indexOf(*from) + steps;
    return to < 0 || to >= m_order.size() ? std::nullopt : std::optional(m_order[to]);
}

TimelineContents TimelinePlot::contents() const
{
    TimelineContents wanted;
    for (const TimelineLane& lane : m_layout.lanes)
        wanted.rowCounts.append(lane.rowCount);
    wanted.labelWidth = m_labelWidth;
    wanted.textHeight = m_textHeight;
    wanted.hasOverview = true;
    return wanted;
}

void TimelinePlot::rescale()
{
    const double plotWidth = std::max(1.0, m_size.width() - m_labelWidth);
    stackRows(m_layout, m_textHeight * 0.85 / plotWidth * m_range.width());
    refresh();
    m_overview = binItems(
        m_layout, m_layout.fit, binLevel(m_layout.fit, binsIn(m_geometry.overview.width())));
}

void TimelinePlot::refresh()
{
    TimelineContents wanted = contents();
    wanted.allBinned = countInView(m_layout, m_range) > maximumItemsInView;
    m_geometry = arrangeTimeline(QRectF(QPointF(), m_size), wanted);
    m_binUnit = binLevel(m_range, binsIn(m_geometry.plot.width()));
    m_histogram = binItems(m_layout, m_range, m_binUnit);
    m_visible = QList<QList<qsizetype>>(m_layout.lanes.size());
    m_laneBins = QList<QList<TimeBin>>(m_layout.lanes.size());
    for (qsizetype lane = 0; lane < m_layout.lanes.size(); ++lane) {
        const QList<TimelineItem>& items = m_layout.lanes[lane].items;
        if (m_geometry.isBinned[lane]) {
            m_laneBins[lane] = binItems(items, m_range, m_binUnit);
            continue;
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items[i].range.overlaps(m_range))
                m_visible[lane].append(i);
        }
    }
}

} // namespace careo::ui
