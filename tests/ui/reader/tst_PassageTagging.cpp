#include "ReaderFixture.h"

#include "ui/claims/TypeChooser.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace careo;
using namespace careo::ui;

class tst_PassageTagging : public ReaderFixture
{
    Q_OBJECT

private Q_SLOTS:
    void tagsASelectionByKey();
    void tagsASentenceChosenByKey();
    void trimsWhatWasSelected();
    void undoesAndRedoesTagging();
    void retagsTheCurrentClaim();
    void saysWhatToDoWithoutASelection();
    void choosesAmongAllTypes();
    void choosesByTyping();
    void makesATypeWhileTagging();
    void leavesTheChoiceByEscape();
    void tagsWithTheLastTypeAgain();
    void stepsThroughClaims();
    void choosesClaimsByMouse();
    void cyclesThroughOverlappingClaims();
    void resizesTheCurrentClaim();
    void setsTheExtentToTheSelection();
    void deletesTheCurrentClaim();
    void tagsRightToLeftText();
    void tagsAmongEmojiAndMarks();
    void growsAndShrinksTheSelection();

private:
    TypeChooser* chooser();
};

void tst_PassageTagging::tagsASelectionByKey()
{
    text().placeCaret(m_article.text.indexOf(QStringLiteral("Officers")));
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_2);
    QCOMPARE(quotes(), QStringList(QStringLiteral("Officers acted")));
    QCOMPARE(typeName(stored().first()), QStringLiteral("staged raid"));
    QCOMPARE(currentQuote(), QStringLiteral("Officers acted"));
    QVERIFY(text().selection().isEmpty());
    QCOMPARE(text().claims().size(), 1);
}

void tst_PassageTagging::tagsASentenceChosenByKey()
{
    text().placeCaret(m_article.text.indexOf(QStringLiteral("arrest")));
    press(Qt::Key_S);
    press(Qt::Key_1);
    QCOMPARE(quotes(), QStringList(QStringLiteral("Officers acted the arrest again, he said.")));
    press(Qt::Key_P);
    press(Qt::Key_3);
    QCOMPARE(quotes().size(), 2);
    QVERIFY(quotes().first().startsWith(QStringLiteral("The judge spoke")));
}

void tst_PassageTagging::trimsWhatWasSelected()
{
    select(QStringLiteral(" the arrest again, he said.\n\n"));
    press(Qt::Key_1);
    QCOMPARE(quotes(), QStringList(QStringLiteral("the arrest again, he said.")));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_2);
    QCOMPARE(quotes().size(), 2);
    QCOMPARE(stored().first().passage, (Passage{24, m_article.text.size()}));
}

void tst_PassageTagging::undoesAndRedoesTagging()
{
    select(QStringLiteral("on Friday"));
    press(Qt::Key_1);
    QCOMPARE(text().claims().size(), 1);
    m_session->undoStack().undo();
    QVERIFY(stored().isEmpty());
    QVERIFY(text().claims().isEmpty());
    m_session->undoStack().redo();
    QCOMPARE(quotes(), QStringList(QStringLiteral("on Friday")));
    QCOMPARE(text().claims().size(), 1);
}

void tst_PassageTagging::retagsTheCurrentClaim()
{
    select(QStringLiteral("on Friday"));
    press(Qt::Key_1);
    press(Qt::Key_3);
    QCOMPARE(stored().size(), 1);
    QCOMPARE(typeName(stored().first()), QStringLiteral("testimony changes"));
}

void tst_PassageTagging::saysWhatToDoWithoutASelection()
{
    const QSignalSpy announced(m_session.get(), &CaseSession::announced);
    press(Qt::Key_1);
    QCOMPARE(announced.size(), 1);
    QVERIFY(stored().isEmpty());
}

TypeChooser* tst_PassageTagging::chooser()
{
    press(Qt::Key_0);
    auto* found = m_view->findChild<TypeChooser*>();
    return found && QTest::qWaitForWindowExposed(found) ? found : nullptr;
}

void tst_PassageTagging::choosesAmongAllTypes()
{
    select(QStringLiteral("on Friday"));
    TypeChooser* types = chooser();
    QVERIFY(types);
    auto* line = types->findChild<QLineEdit*>();
    const auto* list = types->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), m_session->claimTypes().size());
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(typeName(stored().first()), QStringLiteral("staged raid"));
    QTRY_VERIFY(!m_view->findChild<TypeChooser*>());
}

void tst_PassageTagging::choosesByTyping()
{
    select(QStringLiteral("on Friday"));
    TypeChooser* types = chooser();
    QVERIFY(types);
    auto* line = types->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("TESTI"));
    QCOMPARE(types->findChild<QTreeWidget*>()->topLevelItemCount(), 2); // and to create it
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(typeName(stored().first()), QStringLiteral("testimony changes"));
}

void tst_PassageTagging::makesATypeWhileTagging()
{
    select(QStringLiteral("on Friday"));
    TypeChooser* types = chooser();
    QVERIFY(types);
    auto* line = types->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("place of arrest"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(typeName(stored().first()), QStringLiteral("place of arrest"));
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    QVERIFY(stored().isEmpty());
    QCOMPARE(m_session->claimTypes().size(), 3);
}

void tst_PassageTagging::leavesTheChoiceByEscape()
{
    select(QStringLiteral("on Friday"));
    TypeChooser* types = chooser();
    QVERIFY(types);
    QTest::keyClick(types->findChild<QLineEdit*>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_view->findChild<TypeChooser*>());
    QVERIFY(stored().isEmpty());
}

void tst_PassageTagging::tagsWithTheLastTypeAgain()
{
    const auto* again = m_view->findChild<QAction*>(QStringLiteral("tagAgain"));
    QVERIFY(!again->isEnabled());
    select(QStringLiteral("on Friday"));
    press(Qt::Key_2);
    select(QStringLiteral("consulate"));
    press(Qt::Key_T);
    QCOMPARE(stored().size(), 2);
    QCOMPARE(stored().first().type, stored().last().type);
    QVERIFY(again->text().contains(QStringLiteral("raid"), Qt::CaseInsensitive));
}

void tst_PassageTagging::stepsThroughClaims()
{
    for (const QString& words :
        {QStringLiteral("consulate"), QStringLiteral("judge"), QStringLiteral("Officers")}) {
        select(words);
        press(Qt::Key_1);
    }
    m_session->setCurrentClaim({});
    text().placeCaret(24);
    press(Qt::Key_N);
    QCOMPARE(currentQuote(), QStringLiteral("judge"));
    press(Qt::Key_N);
    QCOMPARE(currentQuote(), QStringLiteral("Officers"));
    QCOMPARE(text().caret(), passageOf(QStringLiteral("Officers")).start);
    press(Qt::Key_N);
    press(Qt::Key_N);
    QCOMPARE(currentQuote(), QStringLiteral("judge"));
    press(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(currentQuote(), QStringLiteral("consulate"));
}

void tst_PassageTagging::choosesClaimsByMouse()
{
    select(QStringLiteral("Officers acted"));
    press(Qt::Key_1);
    m_session->setCurrentClaim({});
    const qsizetype inside = passageOf(QStringLiteral("acted")).start + 2;
    QTest::mouseClick(text().viewport(), Qt::LeftButton, Qt::NoModifier, pointAt(inside));
    QCOMPARE(currentQuote(), QStringLiteral("Officers acted"));
    const qsizetype outside = passageOf(QStringLiteral("Nobody")).start + 2;
    QTest::mouseClick(text().viewport(), Qt::LeftButton, Qt::NoModifier, pointAt(outside));
    QVERIFY(!m_session->currentClaim().isValid());
}

void tst_PassageTagging::cyclesThroughOverlappingClaims()
{
    select(QStringLiteral("Officers acted the arrest"));
    press(Qt::Key_1);
    select(QStringLiteral("acted the"));
    press(Qt::Key_2);
    m_session->setCurrentClaim({});
    text().placeCaret(passageOf(QStringLiteral("acted")).start + 2);
    press(Qt::Key_O);
    QCOMPARE(currentQuote(), QStringLiteral("acted the"));
    press(Qt::Key_O);
    QCOMPARE(currentQuote(), QStringLiteral("Officers acted the arrest"));
    press(Qt::Key_O);
    QCOMPARE(currentQuote(), QStringLiteral("acted the"));
}

void tst_PassageTagging::resizesTheCurrentClaim()
{
    select(QStringLiteral("Officers acted"));
    press(Qt::Key_1);
    press(Qt::Key_Right, Qt::ShiftModifier | Qt::AltModifier);
    press(Qt::Key_Right, Qt::ShiftModifier | Qt::AltModifier);
    QCOMPARE(quotes(), QStringList(QStringLiteral("Officers acted the arrest")));
    press(Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
    QCOMPARE(quotes(), QStringList(QStringLiteral("Officers acted the")));
    m_session->undoStack().undo();
    QCOMPARE(quotes(), QStringList(QStringLiteral("Officers acted the arrest")));
}

void tst_PassageTagging::setsTheExtentToTheSelection()
{
    select(QStringLiteral("Officers acted"));
    press(Qt::Key_1);
    select(QStringLiteral("acted the arrest "));
    press(Qt::Key_R);
    QCOMPARE(quotes(), QStringList(QStringLiteral("acted the arrest")));
}

void tst_PassageTagging::deletesTheCurrentClaim()
{
    select(QStringLiteral("Officers acted"));
    press(Qt::Key_1);
    press(Qt::Key_Delete);
    QVERIFY(stored().isEmpty());
    QVERIFY(text().claims().isEmpty());
    m_session->undoStack().undo();
    QCOMPARE(quotes(), QStringList(QStringLiteral("Officers acted")));
}

void tst_PassageTagging::tagsRightToLeftText()
{
    show(QStringLiteral("قال القاضي ذلك يوم الجمعة. ثم خرج.\nBack to the left."));
    const QTextBlock arabic = text().document()->firstBlock();
    QCOMPARE(arabic.textDirection(), Qt::RightToLeft);
    QVERIFY(pointAt(1).x() > text().viewport()->width() * 3 / 4);
    QVERIFY(pointAt(passageOf(QStringLiteral("Back")).start).x() < 10);
    const Passage words = passageOf(QStringLiteral("يوم الجمعة"));
    QTest::mousePress(text().viewport(), Qt::LeftButton, {}, pointAt(words.start));
    QTest::mouseMove(text().viewport(), pointAt(words.start + 3));
    QTest::mouseMove(text().viewport(), pointAt(words.end));
    QTest::mouseRelease(text().viewport(), Qt::LeftButton, {}, pointAt(words.end));
    press(Qt::Key_2);
    QCOMPARE(quotes(), QStringList(QStringLiteral("يوم الجمعة")));
}

void tst_PassageTagging::tagsAmongEmojiAndMarks()
{
    show(QStringLiteral("😀😡 Zaldi\u0301var 👩‍👩‍👧 spoke.\nAgain 🎬 acted."));
    text().placeCaret(m_article.text.indexOf(QStringLiteral("Zald")) + 1);
    press(Qt::Key_W);
    press(Qt::Key_1);
    text().placeCaret(m_article.text.indexOf(QStringLiteral("👩")));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_2);
    select(QStringLiteral("🎬 acted"));
    press(Qt::Key_3);
    QCOMPARE(quotes(),
        QStringList({QStringLiteral("Zaldi\u0301var"), QStringLiteral("👩‍👩‍👧"),
            QStringLiteral("🎬 acted")}));
}

void tst_PassageTagging::growsAndShrinksTheSelection()
{
    text().placeCaret(passageOf(QStringLiteral("arrest")).start + 2);
    press(Qt::Key_BracketRight);
    QCOMPARE(text().selection(), passageOf(QStringLiteral("arrest")));
    press(Qt::Key_BracketRight);
    QCOMPARE(
        text().selection(), passageOf(QStringLiteral("Officers acted the arrest again, he said.")));
    press(Qt::Key_BracketLeft);
    QCOMPARE(text().selection(), passageOf(QStringLiteral("arrest")));
}

QTEST_MAIN(tst_PassageTagging)
#include "tst_PassageTagging.moc"
