#include "ui/accounts/AccountsRoom.h"

#include "tests/core/compare/CaseOfClaims.h"
#include "ui/accounts/AccountsActions.h"
#include "ui/session/CaseSession.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_AccountsRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewsAreTurnedByKeys();
};

void tst_AccountsRoom::viewsAreTurnedByKeys()
{
    CaseOfClaims made;
    CaseSession session(made.takeStore());
    AccountsRoom room(session);
    room.resize(1000, 700);
    room.show();
    QVERIFY(QTest::qWaitForWindowActive(&room));
    const auto* views = room.findChild<QStackedWidget*>();
    const auto shown = [views] { return views->currentWidget()->objectName(); };
    room.setFocus();
    QCOMPARE(shown(), u"questionsView"_s);
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(room.focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        seen << shown();
        QVERIFY(views->currentWidget()->isAncestorOf(room.focusWidget()));
    }
    QCOMPARE(seen,
        (QStringList{
            u"testimonyView"_s, u"attributionView"_s, u"matrixView"_s, u"questionsView"_s}));
    QTest::keyClick(room.focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(shown(), u"matrixView"_s);
    QCOMPARE(room.findChild<QTabBar*>(u"accountsViews"_s)->currentIndex(), 3);
}

QTEST_MAIN(tst_AccountsRoom)
#include "tst_AccountsRoom.moc"
