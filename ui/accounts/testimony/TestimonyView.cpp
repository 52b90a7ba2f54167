#include "ui/accounts/testimony/TestimonyView.h"

#include "core/base/Folding.h"
#include "ui/accounts/AccountWords.h"
#include "ui/accounts/CardColumn.h"
#include "ui/accounts/NameList.h"
#include "ui/accounts/testimony/ChangeCard.h"
#include "ui/accounts/testimony/StatementCard.h"
#include "ui/style/Words.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace careo::ui
{

namespace
{

constexpr qsizetype mostCards = 200;
const QString changesKey = QStringLiteral("changes");
const QString speakerKey = QStringLiteral("speaker:");

Result<Testimony> read(CaseStore& store, const std::function<bool()>& /*isCanceled*/)
{
    return readTestimony(store);
}

} // namespace

TestimonyView::TestimonyView(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_speakers(new NameList("speaker", tr("Find a speaker"), tr("Speakers")))
    , m_cards(new CardColumn("statements"))
    , m_reading(
          session, *this, read, [this](const Testimony& testimony) { takeTestimony(testimony); })
{
    setObjectName(QStringLiteral("testimonyView"));
    m_cards->setAccessibleName(tr("Statements"));
    auto* splitter = new QSplitter;
    splitter->addWidget(m_speakers);
    splitter->addWidget(m_cards);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    constexpr int listWidth = 270;
    splitter->setSizes({listWidth, 1010});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_speakers);
    connect(m_speakers, &NameList::currentChanged, this, &TestimonyView::showCurrent);
    connect(&session, &CaseSession::caseChanged, this, [this](const ChangeSet& changes) {
        if (changes.hasClaims() || changes.hasArticles() || changes.contextEvents)
            m_reading.refresh();
    });
    showCurrent();
}

void TestimonyView::takeTestimony(const Testimony& testimony)
{
    m_testimony = testimony;
    m_isRead = true;
    QList<NameRow> rows;
    if (!testimony.changes.isEmpty())
        rows << NameRow{
            changesKey, tr("Who changed what they said"), changesText(testimony.changes.size())};
    for (const SpeakerCount& speaker : testimony.speakers) {
        QString facts = statementsText(speaker.claims);
        if (speaker.changes > 0)
            facts += QStringLiteral(" · ") + changesText(speaker.changes);
        rows << NameRow{speakerKey + folded(speaker.name), speaker.name, facts};
    }
    m_speakers->setRows(rows);
    showCurrent();
}

void TestimonyView::showCurrent()
{
    const QString key = m_speakers->current();
    if (key == changesKey) {
        showChanges();
    } else if (!key.isEmpty()) {
        showSpeaker(key.mid(speakerKey.size()));
    } else {
        m_cards->setCards({});
        m_cards->setHeading(!m_isRead ? tr("Reading…")
                : m_testimony.speakers.isEmpty()
                ? tr("Give claims a speaker while reading, and what each of them said stands here "
                     "in the order it was said.")
                : tr("No speaker has these words."),
            {});
    }
}

void TestimonyView::showSpeaker(const QString& speaker)
{
    const QList<SpokenClaim> spoken = m_testimony.of(speaker);
    QList<QWidget*> cards;
    QList<CardColumn::Arc> arcs;
    QHash<ClaimId, qsizetype> places;
    for (qsizetype i = 0; i < spoken.size() && i < mostCards; ++i)
        places.insert(spoken[i].row.claim.id, i);
    for (qsizetype i = 0; i < spoken.size() && i < mostCards; ++i) {
        QList<TestimonyChange> changes;
        for (const TestimonyChange& change : std::as_const(m_testimony.changes)) {
            if (change.later.row.claim.id != spoken[i].row.claim.id)
                continue;
            changes << change;
            const qsizetype earlier = places.value(change.earlier.row.claim.id, -1);
            if (earlier >= 0)
                arcs << CardColumn::Arc{i, earlier};
        }
        QList<SpokenClaim> others = spoken;
        others.removeAt(i);
        cards << new StatementCard(m_session, spoken[i], others, changes);
    }
    QString facts = tr("%1, in the order they were made").arg(statementsText(spoken.size()));
    if (spoken.size() > mostCards)
        facts += QStringLiteral(" · ") + tr("the first %1 are shown").arg(mostCards);
    m_cards->setHeading(spoken.isEmpty() ? QString() : spoken.first().row.claim.speaker, facts);
    m_cards->setCards(cards, arcs);
}

void TestimonyView::showChanges()
{
    QList<QWidget*> cards;
    for (const TestimonyChange& change : std::as_const(m_testimony.changes)) {
        if (cards.size() < mostCards)
            cards << new ChangeCard(m_session, change);
    }
    m_cards->setHeading(tr("Who changed what they said"),
        tr("By the later statement, with the events of the case between the two"));
    m_cards->setCards(cards);
}

void TestimonyView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
}

} // namespace careo::ui
