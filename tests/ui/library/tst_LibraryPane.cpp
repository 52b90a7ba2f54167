#include "LibraryFixture.h"

#include "ui/library/ArticleListModel.h"
#include "ui/library/LibraryActions.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_LibraryPane : public LibraryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openCase(); }
    void cleanup() { closeCase(); }

    void listIsInTheChosenOrder_data();
    void listIsInTheChosenOrder();
    void rowsTellReadAndClaims();
    void clickAndKeysChooseTheArticle();
    void nextUnreadIsFound();
    void wordsFilterAsTheyAreTyped();
    void incompleteWordsAreSaid();
    void escapeClearsTheWords();
    void fieldsNarrowEachOther();
    void chipsShowAndRemove();
    void keyClearsTheWholeFilter();
    void removedArticleComesBackWithItsClaims();
    void removalNotConfirmedRemovesNothing();
    void listStaysWhereTheArticleWas();
    void emptyCaseSaysWhatToDo();
    void emptyFilterOffersToClear();
    void everyChildHasANameForOthers();

private:
    [[nodiscard]] QListView* list() const { return child<QListView>("articles"); }
    [[nodiscard]] QLineEdit* search() const { return child<QLineEdit>("search"); }
    [[nodiscard]] QString header() const { return child<QLabel>("articleCount")->text(); }
    [[nodiscard]] QStringList chips() const;
    void pressChip(const QString& text) const;
    void filterBy(const CaseFilter& filter) { m_session->setFilter(filter); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
};

QStringList tst_LibraryPane::chips() const
{
    QCoreApplication::processEvents(); // new chips are shown in a turn of their own
    QStringList texts;
    for (const auto* chip : child<QWidget>("filterChips")->findChildren<QPushButton*>()) {
        if (chip->isVisible())
            texts << chip->text();
    }
    return texts;
}

void tst_LibraryPane::pressChip(const QString& text) const
{
    QCoreApplication::processEvents();
    for (auto* chip : child<QWidget>("filterChips")->findChildren<QPushButton*>()) {
        if (chip->isVisible() && chip->text() == text) {
            QTest::mouseClick(chip, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void tst_LibraryPane::listIsInTheChosenOrder_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("newest") << u"newestFirst"_s
                            << QStringList{u"Echoes"_s, u"Abbot speaks"_s, u"Cloister burnt"_s}
                            << u"Dust"_s;
    QTest::newRow("oldest") << u"oldestFirst"_s
                            << QStringList{u"Bells at dawn"_s, u"Cloister burnt"_s,
                                   u"Abbot speaks"_s, u"Echoes"_s}
                            << u"Dust"_s;
    QTest::newRow("title") << u"byTitle"_s << QStringList{u"Abbot speaks"_s, u"Bells at dawn"_s}
                           << u"Echoes"_s;
    QTest::newRow("outlet") << u"byOutlet"_s << QStringList{} << u"Dust"_s;
    QTest::newRow("most") << u"mostClaims"_s << QStringList{u"Bells at dawn"_s} << QString();
    QTest::newRow("fewest") << u"fewestClaims"_s << QStringList{} << u"Bells at dawn"_s;
}

void tst_LibraryPane::listIsInTheChosenOrder()
{
    QFETCH(QString, order);
    QFETCH(QStringList, first);
    QFETCH(QString, last);
    new QAbstractItemModelTester(list()->model(), m_window.get());
    auto* button = child<QToolButton>("order");
    auto* action = button->menu()->findChild<QAction*>(order);
    QVERIFY(action);
    action->trigger();
    QCOMPARE(button->text(), action->text());
    QCOMPARE(titles().size(), 5);
    QCOMPARE(titles().mid(0, first.size()), first);
    if (!last.isEmpty())
        QCOMPARE(titles().last(), last);
    if (order == u"byOutlet"_s) {
        QCOMPARE(m_pane->model().article(0).outlet, u"Gaceta"_s);
        QCOMPARE(m_pane->model().article(2).outlet, u"Ledger"_s);
    }
}

void tst_LibraryPane::rowsTellReadAndClaims()
{
    const auto words = [this](const QString& title) {
        const int row = m_pane->model().rowOf(article(title));
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(words(u"Bells at dawn"_s), u"Bells at dawn, Ledger, 5 March 2001, 2 claims, unread"_s);
    QCOMPARE(words(u"Cloister burnt"_s), u"Cloister burnt, Ledger, April 2001, 1 claim, unread"_s);
    QCOMPARE(words(u"Dust"_s), u"Dust, No outlet known, date unknown, 0 claims"_s);
    QVERIFY(m_session->store().articles().setRead(article(u"Bells at dawn"_s), true));
    const auto claims = m_session->store().claims().ofArticle(article(u"Bells at dawn"_s));
    QVERIFY(m_session->store().claims().remove(claims->first().id));
    QCOMPARE(words(u"Bells at dawn"_s), u"Bells at dawn, Ledger, 5 March 2001, 1 claim"_s);
}

void tst_LibraryPane::clickAndKeysChooseTheArticle()
{
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
        list()->visualRect(list()->model()->index(1, 0)).center());
    QVERIFY(m_session->currentArticle() == article(u"Abbot speaks"_s));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(m_session->currentArticle() == article(u"Cloister burnt"_s));
    QTest::keyClick(list(), Qt::Key_K);
    QVERIFY(m_session->currentArticle() == article(u"Abbot speaks"_s));
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_session->currentArticle() == article(u"Bells at dawn"_s));
    m_session->setCurrentArticle(article(u"Echoes"_s));
    QCOMPARE(current(), u"Echoes"_s);
    QSignalSpy reading(m_pane, &LibraryPane::readerFocusRequested);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(reading.size(), 1);
}

void tst_LibraryPane::nextUnreadIsFound()
{
    m_session->setCurrentArticle(article(u"Bells at dawn"_s));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_U, Qt::AltModifier);
    QCOMPARE(current(), u"Echoes"_s);
    for (const QString& title : titles())
        QVERIFY(m_session->store().articles().setRead(article(title), true));
    QSignalSpy announced(m_session.get(), &CaseSession::announced);
    QTest::keyClick(list(), Qt::Key_U, Qt::AltModifier);
    QCOMPARE(current(), u"Echoes"_s);
    QCOMPARE(announced.size(), 1);
}

void tst_LibraryPane::wordsFilterAsTheyAreTyped()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), u"bells"_s);
    QTRY_COMPARE(titles(), QStringList({u"Cloister burnt"_s, u"Bells at dawn"_s}));
    QCOMPARE(header(), u"2 of 5 articles"_s);
    QTest::keyClicks(search(), u" -twice"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(titles(), QStringList{u"Cloister burnt"_s});
    QVERIFY(list()->hasFocus());
}

void tst_LibraryPane::incompleteWordsAreSaid()
{
    auto* mistake = child<QLabel>("searchMistake");
    search()->setFocus();
    QTest::keyClicks(search(), u"\"bells"_s);
    QTRY_VERIFY(mistake->isVisible());
    QVERIFY(mistake->text().contains(u"not complete"_s));
    QCOMPARE(titles().size(), 5);
    QTest::keyClicks(search(), u"\""_s);
    QTRY_VERIFY(!mistake->isVisible());
    QCOMPARE(titles().size(), 2);
}

void tst_LibraryPane::escapeClearsTheWords()
{
    search()->setFocus();
    QTest::keyClicks(search(), u"cloister"_s);
    QTRY_COMPARE(titles().size(), 2);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(titles().size(), 5);
    QVERIFY(m_session->filter().isEmpty());
}

void tst_LibraryPane::fieldsNarrowEachOther()
{
    choose(u"Outlet"_s, u"Ledger"_s);
    QCOMPARE(titles(), QStringList({u"Cloister burnt"_s, u"Bells at dawn"_s}));
    choose(u"Status"_s, u"confirmed"_s);
    QCOMPARE(titles(), QStringList{u"Bells at dawn"_s});
    choose(u"Outlet"_s, u"Gaceta"_s);
    QCOMPARE(titles(), QStringList({u"Abbot speaks"_s, u"Bells at dawn"_s}));
    choose(u"Language"_s, u"Spanish"_s);
    QCOMPARE(titles(), QStringList{u"Abbot speaks"_s});
    search()->setFocus();
    QTest::keyClicks(search(), u"silence"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(titles().isEmpty());
    QCOMPARE(header(), u"0 of 5 articles"_s);
}

void tst_LibraryPane::chipsShowAndRemove()
{
    QVERIFY(!child<QWidget>("filterChips")->isVisible());
    CaseFilter filter;
    filter.words = u"bells"_s;
    filter.claimTypes = {type(1)};
    filter.outlets = {u"Ledger"_s, QString()};
    filter.publishedFrom = QDate(2001, 1, 1);
    filter.statuses = {ClaimStatus::Disputed};
    filterBy(filter);
    QCOMPARE(search()->text(), u"bells"_s);
    QCOMPARE(chips(),
        QStringList({u"Words: bells ×"_s, u"Type: Consular notice ×"_s, u"Outlet: Ledger ×"_s,
            u"Outlet: No outlet known ×"_s, u"Status: disputed ×"_s,
            u"Published from 1 January 2001 ×"_s, u"Clear all"_s}));
    QCOMPARE(titles(), QStringList{u"Cloister burnt"_s});
    pressChip(u"Status: disputed ×"_s);
    QCOMPARE(titles(), QStringList({u"Cloister burnt"_s, u"Bells at dawn"_s}));
    pressChip(u"Words: bells ×"_s);
    QVERIFY(search()->text().isEmpty());
    QVERIFY(m_session->filter().words.isEmpty());
    pressChip(u"Outlet: No outlet known ×"_s);
    QCOMPARE(m_session->filter().outlets, QStringList{u"Ledger"_s});
    pressChip(u"Published from 1 January 2001 ×"_s);
    QVERIFY(!m_session->filter().publishedFrom.isValid());
    pressChip(u"Clear all"_s);
    QVERIFY(m_session->filter().isEmpty());
    QVERIFY(!child<QWidget>("filterChips")->isVisible());
    QCOMPARE(titles().size(), 5);
}

void tst_LibraryPane::keyClearsTheWholeFilter()
{
    CaseFilter filter;
    filter.words = u"bells"_s;
    filter.languages = {u"en"_s};
    filterBy(filter);
    QCOMPARE(titles().size(), 2);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_session->filter().isEmpty());
    QCOMPARE(titles().size(), 5);
    QVERIFY(search()->text().isEmpty());
    QCOMPARE(header(), u"5 articles"_s);
}

void tst_LibraryPane::removedArticleComesBackWithItsClaims()
{
    const ArticleId id = article(u"Bells at dawn"_s);
    const auto before = m_session->store().claims().ofArticle(id);
    QString asked;
    m_pane->actions().setConfirmRemoval([&asked](const QString& title, int claims) {
        asked = u"%1, %2"_s.arg(title).arg(claims);
        return true;
    });
    m_session->setCurrentArticle(id);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(asked, u"Bells at dawn, 2"_s);
    QCOMPARE(titles().size(), 4);
    QCOMPARE(count(u"Outlet"_s, u"Ledger"_s), 1);
    m_session->undoStack().undo();
    QCOMPARE(titles().size(), 5);
    QVERIFY(m_session->currentArticle() == id);
    const auto after = m_session->store().claims().ofArticle(id);
    QVERIFY(*after == *before);
    m_session->undoStack().redo();
    QCOMPARE(titles().size(), 4);
}

void tst_LibraryPane::removalNotConfirmedRemovesNothing()
{
    m_pane->actions().setConfirmRemoval([](const QString&, int) { return false; });
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(titles().size(), 5);
    QCOMPARE(m_session->undoStack().count(), 0);
}

void tst_LibraryPane::listStaysWhereTheArticleWas()
{
    m_pane->actions().setConfirmRemoval([](const QString&, int) { return true; });
    m_session->setCurrentArticle(article(u"Cloister burnt"_s));
    m_pane->actions().removeCurrent();
    QCOMPARE(current(), u"Bells at dawn"_s);
    m_session->setCurrentArticle(article(u"Dust"_s));
    m_pane->actions().removeCurrent();
    QCOMPARE(current(), u"Bells at dawn"_s);
    while (!titles().isEmpty())
        m_pane->actions().removeCurrent();
    QVERIFY(!m_session->currentArticle().isValid());
    QVERIFY(child<QPushButton>("importHere")->isVisible());
    m_pane->actions().removeCurrent();
    QCOMPARE(m_session->undoStack().count(), 5);
}

void tst_LibraryPane::emptyCaseSaysWhatToDo()
{
    closeCase();
    openEmptyCase();
    QCOMPARE(header(), u"0 articles"_s);
    QVERIFY(!child<QToolButton>("order")->isVisible());
    QSignalSpy imports(m_pane, &LibraryPane::importRequested);
    QSignalSpy pastes(m_pane, &LibraryPane::pasteRequested);
    QSignalSpy samples(m_pane, &LibraryPane::sampleRequested);
    for (const char* name : {"importHere", "pasteHere", "sampleHere"}) {
        auto* button = child<QPushButton>(name);
        QVERIFY2(button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(imports.size() + pastes.size() + samples.size(), 3);
    QCOMPARE(pastes.size(), 1);
}

void tst_LibraryPane::emptyFilterOffersToClear()
{
    CaseFilter filter;
    filter.words = u"nowhere"_s;
    filterBy(filter);
    auto* clear = child<QPushButton>("clearFilterButton");
    QVERIFY(clear->isVisible());
    QVERIFY(!child<QPushButton>("importHere")->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(titles().size(), 5);
    QVERIFY(list()->isVisible());
}

void tst_LibraryPane::everyChildHasANameForOthers()
{
    for (const char* name : {"search", "order", "articles", "facets", "publishedFrom",
             "publishedTo", "importHere", "pasteHere", "sampleHere", "clearFilterButton"}) {
        auto* named = child<QWidget>(name);
        QVERIFY2(named && !named->accessibleName().isEmpty(), name);
    }
}

QTEST_MAIN(tst_LibraryPane)
#include "tst_LibraryPane.moc"
