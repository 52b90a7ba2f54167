#include "ui/timeline/TimelineTable.h"

#include "tests/core/timeline/TimelineRows.h"
#include "ui/timeline/TimelineTableModel.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_TimelineTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void arrowsGoFromClaimToClaim();
    void sSortsByTheColumnOneIsIn();
    void headerSorts();
    void returnShowsThePassage();
    void selectingFromOutsideIsNoMove();

private:
    [[nodiscard]] qint64 claimInHand() const
    {
        return m_table->currentIndex().data(TimelineTableModel::ClaimRole).toLongLong();
    }

    std::unique_ptr<TimelineTableModel> m_model;
    std::unique_ptr<TimelineTable> m_table;
};

void tst_TimelineTable::init()
{
    m_table.reset();
    m_model = std::make_unique<TimelineTableModel>();
    QList<ClaimRow> rows{rowOf(1, 1, u"2005"), rowOf(2, 1, u"2003"), rowOf(3, 1, u"2004")};
    rows[0].outlet = u"B"_s;
    rows[1].outlet = u"C"_s;
    rows[2].outlet = u"A"_s;
    m_model->setClaims(rows, someTypes(1), DateBasis::Event);
    m_model->setView(allTime());
    m_table = std::make_unique<TimelineTable>(m_model.get());
    m_table->resize(900, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    m_table->setFocus();
    m_table->select(ClaimId(2));
}

void tst_TimelineTable::arrowsGoFromClaimToClaim()
{
    QSignalSpy moves(m_table.get(), &TimelineTable::currentClaimChanged);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.first().first().value<ClaimId>(), ClaimId(3));
    QTest::keyClick(m_table.get(), Qt::Key_Right);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(m_table->currentIndex().column(), 1);
}

void tst_TimelineTable::sSortsByTheColumnOneIsIn()
{
    for (int i = 0; i < TimelineTableModel::OutletColumn; ++i)
        QTest::keyClick(m_table.get(), Qt::Key_Right);
    QTest::keyClick(m_table.get(), Qt::Key_S);
    QCOMPARE(m_model->index(0, 0).data(TimelineTableModel::ClaimRole).toLongLong(), 3);
    QCOMPARE(
        m_table->horizontalHeader()->sortIndicatorSection(), int(TimelineTableModel::OutletColumn));
    QCOMPARE(claimInHand(), 2);
    QTest::keyClick(m_table.get(), Qt::Key_S);
    QCOMPARE(m_model->index(0, 0).data(TimelineTableModel::ClaimRole).toLongLong(), 2);
    QCOMPARE(m_table->currentIndex().row(), 0);
}

void tst_TimelineTable::headerSorts()
{
    QHeaderView* header = m_table->horizontalHeader();
    const int x = header->sectionViewportPosition(TimelineTableModel::DateColumn) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    QCOMPARE(m_model->index(0, 0).data(TimelineTableModel::ClaimRole).toLongLong(), 1);
}

void tst_TimelineTable::returnShowsThePassage()
{
    QSignalSpy opened(m_table.get(), &TimelineTable::claimOpened);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ClaimId>(), ClaimId(2));
}

void tst_TimelineTable::selectingFromOutsideIsNoMove()
{
    QSignalSpy moves(m_table.get(), &TimelineTable::currentClaimChanged);
    m_table->select(ClaimId(1));
    QCOMPARE(claimInHand(), 1);
    m_table->select(ClaimId(99));
    QVERIFY(!m_table->selectionModel()->hasSelection());
    QCOMPARE(moves.size(), 0);
}

QTEST_MAIN(tst_TimelineTable)
#include "tst_TimelineTable.moc"
