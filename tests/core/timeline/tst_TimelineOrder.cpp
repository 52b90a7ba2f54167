#include "core/timeline/TimelineOrder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace careo;

class tst_TimelineOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAsComparingWould_data();
    void sortsAsComparingWould();
};

void tst_TimelineOrder::sortsAsComparingWould_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isJoined");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << true;
    QTest::newRow("few") << 100 << true;
    QTest::newRow("many") << 5000 << false;
    QTest::newRow("many, joined") << 5000 << true;
}

void tst_TimelineOrder::sortsAsComparingWould()
{
    QFETCH(int, count);
    QFETCH(bool, isJoined);
    QRandomGenerator random(7);
    QList<TimelineItem> items;
    for (int i = 0; i < count; ++i) {
        TimelineItem item;
        item.index = i;
        item.range.start
            = random.bounded(10) == 0 ? allTime().start : 2'450'000 + random.bounded(900);
        item.range.end
            = random.bounded(10) == 0 ? allTime().end : item.range.start + 1 + random.bounded(3);
        if (isJoined && random.bounded(2) == 0)
            item.published = {2'451'000.0 + random.bounded(5), 2'451'010};
        items.append(item);
    }
    QList<TimelineItem> expected = items;
    std::stable_sort(
        expected.begin(), expected.end(), [](const TimelineItem& a, const TimelineItem& b) {
            return std::tie(a.range.start, a.range.end, a.published.start)
                < std::tie(b.range.start, b.range.end, b.published.start);
        });
    sortByTime(items);
    QCOMPARE(items, expected);
}

QTEST_APPLESS_MAIN(tst_TimelineOrder)
#include "tst_TimelineOrder.moc"
