#include "ui/claims/ClaimTypeEditor.h"

#include "ClaimFixture.h"
#include "ui/claims/ClaimTypeEditing.h"
#include "ui/claims/ClaimTypeTree.h"
#include "ui/claims/TypeTree.h"
#include "ui/style/ClaimColors.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_ClaimTypeEditor : public ClaimFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheTreeWithKeysAndCounts();
    void addPutsANewTypeBesideAndNamesIt();
    void addBelowAndUndo();
    void renameIsOneStep();
    void takenOrEmptyNameIsSaidAndNotStored();
    void colourIsChosenByName();
    void takenKeyIsSaidAndMoves();
    void definitionIsKeptWhenTheWindowCloses();
    void keysMoveInTheTree();
    void treeAsksForADraggedMove();
    void typeNeverMovesBelowItself();
    void mergeMovesClaimsAndUndoBringsThemBack();
    void deleteWithoutClaimsAsksNothing();
    void deleteCanBeCancelled();
    void deleteMovesClaims();
    void deleteTakesClaimsAlong();
    void deleteLiftsTheTypesBelow();
    void questionTellsItsAnswer();
    void everythingRunsBackAndForth();

private:
    template <class Widget> [[nodiscard]] Widget* child(const char* name) const
    {
        return m_editor->findChild<Widget*>(QLatin1StringView(name));
    }
    [[nodiscard]] ClaimTypeTree* tree() const { return child<ClaimTypeTree>("claimTypeTree"); }
    [[nodiscard]] QString message() const { return child<QLabel>("typeMessage")->text(); }
    void choose(int key) { tree()->setCurrentType(type(key).id); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(tree(), key, modifiers);
    }
    void answer(TypeRemovalAnswer::Choice choice, ClaimTypeId moveTo = {});
    /// "A(B C) D": the names in the case as a tree.
    [[nodiscard]] QString names(ClaimTypeId parent = {}) const;

    std::unique_ptr<ClaimTypeEditor> m_editor;
    int m_asked = 0;
    int m_askedClaims = 0;
};

void tst_ClaimTypeEditor::init()
{
    openCase();
    m_editor = std::make_unique<ClaimTypeEditor>(*m_session);
    m_asked = 0;
    answer(TypeRemovalAnswer::Choice::Cancel);
    m_editor->show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void tst_ClaimTypeEditor::cleanup()
{
    m_editor.reset();
    closeCase();
}

void tst_ClaimTypeEditor::answer(TypeRemovalAnswer::Choice choice, ClaimTypeId moveTo)
{
    m_editor->setAskRemoval([this, choice, moveTo](const ClaimType&, int claims) {
        ++m_asked;
        m_askedClaims = claims;
        return TypeRemovalAnswer{choice, moveTo};
    });
}

QString tst_ClaimTypeEditor::names(ClaimTypeId parent) const
{
    QStringList parts;
    for (const ClaimType& type : childTypes(m_session->claimTypes(), parent)) {
        const QString below = names(type.id);
        parts << (below.isEmpty() ? type.name : QStringLiteral("%1(%2)").arg(type.name, below));
    }
    return parts.join(QStringLiteral(", "));
}

void tst_ClaimTypeEditor::showsTheTreeWithKeysAndCounts()
{
    tag(QStringLiteral("acted"), 2);
    tag(QStringLiteral("witness"), 2);
    QCOMPARE(tree()->topLevelItemCount(), 3);
    const QTreeWidgetItem* raid = tree()->topLevelItem(1);
    QCOMPARE(raid->text(0), QStringLiteral("Staged raid"));
    QCOMPARE(raid->text(1), QStringLiteral("2"));
    QCOMPARE(raid->text(2), QStringLiteral("2"));
    choose(2);
    QCOMPARE(child<QLabel>("typeClaims")->text(), QStringLiteral("2 claims"));
    QCOMPARE(child<QLineEdit>("typeName")->text(), QStringLiteral("Staged raid"));
}

void tst_ClaimTypeEditor::addPutsANewTypeBesideAndNamesIt()
{
    choose(1);
    press(Qt::Key_Insert);
    QCOMPARE(
        names(), QStringLiteral("Consular notice, New claim type, Staged raid, Testimony changes"));
    auto* name = child<QLineEdit>("typeName");
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("Arrest"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(names(), QStringLiteral("Consular notice, Arrest, Staged raid, Testimony changes"));
    QCOMPARE(type(4).name, QStringLiteral("Arrest"));
    QVERIFY(m_editor->isVisible());
}

void tst_ClaimTypeEditor::addBelowAndUndo()
{
    choose(2);
    press(Qt::Key_Insert, Qt::ShiftModifier);
    QCOMPARE(
        names(), QStringLiteral("Consular notice, Staged raid(New claim type), Testimony changes"));
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("add claim type"));
    tree()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(), QStringLiteral("Consular notice, Staged raid, Testimony changes"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(
        names(), QStringLiteral("Consular notice, Staged raid(New claim type), Testimony changes"));
}

void tst_ClaimTypeEditor::renameIsOneStep()
{
    choose(3);
    press(Qt::Key_F2);
    QTest::keyClicks(child<QLineEdit>("typeName"), QStringLiteral("Witness accounts"));
    tree()->setFocus();
    QCOMPARE(type(3).name, QStringLiteral("Witness accounts"));
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("change name of claim type"));
    m_session->undoStack().undo();
    QCOMPARE(child<QLineEdit>("typeName")->text(), QStringLiteral("Testimony changes"));
}

void tst_ClaimTypeEditor::takenOrEmptyNameIsSaidAndNotStored()
{
    choose(3);
    auto* name = child<QLineEdit>("typeName");
    for (const QString& wrong : {QStringLiteral("staged RAID"), QString()}) {
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClicks(name, wrong);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(message().contains(QStringLiteral("name")));
        QCOMPARE(type(3).name, QStringLiteral("Testimony changes"));
        QCOMPARE(m_session->undoStack().count(), 0);
    }
}

void tst_ClaimTypeEditor::colourIsChosenByName()
{
    choose(1);
    auto* color = child<QComboBox>("typeColor");
    const qsizetype before = claimPalette().indexOf(type(1).color);
    QCOMPARE(color->currentIndex(), static_cast<int>(before));
    color->setFocus();
    QTest::keyClick(color, Qt::Key_Down);
    QCOMPARE(type(1).color, claimPalette().at(before + 1));
    m_session->undoStack().undo();
    QCOMPARE(type(1).color, claimPalette().at(before));
}

void tst_ClaimTypeEditor::takenKeyIsSaidAndMoves()
{
    const ClaimTypeId first = type(1).id;
    const ClaimTypeId second = type(2).id;
    choose(1);
    auto* key = child<QComboBox>("typeKey");
    QCOMPARE(key->itemText(2), QStringLiteral("2, now Staged raid"));
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Down);
    QVERIFY(type(2).id == first);
    QCOMPARE(m_session->claimType(second).key, 0);
    QCOMPARE(message(), QStringLiteral("Key 2 was taken from “Staged raid”, which has none now."));
    m_session->undoStack().undo();
    QVERIFY(type(1).id == first);
    QVERIFY(type(2).id == second);
}

void tst_ClaimTypeEditor::definitionIsKeptWhenTheWindowCloses()
{
    choose(1);
    auto* definition = child<QPlainTextEdit>("note");
    definition->setFocus();
    definition->selectAll();
    QTest::keyClicks(definition, QStringLiteral("Was the consulate told"));
    QTest::mouseClick(child<QPushButton>("closeTypes"), Qt::LeftButton);
    QVERIFY(!m_editor->isVisible());
    QCOMPARE(type(1).definition, QStringLiteral("Was the consulate told"));
}

void tst_ClaimTypeEditor::keysMoveInTheTree()
{
    choose(2);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(names(), QStringLiteral("Consular notice(Staged raid), Testimony changes"));
    QVERIFY(tree()->currentType() == type(2).id);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), QStringLiteral("Consular notice, Testimony changes, Staged raid"));
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), QStringLiteral("Staged raid, Consular notice, Testimony changes"));
    QVERIFY(!child<QAction>("moveTypeUp")->isEnabled());
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("move claim type"));
}

void tst_ClaimTypeEditor::treeAsksForADraggedMove()
{
    Q_EMIT tree()->moveRequested(type(3).id, type(1).id, 0);
    QCOMPARE(names(), QStringLiteral("Consular notice(Testimony changes), Staged raid"));
}

void tst_ClaimTypeEditor::typeNeverMovesBelowItself()
{
    moveClaimType(*m_session, type(2).id, type(1).id, 0);
    moveClaimType(*m_session, type(1).id, type(2).id, 0);
    QCOMPARE(names(), QStringLiteral("Consular notice(Staged raid), Testimony changes"));
    QCOMPARE(m_session->undoStack().count(), 1);
}

void tst_ClaimTypeEditor::mergeMovesClaimsAndUndoBringsThemBack()
{
    const ClaimId claim = tag(QStringLiteral("acted"), 2);
    const ClaimTypeId raid = type(2).id;
    const ClaimTypeId notice = type(1).id;
    choose(2);
    auto* menu = child<QMenu>("mergeMenu");
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().first()->trigger();
    QCOMPARE(names(), QStringLiteral("Consular notice, Testimony changes"));
    QVERIFY(stored(claim).type == notice);
    QVERIFY(tree()->currentType() == notice);
    QVERIFY(message().contains(QStringLiteral("1 claim")));
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("merge into consular notice"));
    m_session->undoStack().undo();
    QCOMPARE(names(), QStringLiteral("Consular notice, Staged raid, Testimony changes"));
    QVERIFY(stored(claim).type == raid);
    QVERIFY(type(2).id == raid);
}

void tst_ClaimTypeEditor::deleteWithoutClaimsAsksNothing()
{
    choose(3);
    press(Qt::Key_Delete);
    QCOMPARE(m_asked, 0);
    QCOMPARE(names(), QStringLiteral("Consular notice, Staged raid"));
    m_session->undoStack().undo();
    QCOMPARE(names(), QStringLiteral("Consular notice, Staged raid, Testimony changes"));
}

void tst_ClaimTypeEditor::deleteCanBeCancelled()
{
    tag(QStringLiteral("acted"), 2);
    choose(2);
    press(Qt::Key_Delete);
    QCOMPARE(m_asked, 1);
    QCOMPARE(m_askedClaims, 1);
    QCOMPARE(names(), QStringLiteral("Consular notice, Staged raid, Testimony changes"));
    QCOMPARE(claimCount(), 1);
}

void tst_ClaimTypeEditor::deleteMovesClaims()
{
    const ClaimId claim = tag(QStringLiteral("acted"), 2);
    const ClaimTypeId raid = type(2).id;
    const Claim before = stored(claim);
    answer(TypeRemovalAnswer::Choice::MoveClaims, type(3).id);
    choose(2);
    QTest::mouseClick(child<QPushButton>("deleteTypeButton"), Qt::LeftButton);
    QCOMPARE(names(), QStringLiteral("Consular notice, Testimony changes"));
    QVERIFY(stored(claim).type == type(3).id);
    m_session->undoStack().undo();
    QVERIFY(stored(claim) == before);
    QVERIFY(stored(claim).type == raid);
    m_session->undoStack().redo();
    QVERIFY(stored(claim).type == type(3).id);
}

void tst_ClaimTypeEditor::deleteTakesClaimsAlong()
{
    const ClaimId claim = tag(QStringLiteral("acted"), 2);
    const Claim before = stored(claim);
    answer(TypeRemovalAnswer::Choice::DeleteClaims);
    choose(2);
    press(Qt::Key_Delete);
    QCOMPARE(claimCount(), 0);
    QCOMPARE(names(), QStringLiteral("Consular notice, Testimony changes"));
    m_session->undoStack().undo();
    QVERIFY(stored(claim) == before);
    QCOMPARE(names(), QStringLiteral("Consular notice, Staged raid, Testimony changes"));
}

void tst_ClaimTypeEditor::deleteLiftsTheTypesBelow()
{
    moveClaimType(*m_session, type(2).id, type(1).id, 0);
    choose(1);
    press(Qt::Key_Delete);
    QCOMPARE(names(), QStringLiteral("Staged raid, Testimony changes"));
    m_session->undoStack().undo();
    QCOMPARE(names(), QStringLiteral("Consular notice(Staged raid), Testimony changes"));
}

void tst_ClaimTypeEditor::questionTellsItsAnswer()
{
    using Choice = TypeRemovalAnswer::Choice;
    TypeRemovalQuestion question(m_session->claimTypes(), type(2), 11);
    question.show();
    const QString words = question.findChild<QLabel*>(QStringLiteral("removalWords"))->text();
    QCOMPARE(words, QStringLiteral("“Staged raid” has 11 claims. What should happen to them?"));
    auto* target = question.findChild<QComboBox*>(QStringLiteral("moveTarget"));
    QCOMPARE(target->count(), 2);
    QVERIFY(question.answer().choice == Choice::Cancel);
    target->setCurrentIndex(1);
    question.accept();
    QVERIFY(question.answer().choice == Choice::MoveClaims);
    QVERIFY(question.answer().moveTo == type(3).id);
    question.findChild<QRadioButton*>(QStringLiteral("deleteClaims"))->click();
    QVERIFY(question.answer().choice == Choice::DeleteClaims);
}

void tst_ClaimTypeEditor::everythingRunsBackAndForth()
{
    const ClaimId claim = tag(QStringLiteral("acted"), 2);
    const ClaimTypeId added = addClaimType(*m_session, type(2).id, 0);
    QVERIFY(added.isValid());
    moveClaimType(*m_session, type(3).id, type(1).id, 0);
    mergeClaimType(*m_session, type(2).id, type(1).id);
    removeClaimType(*m_session, type(1).id, added);
    const QString after = names();
    const QList<ClaimType> types = m_session->claimTypes();
    QVERIFY(stored(claim).type == added);
    for (int round = 0; round < 3; ++round) {
        while (m_session->undoStack().canUndo())
            m_session->undoStack().undo();
        QCOMPARE(names(), QStringLiteral("Consular notice, Staged raid, Testimony changes"));
        while (m_session->undoStack().canRedo())
            m_session->undoStack().redo();
        QCOMPARE(names(), after);
        QVERIFY(m_session->claimTypes() == types);
    }
}

QTEST_MAIN(tst_ClaimTypeEditor)
#include "tst_ClaimTypeEditor.moc"
