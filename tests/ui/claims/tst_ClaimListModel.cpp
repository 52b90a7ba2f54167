#include "ui/claims/ClaimListModel.h"

#include "ClaimFixture.h"
#include "ui/claims/ClaimEditing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_ClaimListModel : public ClaimFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void claimsStandByPosition();
    void onlyTheArticleInHandIsListed();
    void resizedClaimMoves();
    void factsAreToldInParts();
    void descriptionSaysWhatColourAndSignsSay();
    void undoAndRedoKeepTheModelSound();

private:
    [[nodiscard]] QString text(int row, int role) const
    {
        return m_model->index(row).data(role).toString();
    }

    std::unique_ptr<ClaimListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_ClaimListModel::init()
{
    openCase();
    m_model = std::make_unique<ClaimListModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_ClaimListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    closeCase();
}

void tst_ClaimListModel::claimsStandByPosition()
{
    const ClaimId raid = tag(QStringLiteral("acted for cameras"), 2);
    const ClaimId police = tag(QStringLiteral("did not call"), 1);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowOf(police), 0);
    QCOMPARE(m_model->rowOf(raid), 1);
    QCOMPARE(text(0, Qt::DisplayRole), QStringLiteral("“did not call”"));
}

void tst_ClaimListModel::onlyTheArticleInHandIsListed()
{
    tag(QStringLiteral("did not call"), 1);
    const ClaimId other = tag(m_other, QStringLiteral("told"), 1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowOf(other), 0);
    m_session->setCurrentArticle({});
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_ClaimListModel::resizedClaimMoves()
{
    const ClaimId police = tag(QStringLiteral("did not call"), 1);
    const ClaimId raid = tag(QStringLiteral("acted"), 2);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    resizeClaim(*m_session, raid, {0, 10});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(m_model->rowOf(raid), 0);
    QCOMPARE(m_model->rowOf(police), 1);
}

void tst_ClaimListModel::factsAreToldInParts()
{
    const ClaimId id = tag(QStringLiteral("acted for cameras"), 2);
    QCOMPARE(text(0, ClaimListModel::PlaceRole), QStringLiteral("Staged raid · ¶ 2"));
    QCOMPARE(text(0, ClaimListModel::SpeakerRole), QString());
    QCOMPARE(text(0, ClaimListModel::DateRole), QString());
    QCOMPARE(text(0, ClaimListModel::StatusRole), QString());
    Claim claim = stored(id);
    claim.speaker = QStringLiteral("Ana Ruiz");
    claim.stance = Stance::Denies;
    claim.eventDate = *EdtfDate::parse(u"2005-12");
    claim.status = ClaimStatus::Confirmed;
    changeClaimDetails(*m_session, claim, QStringLiteral("all"));
    QCOMPARE(text(0, ClaimListModel::SpeakerRole), QStringLiteral("Ana Ruiz denies"));
    QCOMPARE(text(0, ClaimListModel::DateRole), QStringLiteral("December 2005"));
    QCOMPARE(text(0, ClaimListModel::StatusRole), QStringLiteral("✓ confirmed"));
}

void tst_ClaimListModel::descriptionSaysWhatColourAndSignsSay()
{
    const ClaimId id = tag(QStringLiteral("acted for cameras"), 2);
    Claim claim = stored(id);
    claim.status = ClaimStatus::SetAside;
    claim.note = QStringLiteral("A note");
    changeClaimDetails(*m_session, claim, QStringLiteral("all"));
    QCOMPARE(text(0, Qt::AccessibleTextRole),
        QStringLiteral("“acted for cameras”\nStaged raid · ¶ 2 · – set aside\nA note"));
}

void tst_ClaimListModel::undoAndRedoKeepTheModelSound()
{
    const ClaimId first = tag(QStringLiteral("did not call"), 1);
    tag(QStringLiteral("acted"), 2);
    retagClaim(*m_session, first, type(3).id);
    deleteClaim(*m_session, first);
    for (int round = 0; round < 2; ++round) {
        while (m_session->undoStack().canUndo())
            m_session->undoStack().undo();
        QCOMPARE(m_model->rowCount(), 0);
        while (m_session->undoStack().canRedo())
            m_session->undoStack().redo();
        QCOMPARE(m_model->rowCount(), 1);
    }
}

QTEST_MAIN(tst_ClaimListModel)
#include "tst_ClaimListModel.moc"
