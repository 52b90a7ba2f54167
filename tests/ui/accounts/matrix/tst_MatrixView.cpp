#include "ui/accounts/matrix/MatrixView.h"

#include "tests/core/compare/CaseOfClaims.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_MatrixView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndLeadsToTheClaims();
    void columnsAreChosen();
    void anEmptyCaseSaysWhatToDo();

private:
    void show(CaseOfClaims& made);
    [[nodiscard]] QString cell(int row, int column) const;
    template <class T> T* find(const QString& name) const { return m_view->findChild<T*>(name); }

    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<MatrixView> m_view;
};

void tst_MatrixView::show(CaseOfClaims& made)
{
    m_view.reset();
    m_session = std::make_unique<CaseSession>(made.takeStore());
    m_view = std::make_unique<MatrixView>(*m_session);
    new QAbstractItemModelTester(find<QTableView>(u"matrix"_s)->model(), m_view.get());
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_VERIFY(find<QLabel>(u"matrixLegend"_s)->text() != u"Counting…"_s);
}

QString tst_MatrixView::cell(int row, int column) const
{
    return find<QTableView>(u"matrix"_s)
        ->model()
        ->index(row, column)
        .data(Qt::AccessibleTextRole)
        .toString();
}

void tst_MatrixView::countsAndLeadsToTheClaims()
{
    CaseOfClaims made;
    const auto first = made.article(u"HARBOUR (AP) - It was open."_s, u"Post"_s);
    const auto second = made.article(u"HARBOUR (AP) - Open, they say."_s, u"Post"_s);
    const auto third = made.article(u"It was shut."_s, u"Mail"_s);
    made.claim(first, u"open"_s);
    made.claim(second, u"Open"_s);
    made.claim(third, u"shut"_s, {}, 1);
    const auto types = *made.store().claimTypes().all();
    show(made);
    QCOMPARE(cell(0, 0),
        u"%1, Post: 2 claims from 2 articles, 1 independent source"_s.arg(types[0].name));
    QCOMPARE(cell(0, 1), u"%1, Mail: no claims"_s.arg(types[0].name));
    auto* table = find<QTableView>(u"matrix"_s);
    table->setCurrentIndex(table->model()->index(1, 1));
    const QSignalSpy requested(m_session.get(), &CaseSession::passageRequested);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<ArticleId>(), third);
    QCOMPARE(m_session->filter().claimTypes, QList<ClaimTypeId>{types[1].id});
    QCOMPARE(m_session->filter().outlets, QStringList{u"Mail"_s});
}

void tst_MatrixView::columnsAreChosen()
{
    CaseOfClaims made;
    made.claim(made.article(u"It was open."_s, u"Post"_s, u"2006-02-10"_s), u"open"_s, u"Ana"_s);
    show(made);
    const auto* model = find<QTableView>(u"matrix"_s)->model();
    auto* columns = find<QComboBox>(u"matrixColumns"_s);
    QTest::keyClick(columns, Qt::Key_Down);
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Ana"_s);
    QTest::keyClick(columns, Qt::Key_Down);
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"February 2006"_s);
    auto* table = find<QTableView>(u"matrix"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_session->filter().publishedFrom, QDate(2006, 2, 1));
    QCOMPARE(m_session->filter().publishedTo, QDate(2006, 2, 28));
}

void tst_MatrixView::anEmptyCaseSaysWhatToDo()
{
    CaseOfClaims made;
    show(made);
    QVERIFY(find<QLabel>(u"matrixLegend"_s)->text().contains(u"Tag claims"_s));
    QVERIFY(!find<QComboBox>(u"matrixColumns"_s)->isEnabled());
}

QTEST_MAIN(tst_MatrixView)
#include "tst_MatrixView.moc"
