#include "WindowFixture.h"

#include "ui/shell/KeyBindings.h"
#include "ui/shell/KeySheet.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QTreeWidget>

using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_KeySheet : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryKey();
    void findsByWordsAndByKey();
    void givesAnotherKey();
    void keepsItForTheNextWindow();
    void aKeyThatIsTakenIsSaidFirst();
    void takesAKeyAway();
    void escapeChangesNothing();
    void usualKeysComeBack();

private:
    void openSheet();
    [[nodiscard]] QAction* action(const QString& name) const
    {
        for (QAction* each : namedActions(*m_window->menuBar())) {
            if (each->objectName() == name)
                return each;
        }
        return nullptr;
    }
    template <class Widget> [[nodiscard]] Widget* part(const QString& name) const
    {
        return m_sheet->findChild<Widget*>(name);
    }
    void choose(const QString& words) { part<QLineEdit>(u"keyFilter"_s)->setText(words); }
    void pressKey(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(part<QWidget>(u"keyCatcher"_s), Qt::Key(key), modifiers);
    }
    void change(const QString& words, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        choose(words);
        QTest::keyClick(part<QLineEdit>(u"keyFilter"_s), Qt::Key_Return);
        pressKey(key, modifiers);
    }

    KeySheet* m_sheet = nullptr; ///< owned by the window
};

void tst_KeySheet::openSheet()
{
    QVERIFY(m_window->newCase(path(u"case.careo"_s)));
    m_sheet = new KeySheet(m_window.get());
    m_sheet->show();
}

void tst_KeySheet::tellsEveryKey()
{
    openSheet();
    const auto* list = part<QTreeWidget>(u"keyList"_s);
    for (const QAction* each : namedActions(*m_window->menuBar())) {
        if (each->shortcuts().isEmpty() || !each->isVisible())
            continue;
        const QString key = each->shortcuts().first().toString(QKeySequence::NativeText);
        const auto rows = list->findItems(key, Qt::MatchContains | Qt::MatchRecursive, 1);
        QVERIFY2(!rows.isEmpty(), qPrintable(each->objectName()));
    }
}

void tst_KeySheet::findsByWordsAndByKey()
{
    openSheet();
    const auto* list = part<QTreeWidget>(u"keyList"_s);
    choose(u"NEXT CLAIM"_s);
    QCOMPARE(list->currentItem()->text(0), u"Next claim"_s);
    choose(u"ctrl+g"_s);
    QCOMPARE(list->currentItem()->text(0), u"Find next"_s);
    choose(u"no such thing"_s);
    QVERIFY(!list->currentItem());
    QTest::keyClick(part<QLineEdit>(u"keyFilter"_s), Qt::Key_Return);
    QVERIFY(!part<QWidget>(u"keyCatcher"_s)->isVisible());
}

void tst_KeySheet::givesAnotherKey()
{
    openSheet();
    change(u"Next claim"_s, Qt::Key_M);
    QCOMPARE(action(u"nextClaim"_s)->shortcuts(), QList{QKeySequence(Qt::Key_M)});
    QCOMPARE(part<QTreeWidget>(u"keyList"_s)->currentItem()->text(1), u"M"_s);
    QVERIFY(!hasUsualKeys(*action(u"nextClaim"_s)));
}

void tst_KeySheet::keepsItForTheNextWindow()
{
    openSheet();
    change(u"Claim types"_s, Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
    delete m_sheet;
    m_window->closeCase();
    QVERIFY(m_window->newCase(path(u"other.careo"_s)));
    QCOMPARE(action(u"claimTypes"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+Y"_s));
}

void tst_KeySheet::aKeyThatIsTakenIsSaidFirst()
{
    openSheet();
    change(u"Next claim"_s, Qt::Key_W);
    QCOMPARE(action(u"nextClaim"_s)->shortcut(), QKeySequence(Qt::Key_N));
    QVERIFY(part<QLabel>(u"keyConflict"_s)->text().contains(u"Select word"_s));
    QTest::keyClick(part<QWidget>(u"leaveKey"_s), Qt::Key_Space);
    QCOMPARE(action(u"nextClaim"_s)->shortcut(), QKeySequence(Qt::Key_N));
    change(u"Next claim"_s, Qt::Key_W);
    QTest::keyClick(part<QWidget>(u"takeKey"_s), Qt::Key_Space);
    QCOMPARE(action(u"nextClaim"_s)->shortcut(), QKeySequence(Qt::Key_W));
    QVERIFY(action(u"selectWord"_s)->shortcuts().isEmpty());
}

void tst_KeySheet::takesAKeyAway()
{
    openSheet();
    change(u"Next claim"_s, Qt::Key_Backspace);
    QVERIFY(action(u"nextClaim"_s)->shortcuts().isEmpty());
}

void tst_KeySheet::escapeChangesNothing()
{
    openSheet();
    change(u"Next claim"_s, Qt::Key_Escape);
    QCOMPARE(action(u"nextClaim"_s)->shortcut(), QKeySequence(Qt::Key_N));
    QVERIFY(m_sheet->isVisible());
}

void tst_KeySheet::usualKeysComeBack()
{
    openSheet();
    change(u"Next claim"_s, Qt::Key_M);
    change(u"Find next"_s, Qt::Key_F8);
    choose(u"Next claim"_s);
    QTest::keyClick(part<QWidget>(u"usualKey"_s), Qt::Key_Space);
    QCOMPARE(action(u"nextClaim"_s)->shortcut(), QKeySequence(Qt::Key_N));
    QCOMPARE(action(u"findNextInArticle"_s)->shortcut(), QKeySequence(Qt::Key_F8));
    QTest::keyClick(part<QWidget>(u"usualKeys"_s), Qt::Key_Space);
    QCOMPARE(action(u"findNextInArticle"_s)->shortcut(), QKeySequence(u"Ctrl+G"_s));
}

QTEST_MAIN(tst_KeySheet)
#include "tst_KeySheet.moc"
