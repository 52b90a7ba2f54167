#include "ui/timeline/TimelinePlot.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace careo::ui
{

namespace
{

constexpr double narrowestView = 3;
constexpr double outerShare = 0.5;
constexpr double binPixels = 8;
constexpr double reach = 4;
constexpr double contextSize = 0.6; ///< in heights of a line
constexpr double undatedSize = 0.6; ///< in heights of a line
constexpr double undatedPitch = 1.4; ///< in sizes of a mark
constexpr double moreWidth = 6; ///< in heights of a line, for the count of those not shown
constexpr qsizetype stackedAtOnce = 5000;
constexpr double cachedBins = 50'000;

int binsIn(double pixels)
{
    return std::max(1, static_cast<int>(pixels / binPixels));
}

/// Those with a day in `range`.
QList<TimeBin> within(const QList<TimeBin>& bins, const TimeRange& range)
{
    const auto first = std::partition_point(bins.cbegin(), bins.cend(),
        [&range](const TimeBin& bin) { return bin.range.end <= range.start; });
    const auto last = std::partition_point(
        first, bins.cend(), [&range](const TimeBin& bin) { return bin.range.start < range.end; });
    return bins.sliced(first - bins.cbegin(), last - first);
}

} // namespace

void TimelinePlot::setLayout(TimelineLayout layout)
{
    const bool showAll = m_range.isEmpty() || isFitted() || layout.fit.isEmpty();
    m_layout = std::move(layout);
    m_bins.clear();
    m_stackedWindow = {};
    m_firstUndated = 0;
    m_range = showAll ? m_layout.fit : m_range.keptWithin(outermost(), narrowestView);
    refresh();
}

void TimelinePlot::setSize(QSizeF size, double labelWidth, double textHeight)
{
    m_size = size;
    m_labelWidth = labelWidth;
    m_textHeight = textHeight;
    refresh();
}

TimeRange TimelinePlot::outermost() const
{
    return m_layout.fit.padded(outerShare, narrowestView).keptWithin(allTime(), narrowestView);
}

double TimelinePlot::minimumHeight() const
{
    return arrangeTimeline(QRectF(0, 0, m_size.width(), 1), contents()).bottom();
}

void TimelinePlot::fit()
{
    m_range = m_layout.fit;
    refresh();
}

void TimelinePlot::setRange(const TimeRange& range)
{
    if (isEmpty())
        return;
    m_range = range.keptWithin(outermost(), narrowestView);
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
    if (isInView(place))
        return;
    if (isUndated(place)) {
        const bool isBefore = place.item < m_firstUndated;
        m_firstUndated = isBefore ? place.item : place.item - undatedShown() + 1;
        return;
    }
    const TimelineItem& shown = item(place);
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

const TimelineItem& TimelinePlot::item(ItemPlace place) const
{
    if (place.lane == contextLane)
        return m_layout.context.items[place.item];
    return isUndated(place) ? m_layout.undated[place.item]
                            : m_layout.lanes[place.lane].items[place.item];
}

QRectF TimelinePlot::titleRect(ItemPlace place) const
{
    const QRectF mark = markRect(place);
    const TimeRange title = titleRange(m_layout, item(place), daysPerLine(), m_range);
    const double gap = m_textHeight / 3;
    if (title.start < item(place).range.start) {
        const double left = xOf(title.start);
        return {left, mark.center().y() - m_textHeight / 2, mark.left() - gap - left, m_textHeight};
    }
    const double left = mark.right() + gap;
    return {left, mark.center().y() - m_textHeight / 2, std::max(0.0, xOf(title.end) - left),
        m_textHeight};
}

/// The days that are as wide as a line of text is high.
double TimelinePlot::daysPerLine() const
{
    return m_textHeight / std::max(1.0, m_size.width() - m_labelWidth) * m_range.width();
}

qsizetype TimelinePlot::undatedShown() const
{
    const double width = m_geometry.plot.width();
    const double pitch = m_textHeight * undatedSize * undatedPitch;
    const qsizetype all = m_layout.undated.size();
    if (pitch <= 0 || static_cast<double>(all) * pitch <= width)
        return all;
    return std::max<qsizetype>(
        1, static_cast<qsizetype>((width - moreWidth * m_textHeight) / pitch));
}

bool TimelinePlot::isInView(ItemPlace place) const
{
    if (isUndated(place))
        return place.item >= m_firstUndated && place.item < m_firstUndated + undatedShown();
    return item(place).extent().overlaps(m_range);
}

bool TimelinePlot::isMarked(ItemPlace place) const
{
    const bool isBinned
        = !isUndated(place) && place.lane != contextLane && m_geometry.isBinned[place.lane];
    return !isBinned && isInView(place);
}

QRectF TimelinePlot::publishedRect(ItemPlace place) const
{
    const TimeRange& published = item(place).published;
    if (published.isEmpty() || !published.overlaps(m_range))
        return {};
    const double size = m_geometry.markSize * 0.7;
    const double left = xOf(published.start);
    const double width = std::max(xOf(published.end) - left, size);
    return {left, markRect(place).center().y() - size / 2, width, size};
}

QRectF TimelinePlot::markRect(ItemPlace place) const
{
    const TimelineItem& shown = item(place);
    if (isUndated(place)) {
        if (!isInView(place))
            return {};
        const double box = m_textHeight * undatedSize;
        const double step = box * undatedPitch * static_cast<double>(place.item - m_firstUndated);
        return {m_geometry.undated.left() + m_labelWidth + step,
            m_geometry.undated.center().y() - box / 2, box, box};
    }
    const bool isContext = place.lane == contextLane;
    const double size = isContext ? m_textHeight * contextSize : m_geometry.markSize;
    const double middle = isContext ? m_geometry.contextMiddle(shown.row, m_textHeight)
        : m_geometry.isBinned[place.lane]
        ? binGround(place.lane).bottom() - size / 2
        : m_geometry.rowMiddle(place.lane, shown.row, m_layout.lanes[place.lane].rowCount);
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
            if (mark.adjusted(-reach, -above, reach, above).contains(position)
                || publishedRect({lane, i}).contains(position))
                return ItemPlace{lane, i};
        }
    }
    for (const qsizetype i : m_visibleContext) {
        const ItemPlace place{contextLane, i};
        if (markRect(place).united(titleRect(place)).contains(position))
            return place;
    }
    for (qsizetype i = 0; i < undatedShown(); ++i) {
        const ItemPlace place{m_layout.lanes.size(), m_firstUndated + i};
        if (markRect(place).adjusted(-2, -reach, 2, reach).contains(position))
            return place;
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

template <class Visit> void TimelinePlot::forEachItem(Visit visit) const
{
    for (qsizetype i = 0; i < m_layout.context.items.size(); ++i)
        visit(ItemPlace{contextLane, i}, m_layout.context.items[i]);
    for (qsizetype lane = 0; lane < m_layout.lanes.size(); ++lane) {
        const QList<TimelineItem>& items = m_layout.lanes[lane].items;
        for (qsizetype i = 0; i < items.size(); ++i)
            visit(ItemPlace{lane, i}, items[i]);
    }
    for (qsizetype i = 0; i < m_layout.undated.size(); ++i)
        visit(ItemPlace{m_layout.lanes.size(), i}, m_layout.undated[i]);
}

std::optional<ItemPlace> TimelinePlot::placeOf(ClaimId claim) const
{
    std::optional<ItemPlace> found;
    forEachItem([&found, claim](ItemPlace place, const TimelineItem& each) {
        if (each.claim == claim && claim.isValid())
            found = place;
    });
    return found;
}

std::optional<ItemPlace> TimelinePlot::neighbour(std::optional<ItemPlace> from, bool forward) const
{
    using Key = std::tuple<bool, double, qsizetype, qsizetype>;
    const auto keyOf = [this](ItemPlace place) {
        return Key(isUndated(place), item(place).middle(), place.lane, place.item);
    };
    std::optional<ItemPlace> best;
    Key bestKey;
    forEachItem([&](ItemPlace place, const TimelineItem&) {
        const Key key = keyOf(place);
        const bool isCandidate
            = !from ? isInView(place) : (forward ? key > keyOf(*from) : key < keyOf(*from));
        if (isCandidate && (!best || (forward ? key < bestKey : key > bestKey))) {
            best = place;
            bestKey = key;
        }
    });
    return best;
}

TimelineContents TimelinePlot::contents() const
{
    TimelineContents wanted;
    for (const TimelineLane& lane : m_layout.lanes)
        wanted.rowCounts.append(lane.rowCount);
    wanted.labelWidth = m_labelWidth;
    wanted.textHeight = m_textHeight;
    wanted.hasOverview = true;
    wanted.contextRows = m_layout.context.items.isEmpty() ? 0 : m_layout.context.rowCount;
    wanted.hasUndated = !m_layout.undated.isEmpty();
    return wanted;
}

/// Rows stay as they are while the view moves: all items have theirs, or, when there are very
/// many, those of a window that moves by whole views.
void TimelinePlot::stack()
{
    const double days = daysPerLine() * 0.85;
    const double width = std::max(m_range.width(), narrowestView);
    const double start = std::floor(m_range.start / width) * width;
    const TimeRange window
        = m_layout.dated <= stackedAtOnce ? allTime() : TimeRange{start - width, start + 3 * width};
    if (days == m_stackedDays && window == m_stackedWindow)
        return;
    m_stackedDays = days;
    m_stackedWindow = window;
    stackRows(m_layout, days, window);
}

const TimelinePlot::UnitBins& TimelinePlot::binsOf(TimeLevel unit)
{
    const auto known = m_bins.constFind(unit);
    if (known != m_bins.cend())
        return *known;
    UnitBins bins;
    bins.all = binItems(m_layout, outermost(), unit);
    for (const TimelineLane& lane : std::as_const(m_layout.lanes))
        bins.lanes.append(binItems(lane, outermost(), unit));
    return *m_bins.insert(unit, bins);
}

void TimelinePlot::binView()
{
    m_binUnit = binLevel(m_range, binsIn(m_geometry.plot.width()));
    m_laneBins = QList<QList<TimeBin>>(m_layout.lanes.size());
    const bool isCached = outermost().width() / daysOf(m_binUnit) <= cachedBins;
    m_histogram = isCached ? within(binsOf(m_binUnit).all, m_range)
                           : binItems(m_layout, m_range, m_binUnit);
    for (qsizetype lane = 0; lane < m_layout.lanes.size(); ++lane) {
        if (!m_geometry.isBinned[lane])
            continue;
        m_laneBins[lane] = isCached ? within(binsOf(m_binUnit).lanes[lane], m_range)
                                    : binItems(m_layout.lanes[lane], m_range, m_binUnit);
    }
    m_overview = isEmpty()
        ? QList<TimeBin>()
        : within(
            binsOf(binLevel(m_layout.fit, binsIn(m_geometry.overview.width()))).all, m_layout.fit);
}

void TimelinePlot::refresh()
{
    const bool allBinned = countInView(m_layout, m_range) > maximumItemsInView;
    if (!allBinned)
        stack();
    stackContext(m_layout, daysPerLine(), m_range);
    TimelineContents wanted = contents();
    wanted.allBinned = allBinned;
    m_geometry = arrangeTimeline(QRectF(QPointF(), m_size), wanted);
    binView();
    m_visibleContext = itemsIn(m_layout.context, m_range);
    m_visible = QList<QList<qsizetype>>(m_layout.lanes.size());
    for (qsizetype lane = 0; lane < m_layout.lanes.size(); ++lane) {
        if (!m_geometry.isBinned[lane])
            m_visible[lane] = itemsIn(m_layout.lanes[lane], m_range);
    }
}

} // namespace careo::ui
