#include "LibraryFixture.h"

#include "ui/library/ArticleListModel.h"
#include "ui/library/ArticleSnippets.h"
#include "ui/library/LibraryActions.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

/// The list of articles: what it shows, how it is ordered, walked and emptied.
class tst_LibraryPane : public LibraryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsKnownOfEach();
    void sortsByEach_data();
    void sortsByEach();
    void tellsUnreadOnes();
    void walksByKeys();
    void enterGoesToTheText();
    void clickChoosesAnArticle();
    void removalIsAskedAndUndone();
    void removalGoesToTheNext();
    void emptyCaseOffersWhatToDo();
    void readOnlyCaseOffersNoChange();
    void filterWithoutResultsOffersToClearIt();
    void longTitlesKeepTheRowHeight();
    void manyArticlesAreFetchedAsTheyAreSeen();
    void everyPartHasANameAndIsReached();
    void searchedWordsAreShownInTheirContext();

private:
    [[nodiscard]] ArticleRow row(int index) const { return m_pane->model().article(index); }
    [[nodiscard]] QString current() const
    {
        const auto article = m_session->store().articles().article(m_session->currentArticle());
        return article ? article->title : QString();
    }
    void order(const char* name) const
    {
        for (QAction* action : find<QToolButton>("order")->menu()->actions()) {
            if (action->objectName() == QLatin1StringView(name))
                action->trigger();
        }
    }
    /// Triggers the action that removes, answering the question with `isSure`.
    void remove(bool isSure, QString* asked = nullptr)
    {
        m_pane->actions().setConfirmRemoval(
            [=](const QString& title, int claims, const std::function<void()>& confirmed) {
                if (asked)
                    *asked = u"%1 %2"_s.arg(title).arg(claims);
                if (isSure)
                    confirmed();
            });
        find<QListView>("articles")->setFocus();
        press(Qt::Key_Delete);
    }
};

void tst_LibraryPane::showsWhatIsKnownOfEach()
{
    QCOMPARE(
        titles(), (QStringList{u"Consulate"_s, u"Éclair"_s, u"Bridge"_s, u"Alarm"_s, u"Door"_s}));
    const QAbstractItemModel* model = find<QListView>("articles")->model();
    QCOMPARE(model->index(3, 0).data(Qt::AccessibleTextRole).toString(),
        u"Alarm, Herald, 8 December 2005, 2 claims, unread"_s);
    QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"Consulate, No outlet known, 7 March 2012, 1 claim, unread"_s);
    QCOMPARE(model->index(4, 0).data(Qt::AccessibleTextRole).toString(),
        u"Door, Herald, date unknown, 0 claims, unread"_s);
    const QString toolTip = model->index(3, 0).data(Qt::ToolTipRole).toString();
    for (const int key : {1, 2}) {
        const QString type = u"1 %1"_s.arg(m_session->claimTypeForKey(key).name);
        QVERIFY2(toolTip.contains(type, Qt::CaseInsensitive), qPrintable(toolTip));
    }
    QCOMPARE(find<QLabel>("articleCount")->text(), u"5 articles"_s);
}

void tst_LibraryPane::sortsByEach_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("newest") << QByteArray("newestFirst") << u"CÉBAD"_s;
    QTest::newRow("oldest") << QByteArray("oldestFirst") << u"ABÉCD"_s;
    QTest::newRow("title") << QByteArray("byTitle") << u"ABCDÉ"_s;
    QTest::newRow("outlet") << QByteArray("byOutlet") << u"ADBÉC"_s;
    QTest::newRow("most claims") << QByteArray("mostClaims") << u"AB"_s;
    QTest::newRow("fewest claims") << QByteArray("fewestClaims") << u"D"_s;
}

void tst_LibraryPane::sortsByEach()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, initials);
    order(name.constData());
    QString shown;
    for (const QString& title : titles())
        shown += title.at(0);
    QVERIFY2(shown.startsWith(initials), qPrintable(shown));
    for (const QAction* action : find<QToolButton>("order")->menu()->actions())
        QCOMPARE(action->isChecked(), action->objectName() == QLatin1StringView(name));
}

void tst_LibraryPane::tellsUnreadOnes()
{
    QVERIFY(!row(1).isRead);
    QVERIFY(m_session->store().articles().setRead(row(1).id, true));
    QVERIFY(row(1).isRead);
    const QAbstractItemModel* model = find<QListView>("articles")->model();
    QVERIFY(!model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"unread"_s));
    m_session->setCurrentArticle(row(0).id);
    QAction* next = m_pane->actions().findChild<QAction*>(u"nextUnread"_s);
    next->trigger();
    QCOMPARE(current(), u"Bridge"_s);
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_session->store().articles().setRead(row(i).id, true));
    const QSignalSpy said(m_session.get(), &CaseSession::announced);
    next->trigger();
    QCOMPARE(said.count(), 1);
    QCOMPARE(current(), u"Bridge"_s);
}

void tst_LibraryPane::walksByKeys()
{
    auto* list = find<QListView>("articles");
    list->setFocus();
    QCOMPARE(current(), u"Consulate"_s);
    press(Qt::Key_Down);
    QCOMPARE(current(), u"Éclair"_s);
    press(Qt::Key_End);
    QCOMPARE(current(), u"Door"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(current(), u"Alarm"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(current(), u"Door"_s);
    m_session->setCurrentArticle(row(2).id);
    QCOMPARE(list->currentIndex().row(), 2);
    QVERIFY(list->hasFocus());
}

void tst_LibraryPane::enterGoesToTheText()
{
    const QSignalSpy asked(m_pane.get(), &LibraryPane::readerFocusRequested);
    find<QListView>("articles")->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void tst_LibraryPane::clickChoosesAnArticle()
{
    auto* list = find<QListView>("articles");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
        list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(current(), u"Bridge"_s);
}

void tst_LibraryPane::removalIsAskedAndUndone()
{
    m_session->setCurrentArticle(row(3).id);
    const auto before = m_session->store().claims().ofArticle(row(3).id);
    QString asked;
    remove(false, &asked);
    QCOMPARE(asked, u"Alarm 2"_s);
    QCOMPARE(titles().size(), 5);
    remove(true);
    QCOMPARE(titles(), (QStringList{u"Consulate"_s, u"Éclair"_s, u"Bridge"_s, u"Door"_s}));
    QCOMPARE(m_session->undoStack().undoText(), u"remove “Alarm”"_s);
    m_session->undoStack().undo();
    QCOMPARE(current(), u"Alarm"_s);
    QCOMPARE(*m_session->store().claims().ofArticle(m_session->currentArticle()), *before);
    m_session->undoStack().redo();
    QCOMPARE(titles().size(), 4);
}

void tst_LibraryPane::removalGoesToTheNext()
{
    m_session->setCurrentArticle(row(2).id);
    remove(true);
    QCOMPARE(current(), u"Alarm"_s);
    m_session->setCurrentArticle(row(3).id);
    remove(true);
    QCOMPARE(current(), u"Alarm"_s);
    QVERIFY(find<QListView>("articles")->hasFocus());
}

void tst_LibraryPane::emptyCaseOffersWhatToDo()
{
    cleanup();
    openEmptyCase();
    showPane();
    QVERIFY(!find<QListView>("articles")->isVisible());
    QVERIFY(!find("order")->isVisible());
    const QSignalSpy imports(m_pane.get(), &LibraryPane::importRequested);
    const QSignalSpy pastes(m_pane.get(), &LibraryPane::pasteRequested);
    const QSignalSpy samples(m_pane.get(), &LibraryPane::sampleRequested);
    for (const char* name : {"importHere", "pasteHere", "sampleHere"})
        click(name);
    QCOMPARE(imports.count(), 1);
    QCOMPARE(pastes.count(), 1);
    QCOMPARE(samples.count(), 1);
    fill();
    QVERIFY(find<QListView>("articles")->isVisible());
}

void tst_LibraryPane::readOnlyCaseOffersNoChange()
{
    m_pane.reset();
    m_session.reset();
    auto store = CaseStore::open(m_folder->filePath(u"case.careo"_s), CaseStore::Access::ReadOnly);
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    showPane();
    QString asked;
    remove(true, &asked);
    QVERIFY(asked.isEmpty());
    QCOMPARE(titles().size(), 5);
}

void tst_LibraryPane::filterWithoutResultsOffersToClearIt()
{
    CaseFilter filter;
    filter.words = u"nowhere"_s;
    m_session->setFilter(filter);
    QVERIFY(!find<QListView>("articles")->isVisible());
    QCOMPARE(find<QLabel>("articleCount")->text(), u"0 of 5 articles"_s);
    click("clearFilterButton");
    QVERIFY(m_session->filter().isEmpty());
    QVERIFY(find<QListView>("articles")->isVisible());
}

void tst_LibraryPane::longTitlesKeepTheRowHeight()
{
    auto* list = find<QListView>("articles");
    const int height = list->visualRect(list->model()->index(0, 0)).height();
    add(u"A word "_s.repeated(200), u"Outlet "_s.repeated(50), u"2013", u"en"_s);
    add(u"x"_s.repeated(1000), {}, u"2014", u"en"_s);
    add(u"\u0639\u0646\u0648\u0627\u0646 "_s.repeated(60), {}, u"2015", u"ar"_s);
    for (int i = 0; i < 3; ++i) {
        const QRect rect = list->visualRect(list->model()->index(i, 0));
        QCOMPARE(rect.height(), height);
        QVERIFY(rect.width() <= list->viewport()->width());
    }
    QVERIFY(!list->grab().isNull());
}

void tst_LibraryPane::manyArticlesAreFetchedAsTheyAreSeen()
{
    constexpr int many = 5000;
    QVERIFY(m_session->store().atomically([this]() -> Result<void> {
        Article article;
        for (int i = 0; i < many; ++i) {
            article.title = u"Article %1"_s.arg(i, 4, 10, QLatin1Char('0'));
            article.text = article.title;
            if (const auto added = m_session->store().articles().add(article); !added)
                return tl::unexpected(added.error());
        }
        return {};
    }));
    QTRY_COMPARE(find<QLabel>("articleCount")->text(), u"5,005 articles"_s);
    order("byTitle");
    QTRY_COMPARE(m_pane->model().article(1).title, u"Article 0000"_s);
    auto* list = find<QListView>("articles");
    list->setFocus();
    press(Qt::Key_End);
    QCOMPARE(current(), u"Éclair"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(current(), u"Article 4999"_s);
    QVERIFY(!list->grab().isNull());
}

void tst_LibraryPane::searchedWordsAreShownInTheirContext()
{
    const auto* list = find<QListView>("articles");
    const int height = list->visualRect(list->model()->index(0, 0)).height();
    const auto snippet = [&] {
        return list->model()->index(0, 0).data(ArticleListModel::SnippetRole).value<Snippet>();
    };
    QVERIFY(snippet().text.isEmpty());
    find<QLineEdit>("search")->setText(u"text bridge"_s);
    QTRY_COMPARE(snippet().text, u"Bridge Some words of the text about bridge."_s);
    QCOMPARE(snippet().hits.size(), 3);
    QTRY_VERIFY(list->visualRect(list->model()->index(0, 0)).height() > height);
    find<QLineEdit>("search")->setText(u"outlet:reuters"_s);
    QTRY_COMPARE(list->visualRect(list->model()->index(0, 0)).height(), height);
    QVERIFY(snippet().text.isEmpty());
}

void tst_LibraryPane::everyPartHasANameAndIsReached()
{
    for (const QWidget* part : m_pane->findChildren<QWidget*>()) {
        if (part->focusPolicy() == Qt::NoFocus || part->objectName().startsWith(u"qt_"_s))
            continue;
        QVERIFY2(!part->objectName().isEmpty(), part->metaObject()->className());
        QVERIFY2(!part->accessibleName().isEmpty(), qPrintable(part->objectName()));
    }
    find("search")->setFocus();
    QStringList walked;
    for (int i = 0; i < 6; ++i) {
        press(Qt::Key_Tab);
        walked << QApplication::focusWidget()->objectName();
    }
    QVERIFY2(
        walked.indexOf(u"facets"_s) < walked.indexOf(u"order"_s), qPrintable(walked.join(u' ')));
    QVERIFY2(
        walked.indexOf(u"order"_s) < walked.indexOf(u"articles"_s), qPrintable(walked.join(u' ')));
}

QTEST_MAIN(tst_LibraryPane)
#include "tst_LibraryPane.moc"
