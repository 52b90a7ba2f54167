#include "ui/claims/ClaimEditing.h"
#include "ui/session/CaseSession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_ClaimEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void taggingIsUndoneByNameAndComesBackUnderItsId();
    void newClaimBecomesCurrent();
    void retagKeepsTheOtherFields();
    void resizeTakesTheWordsAnewAndUndoRestoresThem();
    void detailsAreOneStepEach();
    void unchangedDetailsMakeNoStep();
    void deleteComesBackAsItWas();
    void wholeHistoryRunsBackAndForth();
    void changeLeavesTheCurrentClaimAlone();
    void undoShowsTheClaimItChanged();
    void failureIsReportedAndLeavesNoStep();
    void vanishedClaimMakesItsStepObsolete();
    void namesWithinASentence_data();
    void namesWithinASentence();

private:
    [[nodiscard]] Claim stored(ClaimId id) const { return *m_session->store().claims().claim(id); }
    [[nodiscard]] qsizetype count() const
    {
        return m_session->store().claims().ofArticle(m_article)->size();
    }
    [[nodiscard]] ClaimTypeId type(int key) const { return m_session->claimTypeForKey(key).id; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    ArticleId m_article;
};

void tst_ClaimEditing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(QStringLiteral("case.careo")));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    Article article;
    article.title = QStringLiteral("A title");
    article.text = QStringLiteral("The police did not call. The raid was acted for cameras.");
    m_article = m_session->store().articles().add(article)->id;
}

void tst_ClaimEditing::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

void tst_ClaimEditing::taggingIsUndoneByNameAndComesBackUnderItsId()
{
    const ClaimId id = tagPassage(*m_session, m_article, {4, 23}, type(2));
    QVERIFY(id.isValid());
    const Claim before = stored(id);
    QCOMPARE(before.quote, QStringLiteral("police did not call"));
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("tag as staged raid"));

    m_session->undoStack().undo();
    QCOMPARE(count(), 0);
    m_session->undoStack().redo();
    QCOMPARE(count(), 1);
    QVERIFY(stored(id) == before);
}

void tst_ClaimEditing::newClaimBecomesCurrent()
{
    const ClaimId id = tagPassage(*m_session, m_article, {4, 23}, type(2));
    QVERIFY(m_session->currentClaim() == id);
    QVERIFY(m_session->currentArticle() == m_article);
}

void tst_ClaimEditing::retagKeepsTheOtherFields()
{
    const ClaimId id = tagPassage(*m_session, m_article, {4, 23}, type(2));
    const Claim before = stored(id);
    retagClaim(*m_session, id, type(1));
    Claim expected = before;
    expected.type = type(1);
    QVERIFY(stored(id) == expected);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("retag as consular notice"));
    m_session->undoStack().undo();
    QVERIFY(stored(id) == before);
}

void tst_ClaimEditing::resizeTakesTheWordsAnewAndUndoRestoresThem()
{
    const ClaimId id = tagPassage(*m_session, m_article, {4, 23}, type(2));
    const Claim before = stored(id);
    resizeClaim(*m_session, id, {0, 10});
    QCOMPARE(stored(id).quote, QStringLiteral("The police"));
    m_session->undoStack().undo();
    QVERIFY(stored(id) == before);
    m_session->undoStack().redo();
    QCOMPARE(stored(id).quote, QStringLiteral("The police"));
}

void tst_ClaimEditing::detailsAreOneStepEach()
{
    const ClaimId id = tagPassage(*m_session, m_article, {4, 23}, type(2));
    Claim claim = stored(id);
    claim.note = QStringLiteral("First");
    changeClaimDetails(*m_session, claim, QStringLiteral("note"));
    claim.note = QStringLiteral("Second");
    changeClaimDetails(*m_session, claim, QStringLiteral("note"));
    QCOMPARE(m_session->undoStack().count(), 3);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("change note"));
    m_session->undoStack().undo();
    QCOMPARE(stored(id).note, QStringLiteral("First"));
    m_session->undoStack().undo();
    QCOMPARE(stored(id).note, QString());
}

void tst_ClaimEditing::unchangedDetailsMakeNoStep()
{
    const ClaimId id = tagPassage(*m_session, m_article, {4, 23}, type(2));
    changeClaimDetails(*m_session, stored(id), QStringLiteral("note"));
    retagClaim(*m_session, id, type(2));
    resizeClaim(*m_session, id, {4, 23});
    QCOMPARE(m_session->undoStack().count(), 1);
}

void tst_ClaimEditing::deleteComesBackAsItWas()
{
    const ClaimId id = tagPassage(*m_session, m_article, {4, 23}, type(2));
    Claim claim = stored(id);
    claim.note = QStringLiteral("Kept");
    claim.speaker = QStringLiteral("Ana");
    changeClaimDetails(*m_session, claim, QStringLiteral("note"));
    const Claim before = stored(id);
    deleteClaim(*m_session, id);
    QCOMPARE(count(), 0);
    QVERIFY(!m_session->currentClaim().isValid());
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("delete claim"));
    m_session->undoStack().undo();
    QVERIFY(stored(id) == before);
    QVERIFY(m_session->currentClaim() == id);
}

void tst_ClaimEditing::wholeHistoryRunsBackAndForth()
{
    const ClaimId first = tagPassage(*m_session, m_article, {4, 23}, type(2));
    const ClaimId second = tagPassage(*m_session, m_article, {25, 33}, type(3));
    retagClaim(*m_session, first, type(1));
    resizeClaim(*m_session, second, {25, 40});
    deleteClaim(*m_session, first);
    const auto after = *m_session->store().claims().ofArticle(m_article);
    for (int round = 0; round < 3; ++round) {
        while (m_session->undoStack().canUndo())
            m_session->undoStack().undo();
        QCOMPARE(count(), 0);
        while (m_session->undoStack().canRedo())
            m_session->undoStack().redo();
        QVERIFY(*m_session->store().claims().ofArticle(m_article) == after);
    }
    QCOMPARE(m_session->undoStack().count(), 5);
}

void tst_ClaimEditing::changeLeavesTheCurrentClaimAlone()
{
    const ClaimId first = tagPassage(*m_session, m_article, {4, 23}, type(2));
    const ClaimId second = tagPassage(*m_session, m_article, {25, 33}, type(3));
    retagClaim(*m_session, first, type(1));
    QVERIFY(m_session->currentClaim() == second);
}

void tst_ClaimEditing::undoShowsTheClaimItChanged()
{
    const ClaimId id = tagPassage(*m_session, m_article, {4, 23}, type(2));
    retagClaim(*m_session, id, type(1));
    m_session->setCurrentArticle({});
    m_session->undoStack().undo();
    QVERIFY(m_session->currentArticle() == m_article);
    QVERIFY(m_session->currentClaim() == id);
}

void tst_ClaimEditing::failureIsReportedAndLeavesNoStep()
{
    QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    QVERIFY(!tagPassage(*m_session, m_article, {4, 4000}, type(2)).isValid());
    QCOMPARE(failures.count(), 1);
    QCOMPARE(m_session->undoStack().count(), 0);
    const ClaimId id = tagPassage(*m_session, m_article, {4, 23}, type(2));
    resizeClaim(*m_session, id, {10, 4000});
    QCOMPARE(failures.count(), 2);
    QCOMPARE(m_session->undoStack().count(), 1);
    deleteClaim(*m_session, ClaimId(999));
    QCOMPARE(failures.count(), 3);
}

void tst_ClaimEditing::vanishedClaimMakesItsStepObsolete()
{
    const ClaimId id = tagPassage(*m_session, m_article, {4, 23}, type(2));
    retagClaim(*m_session, id, type(1));
    QVERIFY(m_session->store().claims().remove(id));
    QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    m_session->undoStack().undo();
    QCOMPARE(failures.count(), 1);
    QCOMPARE(m_session->undoStack().count(), 1);
}

void tst_ClaimEditing::namesWithinASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("within");
    QTest::newRow("plain") << QStringLiteral("Staged raid") << QStringLiteral("staged raid");
    QTest::newRow("abbreviation") << QStringLiteral("DNA test") << QStringLiteral("DNA test");
    QTest::newRow("accent") << QStringLiteral("Évasion") << QStringLiteral("évasion");
    QTest::newRow("empty") << QString() << QString();
}

void tst_ClaimEditing::namesWithinASentence()
{
    QFETCH(QString, name);
    QTEST(withinSentence(name), "within");
}

QTEST_MAIN(tst_ClaimEditing)
#include "tst_ClaimEditing.moc"
