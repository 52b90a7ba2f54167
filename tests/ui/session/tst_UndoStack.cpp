#include "ui/session/UndoStack.h"

#include "core/store/IntegrityCheck.h"
#include "tests/core/compare/CaseOfClaims.h"
#include "ui/claims/ClaimEditing.h"
#include "ui/library/ArticleRemoval.h"
#include "ui/session/CaseSession.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

/// One case open in this program and, through another connection, in a second one.
class tst_UndoStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void changesOfAnotherProgramAppear();
    void ownChangesAreAnnouncedOnce();
    void aChangeOnWhatAnotherChangedIsRefused();
    void anUndoNeverOverwritesAnother();
    void aRemovalNeverTakesWhatAnotherAdded();
    void anUndoOfOtherThingsIsMade();
    void nothingOfAnotherIsLostInAnyOrder_data();
    void nothingOfAnotherIsLostInAnyOrder();
    void undoAndRedoAreToldAsSuch();
    void aThousandStepsRunBackAndForthAcrossArticles();
    void aReadOnlyCaseSaysWhy();

private:
    [[nodiscard]] CaseStore& store() { return m_session->store(); }
    [[nodiscard]] Claim stored(ClaimId id) { return *store().claims().claim(id); }
    void setNote(ClaimId id, const QString& note)
    {
        Claim changed = stored(id);
        changed.note = note;
        changeClaimDetails(*m_session, changed, u"note"_s);
    }
    /// What the second program does.
    void speakElsewhere(ClaimId id, const QString& speaker)
    {
        Claim theirs = *m_other->claims().claim(id);
        theirs.speaker = speaker;
        QVERIFY(m_other->claims().update(theirs));
    }

    std::unique_ptr<CaseOfClaims> m_case;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<CaseStore> m_other;
    ArticleId m_article;
    ClaimId m_claim;
};

void tst_UndoStack::init()
{
    m_case = std::make_unique<CaseOfClaims>();
    m_article = m_case->article(u"The police did not call. The raid was acted."_s, u"Post"_s);
    m_claim = m_case->claim(m_article, u"did not call"_s);
    m_session = std::make_unique<CaseSession>(m_case->takeStore());
    m_other = std::move(*CaseStore::open(store().path()));
}

void tst_UndoStack::cleanup()
{
    m_other.reset();
    m_session.reset();
    m_case.reset();
}

void tst_UndoStack::changesOfAnotherProgramAppear()
{
    const QSignalSpy changed(m_session.get(), &CaseSession::caseChanged);
    speakElsewhere(m_claim, u"a neighbour"_s);
    QTRY_COMPARE(changed.count(), 1);
    const auto changes = changed.first().first().value<ChangeSet>();
    QCOMPARE(changes.claimsChanged, QSet<ClaimId>{m_claim});
    QCOMPARE(changes.claimArticles, QSet<ArticleId>{m_article});

    m_session->setCurrentArticle(m_article);
    QVERIFY(m_other->articles().remove(m_article));
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!m_session->currentArticle().isValid());
}

void tst_UndoStack::ownChangesAreAnnouncedOnce()
{
    const QSignalSpy changed(m_session.get(), &CaseSession::caseChanged);
    setNote(m_claim, u"mine"_s);
    m_session->refresh();
    QCOMPARE(changed.count(), 1);
}

void tst_UndoStack::aChangeOnWhatAnotherChangedIsRefused()
{
    const QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    const QSignalSpy changed(m_session.get(), &CaseSession::caseChanged);
    speakElsewhere(m_claim, u"a neighbour"_s);
    setNote(m_claim, u"mine"_s);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(failures.first().first().toString(),
        u"“did not call” was changed elsewhere meanwhile, so nothing was done; look at it and "
        "try again."_s);
    QCOMPARE(stored(m_claim).speaker, u"a neighbour"_s);
    QVERIFY(stored(m_claim).note.isEmpty());
    QVERIFY(!m_session->undoStack().canUndo());
    QCOMPARE(changed.count(), 1); // what was changed is shown at once

    setNote(m_claim, u"mine"_s);
    QCOMPARE(stored(m_claim).note, u"mine"_s);
    QCOMPARE(failures.count(), 1);
}

void tst_UndoStack::anUndoNeverOverwritesAnother()
{
    const QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    setNote(m_claim, u"mine"_s);
    speakElsewhere(m_claim, u"a neighbour"_s);
    m_session->refresh();
    m_session->undoStack().undo();
    QCOMPARE(failures.count(), 1);
    QCOMPARE(stored(m_claim).note, u"mine"_s);
    QCOMPARE(stored(m_claim).speaker, u"a neighbour"_s);
    QVERIFY(!m_session->undoStack().canUndo());
    QVERIFY(!m_session->undoStack().canRedo());
}

void tst_UndoStack::aRemovalNeverTakesWhatAnotherAdded()
{
    const QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    removeArticle(*m_session, m_article);
    m_session->undoStack().undo();
    Claim theirs;
    theirs.article = m_article;
    theirs.type = m_session->claimTypeForKey(1).id;
    theirs.passage = {25, 33};
    QVERIFY(m_other->claims().add(theirs));
    m_session->undoStack().redo();
    QCOMPARE(failures.count(), 1);
    QCOMPARE(store().claims().ofArticle(m_article)->size(), 2);
}

void tst_UndoStack::anUndoOfOtherThingsIsMade()
{
    const QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    setNote(m_claim, u"mine"_s);
    Claim theirs;
    theirs.article = m_article;
    theirs.type = m_session->claimTypeForKey(1).id;
    theirs.passage = {25, 33};
    QVERIFY(m_other->claims().add(theirs));
    m_session->undoStack().undo();
    QCOMPARE(failures.count(), 0);
    QVERIFY(stored(m_claim).note.isEmpty());
}

void tst_UndoStack::nothingOfAnotherIsLostInAnyOrder_data()
{
    QTest::addColumn<quint32>("seed");
    constexpr quint32 sequences = 20;
    for (quint32 seed = 1; seed <= sequences; ++seed)
        QTest::addRow("sequence %u", seed) << seed;
}

/// This program writes notes, undoes and redoes; the other writes speakers, of the same claims.
void tst_UndoStack::nothingOfAnotherIsLostInAnyOrder()
{
    QFETCH(quint32, seed);
    for (const CaseStore* each : {&store(), m_other.get()})
        QVERIFY(each->database().run(u"PRAGMA synchronous = OFF"_s));
    const ClaimTypeId type = m_session->claimTypeForKey(1).id;
    const QList<ClaimId> claims{m_claim, tagPassage(*m_session, m_article, {0, 10}, type),
        tagPassage(*m_session, m_article, {25, 33}, type)};
    m_session->undoStack().clear();
    QHash<ClaimId, QString> speakers;
    QRandomGenerator random(seed);
    constexpr int steps = 60;
    for (int step = 0; step < steps; ++step) {
        const ClaimId claim = claims[random.bounded(static_cast<int>(claims.size()))];
        switch (random.bounded(6)) {
        case 0:
            speakers[claim] = u"speaker %1"_s.arg(step);
            speakElsewhere(claim, speakers[claim]);
            break;
        case 1:
            m_session->undoStack().undo();
            break;
        case 2:
            m_session->undoStack().redo();
            break;
        case 3:
            m_session->refresh();
            break;
        default:
            setNote(claim, u"note %1"_s.arg(step));
        }
        for (const ClaimId each : claims)
            QCOMPARE(stored(each).speaker, speakers.value(each));
    }
    const auto problems = checkCase(store());
    QVERIFY(problems && problems->isEmpty());
}

void tst_UndoStack::undoAndRedoAreToldAsSuch()
{
    setNote(m_claim, u"mine"_s);
    m_session->undoStack().undo();
    m_session->undoStack().redo();
    const auto ids = store().history().ids({});
    const auto entries = store().history().entries(ids->mid(0, 3));
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->at(0).way, HistoryWay::Redone);
    QCOMPARE(entries->at(0).after, u"mine"_s);
    QCOMPARE(entries->at(1).way, HistoryWay::Undone);
    QCOMPARE(entries->at(1).before, u"mine"_s);
    QCOMPARE(entries->at(2).way, HistoryWay::Done);
}

void tst_UndoStack::aThousandStepsRunBackAndForthAcrossArticles()
{
    QVERIFY(store().database().run(u"PRAGMA synchronous = OFF"_s)); // 3,000 waits for the disk
    Article second;
    second.text = u"The raid was real."_s;
    const auto other = store().articles().add(second)->id;
    const ClaimTypeId type = m_session->claimTypeForKey(2).id;
    constexpr int steps = 1000;
    for (int i = 0; i < steps / 2; ++i) {
        tagPassage(*m_session, i % 2 == 0 ? m_article : other, {4, 8 + i % 5}, type);
        setNote(m_session->currentClaim(), QString::number(i));
    }
    const auto of = [this](ArticleId id) { return *store().claims().ofArticle(id); };
    const auto inFirst = of(m_article);
    const auto inSecond = of(other);
    UndoStack& stack = m_session->undoStack();
    QCOMPARE(stack.count(), steps);
    for (int i = 0; i < steps; ++i) {
        QCOMPARE(stack.undoText(), i % 2 == 0 ? u"change note"_s : u"tag as staged raid"_s);
        stack.undo();
    }
    QVERIFY(!stack.canUndo());
    QCOMPARE(of(m_article).size(), 1);
    QCOMPARE(of(other).size(), 0);
    for (int i = 0; i < steps; ++i)
        stack.redo();
    QCOMPARE(of(m_article), inFirst);
    QCOMPARE(of(other), inSecond);
}

void tst_UndoStack::aReadOnlyCaseSaysWhy()
{
    CaseSession session(std::move(*CaseStore::open(store().path(), CaseStore::Access::ReadOnly)));
    const QSignalSpy failures(&session, &CaseSession::failureReported);
    QCOMPARE(session.store().claims().ofArticle(m_article)->size(), 1);
    const auto tagged = tagPassage(session, m_article, {4, 10}, session.claimTypeForKey(1).id);
    QVERIFY(!tagged.isValid());
    QVERIFY(!session.undoStack().canUndo());
    QCOMPARE(failures.count(), 1);
    QCOMPARE(failures.first().first().toString(),
        u"The case can only be read, so the change was not made; copy the case to a folder you "
        "can write to and open the copy."_s);
}

QTEST_MAIN(tst_UndoStack)
#include "tst_UndoStack.moc"
