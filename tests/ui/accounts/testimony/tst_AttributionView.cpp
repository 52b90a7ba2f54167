#include "ui/accounts/testimony/AttributionView.h"

#include "tests/core/compare/CaseOfClaims.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_AttributionView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void chainsAreProposedAndAccepted();
    void wordsLeadToTheirPlace();
    void sourcesChooseTheirClaims();

private:
    [[nodiscard]] QStringList headings() const;
    template <class T> T* find(const QString& name) const { return m_view->findChild<T*>(name); }

    std::unique_ptr<CaseOfClaims> m_case;
    ClaimId m_claim;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<AttributionView> m_view;
};

void tst_AttributionView::init()
{
    m_case = std::make_unique<CaseOfClaims>();
    CaseOfClaims& made = *m_case;
    const auto first = made.article(
        u"It rained. Police told Reuters that a witness said the door was open."_s, u"Post"_s);
    const auto second = made.article(u"The door was shut. Nothing more is known."_s, u"Mail"_s);
    m_claim = made.claim(first, u"the door was open"_s);
    made.claim(second, u"The door was shut"_s, u"Ana Roldán"_s);
    made.claim(second, u"Nothing more"_s);
    m_session = std::make_unique<CaseSession>(made.takeStore());
    m_view = std::make_unique<AttributionView>(*m_session);
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_COMPARE(find<QListWidget>(u"originList"_s)->count(), 3);
}

void tst_AttributionView::cleanup()
{
    m_view.reset();
    m_session.reset();
}

QStringList tst_AttributionView::headings() const
{
    QStringList texts;
    for (const QLabel* label : m_view->findChildren<QLabel*>(u"accountAnswer"_s))
        texts << label->text();
    return texts;
}

void tst_AttributionView::chainsAreProposedAndAccepted()
{
    QCOMPARE(headings(),
        (QStringList{
            u"Post → Reuters → Police → a witness (not named)"_s, u"Mail → Ana Roldán"_s}));
    QTest::keyClick(find<QPushButton>(u"acceptChain%1"_s.arg(m_claim.value())), Qt::Key_Space);
    QTRY_VERIFY(find<QPushButton>(u"takeChainBack%1"_s.arg(m_claim.value())));
    const auto noted = m_session->store().statements().ofClaim(m_claim);
    QCOMPARE(noted->sources.size(), 3);
    QVERIFY(noted->sources.last().isAnonymous);
    m_session->undoStack().undo();
    QTRY_VERIFY(find<QPushButton>(u"acceptChain%1"_s.arg(m_claim.value())));
}

void tst_AttributionView::wordsLeadToTheirPlace()
{
    const QSignalSpy requested(m_session.get(), &CaseSession::passageRequested);
    for (QLabel* label : m_view->findChildren<QLabel*>()) {
        if (label->text().contains(u"link:0"_s))
            Q_EMIT label->linkActivated(u"link:0"_s);
    }
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(requested.first().at(1).value<Passage>(), (Passage{11, 30}));
}

void tst_AttributionView::sourcesChooseTheirClaims()
{
    auto* list = find<QListWidget>(u"originList"_s);
    QCOMPARE(list->item(1)->text(), u"a witness"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(headings(), QStringList{u"Post → Reuters → Police → a witness (not named)"_s});
    QCOMPARE(find<QLabel>(u"chainsTitle"_s)->text(), u"a witness"_s);
}

QTEST_MAIN(tst_AttributionView)
#include "tst_AttributionView.moc"
