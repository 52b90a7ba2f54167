#include "ui/claims/ClaimPane.h"

#include "ClaimFixture.h"
#include "ui/claims/ClaimActions.h"
#include "ui/claims/ClaimEditing.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_ClaimPane : public ClaimFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyStatesSayWhatGoesHere();
    void listFollowsTheCurrentClaim();
    void clickAndArrowsChooseTheClaim();
    void formStandsUnderItsRow();
    void dateIsSaidInWordsAndStoredOnEnter();
    void proposedDateIsTakenByOneKey();
    void wrongDateIsSaidAndNotStored();
    void wrongDateIsThereAgainWithItsClaim();
    void speakerIsStoredAndCompleted();
    void noteIsStoredWhenLeft();
    void statusAndStanceAreChosen();
    void typeIsChosenAndKeyed();
    void undoAndRedoRunThroughTheFields();
    void typedWordsOutliveAnotherClaim();
    void typedWordsOutliveAnotherArticle();
    void typedWordsOutliveTheirPane();
    void typedWordsAreStoredWhenTheWindowIsLeft();
    void typingSurvivesAChangeElsewhere();
    void deleteKeyAndButtonDelete();
    void deletedClaimComesBackWithWhatWasTyped();
    void actionsEditFromElsewhereAndGiveTheKeyboardBack();
    void actionsAskForAClosedPane();
    void actionsSetStatusAndStance();
    void actionsRestWithoutAClaim();
    void everyFieldHasANameForOthers();

private:
    template <class Widget> [[nodiscard]] Widget* child(const char* name) const
    {
        return m_window->findChild<Widget*>(QLatin1StringView(name));
    }
    [[nodiscard]] QLineEdit* speaker() const { return child<QLineEdit>("speaker"); }
    [[nodiscard]] QLineEdit* date() const { return child<QLineEdit>("eventDate"); }
    [[nodiscard]] QLabel* meaning() const { return child<QLabel>("eventDateMeaning"); }
    [[nodiscard]] QPlainTextEdit* note() const { return child<QPlainTextEdit>("note"); }
    [[nodiscard]] QListView* list() const { return child<QListView>("claimList"); }
    [[nodiscard]] QAction* action(const char* name) const
    {
        return m_pane->actions().findChild<QAction*>(QLatin1StringView(name));
    }
    void typeInto(QWidget* field, const QString& words) const;

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_elsewhere = nullptr;
    ClaimPane* m_pane = nullptr;
};

void tst_ClaimPane::init()
{
    openCase();
    m_window = std::make_unique<QWidget>();
    m_window->resize(296, 800);
    m_elsewhere = new QLineEdit(m_window.get());
    m_elsewhere->setGeometry(0, 770, 296, 30);
    m_pane = new ClaimPane(*m_session, m_window.get());
    m_pane->setGeometry(0, 0, 296, 770);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_ClaimPane::cleanup()
{
    m_window.reset();
    closeCase();
}

void tst_ClaimPane::typeInto(QWidget* field, const QString& words) const
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, words);
}

void tst_ClaimPane::emptyStatesSayWhatGoesHere()
{
    auto* empty = child<QLabel>("noClaims");
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("Open an article")));
    m_session->setCurrentArticle(m_article);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("press 1–9")));
    tag(QStringLiteral("did not call"), 1);
    QVERIFY(!empty->isVisible());
    QCOMPARE(child<QLabel>("claimsHeading")->text(), QStringLiteral("Claims in this article (1)"));
}

void tst_ClaimPane::listFollowsTheCurrentClaim()
{
    const ClaimId first = tag(QStringLiteral("did not call"), 1);
    tag(QStringLiteral("acted for cameras"), 2);
    QCOMPARE(list()->currentIndex().row(), 1);
    m_session->setCurrentClaim(first);
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(child<QComboBox>("claimType")->currentText(), QStringLiteral("Consular notice"));
    m_session->setCurrentClaim({});
    QVERIFY(!list()->currentIndex().isValid());
    QVERIFY(!child<QWidget>("claimForm")->isVisible());
}

void tst_ClaimPane::clickAndArrowsChooseTheClaim()
{
    const ClaimId first = tag(QStringLiteral("did not call"), 1);
    const ClaimId second = tag(QStringLiteral("acted for cameras"), 2);
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(m_session->currentClaim() == first);
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(m_session->currentClaim() == second);
}

void tst_ClaimPane::formStandsUnderItsRow()
{
    tag(QStringLiteral("did not call"), 1);
    tag(QStringLiteral("acted for cameras"), 2);
    m_session->setCurrentClaim(stored(m_session->currentClaim()).id);
    auto* form = child<QWidget>("claimForm");
    QVERIFY(form->isVisible());
    const QRect row = list()->visualRect(list()->currentIndex());
    QVERIFY(row.contains(form->geometry()));
    QVERIFY(form->height() >= form->minimumSizeHint().height());
}

void tst_ClaimPane::dateIsSaidInWordsAndStoredOnEnter()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    typeInto(date(), QStringLiteral("2005-12"));
    QCOMPARE(meaning()->text(), QStringLiteral("means: December 2005"));
    QVERIFY(stored(id).eventDate.isUnknown());
    QTest::keyClick(date(), Qt::Key_Return);
    QCOMPARE(stored(id).eventDate.toString(), QStringLiteral("2005-12"));
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("change event date"));
    QCOMPARE(date()->text(), QStringLiteral("December 2005"));
    QVERIFY(!meaning()->isVisible());
    typeInto(date(), QString());
    m_elsewhere->setFocus();
    QVERIFY(stored(id).eventDate.isUnknown());
}

void tst_ClaimPane::proposedDateIsTakenByOneKey()
{
    Article article;
    article.text = QStringLiteral("She was held on December 8, 2005. A day later it was filmed.");
    article.language = QStringLiteral("en");
    const auto added = m_session->store().articles().add(article);
    QVERIFY(added);
    m_session->setCurrentArticle(added->id);
    const ClaimId id = tag(added->id, QStringLiteral("A day later it was filmed"), 2);
    m_session->setCurrentClaim(id);
    QTRY_COMPARE(meaning()->text(),
        QStringLiteral("Proposed: 9 December 2005, from “A day later” after “December 8, 2005”"));
    QVERIFY(stored(id).eventDate.isUnknown());
    for (QAction* action : m_pane->actions().findChildren<QAction*>()) {
        if (action->objectName() == QStringLiteral("takeProposedDate"))
            action->trigger();
    }
    QCOMPARE(stored(id).eventDate.toString(), QStringLiteral("2005-12-09"));
    QVERIFY(!child<QPushButton>("takeProposedDate")->isVisible());
    m_session->undoStack().undo();
    QVERIFY(stored(id).eventDate.isUnknown());
}

void tst_ClaimPane::wrongDateIsSaidAndNotStored()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    typeInto(date(), QStringLiteral("03/04/2012"));
    QCOMPARE(meaning()->text(), QStringLiteral("not a date yet"));
    QTest::keyClick(date(), Qt::Key_Return);
    QVERIFY(meaning()->isVisible());
    QVERIFY(meaning()->text().startsWith(QStringLiteral("Not understood, so not stored.")));
    QVERIFY(stored(id).eventDate.isUnknown());
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(date()->text(), QStringLiteral("03/04/2012"));
}

void tst_ClaimPane::wrongDateIsThereAgainWithItsClaim()
{
    const ClaimId first = tag(QStringLiteral("did not call"), 1);
    const ClaimId second = tag(QStringLiteral("acted"), 2);
    m_session->setCurrentClaim(first);
    QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    typeInto(date(), QStringLiteral("some day"));
    m_session->setCurrentClaim(second);
    QCOMPARE(failures.count(), 1);
    QVERIFY(failures.first().first().toString().contains(QStringLiteral("some day")));
    QCOMPARE(date()->text(), QString());
    m_session->setCurrentClaim(first);
    QCOMPARE(date()->text(), QStringLiteral("some day"));
}

void tst_ClaimPane::speakerIsStoredAndCompleted()
{
    const ClaimId first = tag(QStringLiteral("did not call"), 1);
    typeInto(speaker(), QStringLiteral("  Arturo   Ruiz "));
    QTest::keyClick(speaker(), Qt::Key_Return);
    QCOMPARE(stored(first).speaker, QStringLiteral("Arturo Ruiz"));
    tag(QStringLiteral("acted"), 2);
    typeInto(speaker(), QStringLiteral("rui"));
    QCOMPARE(speaker()->completer()->completionCount(), 1);
    QCOMPARE(speaker()->completer()->currentCompletion(), QStringLiteral("Arturo Ruiz"));
}

void tst_ClaimPane::noteIsStoredWhenLeft()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    typeInto(note(), QStringLiteral("Compare with the court"));
    QCOMPARE(stored(id).note, QString());
    QTest::keyClick(note(), Qt::Key_Tab);
    QCOMPARE(stored(id).note, QStringLiteral("Compare with the court"));
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("change note"));
}

void tst_ClaimPane::statusAndStanceAreChosen()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    auto* status = child<QComboBox>("status");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QVERIFY(stored(id).status == ClaimStatus::Confirmed);
    QCOMPARE(status->currentText(), QStringLiteral("✓ confirmed"));
    auto* stance = child<QComboBox>("stance");
    stance->setFocus();
    QTest::keyClick(stance, Qt::Key_Down);
    QVERIFY(stored(id).stance == Stance::Denies);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("change stance"));
}

void tst_ClaimPane::typeIsChosenAndKeyed()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    auto* combo = child<QComboBox>("claimType");
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QVERIFY(stored(id).type == type(2).id);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_3);
    QVERIFY(stored(id).type == type(3).id);
    QCOMPARE(combo->currentText(), QStringLiteral("Testimony changes"));
}

void tst_ClaimPane::undoAndRedoRunThroughTheFields()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    typeInto(speaker(), QStringLiteral("Ana"));
    typeInto(note(), QStringLiteral("First"));
    typeInto(date(), QStringLiteral("2005"));
    m_elsewhere->setFocus();
    QCOMPARE(m_session->undoStack().count(), 4);
    m_session->undoStack().undo();
    QCOMPARE(date()->text(), QString());
    m_session->undoStack().undo();
    QCOMPARE(note()->toPlainText(), QString());
    m_session->undoStack().undo();
    QCOMPARE(speaker()->text(), QString());
    for (int step = 0; step < 3; ++step)
        m_session->undoStack().redo();
    QCOMPARE(speaker()->text(), QStringLiteral("Ana"));
    QCOMPARE(note()->toPlainText(), QStringLiteral("First"));
    QCOMPARE(stored(id).eventDate.toString(), QStringLiteral("2005"));
}

void tst_ClaimPane::typedWordsOutliveAnotherClaim()
{
    const ClaimId first = tag(QStringLiteral("did not call"), 1);
    const ClaimId second = tag(QStringLiteral("acted"), 2);
    typeInto(note(), QStringLiteral("Typed"));
    m_session->setCurrentClaim(first);
    QCOMPARE(stored(second).note, QStringLiteral("Typed"));
    QCOMPARE(stored(first).note, QString());
    QCOMPARE(note()->toPlainText(), QString());
    QVERIFY(m_session->currentClaim() == first);
}

void tst_ClaimPane::typedWordsOutliveAnotherArticle()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    typeInto(speaker(), QStringLiteral("Ana"));
    m_session->setCurrentArticle(m_other);
    QCOMPARE(stored(id).speaker, QStringLiteral("Ana"));
    QVERIFY(m_session->currentArticle() == m_other);
}

void tst_ClaimPane::typedWordsOutliveTheirPane()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    typeInto(speaker(), QStringLiteral("Ana"));
    delete m_pane;
    QCOMPARE(stored(id).speaker, QStringLiteral("Ana"));
}

void tst_ClaimPane::typedWordsAreStoredWhenTheWindowIsLeft()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    typeInto(speaker(), QStringLiteral("Ana"));
    QEvent away(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(m_window.get(), &away);
    QCOMPARE(stored(id).speaker, QStringLiteral("Ana"));
    typeInto(note(), QStringLiteral("Typed"));
    m_pane->hide();
    QCOMPARE(stored(id).note, QStringLiteral("Typed"));
}

void tst_ClaimPane::typingSurvivesAChangeElsewhere()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    typeInto(note(), QStringLiteral("Half a"));
    Claim changed = stored(id);
    changed.status = ClaimStatus::Disputed;
    changeClaimDetails(*m_session, changed, QStringLiteral("status"));
    QCOMPARE(note()->toPlainText(), QStringLiteral("Half a"));
    m_elsewhere->setFocus();
    QCOMPARE(stored(id).note, QStringLiteral("Half a"));
    QVERIFY(stored(id).status == ClaimStatus::Disputed);
}

void tst_ClaimPane::deleteKeyAndButtonDelete()
{
    const ClaimId first = tag(QStringLiteral("did not call"), 1);
    tag(QStringLiteral("acted"), 2);
    const ClaimId third = tag(QStringLiteral("witness"), 3);
    m_session->setCurrentClaim(first);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(claimCount(), 2);
    QCOMPARE(list()->currentIndex().row(), 0);
    m_session->setCurrentClaim(third);
    QTest::mouseClick(child<QPushButton>("deleteClaimButton"), Qt::LeftButton);
    QCOMPARE(claimCount(), 1);
    m_session->undoStack().undo();
    QVERIFY(m_session->currentClaim() == third);
}

void tst_ClaimPane::deletedClaimComesBackWithWhatWasTyped()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    typeInto(note(), QStringLiteral("Typed"));
    QTest::mouseClick(child<QPushButton>("deleteClaimButton"), Qt::LeftButton);
    QCOMPARE(claimCount(), 0);
    m_session->undoStack().undo();
    QCOMPARE(stored(id).note, QStringLiteral("Typed"));
    QCOMPARE(failures.count(), 0);
}

void tst_ClaimPane::actionsEditFromElsewhereAndGiveTheKeyboardBack()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    m_elsewhere->setFocus();
    action("editEventDate")->trigger();
    QVERIFY(date()->hasFocus());
    QTest::keyClicks(date(), QStringLiteral("2005"));
    QTest::keyClick(date(), Qt::Key_Escape);
    QVERIFY(m_elsewhere->hasFocus());
    QCOMPARE(stored(id).eventDate.toString(), QStringLiteral("2005"));
    action("editNote")->trigger();
    QVERIFY(note()->hasFocus());
    action("goToClaims")->trigger();
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(speaker()->hasFocus());
    QTest::keyClick(speaker(), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
}

void tst_ClaimPane::actionsAskForAClosedPane()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    m_pane->hide();
    connect(m_pane, &ClaimPane::revealRequested, m_pane, &QWidget::show);
    QSignalSpy shown(m_session.get(), &CaseSession::passageRequested);
    action("editNote")->trigger();
    QCOMPARE(shown.count(), 1);
    QVERIFY(note()->hasFocus());
    QVERIFY(m_session->currentClaim() == id);
}

void tst_ClaimPane::actionsSetStatusAndStance()
{
    const ClaimId id = tag(QStringLiteral("did not call"), 1);
    action("statusSetAside")->trigger();
    action("stanceQuestions")->trigger();
    QVERIFY(stored(id).status == ClaimStatus::SetAside);
    QVERIFY(stored(id).stance == Stance::Questions);
    QVERIFY(action("statusSetAside")->isChecked());
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    QVERIFY(action("statusUnreviewed")->isChecked());
    QVERIFY(action("stanceAsserts")->isChecked());
}

void tst_ClaimPane::actionsRestWithoutAClaim()
{
    QMenu menu;
    m_pane->actions().addClaimActions(menu);
    QCOMPARE(menu.actions().size(), 10);
    QVERIFY(!action("goToClaims")->isEnabled());
    QVERIFY(!action("editNote")->isEnabled());
    QVERIFY(!action("statusConfirmed")->isEnabled());
    tag(QStringLiteral("did not call"), 1);
    QVERIFY(action("editNote")->isEnabled());
    QVERIFY(action("statusConfirmed")->isEnabled());
    m_session->setCurrentClaim({});
    QVERIFY(!action("editNote")->isEnabled());
}

void tst_ClaimPane::everyFieldHasANameForOthers()
{
    for (const char* name : {"claimList", "claimType", "speaker", "stance", "eventDate", "status",
             "note", "deleteClaimButton"}) {
        const auto* field = child<QWidget>(name);
        QVERIFY2(field && !field->accessibleName().isEmpty(), name);
    }
}

QTEST_MAIN(tst_ClaimPane)
#include "tst_ClaimPane.moc"
