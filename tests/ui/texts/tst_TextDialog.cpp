#include "ui/texts/TextActions.h"

#include "ui/claims/ClaimEditing.h"
#include "ui/session/CaseSession.h"
#include "ui/texts/FormerTexts.h"
#include "ui/texts/PlainText.h"
#include "ui/texts/TextDialog.h"

#include <QAction>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

namespace
{

const QString former = u"The raid was staged,\u00a0he said.\nThe consul was told late.\nEnd."_s;

} // namespace

/// The text of an article is corrected and replaced with the keyboard alone.
class tst_TextDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void correctsByKeysAndUndoes();
    void keepsCharactersAsTheyAre();
    void placesAreDecidedByKeys();
    void takesTheTextFromAFile();
    void showsFormerTexts();
    void theSameTextIsNotStored();

private:
    void trigger(const char* action);
    [[nodiscard]] TextDialog* dialog() const { return m_room->findChild<TextDialog*>(); }
    template <class Widget> [[nodiscard]] Widget* child(const char* name) const
    {
        return dialog()->findChild<Widget*>(QLatin1StringView(name));
    }
    void findClaims();
    ClaimId tag(const QString& words);
    [[nodiscard]] Claim stored(ClaimId claim) const
    {
        return *m_session->store().claims().claim(claim);
    }
    [[nodiscard]] QString text() const
    {
        return m_session->store().articles().article(m_article)->text;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<QWidget> m_room;
    TextActions* m_actions = nullptr;
    ArticleId m_article;
    ClaimId m_raid;
    ClaimId m_consul;
};

void tst_TextDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    Article article;
    article.title = u"Article"_s;
    article.text = former;
    m_article = m_session->store().articles().add(article)->id;
    m_raid = tag(u"The raid was staged"_s);
    m_consul = tag(u"The consul was told late"_s);
    m_room = std::make_unique<QWidget>();
    m_actions = new TextActions(*m_session, *m_room);
    m_session->setCurrentArticle(m_article);
    m_room->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_room.get()));
}

void tst_TextDialog::cleanup()
{
    m_room.reset();
    m_session.reset();
    m_folder.reset();
}

ClaimId tst_TextDialog::tag(const QString& words)
{
    const qsizetype start = former.indexOf(words);
    return tagPassage(
        *m_session, m_article, {start, start + words.size()}, m_session->claimTypes().first().id);
}

void tst_TextDialog::trigger(const char* action)
{
    m_room->findChild<QAction*>(QLatin1StringView(action))->trigger();
    QVERIFY(dialog());
    dialog()->activateWindow();
    QTRY_VERIFY(child<QPlainTextEdit>("newText")->hasFocus());
}

void tst_TextDialog::findClaims()
{
    QTest::keyClick(dialog(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(child<QPlainTextEdit>("newPassage")->isVisible()
        || child<QPushButton>("backToText")->isVisible());
}

void tst_TextDialog::correctsByKeysAndUndoes()
{
    const Claim before = stored(m_consul);
    trigger("correctText");
    QTest::keyClicks(child<QPlainTextEdit>("newText"), u"Late: "_s);
    findClaims();
    QTRY_VERIFY(child<QPushButton>("textNext")->hasFocus());
    QTest::keyClick(child<QPushButton>("textNext"), Qt::Key_Space);
    QTRY_VERIFY(!dialog());
    QCOMPARE(text(), u"Late: "_s + former);
    QCOMPARE(stored(m_consul).anchor, AnchorState::Moved);
    QCOMPARE(stored(m_consul).passage.start, before.passage.start + 6);
    m_session->undoStack().undo();
    QCOMPARE(text(), former);
    QCOMPARE(stored(m_consul), before);
    m_session->undoStack().redo();
    QCOMPARE(text(), u"Late: "_s + former);
}

void tst_TextDialog::keepsCharactersAsTheyAre()
{
    trigger("correctText");
    QCOMPARE(plainText(*child<QPlainTextEdit>("newText")->document()), former);
}

void tst_TextDialog::placesAreDecidedByKeys()
{
    trigger("replaceText");
    child<QPlainTextEdit>("newText")->setPlainText(
        u"The raid was all staged, he said.\nNobody else was told.\nEnd."_s);
    findClaims();
    auto* list = child<QListWidget>("doubtfulClaims");
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->count(), 2);
    QTest::keyClick(list, Qt::Key_T, Qt::AltModifier);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_K, Qt::AltModifier);
    QTest::keyClick(dialog(), Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(!dialog());
    QCOMPARE(stored(m_raid).quote, u"The raid was all staged"_s);
    QCOMPARE(stored(m_raid).anchor, AnchorState::Exact);
    QCOMPARE(stored(m_consul).anchor, AnchorState::Orphan);
    QCOMPARE(stored(m_consul).quote, u"The consul was told late"_s);
}

void tst_TextDialog::takesTheTextFromAFile()
{
    const QString path = m_folder->filePath(u"better.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("Better.\r\nThe raid was staged, he said.\r\n");
    file.close();
    m_actions->setAskForFile([path](QWidget*) { return path; });
    trigger("replaceText");
    QTest::keyClick(child<QPushButton>("textFromFile"), Qt::Key_Space);
    auto* edit = child<QPlainTextEdit>("newText");
    QTRY_VERIFY(edit->toPlainText().startsWith(u"Better."));
    findClaims();
    QTest::keyClick(dialog(), Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(!dialog());
    const auto article = m_session->store().articles().article(m_article);
    const auto source = m_session->store().sourceFiles().file(article->sourceFile);
    QVERIFY(source);
    QCOMPARE(source->name, u"better.txt"_s);
    m_session->undoStack().undo();
    QVERIFY(m_session->store().sourceFiles().all()->isEmpty());
}

void tst_TextDialog::showsFormerTexts()
{
    auto* action = m_room->findChild<QAction*>(u"formerTexts"_s);
    QVERIFY(!action->isEnabled());
    trigger("correctText");
    QTest::keyClicks(child<QPlainTextEdit>("newText"), u"New "_s);
    findClaims();
    QTest::keyClick(dialog(), Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(!dialog());
    QVERIFY(action->isEnabled());
    action->trigger();
    const auto* shown = m_room->findChild<FormerTexts*>();
    QVERIFY(shown);
    QCOMPARE(shown->findChild<QListWidget*>(u"formerTextList"_s)->count(), 1);
    const auto* words = shown->findChild<QPlainTextEdit*>(u"formerText"_s);
    QCOMPARE(plainText(*words->document()), u"New "_s + former);
    QTextCursor cursor(words->document());
    cursor.setPosition(2);
    QVERIFY(cursor.charFormat().fontUnderline());
}

void tst_TextDialog::theSameTextIsNotStored()
{
    trigger("correctText");
    QVERIFY(!child<QPushButton>("textNext")->isEnabled());
}

QTEST_MAIN(tst_TextDialog)
#include "tst_TextDialog.moc"
