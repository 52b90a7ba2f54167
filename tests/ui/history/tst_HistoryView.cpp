#include "ui/history/HistoryView.h"

#include "tests/core/compare/CaseOfClaims.h"
#include "ui/claims/ClaimEditing.h"
#include "ui/history/UserNameForm.h"
#include "ui/session/CaseSession.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_HistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault({QLocale::English, QLocale::UnitedKingdom}); }
    void init();
    void cleanup();

    void showsTheNewestFirst();
    void filtersByKeys();
    void saysWhenNothingPasses();
    void followsTheCase();
    void goesToTheClaim();
    void saysThatAnArticleIsGone();
    void theNameIsSetOnce();

private:
    void open();
    [[nodiscard]] QTableView& table() { return *m_view->findChild<QTableView*>(u"historyTable"_s); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString what(int row) { return table().model()->index(row, 2).data().toString(); }

    std::unique_ptr<CaseOfClaims> m_case;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<HistoryView> m_view;
    ArticleId m_article;
    ClaimId m_claim;
};

void tst_HistoryView::init()
{
    setUserName(u"Ana"_s);
    m_case = std::make_unique<CaseOfClaims>();
    m_article = m_case->article(u"The police did not call."_s, u"Post"_s);
    m_claim = m_case->claim(m_article, u"did not call"_s);
    m_session = std::make_unique<CaseSession>(m_case->takeStore());
}

void tst_HistoryView::cleanup()
{
    m_view.reset();
    m_session.reset();
    m_case.reset();
    setUserName({});
}

void tst_HistoryView::open()
{
    m_view = std::make_unique<HistoryView>(*m_session);
    m_view->show();
    m_view->activateWindow();
    QTRY_COMPARE(rows(), 5); // three claim types, the article, the claim
    QTRY_VERIFY(m_view->focusWidget());
}

void tst_HistoryView::showsTheNewestFirst()
{
    open();
    QCOMPARE(what(0), u"Added claim “did not call”: Consular notice"_s);
    QCOMPARE(what(1), u"Added article “The police did not c”: Post"_s);
    QCOMPARE(table().model()->index(0, 1).data(), u"Ana"_s);
    QCOMPARE(m_view->findChild<QLabel*>(u"historyCount"_s)->text(), u"5 entries"_s);
    QCOMPARE(m_view->findChild<QLabel*>(u"historyDetails"_s)->text(),
        u"“did not call”\nConsular notice"_s);
}

void tst_HistoryView::filtersByKeys()
{
    open();
    auto* words = m_view->findChild<QLineEdit*>(u"historyWords"_s);
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, u"CALL"_s);
    QTRY_COMPARE(rows(), 1);
    words->clear();
    QTRY_COMPARE(rows(), 5);
    auto* kind = m_view->findChild<QComboBox*>(u"historyKind"_s);
    QTest::keyClick(kind, Qt::Key_Down);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(what(0), u"Added article “The police did not c”: Post"_s);
    QTest::keyClick(kind, Qt::Key_Up);
    auto* to = m_view->findChild<QLineEdit*>(u"historyTo"_s);
    QTest::keyClicks(to, u"2005"_s);
    QTest::keyClick(to, Qt::Key_Return);
    QTRY_COMPARE(rows(), 0);
}

void tst_HistoryView::saysWhenNothingPasses()
{
    open();
    auto* from = m_view->findChild<QLineEdit*>(u"historyFrom"_s);
    auto* count = m_view->findChild<QLabel*>(u"historyCount"_s);
    QTest::keyClicks(from, u"soon"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(count->text(),
        u"“soon” is not understood as a date; write it like 8 Dec 2005, Dec 2005 or 2005."_s);
    m_view->findChild<QLineEdit*>(u"historyWords"_s)->setText(u"zebra"_s);
    QTRY_COMPARE(count->text(), u"Nothing passes this filter."_s);
}

void tst_HistoryView::followsTheCase()
{
    open();
    deleteClaim(*m_session, m_claim);
    QTRY_COMPARE(rows(), 6);
    QCOMPARE(what(0), u"Removed claim “did not call”"_s);
    m_session->undoStack().undo();
    QTRY_COMPARE(rows(), 7);
    QCOMPARE(what(0), u"Undo: Added claim “did not call”: Consular notice"_s);
}

void tst_HistoryView::goesToTheClaim()
{
    open();
    const QSignalSpy requested(m_view.get(), &HistoryView::thingRequested);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(m_session->currentClaim(), m_claim);
    QCOMPARE(m_session->currentArticle(), m_article);
    QVERIFY(!m_view->isVisible());
}

void tst_HistoryView::saysThatAnArticleIsGone()
{
    QVERIFY(m_session->store().claims().remove(m_claim));
    QVERIFY(m_session->store().articles().remove(m_article));
    m_view = std::make_unique<HistoryView>(*m_session);
    m_view->show();
    QTRY_COMPARE(rows(), 7);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(m_view->isVisible());
    QCOMPARE(m_view->findChild<QLabel*>(u"historyCount"_s)->text(),
        u"“The police did not c” is no longer in the case."_s);
}

void tst_HistoryView::theNameIsSetOnce()
{
    UserNameForm form;
    auto* name = form.findChild<QLineEdit*>(u"userName"_s);
    QCOMPARE(name->text(), u"Ana"_s);
    QTest::keyClicks(name, u"Ben Ortiz"_s);
    form.accept();
    QCOMPARE(userName(), u"Ben Ortiz"_s);
    deleteClaim(*m_session, m_claim);
    const auto ids = m_session->store().history().ids({});
    const auto entries = m_session->store().history().entries({ids->first()});
    QCOMPARE(entries->first().by, u"Ben Ortiz"_s);
}

QTEST_MAIN(tst_HistoryView)
#include "tst_HistoryView.moc"
