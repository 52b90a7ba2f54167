#include "ui/reader/MarginLayout.h"

#include <algorithm>

namespace careo::ui
{

namespace
{

/// Stripes that touch or nearly touch need columns of their own to be told apart.
constexpr qreal stripeGap = 3;

void placeStripes(const QList<MarginItem>& items, QList<MarginPlace>& places)
{
    QList<qreal> columnEnds;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto free = std::find_if(columnEnds.begin(), columnEnds.end(),
            [&](qreal end) { return end + stripeGap <= items[i].top; });
        places[i].column = int(free - columnEnds.begin());
        if (free == columnEnds.end())
            columnEnds.append(items[i].bottom);
        else
            *free = items[i].bottom;
    }
}

/// Labels that moved together, so that each is as near to its wish as the others allow.
struct Cluster {
    qsizetype first = 0;
    qreal top = 0;
    qreal height = 0;
    qreal wishes = 0; ///< sum of the tops of the whole cluster that its labels wish for
    int count = 0;
};

/// Least squares under an order: neighbours that would overlap are pooled and share the mean
/// of their wishes (pool adjacent violators).
QList<Cluster> poolLabels(const QList<MarginItem>& items, qreal gap, qreal minimumTop)
{
    QList<Cluster> clusters;
    for (qsizetype i = 0; i < items.size(); ++i) {
        Cluster next{i, items[i].top, items[i].labelHeight + gap, items[i].top, 1};
        next.top = std::max(next.top, minimumTop);
        while (!clusters.isEmpty() && clusters.last().top + clusters.last().height > next.top) {
            Cluster above = clusters.takeLast();
            above.wishes += next.wishes - above.height * next.count;
            above.height += next.height;
            above.count += next.count;
            above.top = std::max(above.wishes / above.count, minimumTop);
            next = above;
        }
        clusters.append(next);
    }
    return clusters;
}

void placeLabels(
    const QList<MarginItem>& items, QList<MarginPlace>& places, qreal gap, qreal minimumTop)
{
    for (const Cluster& cluster : poolLabels(items, gap, minimumTop)) {
        qreal top = cluster.top;
        for (qsizetype i = cluster.first; i < cluster.first + cluster.count; ++i) {
            places[i].labelTop = top;
            top += items[i].labelHeight + gap;
        }
    }
}

int columnsBeside(const QList<MarginItem>& items, const QList<MarginPlace>& places, qreal top,
    qreal bottom, int least)
{
    int columns = least;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].top < bottom && top < items[i].bottom)
            columns = std::max(columns, places[i].column + 1);
    }
    return columns;
}

} // namespace

QList<MarginPlace> layoutMargin(const QList<MarginItem>& items, qreal gap, qreal minimumTop)
{
    QList<MarginPlace> places(items.size());
    placeStripes(items, places);
    placeLabels(items, places, gap, minimumTop);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qreal top = places[i].labelTop;
        places[i].columns
            = columnsBeside(items, places, top, top + items[i].labelHeight, places[i].column + 1);
    }
    return places;
}

} // namespace careo::ui
