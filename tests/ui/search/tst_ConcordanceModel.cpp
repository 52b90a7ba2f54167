#include "ui/search/ConcordanceModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_ConcordanceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLinesInOrder();
};

void tst_ConcordanceModel::showsLinesInOrder()
{
    ConcordanceModel model;
    const QAbstractItemModelTester tester(&model);
    ConcordanceLine line;
    line.title = u"Alarm"_s;
    line.left = u"the staged"_s;
    line.hit = u"raid"_s;
    line.right = u"was shown"_s;
    ConcordanceLine other = line;
    other.left = u"an armed"_s;
    model.append({line, other});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ConcordanceModel::Left).data(), u"the staged"_s);
    QCOMPARE(model.index(0, ConcordanceModel::Hit).data(), u"raid"_s);
    QCOMPARE(model.index(0, ConcordanceModel::Source).data(), u"Alarm, date unknown"_s);
    model.sortBy(ConcordanceOrder::Left);
    QCOMPARE(model.line(0), other);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_ConcordanceModel)
#include "tst_ConcordanceModel.moc"
