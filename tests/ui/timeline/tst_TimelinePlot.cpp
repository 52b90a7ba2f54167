#include "ui/timeline/TimelinePlot.h"

#include "tests/core/timeline/TimelineRows.h"

#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_TimelinePlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLayoutFits();
    void barsAreAsWideAsTheirDates();
    void zoomKeepsTheDayUnderThePointer();
    void zoomHasLimits();
    void panningStopsNearTheClaims();
    void newClaimsKeepTheView();
    void findsItemsUnderThePointer();
    void findsBinsUnderThePointer();
    void walksInOrderOfTime();
    void revealsWhatIsOutOfView();
    void manyInViewAreBinned();
    void emptyPlotTakesEverything();
    void undatedClaimsHaveALane();
    void joinedDatesEndAtTheirPublication();
    void rowsStayWhileManyMove();

private:
    [[nodiscard]] static TimelinePlot plotOf(const QList<ClaimRow>& rows)
    {
        TimelinePlot plot;
        plot.setSize(QSizeF(1150, 600), 150, 16);
        plot.setLayout(layOutTimeline(rows, someTypes(3), DateBasis::Event));
        return plot;
    }

    const QList<ClaimRow> m_rows{rowOf(1, 1, u"2005-12-08"), rowOf(2, 2, u"2006"),
        rowOf(3, 2, u"2005-12-09"), rowOf(4, 3, u"2012-03-07")};
};

void tst_TimelinePlot::firstLayoutFits()
{
    const TimelinePlot plot = plotOf(m_rows);
    QVERIFY(plot.isFitted());
    QCOMPARE(plot.range(), plot.layout().fit);
    QCOMPARE(plot.visible(0).size() + plot.visible(1).size() + plot.visible(2).size(), 4);
}

void tst_TimelinePlot::barsAreAsWideAsTheirDates()
{
    const TimelinePlot plot = plotOf(m_rows);
    const ItemPlace year = *plot.placeOf(ClaimId(2));
    const double pixelsPerDay = 1000 / plot.range().width();
    QCOMPARE(plot.markRect(year).width(), 365 * pixelsPerDay);
    QCOMPARE(plot.markRect(year).left(), plot.xOf(plot.item(year).range.start));
    const QRectF day = plot.markRect(*plot.placeOf(ClaimId(1)));
    QCOMPARE(day.width(), plot.geometry().markSize);
}

void tst_TimelinePlot::zoomKeepsTheDayUnderThePointer()
{
    TimelinePlot plot = plotOf(m_rows);
    const double x = 400;
    const double day = plot.dayAtX(x);
    plot.zoom(0.5, day);
    QVERIFY(!plot.isFitted());
    QCOMPARE(plot.range().width(), plot.layout().fit.width() / 2);
    QVERIFY(qAbs(plot.xOf(day) - x) < 0.01);
    plot.fit();
    QVERIFY(plot.isFitted());
}

void tst_TimelinePlot::zoomHasLimits()
{
    TimelinePlot plot = plotOf(m_rows);
    for (int i = 0; i < 100; ++i)
        plot.zoom(0.5, plot.range().start + plot.range().width() / 3);
    QCOMPARE(plot.range().width(), 3.0);
    for (int i = 0; i < 100; ++i)
        plot.zoom(2, plot.range().start);
    QCOMPARE(plot.range().width(), plot.layout().fit.width() * 2);
}

void tst_TimelinePlot::panningStopsNearTheClaims()
{
    TimelinePlot plot = plotOf(m_rows);
    plot.zoom(0.25, plot.range().start);
    const double width = plot.range().width();
    for (int i = 0; i < 200; ++i)
        plot.pan(0.1);
    QCOMPARE(plot.range().width(), width);
    QCOMPARE(plot.range().end, plot.layout().fit.padded(0.5, 0).end);
}

void tst_TimelinePlot::newClaimsKeepTheView()
{
    TimelinePlot plot = plotOf(m_rows);
    plot.zoom(0.5, plot.range().start + 100);
    const TimeRange kept = plot.range();
    QList<ClaimRow> more = m_rows;
    more.append(rowOf(9, 1, u"2008"));
    plot.setLayout(layOutTimeline(more, someTypes(3), DateBasis::Event));
    QCOMPARE(plot.range(), kept);
}

void tst_TimelinePlot::findsItemsUnderThePointer()
{
    const TimelinePlot plot = plotOf(m_rows);
    for (int id = 1; id <= 4; ++id) {
        const ItemPlace place = *plot.placeOf(ClaimId(id));
        const auto found = plot.itemAt(plot.markRect(place).center());
        QVERIFY(found.has_value());
        QCOMPARE(plot.item(*found).claim, ClaimId(id));
    }
    QVERIFY(!plot.itemAt(plot.geometry().axis.center()));
    QVERIFY(!plot.itemAt(QPointF(5, 5)));
}

void tst_TimelinePlot::findsBinsUnderThePointer()
{
    const TimelinePlot plot = plotOf(m_rows);
    const double day = plot.item(*plot.placeOf(ClaimId(1))).middle();
    const auto bin = plot.binAt(QPointF(plot.xOf(day), plot.geometry().histogram.center().y()));
    QVERIFY(bin.has_value());
    QCOMPARE(bin->level, TimeLevel::Month);
    QCOMPARE(bin->bin.certain, 2);
    QCOMPARE(dayAt(bin->bin.range.start), QDate(2005, 12, 1));
}

void tst_TimelinePlot::walksInOrderOfTime()
{
    const TimelinePlot plot = plotOf(m_rows);
    QList<qint64> walked;
    std::optional<ItemPlace> place = plot.neighbour({}, true);
    while (place) {
        walked.append(plot.item(*place).claim.value());
        place = plot.neighbour(place, true);
    }
    QCOMPARE(walked, (QList<qint64>{1, 3, 2, 4}));
    QCOMPARE(plot.item(*plot.neighbour({}, false)).claim, ClaimId(4));
}

void tst_TimelinePlot::revealsWhatIsOutOfView()
{
    TimelinePlot plot = plotOf(m_rows);
    plot.setRange(rangeOf(*EdtfDate::parse(u"2005-12")));
    const TimeRange before = plot.range();
    plot.reveal(*plot.placeOf(ClaimId(1)));
    QCOMPARE(plot.range(), before);
    plot.reveal(*plot.placeOf(ClaimId(4)));
    QCOMPARE(plot.range().width(), before.width());
    QVERIFY(plot.range().overlaps(rangeOf(*EdtfDate::parse(u"2012-03-07"))));
}

void tst_TimelinePlot::manyInViewAreBinned()
{
    QList<ClaimRow> rows;
    for (int i = 0; i < 1200; ++i) {
        rows.append(rowOf(i + 1, 1, u""));
        rows.last().claim.eventDate = EdtfDate::fromDay(QDate(2000, 1, 1).addDays(i * 3));
    }
    TimelinePlot plot = plotOf(rows);
    QVERIFY(plot.geometry().isBinned[0]);
    QVERIFY(plot.visible(0).isEmpty());
    QCOMPARE(plot.laneBins(0).size(), plot.histogram().size());
    for (qsizetype i = 0; i < plot.histogram().size(); ++i) {
        QCOMPARE(plot.laneBins(0)[i].range, plot.histogram()[i].range);
        QCOMPARE(plot.laneBins(0)[i].certain, plot.histogram()[i].certain);
    }
    plot.zoom(0.1, plot.range().start + plot.range().width() / 2);
    QVERIFY(!plot.geometry().isBinned[0]);
    QVERIFY(plot.visible(0).size() > 100);
}

void tst_TimelinePlot::emptyPlotTakesEverything()
{
    TimelinePlot plot = plotOf({rowOf(1, 1, u"")});
    QVERIFY(plot.isEmpty());
    plot.setRange({0, 10});
    plot.zoom(0.5, 3);
    plot.pan(1);
    plot.fit();
    QVERIFY(plot.isEmpty());
    QVERIFY(!plot.itemAt(QPointF(300, 300)));
    QVERIFY(!plot.binAt(QPointF(300, 60)));
    QCOMPARE(plot.neighbour({}, true), plot.placeOf(ClaimId(1)));
}

void tst_TimelinePlot::undatedClaimsHaveALane()
{
    QList<ClaimRow> rows{rowOf(1, 1, u"2005"), rowOf(2, 2, u"2006")};
    for (int i = 0; i < 200; ++i)
        rows.append(rowOf(i + 3, 1, u""));
    TimelinePlot plot = plotOf(rows);
    const QRectF lane = plot.geometry().undated;
    QVERIFY(lane.top() >= plot.geometry().axis.bottom());
    QVERIFY(plot.undatedShown() < 200);
    const auto first = plot.placeOf(ClaimId(3));
    QVERIFY(plot.isUndated(*first) && plot.isInView(*first));
    QVERIFY(lane.contains(plot.markRect(*first)));
    QCOMPARE(plot.itemAt(plot.markRect(*first).center()), first);
    QCOMPARE(plot.neighbour(plot.placeOf(ClaimId(2)), true), first);
    const auto last = plot.placeOf(ClaimId(202));
    QVERIFY(!plot.isInView(*last));
    QVERIFY(plot.markRect(*last).isEmpty());
    plot.reveal(*last);
    QVERIFY(plot.isInView(*last));
    QVERIFY(lane.contains(plot.markRect(*last)));
    QVERIFY(!plot.neighbour(last, true));
}

void tst_TimelinePlot::joinedDatesEndAtTheirPublication()
{
    TimelinePlot plot;
    plot.setSize({1000, 600}, 150, 16);
    plot.setLayout(layOutTimeline(
        {rowOf(1, 1, u"2005-12-08", u"2012-05-31"), rowOf(2, 1, u"2005-12-09", u"2012-03")},
        someTypes(1), DateBasis::Joined));
    QVERIFY(plot.range().contains(rangeOf(*EdtfDate::parse(u"2012-05-31"))));
    const auto first = plot.placeOf(ClaimId(1));
    const auto second = plot.placeOf(ClaimId(2));
    const QRectF sign = plot.publishedRect(*first);
    QVERIFY(sign.left() > plot.markRect(*first).right());
    QCOMPARE(sign.center().y(), plot.markRect(*first).center().y());
    QVERIFY(plot.markRect(*first).center().y() != plot.markRect(*second).center().y());
    QCOMPARE(plot.itemAt(sign.center()), first);
    plot.setRange(rangeOf(*EdtfDate::parse(u"2008")));
    QVERIFY(plot.isInView(*first));
    QVERIFY(plot.publishedRect(*first).isEmpty());
}

void tst_TimelinePlot::rowsStayWhileManyMove()
{
    QList<ClaimRow> rows;
    for (int i = 0; i < 20'000; ++i) {
        rows.append(rowOf(i + 1, 1, u""));
        rows.last().claim.eventDate = EdtfDate::fromDay(QDate(1960, 1, 1).addDays(i));
    }
    TimelinePlot plot = plotOf(rows);
    plot.setRange({plot.range().start + 8000, plot.range().start + 8300});
    QVERIFY(!plot.geometry().isBinned[0]);
    const ItemPlace kept{0, plot.visible(0).at(150)};
    const double height = plot.markRect(kept).center().y();
    plot.pan(0.1);
    QCOMPARE(plot.markRect(kept).center().y(), height);
}

QTEST_APPLESS_MAIN(tst_TimelinePlot)
#include "tst_TimelinePlot.moc"
