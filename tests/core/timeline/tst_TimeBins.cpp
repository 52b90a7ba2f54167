#include "core/timeline/TimeBins.h"

#include "tests/core/timeline/TimelineRows.h"

#include <QTest>

using namespace careo;

namespace
{

TimeRange year2005()
{
    return rangeOf(*EdtfDate::parse(u"2005"));
}

QList<TimeBin> monthsOf2005(const QList<ClaimRow>& rows)
{
    return binItems(
        layOutTimeline(rows, someTypes(2), DateBasis::Event), year2005(), TimeLevel::Month);
}

} // namespace

class tst_TimeBins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyBinsAreThere();
    void datesWithinABinAreCertain();
    void widerDatesArePossibleInEach();
    void openDatesRunToTheEdge();
    void outsideIsNotCounted();
    void articlesCountOnceABin();
    void levelKeepsWithinTheMaximum();
    void allTimeIsBinned();
};

void tst_TimeBins::emptyBinsAreThere()
{
    const QList<TimeBin> bins = monthsOf2005({});
    QCOMPARE(bins.size(), 12);
    QCOMPARE(bins.first().range, rangeOf(*EdtfDate::parse(u"2005-01")));
    QCOMPARE(bins.last().range, rangeOf(*EdtfDate::parse(u"2005-12")));
    QCOMPARE(highest(bins), 0);
}

void tst_TimeBins::datesWithinABinAreCertain()
{
    const QList<TimeBin> bins = monthsOf2005({rowOf(1, 1, u"2005-12-08"), rowOf(2, 2, u"2005-12"),
        rowOf(3, 1, u"2005-12-31"), rowOf(4, 1, u"2005-01-01")});
    QCOMPARE(bins[11].certain, 3);
    QCOMPARE(bins[11].possible, 0);
    QCOMPARE(bins[0].certain, 1);
    QCOMPARE(highest(bins), 3);
}

void tst_TimeBins::widerDatesArePossibleInEach()
{
    const QList<TimeBin> bins
        = monthsOf2005({rowOf(1, 1, u"2005-03/2005-05"), rowOf(2, 1, u"2005")});
    const QList<int> expected{1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1};
    for (qsizetype i = 0; i < bins.size(); ++i) {
        QCOMPARE(bins[i].certain, 0);
        QCOMPARE(bins[i].possible, expected[i]);
    }
}

void tst_TimeBins::openDatesRunToTheEdge()
{
    const QList<TimeBin> bins
        = monthsOf2005({rowOf(1, 1, u"2005-11/.."), rowOf(2, 1, u"../2005-01")});
    QCOMPARE(bins[0].possible, 1);
    QCOMPARE(bins[1].possible, 0);
    QCOMPARE(bins[10].possible, 1);
    QCOMPARE(bins[11].possible, 1);
}

void tst_TimeBins::outsideIsNotCounted()
{
    QCOMPARE(highest(monthsOf2005({rowOf(1, 1, u"2006-01-01"), rowOf(2, 1, u"2004-12-31")})), 0);
}

void tst_TimeBins::articlesCountOnceABin()
{
    QList<ClaimRow> rows{rowOf(1, 1, u"2005-12-08"), rowOf(2, 2, u"2005-12-20"),
        rowOf(3, 1, u"2005-12-01"), rowOf(4, 1, u"2005-02/2005-04"), rowOf(5, 1, u"2005-03-03")};
    rows[0].claim.article = rows[1].claim.article = ArticleId(1);
    rows[2].claim.article = ArticleId(2);
    rows[3].claim.article = rows[4].claim.article = ArticleId(3);
    const QList<TimeBin> bins = monthsOf2005(rows);
    QCOMPARE(bins[11].certain, 3);
    QCOMPARE(bins[11].articles, 2);
    for (const int month : {1, 2, 3})
        QCOMPARE(bins[month].articles, 1);
    QCOMPARE(bins[4].articles, 0);
}

void tst_TimeBins::levelKeepsWithinTheMaximum()
{
    QCOMPARE(binLevel(year2005(), 400), TimeLevel::Day);
    QCOMPARE(binLevel(year2005(), 100), TimeLevel::Week);
    QCOMPARE(binLevel(year2005(), 20), TimeLevel::Month);
    QCOMPARE(binLevel(allTime(), 20), TimeLevel::Millennium);
}

void tst_TimeBins::allTimeIsBinned()
{
    const auto layout = layOutTimeline(
        {rowOf(1, 1, u"0001-01-01"), rowOf(2, 1, u"9999-12-31")}, someTypes(1), DateBasis::Event);
    const QList<TimeBin> bins = binItems(layout, allTime(), TimeLevel::Millennium);
    QCOMPARE(bins.size(), 10);
    QCOMPARE(bins.first().certain, 1);
    QCOMPARE(bins.last().certain, 1);
}

QTEST_APPLESS_MAIN(tst_TimeBins)
#include "tst_TimeBins.moc"
