#include "ui/accounts/questions/QuestionsView.h"

#include "ui/accounts/AccountsActions.h"
#include "ui/accounts/questions/AccountsEditing.h"
#include "ui/session/CaseSession.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

namespace
{

const QString road = u"The couple were stopped on 8 December 2005 on the road to Cuernavaca, "
                     u"together with a driver and two cousins of the farm's owner."_s;

} // namespace

class tst_QuestionsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyRoomSaysWhatToDo();
    void aPassageAnswersANewQuestion();
    void arrowsChooseAKnownQuestion();
    void conflictsComeFirst();
    void aCopyCountsOnceUnlessOverruled();
    void aQuotationLeadsToItsArticle();
    void anAccountIsHeldTrue();
    void theSameWordsJoinAccounts();
    void questionsAreEditedByKeys();
    void wordsFindAQuestion();
    void aProposalBecomesAQuestion();
    void placesLieInOneAnotherByTheResearchersWord();
    void questionsAreMerged();
    void aSimilarPassageIsNoted();
    void readOnlyCasesOfferNoChange();

private:
    ArticleId article(const QString& text);
    Passage passage(ArticleId id, const QString& words);
    QuestionId question(const QString& text, AnswerKind kind);
    void answer(
        QuestionId question, const QString& answer, ArticleId article, const QString& words);
    void show();
    /// Runs `fill` on the dialog that the next step opens, and accepts it.
    void inDialog(const std::function<void(QDialog&)>& fill);
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString text(const QString& label) const;
    template <class T> T* find(const QString& name) const { return m_room->findChild<T*>(name); }
    void activate(const QString& label, const QString& link);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<AccountsActions> m_actions;
    std::unique_ptr<QuestionsView> m_room;
};

void tst_QuestionsView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    m_actions = std::make_unique<AccountsActions>(nullptr);
    m_room = std::make_unique<QuestionsView>(*m_session, *m_actions);
    m_room->resize(1000, 700);
    new QAbstractItemModelTester(find<QListView>(u"questionList"_s)->model(), m_room.get());
}

void tst_QuestionsView::cleanup()
{
    m_room.reset();
    m_session.reset();
}

ArticleId tst_QuestionsView::article(const QString& text)
{
    Article article;
    article.title = text.left(20);
    article.outlet = u"The Sun"_s;
    article.text = text;
    const auto added = m_session->store().articles().add(article);
    return added ? added->id : ArticleId();
}

Passage tst_QuestionsView::passage(ArticleId id, const QString& words)
{
    const auto stored = m_session->store().articles().article(id);
    const qsizetype start = stored->text.indexOf(words);
    return {start, start + words.size()};
}

QuestionId tst_QuestionsView::question(const QString& text, AnswerKind kind)
{
    return addQuestion(*m_session, text, kind);
}

void tst_QuestionsView::answer(
    QuestionId question, const QString& answer, ArticleId article, const QString& words)
{
    addAnswer(*m_session, question, answer, {article, passage(article, words), ClaimId()});
}

void tst_QuestionsView::show()
{
    m_room->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_room.get()));
    QTRY_VERIFY(text(u"questionTitle"_s) != u"Comparing…"_s);
}

void tst_QuestionsView::inDialog(const std::function<void(QDialog&)>& fill)
{
    auto* timer = new QTimer(m_room.get());
    connect(timer, &QTimer::timeout, m_room.get(), [this, timer, fill] {
        auto* dialog = m_room->findChild<QDialog*>();
        if (!dialog)
            return;
        timer->deleteLater();
        fill(*dialog);
        dialog->accept();
    });
    timer->start(1);
}

QStringList tst_QuestionsView::rows() const
{
    QStringList rows;
    const QAbstractItemModel* model = find<QListView>(u"questionList"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, 0).data().toString();
    return rows;
}

QString tst_QuestionsView::text(const QString& label) const
{
    const auto* found = find<QLabel>(label);
    return found ? found->text() : QString();
}

void tst_QuestionsView::activate(const QString& label, const QString& link)
{
    for (QLabel* each : m_room->findChildren<QLabel*>()) {
        if (each->text().contains(label)) {
            Q_EMIT each->linkActivated(link);
            return;
        }
    }
    QFAIL("No such label.");
}

void tst_QuestionsView::emptyRoomSaysWhatToDo()
{
    show();
    QVERIFY(text(u"questionTitle"_s).contains(u"press Q on a passage"_s));
    QVERIFY(!m_actions->editQuestion()->isEnabled());
}

void tst_QuestionsView::aPassageAnswersANewQuestion()
{
    const ArticleId id = article(road);
    show();
    const int before = m_session->undoStack().index();
    inDialog([](QDialog& dialog) {
        auto* words = dialog.findChild<QLineEdit*>(u"answerQuestion"_s);
        QTest::keyClicks(words, u"When were they stopped?"_s);
        auto* kind = dialog.findChild<QComboBox*>(u"answerKind"_s);
        kind->setCurrentIndex(kind->findData(static_cast<int>(AnswerKind::Date)));
        QCOMPARE(dialog.findChild<QLineEdit*>(u"answerText"_s)->text(), u"2005-12-08"_s);
    });
    m_session->askWhatItAnswers(id, passage(id, u"on 8 December 2005"_s), ClaimId());

    QTRY_COMPARE(rows(), (QStringList{u"One source only (1)"_s, u"When were they stopped?"_s}));
    QTRY_COMPARE(text(u"accountAnswer"_s), u"2005-12-08"_s);
    const auto claims = m_session->store().claims().ofArticle(id);
    QCOMPARE(claims->size(), 1);
    QCOMPARE(m_session->undoStack().index(), before + 1);

    m_session->undoStack().undo();
    QVERIFY(m_session->store().questions().all()->isEmpty());
    QVERIFY(m_session->store().claims().ofArticle(id)->isEmpty());
    m_session->undoStack().redo();
    QCOMPARE(m_session->store().questions().accounts()->first().claims.size(), 1);
}

void tst_QuestionsView::arrowsChooseAKnownQuestion()
{
    question(u"Who drove?"_s, AnswerKind::Person);
    const QuestionId place = question(u"Where was it?"_s, AnswerKind::Place);
    const ArticleId id = article(road);
    show();
    inDialog([](QDialog& dialog) {
        QTest::keyClick(dialog.findChild<QLineEdit*>(u"answerQuestion"_s), Qt::Key_Down);
        QCOMPARE(dialog.findChild<QLineEdit*>(u"answerText"_s)->text(), u"on the road"_s);
    });
    m_session->askWhatItAnswers(id, passage(id, u"on the road"_s), ClaimId());
    const auto accounts = m_session->store().questions().accountsOf(place);
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().answer, u"on the road"_s);
}

void tst_QuestionsView::conflictsComeFirst()
{
    const ArticleId first = article(u"It was in 2010."_s);
    const ArticleId second = article(u"It was in 2011."_s);
    question(u"Who was it?"_s, AnswerKind::Person);
    const QuestionId year = question(u"Which year was it?"_s, AnswerKind::Date);
    answer(year, u"2010"_s, first, u"2010"_s);
    answer(year, u"2011"_s, second, u"2011"_s);
    show();
    QTRY_COMPARE(rows(),
        (QStringList{
            u"In conflict (1)"_s, u"Which year was it?"_s, u"Open (1)"_s, u"Who was it?"_s}));
    QVERIFY(text(u"questionVerdict"_s).contains(u"in conflict"_s));
    QVERIFY(text(u"questionSilence"_s).contains(u"No article is silent"_s));
}

void tst_QuestionsView::aCopyCountsOnceUnlessOverruled()
{
    const ArticleId first = article(road);
    const ArticleId second = article(road + u"\n\nAnd more."_s);
    const QuestionId place = question(u"Where?"_s, AnswerKind::Place);
    answer(place, u"on the road"_s, first, u"on the road"_s);
    answer(place, u"On the Road"_s, second, u"on the road"_s);
    show();
    QTRY_VERIFY(text(u"accountFacts"_s).contains(u"1 independent source<"_s));
    activate(u"Same text as"_s, u"apart:%1:%2"_s.arg(first.value()).arg(second.value()));
    QTRY_VERIFY(text(u"accountFacts"_s).contains(u"2 independent sources"_s));
    m_session->undoStack().undo();
    QTRY_VERIFY(text(u"accountFacts"_s).contains(u"1 independent source<"_s));
}

void tst_QuestionsView::aQuotationLeadsToItsArticle()
{
    const ArticleId id = article(road);
    answer(question(u"Where?"_s, AnswerKind::Place), u"the road"_s, id, u"road"_s);
    show();
    QTRY_COMPARE(text(u"accountAnswer"_s), u"the road"_s);
    const QSignalSpy requested(m_session.get(), &CaseSession::passageRequested);
    const ClaimId claim = m_session->store().claims().ofArticle(id)->first().id;
    activate(u"claim:"_s, u"claim:%1"_s.arg(claim.value()));
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(m_session->currentClaim(), claim);
}

void tst_QuestionsView::anAccountIsHeldTrue()
{
    answer(question(u"Where?"_s, AnswerKind::Place), u"the road"_s, article(road), u"road"_s);
    show();
    QTRY_VERIFY(find<QPushButton>(u"holdTrue"_s));
    inDialog([](QDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"line"_s), u"The log says so"_s);
    });
    QTest::keyClick(find<QPushButton>(u"holdTrue"_s), Qt::Key_Space);
    QTRY_VERIFY(text(u"accountDecision"_s).contains(u"The log says so"_s));
    QTRY_VERIFY(find<QPushButton>(u"withdrawDecision"_s));
    QCOMPARE(m_session->undoStack().undoText(), u"hold account true"_s);
    m_session->undoStack().undo();
    QTRY_VERIFY(find<QPushButton>(u"holdTrue"_s));
}

void tst_QuestionsView::theSameWordsJoinAccounts()
{
    const QuestionId place = question(u"Where?"_s, AnswerKind::Place);
    answer(place, u"the road"_s, article(road), u"road"_s);
    answer(place, u"a highway"_s, article(u"On a highway."_s), u"highway"_s);
    const auto accounts = *m_session->store().questions().accountsOf(place);
    QCOMPARE(accounts.size(), 2);
    renameAccount(*m_session, accounts[1], u"The Road"_s);
    const auto joined = *m_session->store().questions().accountsOf(place);
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined.first().claims.size(), 2);
    m_session->undoStack().undo();
    QCOMPARE(*m_session->store().questions().accountsOf(place), accounts);
}

void tst_QuestionsView::questionsAreEditedByKeys()
{
    show();
    inDialog([](QDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"questionText"_s), u"Who drove?"_s);
    });
    m_actions->newQuestion()->trigger();
    QCOMPARE(rows(), (QStringList{u"Open (1)"_s, u"Who drove?"_s}));

    auto* list = find<QListView>(u"questionList"_s);
    m_room->activateWindow();
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    inDialog([](QDialog& dialog) {
        auto* line = dialog.findChild<QLineEdit*>(u"questionText"_s);
        line->clear();
        QTest::keyClicks(line, u"Who was driving?"_s);
    });
    QTest::keyClick(list, Qt::Key_F2);
    QCOMPARE(rows().last(), u"Who was driving?"_s);
    m_room->activateWindow(); // no window manager gives it back after the dialog
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(rows().isEmpty());
    m_session->undoStack().undo();
    QTRY_COMPARE(rows().value(1), u"Who was driving?"_s);
}

void tst_QuestionsView::wordsFindAQuestion()
{
    question(u"¿Quién lo dijo?"_s, AnswerKind::Person);
    question(u"Where was it?"_s, AnswerKind::Place);
    show();
    QTRY_COMPARE(rows().size(), 3);
    QTest::keyClicks(find<QLineEdit>(u"questionFilter"_s), u"quien"_s);
    QCOMPARE(rows(), (QStringList{u"Open (1)"_s, u"¿Quién lo dijo?"_s}));
    QCOMPARE(text(u"questionTitle"_s), u"¿Quién lo dijo?"_s);
    QTest::keyClicks(find<QLineEdit>(u"questionFilter"_s), u" nobody"_s);
    QVERIFY(rows().isEmpty());
}

void tst_QuestionsView::aProposalBecomesAQuestion()
{
    article(u"The harbour office closed the northern ferry line in 2010 after a protest."_s);
    article(u"After the protest, the northern ferry line was closed in 2011."_s);
    show();
    QTRY_COMPARE(rows(), (QStringList{u"Proposed (1)"_s, u"2010 or 2011?"_s}));
    QTRY_COMPARE(text(u"questionTitle"_s), u"2010 or 2011?"_s);
    inDialog([](QDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"questionText"_s), u"Which year?"_s);
    });
    QTest::keyClick(find<QPushButton>(u"takeProposal"_s), Qt::Key_Space);
    QTRY_COMPARE(rows(), (QStringList{u"In conflict (1)"_s, u"Which year?"_s}));
    QCOMPARE(text(u"questionTitle"_s), u"Which year?"_s);
    m_session->undoStack().undo();
    QVERIFY(m_session->store().questions().all()->isEmpty());
}

void tst_QuestionsView::placesLieInOneAnotherByTheResearchersWord()
{
    const QuestionId place = question(u"Where?"_s, AnswerKind::Place);
    answer(place, u"a ranch"_s, article(u"It was at a ranch."_s), u"ranch"_s);
    answer(place, u"Tlalpan"_s, article(u"It was in Tlalpan."_s), u"Tlalpan"_s);
    show();
    QTRY_VERIFY(text(u"questionVerdict"_s).contains(u"in conflict"_s));
    inDialog([](QDialog& dialog) {
        QCOMPARE(dialog.findChild<QListWidget*>(u"choices"_s)->currentItem()->text(), u"Tlalpan"_s);
    });
    QTest::keyClick(find<QPushButton>(u"liesIn"_s), Qt::Key_Space);
    QTRY_VERIFY(text(u"questionVerdict"_s).contains(u"compatible"_s));
    QTRY_VERIFY(text(u"placeNesting"_s).contains(u"Tlalpan"_s));
    activate(u"By your word it lies in"_s, u"outside:0"_s);
    QTRY_VERIFY(text(u"questionVerdict"_s).contains(u"in conflict"_s));
    m_session->undoStack().undo();
    QTRY_VERIFY(text(u"questionVerdict"_s).contains(u"compatible"_s));
}

void tst_QuestionsView::questionsAreMerged()
{
    const QuestionId one = question(u"Where was it?"_s, AnswerKind::Place);
    const QuestionId other = question(u"At what place?"_s, AnswerKind::Place);
    answer(one, u"the road"_s, article(road), u"road"_s);
    answer(other, u"The Road"_s, article(u"By the road."_s), u"road"_s);
    answer(other, u"a farm"_s, article(u"On a farm."_s), u"farm"_s);
    const auto before = *m_session->store().questions().accounts();
    show();
    QTRY_COMPARE(text(u"questionTitle"_s), u"At what place?"_s);
    const int steps = m_session->undoStack().index();
    inDialog([](QDialog&) {});
    m_actions->mergeQuestion()->trigger();
    QCOMPARE(m_session->store().questions().all()->size(), 1);
    const auto accounts = *m_session->store().questions().accountsOf(one);
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0].claims.size(), 2);
    QCOMPARE(accounts[1].answer, u"a farm"_s);
    QCOMPARE(m_session->undoStack().index(), steps + 1);
    m_session->undoStack().undo();
    QCOMPARE(*m_session->store().questions().accounts(), before);
}

void tst_QuestionsView::aSimilarPassageIsNoted()
{
    const QuestionId place = question(u"Where were they stopped?"_s, AnswerKind::Place);
    answer(place, u"the road"_s, article(road), u"on the road"_s);
    const ArticleId similar
        = article(u"Together with a driver the couple were stopped on a farm near Cuernavaca."_s);
    show();
    QTRY_VERIFY(find<QPushButton>(u"noteSimilar"_s));
    inDialog([](QDialog& dialog) {
        auto* answer = dialog.findChild<QLineEdit*>(u"answerText"_s);
        answer->setText(u"a farm"_s);
    });
    QTest::keyClick(find<QPushButton>(u"noteSimilar"_s), Qt::Key_Space);
    QTRY_COMPARE(m_session->store().questions().accountsOf(place)->size(), 2);
    QCOMPARE(m_session->store().claims().ofArticle(similar)->size(), 1);
    QTRY_VERIFY(!find<QPushButton>(u"noteSimilar"_s));
}

void tst_QuestionsView::readOnlyCasesOfferNoChange()
{
    answer(question(u"Where?"_s, AnswerKind::Place), u"the road"_s, article(road), u"road"_s);
    const QString path = m_session->store().path();
    cleanup();
    auto store = CaseStore::open(path, CaseStore::Access::ReadOnly);
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    m_actions = std::make_unique<AccountsActions>(nullptr);
    m_room = std::make_unique<QuestionsView>(*m_session, *m_actions);
    show();
    QTRY_COMPARE(text(u"accountAnswer"_s), u"the road"_s);
    QVERIFY(!find<QPushButton>(u"holdTrue"_s));
    QVERIFY(!m_actions->newQuestion()->isEnabled());
}

QTEST_MAIN(tst_QuestionsView)
#include "tst_QuestionsView.moc"
