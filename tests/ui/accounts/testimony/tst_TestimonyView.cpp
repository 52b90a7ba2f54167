#include "ui/accounts/testimony/TestimonyView.h"

#include "tests/core/compare/CaseOfClaims.h"
#include "ui/fields/EventDateField.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_TestimonyView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyCaseSaysWhatToDo();
    void statementsStandInTheOrderTheyWereSaid();
    void whenItWasSaidIsNoted();
    void aChangeIsMarkedAndTakenBack();
    void twoStatementsAreHeldAgainstEachOther();
    void tabGoesFromTheListThroughTheCards();
    void allChangesNameTheEventsBetween();

private:
    void show();
    void inDialog(const std::function<void(QDialog&)>& fill);
    [[nodiscard]] QStringList headings() const;
    template <class T> T* find(const QString& name) const { return m_view->findChild<T*>(name); }

    std::unique_ptr<CaseOfClaims> m_case;
    ClaimId m_phone;
    ClaimId m_court;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<TestimonyView> m_view;
};

void tst_TestimonyView::init()
{
    m_case = std::make_unique<CaseOfClaims>();
    const auto later
        = m_case->article(u"He saw two men at the gate."_s, u"Mail"_s, u"2006-02-14"_s);
    const auto earlier
        = m_case->article(u"He saw one man at the gate."_s, u"Post"_s, u"2005-12-10"_s);
    m_court = m_case->claim(later, u"He saw two men at the gate."_s, u"Ramón Ode"_s);
    m_phone = m_case->claim(earlier, u"He saw one man at the gate."_s, u"Ramón Ode"_s);
}

void tst_TestimonyView::cleanup()
{
    m_view.reset();
    m_session.reset();
    m_case.reset();
}

void tst_TestimonyView::show()
{
    m_session = std::make_unique<CaseSession>(m_case->takeStore());
    m_view = std::make_unique<TestimonyView>(*m_session);
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_VERIFY(find<QLabel>(u"statementsTitle"_s)->text() != u"Reading…"_s);
}

void tst_TestimonyView::inDialog(const std::function<void(QDialog&)>& fill)
{
    auto* timer = new QTimer(m_view.get());
    connect(timer, &QTimer::timeout, m_view.get(), [this, timer, fill] {
        auto* dialog = m_view->findChild<QDialog*>();
        if (!dialog)
            return;
        timer->deleteLater();
        fill(*dialog);
        dialog->accept();
    });
    timer->start(1);
}

QStringList tst_TestimonyView::headings() const
{
    QStringList texts;
    for (const QLabel* label : m_view->findChildren<QLabel*>(u"accountAnswer"_s))
        texts << label->text();
    return texts;
}

void tst_TestimonyView::anEmptyCaseSaysWhatToDo()
{
    m_case = std::make_unique<CaseOfClaims>();
    show();
    QVERIFY(find<QLabel>(u"statementsTitle"_s)->text().contains(u"Give claims a speaker"_s));
}

void tst_TestimonyView::statementsStandInTheOrderTheyWereSaid()
{
    show();
    QCOMPARE(find<QListWidget>(u"speakerList"_s)->count(), 1);
    QCOMPARE(find<QListWidget>(u"speakerList"_s)->item(0)->text(), u"Ramón Ode"_s);
    QCOMPARE(headings(),
        (QStringList{u"Published 10 December 2005, said before that"_s,
            u"Published 14 February 2006, said before that"_s}));
    const QSignalSpy requested(m_session.get(), &CaseSession::passageRequested);
    for (QLabel* label : m_view->findChildren<QLabel*>()) {
        if (label->text().contains(u"one man"_s))
            Q_EMIT label->linkActivated(u"claim"_s);
    }
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(m_session->currentClaim(), m_phone);
}

void tst_TestimonyView::whenItWasSaidIsNoted()
{
    show();
    inDialog([](QDialog& dialog) {
        dialog.findChild<EventDateField*>()->line().setText(u"dic. 2005"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"occasion"_s), u"telephone call"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"source1"_s), u"his lawyer"_s);
    });
    QTest::keyClick(find<QPushButton>(u"howSaid%1"_s.arg(m_court.value())), Qt::Key_Space);
    QTRY_COMPARE(headings().value(0), u"December 2005, telephone call"_s);
    const auto noted = m_session->store().statements().ofClaim(m_court);
    QCOMPARE(noted->sources.size(), 1);
    QCOMPARE(noted->sources.first().name, u"his lawyer"_s);
    m_session->undoStack().undo();
    QVERIFY(m_session->store().statements().ofClaim(m_court)->isEmpty());
    QTRY_COMPARE(headings().value(0), u"Published 10 December 2005, said before that"_s);
}

void tst_TestimonyView::aChangeIsMarkedAndTakenBack()
{
    show();
    inDialog([](QDialog& dialog) {
        QVERIFY(dialog.findChild<QListWidget*>(u"choices"_s)
                    ->currentItem()
                    ->text()
                    .contains(u"one man"_s));
    });
    QTest::keyClick(find<QPushButton>(u"changes%1"_s.arg(m_court.value())), Qt::Key_Space);
    QTRY_VERIFY(find<QLabel>(u"difference"_s));
    const QString difference = find<QLabel>(u"difference"_s)->text();
    QVERIFY(difference.contains(u"one man</s>"_s));
    QVERIFY(difference.contains(u"<b><u>two men</u></b>"_s));
    QCOMPARE(find<QListWidget>(u"speakerList"_s)->item(0)->text(), u"Who changed what they said"_s);
    for (QLabel* label : m_view->findChildren<QLabel*>()) {
        if (label->text().contains(u"back:"_s))
            Q_EMIT label->linkActivated(u"back:%1"_s.arg(m_phone.value()));
    }
    QTRY_VERIFY(!find<QLabel>(u"difference"_s));
    QVERIFY(m_session->store().claimLinks().all()->isEmpty());
}

void tst_TestimonyView::twoStatementsAreHeldAgainstEachOther()
{
    show();
    inDialog([](QDialog&) {});
    QTest::keyClick(find<QPushButton>(u"holdAgainst%1"_s.arg(m_phone.value())), Qt::Key_Space);
    const auto held = [this] {
        for (const QLabel* label : m_view->findChildren<QLabel*>(u"heldAgainst"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return QString();
    };
    QTRY_VERIFY(held().contains(u"two men</u></b>"_s));
    QVERIFY(m_session->store().claimLinks().all()->isEmpty());
}

void tst_TestimonyView::tabGoesFromTheListThroughTheCards()
{
    show();
    m_view->activateWindow();
    find<QListWidget>(u"speakerList"_s)->setFocus();
    QTRY_VERIFY(find<QListWidget>(u"speakerList"_s)->hasFocus());
    const QString first = u"howSaid%1"_s.arg(m_phone.value());
    const QString second = u"howSaid%1"_s.arg(m_court.value());
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Tab);
        names << m_view->focusWidget()->objectName();
    }
    QVERIFY(names.contains(first));
    QVERIFY(names.indexOf(first) < names.indexOf(second));
}

void tst_TestimonyView::allChangesNameTheEventsBetween()
{
    ClaimLink link;
    link.from = m_court;
    link.to = m_phone;
    link.kind = LinkKind::Changes;
    QVERIFY(m_case->store().claimLinks().add(link));
    ContextEvent event;
    event.title = u"televised call"_s;
    event.date = *EdtfDate::parse(u"2006-02-10");
    QVERIFY(m_case->store().contextEvents().add(event));
    show();
    QCOMPARE(find<QLabel>(u"statementsTitle"_s)->text(), u"Who changed what they said"_s);
    QVERIFY(find<QLabel>(u"between"_s)->text().contains(u"televised call (10 February 2006)"_s));
    QTest::keyClick(find<QListWidget>(u"speakerList"_s), Qt::Key_Down);
    QCOMPARE(find<QLabel>(u"statementsTitle"_s)->text(), u"Ramón Ode"_s);
}

QTEST_MAIN(tst_TestimonyView)
#include "tst_TestimonyView.moc"
