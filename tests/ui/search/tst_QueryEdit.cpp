#include "ui/search/QueryEdit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_QueryEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersAndTakes();
    void markingKeepsTheText();
};

void tst_QueryEdit::offersAndTakes()
{
    QueryEdit edit([](QueryField) { return QStringList{u"Staged raid"_s, u"Consular notice"_s}; });
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    auto* popup = edit.findChild<QCompleter*>()->popup();
    QTest::keyClicks(&edit, u"raid -ty"_s);
    QTRY_VERIFY(popup->isVisible());
    const QSignalSpy searched(&edit, &QLineEdit::returnPressed);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit.text(), u"raid -type:"_s);
    QCOMPARE(searched.count(), 0);
    QTest::keyClicks(&edit, u"stag"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit.text(), u"raid -type:\"Staged raid\" "_s);
    QVERIFY(!popup->isVisible());
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(searched.count(), 1);
}

void tst_QueryEdit::markingKeepsTheText()
{
    QueryEdit edit({});
    edit.setText(u"raid (door"_s);
    edit.setCursorPosition(2);
    const QSignalSpy changed(&edit, &QLineEdit::textChanged);
    edit.markMistake(5);
    edit.markMistake(10);
    edit.clearMistake();
    QCOMPARE(edit.text(), u"raid (door"_s);
    QCOMPARE(edit.cursorPosition(), 2);
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(tst_QueryEdit)
#include "tst_QueryEdit.moc"
