#include "core/base/Resources.h"
#include "ui/cues/CueEditor.h"
#include "ui/session/CaseSession.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_CueEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsTheCuesOfTheType();
    void hitsAreSeenWhileTyping();
    void changesAreStoredAndUndone();
    void addsAndDeletes();
    void whatIsNotUnderstoodIsNotStored();
    void weightsThatWereLearnedAreShown();
    void addsAStarterSet();

private:
    [[nodiscard]] QList<Cue> stored() const
    {
        return m_session->store().cues().all()->value(m_type);
    }
    template <class T> [[nodiscard]] T* child(const char* name) const
    {
        return m_editor->findChild<T*>(QLatin1StringView(name));
    }
    [[nodiscard]] QString hitCount() const { return child<QLabel>("cueHitCount")->text(); }
    void type(const QString& words)
    {
        auto* expression = child<QLineEdit>("cueExpression");
        expression->setFocus();
        expression->selectAll();
        QTest::keyClicks(expression, words);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<CueEditor> m_editor;
    ClaimTypeId m_type;
};

void tst_CueEditor::init()
{
    initResources();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<CaseSession>(
        std::move(*CaseStore::create(m_folder->filePath(u"x.careo"_s))));
    m_type = m_session->claimTypes().first().id;
    QVERIFY(m_session->store().cues().set(
        m_type, {{u"consul*"_s, 0.5, {}}, {u"embassy"_s, 0.4, u"en"_s}}));
    Article article;
    article.title = u"A title"_s;
    article.text = u"The consul came. The consulate slept. A raid began."_s;
    QVERIFY(m_session->store().articles().add(article));
    m_editor = std::make_unique<CueEditor>(*m_session);
    m_editor->setType(m_type);
    m_editor->show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void tst_CueEditor::cleanup()
{
    m_editor.reset();
    m_session.reset();
}

void tst_CueEditor::listsTheCuesOfTheType()
{
    auto* table = child<QTreeView>("cueTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(child<QLineEdit>("cueExpression")->text(), u"consul*"_s);
    QTRY_COMPARE(hitCount(), u"2 hits in 1 article"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(child<QLineEdit>("cueExpression")->text(), u"embassy"_s);
    QCOMPARE(child<QComboBox>("cueLanguage")->currentText(), u"English"_s);
    QTRY_COMPARE(hitCount(), u"No sentence of the case matches."_s);
    m_editor->setType({});
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!child<QLineEdit>("cueExpression")->isEnabled());
}

void tst_CueEditor::hitsAreSeenWhileTyping()
{
    type(u"raid"_s);
    QTRY_COMPARE(hitCount(), u"1 hit"_s);
    QCOMPARE(child<QListWidget>("cueHits")->item(0)->text(), u"A raid began."_s);
    QCOMPARE(stored().first().expression, u"consul*"_s);
}

void tst_CueEditor::changesAreStoredAndUndone()
{
    type(u"raid"_s);
    QTest::keyClick(child<QLineEdit>("cueExpression"), Qt::Key_Return);
    QCOMPARE(stored().first().expression, u"raid"_s);
    auto* weight = child<QDoubleSpinBox>("cueWeight");
    weight->setFocus();
    weight->setValue(-0.25);
    QTest::keyClick(weight, Qt::Key_Return);
    QCOMPARE(stored().first().weight, -0.25);
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    QCOMPARE(stored().first(), (Cue{u"consul*"_s, 0.5, {}}));
    QCOMPARE(child<QLineEdit>("cueExpression")->text(), u"consul*"_s);
}

void tst_CueEditor::addsAndDeletes()
{
    QTest::mouseClick(child<QPushButton>("addCue"), Qt::LeftButton);
    QTest::keyClicks(child<QLineEdit>("cueExpression"), u"envoy"_s);
    QTest::keyClick(child<QLineEdit>("cueExpression"), Qt::Key_Return);
    QCOMPARE(stored().size(), 3);
    QCOMPARE(stored().last(), (Cue{u"envoy"_s, 0.5, {}}));
    QTest::mouseClick(child<QPushButton>("deleteCue"), Qt::LeftButton);
    QCOMPARE(stored().size(), 2);
    m_session->undoStack().undo();
    QCOMPARE(stored().size(), 3);
}

void tst_CueEditor::whatIsNotUnderstoodIsNotStored()
{
    type(u"(consul"_s);
    QVERIFY(hitCount().contains(u"not stored"));
    QTest::keyClick(child<QLineEdit>("cueExpression"), Qt::Key_Return);
    QCOMPARE(stored().first().expression, u"consul*"_s);
    QCOMPARE(child<QLineEdit>("cueExpression")->text(), u"(consul"_s);
}

void tst_CueEditor::weightsThatWereLearnedAreShown()
{
    SuggestionDecision decision;
    decision.article = ArticleId(1);
    decision.type = m_type;
    for (const QString& quote : {u"The consul sang."_s, u"A consul sang."_s}) {
        decision.quote = quote;
        QVERIFY(m_session->store().suggestionDecisions().add(decision));
    }
    auto* learned = child<QLabel>("learnedWords");
    QTRY_VERIFY(learned->text().startsWith(u"Learned from 2 decisions"));
    QVERIFY(learned->text().contains(u"sang −"));
    const QModelIndex cell = child<QTreeView>("cueTable")->model()->index(0, 3);
    QVERIFY(cell.data().toString().startsWith(u"−"));
}

void tst_CueEditor::addsAStarterSet()
{
    const qsizetype types = m_session->claimTypes().size();
    child<QAction>("addSet-attacks")->trigger();
    QVERIFY(m_session->claimTypes().size() > types);
    m_session->undoStack().undo();
    QCOMPARE(m_session->claimTypes().size(), types);
}

QTEST_MAIN(tst_CueEditor)
#include "tst_CueEditor.moc"
