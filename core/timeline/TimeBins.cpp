#include "core/timeline/TimeBins.h"

#include <algorithm>
#include <array>
#include <vector>

namespace careo
{

namespace
{

/// Counts items into bins; wide items by where they begin and end, summed up at the end.
class BinCounter
{
public:
    BinCounter(const TimeRange& range, TimeLevel level)
        : m_range{std::max(range.start, allTime().start), std::min(range.end, allTime().end)}
    {
        QDate start = m_range.isEmpty() ? QDate() : unitStart(dayAt(m_range.start), level);
        while (start.isValid() && static_cast<double>(start.toJulianDay()) < m_range.end) {
            const QDate next = nextUnit(start, level);
            const double end
                = next.isValid() ? static_cast<double>(next.toJulianDay()) : allTime().end;
            m_bins.append({{static_cast<double>(start.toJulianDay()), end}, 0, 0});
            start = next;
        }
        m_changes.assign(static_cast<size_t>(m_bins.size()) + 1, 0);
        m_articleChanges = m_changes;
    }

    void add(const TimeRange& range, int count)
    {
        if (m_bins.isEmpty() || !range.overlaps(covered()))
            return;
        const qsizetype first = placeOf(range.start);
        const qsizetype last = placeOf(range.end - 1);
        if (first == last && covered().contains(range)) {
            m_bins[first].certain += count;
        } else {
            m_changes[static_cast<size_t>(first)] += count;
            m_changes[static_cast<size_t>(last) + 1] -= count;
        }
    }

    /// Ranges of one article come one after another, by start.
    void addArticle(const ArticleRange& each)
    {
        if (m_bins.isEmpty() || !each.range.overlaps(covered()))
            return;
        if (each.article != m_article)
            m_counted = -1;
        m_article = each.article;
        const qsizetype first = std::max(placeOf(each.range.start), m_counted + 1);
        const qsizetype last = placeOf(each.range.end - 1);
        if (first > last)
            return;
        ++m_articleChanges[static_cast<size_t>(first)];
        --m_articleChanges[static_cast<size_t>(last) + 1];
        m_counted = last;
    }

    [[nodiscard]] QList<TimeBin> bins()
    {
        int open = 0;
        int articles = 0;
        for (qsizetype i = 0; i < m_bins.size(); ++i) {
            open += m_changes[static_cast<size_t>(i)];
            articles += m_articleChanges[static_cast<size_t>(i)];
            m_bins[i].possible = open;
            m_bins[i].articles = articles;
        }
        return m_bins;
    }

private:
    [[nodiscard]] TimeRange covered() const
    {
        return {m_bins.constFirst().range.start, m_bins.constLast().range.end};
    }

    /// The bin that `day` lies in; the outermost for a day beyond.
    [[nodiscard]] qsizetype placeOf(double day) const
    {
        const auto after = std::upper_bound(m_bins.cbegin(), m_bins.cend(), day,
            [](double position, const TimeBin& bin) { return position < bin.range.start; });
        return std::max<qsizetype>(0, after - m_bins.cbegin() - 1);
    }

    TimeRange m_range;
    QList<TimeBin> m_bins;
    std::vector<int> m_changes;
    std::vector<int> m_articleChanges;
    ArticleId m_article;
    qsizetype m_counted = -1; ///< the last bin that counts m_article
};

} // namespace

TimeLevel binLevel(const TimeRange& range, int maximum)
{
    constexpr std::array levels{TimeLevel::Day, TimeLevel::Week, TimeLevel::Month, TimeLevel::Year,
        TimeLevel::Decade, TimeLevel::Century};
    for (const TimeLevel level : levels) {
        if (range.width() / daysOf(level) <= maximum)
            return level;
    }
    return TimeLevel::Millennium;
}

QList<TimeBin> binItems(const TimelineLane& lane, const TimeRange& range, TimeLevel level)
{
    BinCounter counter(range, level);
    for (const TimelineRun& run : lane.runs)
        counter.add(lane.items[run.first].range, static_cast<int>(run.count));
    return counter.bins();
}

QList<TimeBin> binItems(const TimelineLayout& layout, const TimeRange& range, TimeLevel level)
{
    BinCounter counter(range, level);
    for (const TimelineLane& lane : layout.lanes) {
        for (const TimelineRun& run : lane.runs)
            counter.add(lane.items[run.first].range, static_cast<int>(run.count));
    }
    for (const ArticleRange& each : layout.articles)
        counter.addArticle(each);
    return counter.bins();
}

int highest(const QList<TimeBin>& bins)
{
    int most = 0;
    for (const TimeBin& bin : bins)
        most = std::max(most, bin.total());
    return most;
}

} // namespace careo
