#include "ui/reader/MarginLayout.h"

#include <QTest>

using namespace careo::ui;

class tst_MarginLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesLabelsAtTheirStripes();
    void stacksStripesThatOverlapInColumns();
    void movesCollidingLabelsApartAndKeepsThemCentred();
    void keepsLabelsBelowTheTop();
    void putsLabelsRightOfAllStripesBesideThem();
    void neverLetsLabelsOverlap();
};

void tst_MarginLayout::leavesLabelsAtTheirStripes()
{
    const QList<MarginPlace> places = layoutMargin({{0, 20, 12}, {50, 90, 12}}, 3, 0);
    const QList<MarginPlace> expected{{0, 1, 0}, {0, 1, 50}};
    QCOMPARE(places, expected);
}

void tst_MarginLayout::stacksStripesThatOverlapInColumns()
{
    const QList<MarginPlace> places
        = layoutMargin({{0, 50, 10}, {20, 40, 10}, {30, 80, 10}, {45, 60, 10}}, 2, 0);
    QCOMPARE(places[0].column, 0);
    QCOMPARE(places[1].column, 1);
    QCOMPARE(places[2].column, 2);
    QCOMPARE(places[3].column, 1);
}

void tst_MarginLayout::movesCollidingLabelsApartAndKeepsThemCentred()
{
    // Two labels of 12 and a gap of 4 that both wish for 100 share the way: 92 and 108.
    const QList<MarginPlace> places = layoutMargin({{100, 120, 12}, {100, 120, 12}}, 4, 0);
    QCOMPARE(places[0].labelTop, 92.0);
    QCOMPARE(places[1].labelTop, 108.0);
}

void tst_MarginLayout::keepsLabelsBelowTheTop()
{
    const QList<MarginPlace> places
        = layoutMargin({{-40, 10, 12}, {-2, 10, 12}, {3, 30, 12}}, 3, 0);
    QCOMPARE(places[0].labelTop, 0.0);
    QCOMPARE(places[1].labelTop, 15.0);
    QCOMPARE(places[2].labelTop, 30.0);
}

void tst_MarginLayout::putsLabelsRightOfAllStripesBesideThem()
{
    const QList<MarginPlace> places = layoutMargin({{0, 100, 10}, {0, 20, 10}, {60, 70, 10}}, 2, 0);
    QCOMPARE(places[0].columns, 2);
    QCOMPARE(places[1].columns, 2);
    QCOMPARE(places[2].columns, 2);
    const QList<MarginPlace> far = layoutMargin({{0, 10, 10}, {5, 9, 10}, {60, 70, 10}}, 2, 0);
    QCOMPARE(far[2].columns, 1);
}

void tst_MarginLayout::neverLetsLabelsOverlap()
{
    QList<MarginItem> items;
    for (int i = 0; i < 60; ++i)
        items.append({i * 3.5, i * 3.5 + 18, i % 3 == 0 ? 24.0 : 12.0});
    const QList<MarginPlace> places = layoutMargin(items, 3, 0);
    QVERIFY(places.first().labelTop >= 0);
    for (qsizetype i = 1; i < places.size(); ++i) {
        const qreal above = places[i - 1].labelTop + items[i - 1].labelHeight + 3;
        QVERIFY(places[i].labelTop >= above - 0.001);
    }
}

QTEST_GUILESS_MAIN(tst_MarginLayout)
#include "tst_MarginLayout.moc"
