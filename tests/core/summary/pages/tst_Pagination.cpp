#include "core/summary/pages/Pagination.h"

#include <QTest>

using namespace careo;

namespace
{

/// Lines of height 10, one after the other.
QList<FlowLine> linesOf(int count)
{
    QList<FlowLine> lines;
    for (int index = 0; index < count; ++index)
        lines.append({index * 10.0, index * 10.0 + 10, false, false});
    return lines;
}

} // namespace

class tst_Pagination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLinesGiveOnePage();
    void fillsPages();
    void headingMovesToTheNextPage();
    void runHigherThanAPageIsCut();
    void lineHigherThanAPageStandsAlone();
    void startsPageWhereAsked();
    void whiteAtThePageHeadIsDropped();
};

void tst_Pagination::noLinesGiveOnePage()
{
    QCOMPARE(paginate({}, 100), QList<PageSlice>({{0, 0}}));
}

void tst_Pagination::fillsPages()
{
    QCOMPARE(paginate(linesOf(5), 20), QList<PageSlice>({{0, 20}, {20, 40}, {40, 50}}));
}

void tst_Pagination::headingMovesToTheNextPage()
{
    QList<FlowLine> lines = linesOf(5);
    lines[2].keepsWithNext = true;
    QCOMPARE(paginate(lines, 30), QList<PageSlice>({{0, 20}, {20, 50}}));
}

void tst_Pagination::runHigherThanAPageIsCut()
{
    QList<FlowLine> lines = linesOf(5);
    for (FlowLine& line : lines)
        line.keepsWithNext = true;
    QCOMPARE(paginate(lines, 20), QList<PageSlice>({{0, 20}, {20, 40}, {40, 50}}));
}

void tst_Pagination::lineHigherThanAPageStandsAlone()
{
    const QList<FlowLine> lines{
        {0, 10, false, false}, {10, 60, false, false}, {60, 70, false, false}};
    QCOMPARE(paginate(lines, 20), QList<PageSlice>({{0, 10}, {10, 60}, {60, 70}}));
}

void tst_Pagination::startsPageWhereAsked()
{
    QList<FlowLine> lines = linesOf(3);
    lines[1].startsPage = true;
    QCOMPARE(paginate(lines, 100), QList<PageSlice>({{0, 10}, {10, 30}}));
}

void tst_Pagination::whiteAtThePageHeadIsDropped()
{
    const QList<FlowLine> lines{{0, 10, false, false}, {40, 50, false, false}};
    QCOMPARE(paginate(lines, 20), QList<PageSlice>({{0, 10}, {40, 50}}));
}

QTEST_GUILESS_MAIN(tst_Pagination)
#include "tst_Pagination.moc"
