#include "ui/claims/ClaimLinks.h"

#include "ClaimFixture.h"
#include "ui/claims/ClaimLinkForm.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace careo;
using namespace careo::ui;

class tst_ClaimLinks : public ClaimFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linksByKeys();
    void showsBothSides();
    void removesALink();
    void rowLeadsToTheOtherClaim();
    void filterNarrowsTheClaims();
    void linkingTwiceIsOnce();

private:
    [[nodiscard]] ClaimLinkForm* form() const { return m_window->findChild<ClaimLinkForm*>(); }
    [[nodiscard]] QStringList rows() const;
    void link(LinkKind kind);

    std::unique_ptr<QWidget> m_window;
    ClaimLinks* m_links = nullptr;
    ClaimId m_first;
    ClaimId m_second;
};

void tst_ClaimLinks::init()
{
    openCase();
    const auto text = m_session->store().articles().article(m_article);
    QVERIFY(text);
    m_first = tag(text->text.section(u' ', 0, 1), 1);
    m_second = tag(text->text.section(u' ', 2, 3), 2);
    m_window = std::make_unique<QWidget>();
    m_links = new ClaimLinks(*m_session, m_window.get());
    m_links->setClaim(stored(m_first));
    connect(m_session.get(), &CaseSession::caseChanged, m_links,
        [this] { m_links->setClaim(stored(m_first)); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_ClaimLinks::cleanup()
{
    m_window.reset();
    closeCase();
}

QStringList tst_ClaimLinks::rows() const
{
    QStringList words;
    for (const QLabel* row : m_links->findChildren<QLabel*>(QStringLiteral("claimLink")))
        words << row->accessibleName();
    return words;
}

void tst_ClaimLinks::link(LinkKind kind)
{
    m_links->askForLink();
    QVERIFY(form());
    form()
        ->findChild<QComboBox*>(QStringLiteral("linkKind"))
        ->setCurrentIndex(static_cast<int>(kind));
    form()->accept();
    QTRY_VERIFY(!form());
}

void tst_ClaimLinks::linksByKeys()
{
    QTest::keyClick(
        m_links->findChild<QPushButton*>(QStringLiteral("linkClaimButton")), Qt::Key_Space);
    QVERIFY(form());
    auto* filter = form()->findChild<QLineEdit*>(QStringLiteral("linkFilter"));
    QTest::keyClicks(filter, stored(m_second).quote.left(6));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(!form());
    QCOMPARE(rows(),
        QStringList{QStringLiteral("supports “%1”").arg(stored(m_second).quote.simplified())});
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("link claims"));
    m_session->undoStack().undo();
    QVERIFY(rows().isEmpty());
    m_session->undoStack().redo();
    QCOMPARE(rows().size(), 1);
}

void tst_ClaimLinks::showsBothSides()
{
    link(LinkKind::Contradicts);
    QVERIFY(rows().first().startsWith(QStringLiteral("contradicts ")));
    m_links->setClaim(stored(m_second));
    QVERIFY(rows().first().startsWith(QStringLiteral("contradicted by ")));
}

void tst_ClaimLinks::removesALink()
{
    link(LinkKind::Repeats);
    m_links->findChild<QToolButton*>(QStringLiteral("removeLink"))->click();
    QTRY_VERIFY(rows().isEmpty());
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("remove link"));
    m_session->undoStack().undo();
    QCOMPARE(rows().size(), 1);
}

void tst_ClaimLinks::rowLeadsToTheOtherClaim()
{
    link(LinkKind::Changes);
    m_session->setCurrentClaim(m_first);
    Q_EMIT m_links->findChild<QLabel*>(QStringLiteral("claimLink"))
        ->linkActivated(QStringLiteral("#"));
    QTRY_COMPARE(m_session->currentClaim(), m_second);
}

void tst_ClaimLinks::filterNarrowsTheClaims()
{
    m_links->askForLink();
    auto* list = form()->findChild<QListView*>(QStringLiteral("linkClaims"));
    QCOMPARE(list->model()->rowCount(), 1); // never the claim itself
    QTest::keyClicks(
        form()->findChild<QLineEdit*>(QStringLiteral("linkFilter")), QStringLiteral("zzz"));
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!form()->findChild<QPushButton*>(QStringLiteral("linkButton"))->isEnabled());
}

void tst_ClaimLinks::linkingTwiceIsOnce()
{
    link(LinkKind::Supports);
    link(LinkKind::Supports);
    QCOMPARE(rows().size(), 1);
    link(LinkKind::Repeats);
    QCOMPARE(rows().size(), 2);
}

QTEST_MAIN(tst_ClaimLinks)
#include "tst_ClaimLinks.moc"
