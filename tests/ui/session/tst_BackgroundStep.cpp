#include "ui/session/BackgroundStep.h"

#include "tests/core/compare/CaseOfClaims.h"
#include "ui/claims/ClaimEditing.h"
#include "ui/session/CaseSession.h"
#include "ui/session/LongCommand.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

namespace
{

/// Writes a speaker on a claim, takes it off again; goes on without end where it is told to.
class SpeakingStep : public LongStep
{
public:
    explicit SpeakingStep(ClaimId claim)
        : m_claim(claim)
    {
    }

    [[nodiscard]] bool isLong() const override { return true; }
    [[nodiscard]] Result<void> run(
        CaseStore& store, HistoryWay way, const Progress& progress) override
    {
        auto claim = store.claims().claim(m_claim);
        if (!claim)
            return tl::unexpected(claim.error());
        claim->speaker = way == HistoryWay::Undone ? QString() : u"a neighbour"_s;
        if (auto done = store.claims().update(*claim); !done)
            return tl::unexpected(done.error());
        do {
            if (progress && !progress(1, 2))
                return failure(ErrorCode::Cancelled);
        } while (goesOn);
        return {};
    }

    std::atomic_bool goesOn = false;

private:
    ClaimId m_claim;
};

} // namespace

/// A long step is undone and redone in the background, and its command follows.
class tst_BackgroundStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theStackFollowsWhenItIsDone();
    void anActionStartsItToo();
    void whatCameBeforeAndAfterIsUndoneAsUsual();
    void aStoppedStepChangesNothing();
    void whatAnotherChangedIsLeftAlone();
    void aClosedCaseStopsIt();

private:
    [[nodiscard]] QString speaker() { return m_session->store().claims().claim(m_claim)->speaker; }
    [[nodiscard]] UndoStack& stack() { return m_session->undoStack(); }

    std::unique_ptr<CaseOfClaims> m_case;
    std::unique_ptr<CaseSession> m_session;
    std::shared_ptr<SpeakingStep> m_step;
    ClaimId m_claim;
};

void tst_BackgroundStep::init()
{
    m_case = std::make_unique<CaseOfClaims>();
    const ArticleId article
        = m_case->article(u"The police did not call. The raid was acted."_s, u"Post"_s);
    m_claim = m_case->claim(article, u"did not call"_s);
    m_session = std::make_unique<CaseSession>(m_case->takeStore());
    m_step = std::make_shared<SpeakingStep>(m_claim);
    stack().push(new LongCommand(*m_session, u"saying"_s, m_step));
    QCOMPARE(speaker(), u"a neighbour"_s);
}

void tst_BackgroundStep::cleanup()
{
    m_session.reset();
    m_case.reset();
}

void tst_BackgroundStep::theStackFollowsWhenItIsDone()
{
    const QSignalSpy started(&stack().background(), &BackgroundStep::started);
    const QSignalSpy changed(m_session.get(), &CaseSession::caseChanged);
    m_step->goesOn = true;
    stack().undo();
    QCOMPARE(started.count(), 1);
    QCOMPARE(started.first().first().toString(), u"saying"_s);
    stack().undo(); // one at a time
    QCOMPARE(started.count(), 1);
    QCOMPARE(stack().index(), 1);
    m_step->goesOn = false;
    QTRY_COMPARE(stack().index(), 0);
    QCOMPARE(speaker(), QString());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<ChangeSet>().claimsChanged, QSet<ClaimId>{m_claim});
    const auto last = m_session->store().history().last();
    QCOMPARE(m_session->store().history().entries({*last})->first().way, HistoryWay::Undone);

    stack().redo();
    QTRY_COMPARE(stack().index(), 1);
    QCOMPARE(speaker(), u"a neighbour"_s);
}

void tst_BackgroundStep::anActionStartsItToo()
{
    QAction* undo = stack().createUndoAction(m_session.get(), u"Undo"_s);
    QAction* redo = stack().createRedoAction(m_session.get(), u"Redo"_s);
    QCOMPARE(undo->text(), u"Undo saying"_s);
    undo->trigger();
    QCOMPARE(stack().index(), 1);
    QTRY_COMPARE(stack().index(), 0);
    redo->trigger();
    QTRY_COMPARE(stack().index(), 1);
}

/// The step's own connection is no other program, nor is the window's.
void tst_BackgroundStep::whatCameBeforeAndAfterIsUndoneAsUsual()
{
    const QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    Claim claim = *m_session->store().claims().claim(m_claim);
    claim.note = u"mine"_s;
    changeClaimDetails(*m_session, claim, u"note"_s);
    stack().undo();
    QCOMPARE(stack().index(), 1);
    stack().undo();
    QTRY_COMPARE(stack().index(), 0);
    stack().redo();
    QTRY_COMPARE(stack().index(), 1);
    stack().redo();
    QCOMPARE(stack().index(), 2);
    QCOMPARE(m_session->store().claims().claim(m_claim)->note, u"mine"_s);
    QCOMPARE(failures.count(), 0);
}

void tst_BackgroundStep::aStoppedStepChangesNothing()
{
    const QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    const QSignalSpy finished(&stack().background(), &BackgroundStep::finished);
    m_step->goesOn = true;
    stack().undo();
    stack().background().stop();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(stack().index(), 1);
    QCOMPARE(speaker(), u"a neighbour"_s);
    QCOMPARE(failures.count(), 0);

    m_step->goesOn = false;
    stack().undo();
    QTRY_COMPARE(stack().index(), 0);
    QCOMPARE(speaker(), QString());
}

void tst_BackgroundStep::whatAnotherChangedIsLeftAlone()
{
    const QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    const auto other = *CaseStore::open(m_session->store().path());
    Claim theirs = *other->claims().claim(m_claim);
    theirs.note = u"theirs"_s;
    QVERIFY(other->claims().update(theirs));
    stack().undo();
    QTRY_COMPARE(failures.count(), 1);
    QVERIFY(!stack().canUndo());
    QCOMPARE(speaker(), u"a neighbour"_s);
    QCOMPARE(m_session->store().claims().claim(m_claim)->note, u"theirs"_s);
}

void tst_BackgroundStep::aClosedCaseStopsIt()
{
    const QString path = m_session->store().path();
    m_step->goesOn = true;
    stack().undo();
    m_session.reset();
    const auto store = *CaseStore::open(path);
    QCOMPARE(store->claims().claim(m_claim)->speaker, u"a neighbour"_s);
}

QTEST_MAIN(tst_BackgroundStep)
#include "tst_BackgroundStep.moc"
