#include "core/timeline/TimelineOrder.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

namespace careo
{

namespace
{

constexpr size_t fewItems = 2000; ///< for which comparing is faster
constexpr unsigned digitBits = 11;
constexpr size_t digits = size_t(1) << digitBits;

struct Key {
    std::array<quint32, 3> days{}; ///< published, end, start
    quint32 item = 0;

    [[nodiscard]] auto tied() const { return std::tie(days[2], days[1], days[0], item); }
};

/// Days from the start of all time: two digits hold them. 0 for none.
quint32 daysTo(double day, double start)
{
    return day < start ? 0 : static_cast<quint32>(day - start) + 1;
}

std::vector<Key> keysOf(const QList<TimelineItem>& items)
{
    const double start = allTime().start;
    std::vector<Key> keys;
    keys.reserve(static_cast<size_t>(items.size()));
    for (const TimelineItem& item : items) {
        keys.push_back({{daysTo(item.published.start, start), daysTo(item.range.end, start),
                            daysTo(item.range.start, start)},
            static_cast<quint32>(keys.size())});
    }
    return keys;
}

/// One digit of one day, the others keeping their order; nothing where all have the same.
void sortByDigit(std::vector<Key>& keys, std::vector<Key>& spare, size_t day, unsigned shift)
{
    const auto digitOf = [day, shift](const Key& key) {
        return static_cast<size_t>(key.days.at(day) >> shift) & (digits - 1);
    };
    std::array<size_t, digits> places{};
    for (const Key& key : keys)
        ++places.at(digitOf(key));
    if (places.at(digitOf(keys.front())) == keys.size())
        return;
    size_t next = 0;
    for (size_t& place : places)
        next += std::exchange(place, next);
    spare.resize(keys.size());
    for (const Key& key : keys)
        spare[places.at(digitOf(key))++] = key;
    keys.swap(spare);
}

void sortKeys(std::vector<Key>& keys)
{
    if (keys.size() < fewItems) {
        std::sort(keys.begin(), keys.end(),
            [](const Key& a, const Key& b) { return a.tied() < b.tied(); });
        return;
    }
    std::vector<Key> spare;
    for (size_t day = 0; day < keys.front().days.size(); ++day) {
        for (const unsigned shift : {0U, digitBits})
            sortByDigit(keys, spare, day, shift);
    }
}

/// Into a new list: following the items' rings within the old one would wait for each of them.
QList<TimelineItem> arranged(const QList<TimelineItem>& items, const std::vector<Key>& keys)
{
    QList<TimelineItem> sorted;
    sorted.reserve(items.size());
    for (const Key& key : keys)
        sorted.append(items.at(key.item));
    return sorted;
}

} // namespace

void sortByTime(QList<TimelineItem>& items)
{
    if (items.isEmpty())
        return;
    std::vector<Key> keys = keysOf(items);
    sortKeys(keys);
    items = arranged(items, keys);
}

} // namespace careo
