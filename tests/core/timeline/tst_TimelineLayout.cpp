#include "core/timeline/TimelineLayout.h"

#include "tests/core/timeline/TimelineRows.h"

#include <QTest>

using namespace careo;

class tst_TimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesFollowTheTypes();
    void barsAreAsWideAsTheirDates();
    void undatedClaimsAreCounted();
    void basesAreNotMixed();
    void openEndsAreFlagged();
    void fitShowsAllKnownEnds();
    void oneDayStillFits();
    void nothingDatedHasNoFit();
    void lanesByOutletSpeakerStatusArticle();
    void joinedItemsReachToTheirPublication();
    void linkedDatesThatDifferAreConflicts();
    void contextEventsAreFitted();
    void rowsDoNotOverlap();
    void wideScaleNeedsOneRow();
    void stacksMany();
    void countsInView();
    void groups_data();
    void groups();
    void partialDatesAreListedAfterWhatTheyHold();
};

void tst_TimelineLayout::lanesFollowTheTypes()
{
    const auto layout
        = layOutTimeline({rowOf(1, 3, u"2005"), rowOf(2, 1, u"2006"), rowOf(3, 9, u"2007")},
            someTypes(3), DateBasis::Event);
    QCOMPARE(layout.lanes.size(), 3);
    QCOMPARE(layout.lanes[0].name, QStringLiteral("Type 1"));
    QCOMPARE(layout.lanes[1].name, QStringLiteral("Type 3"));
    QVERIFY(layout.lanes[2].name.isEmpty());
    QCOMPARE(layout.dated, 3);
}

void tst_TimelineLayout::barsAreAsWideAsTheirDates()
{
    const auto layout = layOutTimeline({rowOf(1, 1, u"2005-12-08"), rowOf(2, 1, u"2005-12~"),
                                           rowOf(3, 1, u"2006?"), rowOf(4, 1, u"2011-11/2012-03")},
        someTypes(1), DateBasis::Event);
    const QList<TimelineItem>& items = layout.lanes.first().items;
    QCOMPARE(items.size(), 4);
    QCOMPARE(items[0].claim, ClaimId(2));
    QCOMPARE(items[0].range.width(), 31.0);
    QVERIFY(items[0].isApproximate && !items[0].isPoint);
    QVERIFY(items[1].isPoint && !items[1].isApproximate);
    QCOMPARE(items[2].range.width(), 365.0);
    QVERIFY(items[2].isApproximate);
    QCOMPARE(items[3].range.width(), 152.0);
}

void tst_TimelineLayout::undatedClaimsAreCounted()
{
    const auto layout = layOutTimeline(
        {rowOf(1, 1, u""), rowOf(2, 1, u"2005"), rowOf(3, 2, u"")}, someTypes(2), DateBasis::Event);
    QCOMPARE(layout.undated.size(), 2);
    QCOMPARE(layout.undated[0].claim, ClaimId(1));
    QCOMPARE(layout.undated[1].claim, ClaimId(3));
    QCOMPARE(layout.lanes.size(), 2);
    QCOMPARE(layout.lanes[0].undated, 1);
    QCOMPARE(layout.lanes[1].undated, 1);
    QVERIFY(layout.lanes[1].items.isEmpty());
}

void tst_TimelineLayout::basesAreNotMixed()
{
    const QList<ClaimRow> rows{
        rowOf(1, 1, u"2005-12-08", u"2012-03-07"), rowOf(2, 1, u"", u"2012")};
    QCOMPARE(layOutTimeline(rows, someTypes(1), DateBasis::Event).undated.size(), 1);
    const auto published = layOutTimeline(rows, someTypes(1), DateBasis::Publication);
    QVERIFY(published.undated.isEmpty());
    QCOMPARE(dayAt(published.lanes.first().items.last().range.start), QDate(2012, 3, 7));
}

void tst_TimelineLayout::openEndsAreFlagged()
{
    const auto layout = layOutTimeline(
        {rowOf(1, 1, u"../2012"), rowOf(2, 1, u"2004/..")}, someTypes(1), DateBasis::Event);
    const QList<TimelineItem>& items = layout.lanes.first().items;
    QVERIFY(items[0].isOpenStart && !items[0].isOpenEnd && !items[0].isPoint);
    QVERIFY(items[1].isOpenEnd && !items[1].isOpenStart);
    QVERIFY(layout.fit.width() < 12 * 366);
    QVERIFY(layout.fit.overlaps(rangeOf(*EdtfDate::parse(u"2004-01-01"))));
    QVERIFY(layout.fit.overlaps(rangeOf(*EdtfDate::parse(u"2012-12-31"))));
}

void tst_TimelineLayout::fitShowsAllKnownEnds()
{
    const auto layout = layOutTimeline(
        {rowOf(1, 1, u"2005-12-08"), rowOf(2, 1, u"2012")}, someTypes(1), DateBasis::Event);
    QVERIFY(layout.fit.contains(rangeOf(*EdtfDate::parse(u"2005-12-08"))));
    QVERIFY(layout.fit.contains(rangeOf(*EdtfDate::parse(u"2012"))));
    QVERIFY(layout.fit.width() < 8 * 366);
}

void tst_TimelineLayout::oneDayStillFits()
{
    const auto layout
        = layOutTimeline({rowOf(1, 1, u"2005-12-08")}, someTypes(1), DateBasis::Event);
    QCOMPARE(layout.fit.width(), 60.0);
}

void tst_TimelineLayout::nothingDatedHasNoFit()
{
    QVERIFY(layOutTimeline({rowOf(1, 1, u"")}, someTypes(1), DateBasis::Event).fit.isEmpty());
    QVERIFY(layOutTimeline({}, someTypes(1), DateBasis::Event).lanes.isEmpty());
}

void tst_TimelineLayout::lanesByOutletSpeakerStatusArticle()
{
    QList<ClaimRow> rows{rowOf(1, 1, u"2005", u"2012"), rowOf(2, 2, u"2006", u"2011"),
        rowOf(3, 1, u"2007", u"2012")};
    rows[0].outlet = QStringLiteral("Reuters");
    rows[1].outlet = QStringLiteral("Afp");
    rows[0].claim.speaker = QStringLiteral("the judge");
    rows[1].claim.status = ClaimStatus::Disputed;
    for (ClaimRow& row : rows) {
        row.claim.article = ArticleId(row.published.first().year());
        row.articleTitle = QString::number(row.published.first().year());
    }
    const auto namesBy = [&rows](LaneGrouping grouping) {
        QStringList names;
        for (const TimelineLane& lane :
            layOutTimeline(rows, someTypes(2), DateBasis::Event, grouping).lanes)
            names << lane.name + u':' + QString::number(lane.items.size());
        return names.join(u' ');
    };
    QCOMPARE(namesBy(LaneGrouping::Outlet), QStringLiteral("Afp:1 Reuters:1 :1"));
    QCOMPARE(namesBy(LaneGrouping::Speaker), QStringLiteral("the judge:1 :2"));
    QCOMPARE(namesBy(LaneGrouping::Status), QStringLiteral(":2 :1"));
    QCOMPARE(namesBy(LaneGrouping::Article), QStringLiteral("2011:1 2012:2"));
    const auto byStatus
        = layOutTimeline(rows, someTypes(2), DateBasis::Event, LaneGrouping::Status);
    QCOMPARE(byStatus.lanes.last().status, ClaimStatus::Disputed);
    QCOMPARE(byStatus.lanes.last().items.first().color, someTypes(2).at(1).color);
}

void tst_TimelineLayout::joinedItemsReachToTheirPublication()
{
    const auto layout = layOutTimeline({rowOf(1, 1, u"2005-12-08", u"2012-03-07"),
                                           rowOf(2, 1, u"", u"2012"), rowOf(3, 1, u"2005", u"")},
        someTypes(1), DateBasis::Joined);
    const QList<TimelineItem>& items = layout.lanes.first().items;
    QCOMPARE(layout.undated.size(), 1);
    QCOMPARE(items.size(), 2);
    QVERIFY(items[0].published.isEmpty());
    QCOMPARE(dayAt(items[1].extent().end - 1), QDate(2012, 3, 7));
    QVERIFY(layout.fit.contains(items[1].extent()));
}

void tst_TimelineLayout::linkedDatesThatDifferAreConflicts()
{
    const QList<ClaimRow> rows{rowOf(1, 1, u"2005-12-08"), rowOf(2, 1, u"2005-12"),
        rowOf(3, 1, u"2006"), rowOf(4, 1, u"")};
    const auto link = [](int from, int to) {
        ClaimLink each;
        each.from = ClaimId(from);
        each.to = ClaimId(to);
        return each;
    };
    const auto conflicts
        = findConflicts(rows, {link(1, 2), link(1, 3), link(4, 1), link(3, 99)}, DateBasis::Event);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first(), std::pair(ClaimId(1), ClaimId(3)));
}

void tst_TimelineLayout::contextEventsAreFitted()
{
    auto layout = layOutTimeline({rowOf(1, 1, u"2005")}, someTypes(1), DateBasis::Event);
    QList<ContextEvent> events(3);
    events[0].title = QStringLiteral("Election");
    events[0].date = *EdtfDate::parse(u"2012-07-01");
    events[1].title = QStringLiteral("Some day");
    events[2].title = QStringLiteral("Ruling");
    events[2].date = *EdtfDate::parse(u"2012-07-03");
    addContext(layout, events);
    QCOMPARE(layout.events.size(), 2);
    QVERIFY(layout.fit.contains(rangeOf(events[2].date)));
    stackContext(layout, layout.fit.width() / 50, layout.fit);
    QCOMPARE(layout.context.rowCount, 2); // two days apart, their titles can not share a row
    stackContext(layout, 0.01, layout.fit);
    QCOMPARE(layout.context.rowCount, 1);
}

void tst_TimelineLayout::rowsDoNotOverlap()
{
    QList<ClaimRow> rows;
    const QStringList dates{QStringLiteral("2005-12-08"), QStringLiteral("2005-12-08"),
        QStringLiteral("2005-12-09"), QStringLiteral("2005-12"), QStringLiteral("2005"),
        QStringLiteral("2006/2007"), QStringLiteral("2007-02-01"), QStringLiteral("../2006"),
        QStringLiteral("2012-03-07")};
    for (int i = 0; i < 90; ++i)
        rows.append(rowOf(i + 1, 1, dates[i % dates.size()]));
    auto layout = layOutTimeline(rows, someTypes(1), DateBasis::Event);
    const double minimum = 20;
    stackRows(layout, minimum);
    const TimelineLane& lane = layout.lanes.first();
    const auto wide = [minimum](const TimelineItem& item) {
        return TimeRange{std::min(item.range.start, item.middle() - minimum / 2),
            std::max(item.range.end, item.middle() + minimum / 2)};
    };
    for (const TimelineItem& a : lane.items) {
        QVERIFY(a.row < lane.rowCount);
        for (const TimelineItem& b : lane.items) {
            if (a.claim < b.claim && a.row == b.row)
                QVERIFY(!wide(a).overlaps(wide(b)));
        }
    }
}

void tst_TimelineLayout::wideScaleNeedsOneRow()
{
    auto layout = layOutTimeline(
        {rowOf(1, 1, u"2005-12-08"), rowOf(2, 1, u"2005-12-18")}, someTypes(1), DateBasis::Event);
    stackRows(layout, 30);
    QCOMPARE(layout.lanes.first().rowCount, 2);
    stackRows(layout, 5);
    QCOMPARE(layout.lanes.first().rowCount, 1);
}

void tst_TimelineLayout::stacksMany()
{
    QList<ClaimRow> rows;
    const QDate start(1990, 1, 1);
    for (int i = 0; i < 100000; ++i) {
        rows.append(rowOf(i + 1, 1 + i % 3, u""));
        rows.last().claim.eventDate = EdtfDate::fromDay(start.addDays(i % 9000));
    }
    auto layout = layOutTimeline(rows, someTypes(3), DateBasis::Event);
    stackRows(layout, 100);
    QCOMPARE(countInView(layout, allTime()), 100000);
}

void tst_TimelineLayout::countsInView()
{
    const auto layout
        = layOutTimeline({rowOf(1, 1, u"2005-12-08"), rowOf(2, 1, u"2005"), rowOf(3, 1, u"2012")},
            someTypes(1), DateBasis::Event);
    QCOMPARE(countInView(layout, rangeOf(*EdtfDate::parse(u"2005-12-08"))), 2);
    QCOMPARE(countInView(layout, rangeOf(*EdtfDate::parse(u"2010"))), 0);
}

void tst_TimelineLayout::groups_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("group");
    QTest::newRow("day") << QStringLiteral("2005-12-08") << QStringLiteral("2005-12");
    QTest::newRow("approximate day") << QStringLiteral("2005-12-08~") << QStringLiteral("2005-12");
    QTest::newRow("month") << QStringLiteral("2005-12") << QStringLiteral("2005-12");
    QTest::newRow("year") << QStringLiteral("2005?") << QStringLiteral("2005");
    QTest::newRow("within a year") << QStringLiteral("2006-03/2006-05") << QStringLiteral("2006");
    QTest::newRow("over years") << QStringLiteral("2011/2012") << QStringLiteral("2011/2012");
    QTest::newRow("open") << QStringLiteral("../2012") << QStringLiteral("../2012");
}

void tst_TimelineLayout::groups()
{
    QFETCH(QString, date);
    QFETCH(QString, group);
    QCOMPARE(groupOf(*EdtfDate::parse(date)).toString(), group);
}

void tst_TimelineLayout::partialDatesAreListedAfterWhatTheyHold()
{
    QStringList dates{QStringLiteral("2012/.."), QString(), QStringLiteral("2006-01-02"),
        QStringLiteral("2005"), QStringLiteral("../2005-12"), QStringLiteral("2005-12-31"),
        QStringLiteral("2005-12"), QStringLiteral("2005-12-08")};
    std::sort(dates.begin(), dates.end(), [](const QString& a, const QString& b) {
        return isListedBefore(*EdtfDate::parse(a), *EdtfDate::parse(b));
    });
    QCOMPARE(dates,
        (QStringList{QStringLiteral("2005-12-08"), QStringLiteral("2005-12-31"),
            QStringLiteral("2005-12"), QStringLiteral("2005"), QStringLiteral("../2005-12"),
            QStringLiteral("2006-01-02"), QStringLiteral("2012/.."), QString()}));
}

QTEST_APPLESS_MAIN(tst_TimelineLayout)
#include "tst_TimelineLayout.moc"
