#include "core/base/Resources.h"
#include "ui/claims/TypeChooser.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ReaderView.h"
#include "ui/session/CaseSession.h"
#include "ui/suggestions/SuggestionActions.h"
#include "ui/suggestions/SuggestionPane.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_SuggestionPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsTheArticlesSuggestions();
    void outlinesThemInTheText();
    void enterAcceptsAndGoesOn();
    void deleteRejectsForGood();
    void decisionsAreUndone();
    void aKeyAcceptsAsAnotherType();
    void theExtentIsAdjustedFirst();
    void allFilteredArticles();
    void aStarterSetIsAddedAndTakenBack();
    void everythingHasNames();

private:
    ArticleId addArticle(const QString& text);
    void show();
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] int rows() const { return m_list->model()->rowCount(); }
    [[nodiscard]] QString quote(int row) const
    {
        return m_list->model()->index(row, 0).data().toString();
    }
    [[nodiscard]] QList<Claim> claims() const
    {
        return m_session->store().claims().ofArticle(m_article).value_or(QList<Claim>());
    }
    [[nodiscard]] QString count() const
    {
        return m_window->findChild<QLabel*>(u"suggestionCount"_s)->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<QSplitter> m_window;
    ReaderView* m_reader = nullptr;
    SuggestionPane* m_pane = nullptr;
    QListView* m_list = nullptr;
    ArticleId m_article;
    ArticleId m_other;
};

void tst_SuggestionPane::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_SuggestionPane"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    initResources();
}

void tst_SuggestionPane::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<CaseSession>(
        std::move(*CaseStore::create(m_folder->filePath(u"case.careo"_s))));
    const QList<ClaimType>& types = m_session->claimTypes();
    QVERIFY(m_session->store().cues().set(
        types[0].id, {{u"consul*"_s, 0.5, {}}, {u"told"_s, 0.5, {}}}));
    QVERIFY(m_session->store().cues().set(types[1].id, {{u"raid"_s, 0.6, {}}}));
    m_article = addArticle(u"Police told the consulate late.\n\nIt rained. The raid was filmed. "
                           u"A consul came."_s);
    m_other = addArticle(u"Another raid was filmed."_s);
    m_session->setCurrentArticle(m_article);
    m_window = std::make_unique<QSplitter>();
    m_reader = new ReaderView(*m_session);
    m_pane = new SuggestionPane(*m_session, *m_reader);
    m_window->addWidget(m_reader);
    m_window->addWidget(m_pane);
    m_list = m_pane->findChild<QListView*>(u"suggestionList"_s);
}

void tst_SuggestionPane::cleanup()
{
    m_window.reset();
    m_session.reset();
}

ArticleId tst_SuggestionPane::addArticle(const QString& text)
{
    Article article;
    article.title = text.left(12);
    article.text = text;
    return m_session->store().articles().add(article)->id;
}

void tst_SuggestionPane::show()
{
    m_window->resize(1000, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(rows(), 3);
    m_pane->focusList();
    QTRY_VERIFY(m_list->hasFocus());
}

void tst_SuggestionPane::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_list, Qt::Key(key), modifiers);
}

void tst_SuggestionPane::listsTheArticlesSuggestions()
{
    show();
    QCOMPARE(quote(0), u"“Police told the consulate late.”"_s);
    QCOMPARE(count(), u"0 of 3 decided"_s);
    m_session->setCurrentArticle(m_other);
    QTRY_COMPARE(quote(0), u"“Another raid was filmed.”"_s);
    m_session->setCurrentArticle({});
    QTRY_COMPARE(rows(), 0);
    QVERIFY(m_pane->findChild<QLabel*>(u"noSuggestions"_s)->text().contains(u"Open an article"));
}

void tst_SuggestionPane::outlinesThemInTheText()
{
    show();
    const auto& shown = m_reader->text().proposals();
    QCOMPARE(shown.size(), 3);
    QCOMPARE(shown[0].passage, (Passage{0, 31}));
    QVERIFY(shown[0].isCurrent);
    QVERIFY(!shown[1].isCurrent);
    press(Qt::Key_Down);
    QVERIFY(m_reader->text().proposals()[1].isCurrent);
    QVERIFY(m_reader->text().claims().isEmpty());
    m_pane->hide();
    QVERIFY(m_reader->text().proposals().isEmpty());
}

void tst_SuggestionPane::enterAcceptsAndGoesOn()
{
    show();
    press(Qt::Key_Return);
    QCOMPARE(claims().size(), 1);
    QCOMPARE(claims()[0].quote, u"Police told the consulate late."_s);
    QCOMPARE(claims()[0].type, m_session->claimTypes()[0].id);
    QCOMPARE(rows(), 2);
    QCOMPARE(count(), u"1 of 3 decided"_s);
    QVERIFY(m_list->currentIndex().isValid());
    QVERIFY(m_list->hasFocus());
    const auto decisions = *m_session->store().suggestionDecisions().all();
    QCOMPARE(decisions.size(), 1);
    QVERIFY(decisions[0].isAccepted);
    QTRY_COMPARE(m_reader->text().proposals().size(), 2);
}

void tst_SuggestionPane::deleteRejectsForGood()
{
    show();
    const QString rejected = quote(0);
    press(Qt::Key_Delete);
    QCOMPARE(rows(), 2);
    QVERIFY(claims().isEmpty());
    m_session->setCurrentArticle(m_other);
    QTRY_COMPARE(rows(), 1);
    m_session->setCurrentArticle(m_article);
    QTRY_COMPARE(rows(), 2);
    QVERIFY(quote(0) != rejected && quote(1) != rejected);
    QCOMPARE(count(), u"1 of 3 decided"_s);
}

void tst_SuggestionPane::decisionsAreUndone()
{
    show();
    press(Qt::Key_Return);
    press(Qt::Key_Delete);
    QCOMPARE(rows(), 1);
    m_session->undoStack().undo();
    QTRY_COMPARE(rows(), 2);
    m_session->undoStack().undo();
    QTRY_COMPARE(rows(), 3);
    QVERIFY(claims().isEmpty());
    QVERIFY(m_session->store().suggestionDecisions().all()->isEmpty());
    m_session->undoStack().redo();
    QCOMPARE(claims().size(), 1);
    QTRY_COMPARE(rows(), 2);
}

void tst_SuggestionPane::aKeyAcceptsAsAnotherType()
{
    show();
    const ClaimType other = m_session->claimTypeForKey(3);
    QVERIFY(other.id.isValid());
    press(Qt::Key_3);
    QCOMPARE(claims().size(), 1);
    QCOMPARE(claims()[0].type, other.id);
    const auto decisions = *m_session->store().suggestionDecisions().all();
    QCOMPARE(decisions.size(), 2);
    QVERIFY(decisions[0].isAccepted && decisions[0].type == other.id);
    QVERIFY(!decisions[1].isAccepted && decisions[1].type == m_session->claimTypes()[0].id);
    m_session->undoStack().undo();
    QVERIFY(claims().isEmpty());
    QTRY_COMPARE(rows(), 3);
    press(Qt::Key_0);
    auto* chooser = m_pane->findChild<TypeChooser*>();
    QVERIFY(chooser);
    Q_EMIT chooser->chosen(m_session->claimTypes()[1].id);
    QCOMPARE(claims()[0].type, m_session->claimTypes()[1].id);
}

void tst_SuggestionPane::theExtentIsAdjustedFirst()
{
    show();
    press(Qt::Key_R);
    QTRY_VERIFY(m_reader->text().hasFocus());
    QCOMPARE(m_reader->text().selection(), (Passage{0, 31}));
    m_reader->text().select({0, 25});
    m_pane->acceptSelection();
    QCOMPARE(claims().size(), 1);
    QCOMPARE(claims()[0].quote, u"Police told the consulate"_s);
    QCOMPARE(rows(), 2);
    // What does not touch the suggestion is no extent of it.
    m_reader->text().select({0, 6});
    m_pane->acceptSelection();
    QCOMPARE(claims().size(), 1);
}

void tst_SuggestionPane::allFilteredArticles()
{
    show();
    auto* scope = m_pane->findChild<QComboBox*>(u"suggestionScope"_s);
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_Down);
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(count(), u"0 of 4 decided"_s);
    CaseFilter filter;
    filter.words = u"another"_s;
    m_session->setFilter(filter);
    QTRY_COMPARE(rows(), 1);
    m_pane->focusList();
    QCOMPARE(m_session->currentArticle(), m_other);
    press(Qt::Key_Return);
    QCOMPARE(rows(), 0);
    QVERIFY(m_pane->findChild<QLabel*>(u"noSuggestions"_s)->text().contains(u"decided"));
    m_session->undoStack().undo();
    QTRY_COMPARE(rows(), 1);
}

void tst_SuggestionPane::aStarterSetIsAddedAndTakenBack()
{
    const QList<ClaimType> before = m_session->claimTypes();
    for (const ClaimType& type : before)
        QVERIFY(m_session->store().cues().set(type.id, {}));
    const qsizetype types = before.size();
    m_window->show();
    QTRY_VERIFY(m_pane->findChild<QWidget*>(u"addSuggestionSet"_s)->isVisible());
    auto* add = m_pane->findChild<QAction*>(u"addSet-attacks"_s);
    QVERIFY(add);
    add->trigger();
    QVERIFY(m_session->claimTypes().size() > types);
    QVERIFY(!m_session->store().cues().all()->isEmpty());
    m_session->undoStack().undo();
    QCOMPARE(m_session->claimTypes().size(), types);
    QVERIFY(m_session->store().cues().all()->isEmpty());
    m_session->undoStack().redo();
    QVERIFY(m_session->claimTypes().size() > types);
    QVERIFY(!m_session->store().cues().all()->isEmpty());
}

void tst_SuggestionPane::everythingHasNames()
{
    for (const QWidget* child : m_pane->findChildren<QToolButton*>()) {
        QVERIFY(!child->objectName().isEmpty());
        QVERIFY(!child->accessibleName().isEmpty());
    }
    QVERIFY(!m_list->accessibleName().isEmpty());
    QVERIFY(m_pane->actions().buttons().size() == 4);
}

QTEST_MAIN(tst_SuggestionPane)
#include "tst_SuggestionPane.moc"
