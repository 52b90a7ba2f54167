#include "core/timeline/TimelineGeometry.h"

#include <QTest>

using namespace careo;

class tst_TimelineGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsFollowEachOther();
    void rowsLieWithinTheirLane();
    void fullLanesBecomeBins();
    void manyInViewBecomeBins();
    void manyLanesNeedMoreRoom();
    void noLanes();
};

namespace
{

const QRectF area(0, 0, 1000, 600);

} // namespace

void tst_TimelineGeometry::partsFollowEachOther()
{
    TimelineContents contents;
    contents.rowCounts = {1, 3, 2};
    contents.hasOverview = true;
    const TimelineGeometry geometry = arrangeTimeline(area, contents);
    QVERIFY(geometry.caption.bottom() <= geometry.histogram.top());
    QVERIFY(geometry.histogram.bottom() <= geometry.lanes[0].top());
    QCOMPARE(geometry.lanes[0].bottom(), geometry.lanes[1].top());
    QCOMPARE(geometry.lanes[2].bottom(), geometry.axis.top());
    QVERIFY(geometry.axis.bottom() <= geometry.overview.top());
    QVERIFY(geometry.bottom() <= area.bottom());
    QCOMPARE(geometry.plot.left(), 150.0);
    QCOMPARE(geometry.plot.right(), 1000.0);
}

void tst_TimelineGeometry::rowsLieWithinTheirLane()
{
    TimelineContents contents;
    contents.rowCounts = {12, 3};
    const TimelineGeometry geometry = arrangeTimeline(area, contents);
    QVERIFY(!geometry.isBinned[0]);
    for (const int row : {0, 11}) {
        const double middle = geometry.rowMiddle(0, row, 12);
        QVERIFY(middle - geometry.markSize / 2 >= geometry.lanes[0].top());
        QVERIFY(middle + geometry.markSize / 2 <= geometry.lanes[0].bottom());
    }
    QVERIFY(geometry.markSize <= geometry.rowPitch);
}

void tst_TimelineGeometry::fullLanesBecomeBins()
{
    TimelineContents contents;
    contents.rowCounts = {3, 500, 2};
    const TimelineGeometry geometry = arrangeTimeline(area, contents);
    QCOMPARE(geometry.isBinned, (QList<bool>{false, true, false}));
    QVERIFY(geometry.bottom() <= area.bottom());
}

void tst_TimelineGeometry::manyInViewBecomeBins()
{
    TimelineContents contents;
    contents.rowCounts = {3, 5};
    contents.allBinned = true;
    QCOMPARE(arrangeTimeline(area, contents).isBinned, (QList<bool>{true, true}));
}

void tst_TimelineGeometry::manyLanesNeedMoreRoom()
{
    TimelineContents contents;
    contents.rowCounts = QList<int>(40, 1);
    QVERIFY(arrangeTimeline(area, contents).bottom() > area.bottom());
}

void tst_TimelineGeometry::noLanes()
{
    const TimelineGeometry geometry = arrangeTimeline(area, {});
    QVERIFY(geometry.lanes.isEmpty());
    QCOMPARE(geometry.plot.bottom(), geometry.axis.top());
}

QTEST_APPLESS_MAIN(tst_TimelineGeometry)
#include "tst_TimelineGeometry.moc"
