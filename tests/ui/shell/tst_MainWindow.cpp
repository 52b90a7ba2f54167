#include "WindowFixture.h"

#include "core/store/CaseStore.h"
#include "ui/reader/ArticleText.h"
#include "ui/session/CaseSession.h"
#include "ui/shell/KeyBindings.h"
#include "ui/shell/RecentCases.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_MainWindow : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void makesANewCase();
    void opensTheSample();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void keepsTheOpenCaseWhenAnotherFails();
    void openingTwiceKeepsOneCase();
    void readOnlyCaseIsShownAndSaid();
    void recentCasesComeBack();
    void dropOfACaseOpensIt();
    void dropOfATextImportsIt();
    void pasteOfATextImportsIt();
    void pasteWithoutTextIsSaid();
    void everyRoomHasItsKey();
    void fitsAScreenOfLargeLetters();
    void historyLeadsToTheThing();
    void claimsOfASecondProgramAppear();
    void noKeyDoesTwoThings();

private:
    [[nodiscard]] int articleCount() const
    {
        const auto facets = m_window->session()->store().queries().facets({});
        return facets ? facets->articles : -1;
    }
    void drop(QMimeData& data);
};

void tst_MainWindow::makesANewCase()
{
    m_answers->newCase = path(u"mine.careo"_s);
    click(u"newCaseButton"_s);
    QVERIFY(m_window->session());
    QCOMPARE(m_window->session()->claimTypes().size(), 3);
    QVERIFY(m_window->windowTitle().startsWith(u"mine"_s));
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->session());
    m_answers->newCase.clear();
    click(u"newCaseButton"_s);
    QVERIFY(!m_window->session());
}

void tst_MainWindow::opensTheSample()
{
    QVERIFY(m_window->openSample());
    const auto articles = m_window->session()->store().queries().articles(
        {}, ArticleOrder::Published, Qt::AscendingOrder);
    QVERIFY(articles);
    QCOMPARE(articles->size(), 8);
    const QString copy = m_window->session()->store().path();
    m_window->closeCase();
    QVERIFY(QFile::remove(copy));
}

void tst_MainWindow::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << QByteArray("not a case at all, just some words in a file\n")
                          << u"is not a Careo case"_s;
    QTest::newRow("empty") << QByteArray() << u"is damaged or cut short"_s;
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0\x10\x00", 18)
                               << u"was left as it is"_s;
}

void tst_MainWindow::refusesBadFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    write(u"bad.careo"_s, bytes);
    m_answers->openCase = path(u"bad.careo"_s);
    press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(!m_window->session());
    QVERIFY2(notice().contains(words), qPrintable(notice()));
    QVERIFY(notice().contains(u"bad.careo"_s));
    QCOMPARE(read(u"bad.careo"_s), bytes);
    click(u"closeNotice"_s);
    QVERIFY(notice().isEmpty());
}

void tst_MainWindow::keepsTheOpenCaseWhenAnotherFails()
{
    QVERIFY(m_window->newCase(path(u"good.careo"_s)));
    QVERIFY(!m_window->openCase(path(u"gone.careo"_s)));
    QVERIFY(m_window->session());
    QCOMPARE(m_window->session()->store().path(), path(u"good.careo"_s));
    QVERIFY(notice().contains(u"gone.careo"_s));
}

void tst_MainWindow::openingTwiceKeepsOneCase()
{
    QVERIFY(m_window->newCase(path(u"one.careo"_s)));
    QVERIFY(m_window->openCase(path(u"one.careo"_s)));
    QVERIFY(notice().isEmpty());
    QCOMPARE(m_window->session()->claimTypes().size(), 3);
}

void tst_MainWindow::readOnlyCaseIsShownAndSaid()
{
    QVERIFY(m_window->newCase(path(u"kept.careo"_s)));
    m_window->closeCase();
    auto store = CaseStore::open(path(u"kept.careo"_s), CaseStore::Access::ReadOnly);
    QVERIFY(store);
    QVERIFY((*store)->isReadOnly());
    QFile::setPermissions(path(u"kept.careo"_s), QFile::ReadOwner);
    if (QFile file(path(u"kept.careo"_s)); file.open(QIODevice::ReadWrite))
        QSKIP("this user may write every file");
    QVERIFY(m_window->openCase(path(u"kept.careo"_s)));
    QVERIFY(notice().contains(u"kept.careo can only be read"_s));
}

void tst_MainWindow::recentCasesComeBack()
{
    QVERIFY(m_window->newCase(path(u"first.careo"_s)));
    QVERIFY(m_window->newCase(path(u"second.careo"_s)));
    const QStringList expected{path(u"second.careo"_s), path(u"first.careo"_s)};
    QCOMPARE(RecentCases::paths(), expected);
    m_window->closeCase();
    click(u"recentCase"_s);
    QVERIFY(m_window->session());
    QVERIFY(expected.contains(m_window->session()->store().path()));
    m_window->closeCase();
    QVERIFY(QFile::remove(path(u"second.careo"_s)));
    QCOMPARE(RecentCases::paths(), {path(u"first.careo"_s)});
}

void tst_MainWindow::drop(QMimeData& data)
{
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &dropped);
}

void tst_MainWindow::dropOfACaseOpensIt()
{
    QVERIFY(CaseStore::create(path(u"dropped.careo"_s)));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(u"dropped.careo"_s))});
    drop(data);
    QVERIFY(m_window->session());
    QCOMPARE(m_window->session()->store().path(), path(u"dropped.careo"_s));
}

void tst_MainWindow::dropOfATextImportsIt()
{
    QVERIFY(m_window->newCase(path(u"case.careo"_s)));
    write(u"words.txt"_s, "A heading of a few words\n\nThe judge spoke on Friday for an hour.\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(u"words.txt"_s))});
    drop(data);
    QTRY_VERIFY(find<QDialog>(u"importWindow"_s));
    click(u"importButton"_s);
    QTRY_COMPARE(articleCount(), 1);
}

void tst_MainWindow::pasteOfATextImportsIt()
{
    QVERIFY(m_window->newCase(path(u"case.careo"_s)));
    QGuiApplication::clipboard()->setText(u"A heading\n\nThe judge spoke for an hour. 🚢"_s);
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(find<QDialog>(u"importWindow"_s));
    click(u"importButton"_s);
    QTRY_COMPARE(articleCount(), 1);
}

void tst_MainWindow::pasteWithoutTextIsSaid()
{
    QVERIFY(m_window->newCase(path(u"case.careo"_s)));
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!find<QDialog>(u"importWindow"_s));
    QCOMPARE(m_window->statusBar()->currentMessage(),
        u"There is no text on the clipboard; copy an article first."_s);
}

void tst_MainWindow::everyRoomHasItsKey()
{
    QVERIFY(m_window->newCase(path(u"case.careo"_s)));
    const QStringList rooms{u"readRoom"_s, u"timelineRoom"_s, u"accountsRoom"_s, u"summaryRoom"_s};
    for (int i : {1, 2, 3, 0}) {
        press(Qt::Key_1 + i, Qt::ControlModifier);
        QVERIFY(find<QAction>(rooms.at(i))->isChecked());
    }
}

void tst_MainWindow::fitsAScreenOfLargeLetters()
{
    QVERIFY(m_window->openSample());
    // 1920 x 1080 at 200 %.
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 960, qPrintable(QString::number(least.width())));
    QVERIFY2(least.height() <= 500, qPrintable(QString::number(least.height())));
}

void tst_MainWindow::historyLeadsToTheThing()
{
    QVERIFY(m_window->openSample());
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(find<QTableView>(u"historyTable"_s));
    auto* table = find<QTableView>(u"historyTable"_s);
    QTRY_VERIFY(table->currentIndex().isValid());
    table->window()->activateWindow();
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(m_window->session()->currentClaim().isValid());
    QTRY_VERIFY(find<QAction>(u"readRoom"_s)->isChecked());
}

void tst_MainWindow::claimsOfASecondProgramAppear()
{
    QVERIFY(m_window->openSample());
    const CaseSession& session = *m_window->session();
    const auto other = CaseStore::open(m_window->session()->store().path());
    QVERIFY(other);
    QTRY_VERIFY(session.currentArticle().isValid());
    const auto* text = m_window->findChild<ArticleText*>();
    const auto before = text->claims().size();
    Claim claim;
    claim.article = session.currentArticle();
    claim.type = session.claimTypeForKey(1).id;
    claim.passage = {0, 10};
    QVERIFY((*other)->claims().add(claim));
    QTRY_COMPARE(text->claims().size(), before + 1);
}

void tst_MainWindow::noKeyDoesTwoThings()
{
    QVERIFY(m_window->newCase(path(u"case.careo"_s)));
    const QList<QAction*> actions = namedActions(*m_window->menuBar());
    QVERIFY(actions.size() > 60);
    for (const QAction* action : actions) {
        for (const QKeySequence& key : action->shortcuts()) {
            const QAction* other = holderOf(actions, key, *action);
            QVERIFY2(!other,
                qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), action->objectName(),
                    other ? other->objectName() : QString())));
        }
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
