#include "ui/accounts/testimony/AttributionView.h"

#include "core/base/Folding.h"
#include "ui/accounts/CardColumn.h"
#include "ui/accounts/NameList.h"
#include "ui/accounts/testimony/ChainCard.h"
#include "ui/style/Words.h"

#include <QHBoxLayout>
#include <QMap>
#include <QSplitter>

namespace careo::ui
{

namespace
{

constexpr qsizetype mostCards = 200;
const QString allKey = QStringLiteral("all");
const QString originKey = QStringLiteral("origin:");

struct Origin {
    QString name;
    qsizetype claims = 0;
    qsizetype proposed = 0;
    bool isAnonymous = false;
};

QString keyOf(const AttributedClaim& claim)
{
    return originKey + folded(claim.chain.last().name);
}

QString countsText(qsizetype claims, qsizetype proposed, bool isAnonymous)
{
    QStringList facts{claimsText(static_cast<int>(claims))};
    if (proposed > 0)
        facts << AttributionView::tr("%1 only proposed").arg(proposed);
    if (isAnonymous)
        facts << AttributionView::tr("not named");
    return facts.join(QStringLiteral(" · "));
}

} // namespace

AttributionView::AttributionView(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_origins(new NameList("origin", tr("Find a source"), tr("Where claims come from")))
    , m_cards(new CardColumn("chains"))
    , m_reading(
          session, *this,
          [](CaseStore& store, const std::function<bool()>& isCanceled) {
              return readAttributedClaims(store, isCanceled);
          },
          [this](const QList<AttributedClaim>& claims) { takeClaims(claims); })
{
    setObjectName(QStringLiteral("attributionView"));
    m_cards->setAccessibleName(tr("Chains of attribution"));
    auto* splitter = new QSplitter;
    splitter->addWidget(m_origins);
    splitter->addWidget(m_cards);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    constexpr int listWidth = 270;
    splitter->setSizes({listWidth, 1010});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_origins);
    connect(m_origins, &NameList::currentChanged, this, &AttributionView::showCurrent);
    connect(&session, &CaseSession::caseChanged, this, [this](const ChangeSet& changes) {
        if (changes.hasClaims() || changes.hasArticles())
            m_reading.refresh();
    });
    showCurrent();
}

void AttributionView::takeClaims(const QList<AttributedClaim>& claims)
{
    m_claims = claims;
    m_isRead = true;
    QMap<QString, Origin> origins;
    qsizetype proposed = 0;
    for (const AttributedClaim& claim : claims) {
        const SourceLink& last = claim.chain.last();
        Origin& origin = origins[keyOf(claim)];
        if (origin.claims++ == 0)
            origin.name = last.name;
        origin.proposed += claim.isProposed ? 1 : 0;
        origin.isAnonymous = origin.isAnonymous || last.isAnonymous;
        proposed += claim.isProposed ? 1 : 0;
    }
    QList<NameRow> rows;
    if (!claims.isEmpty())
        rows << NameRow{allKey, tr("All sources"), countsText(claims.size(), proposed, false)};
    for (auto origin = origins.cbegin(); origin != origins.cend(); ++origin)
        rows << NameRow{origin.key(), origin->name,
            countsText(origin->claims, origin->proposed, origin->isAnonymous)};
    m_origins->setRows(rows);
    showCurrent();
}

void AttributionView::showCurrent()
{
    const QString key = m_origins->current();
    QList<QWidget*> cards;
    QString name;
    qsizetype count = 0;
    for (const AttributedClaim& claim : std::as_const(m_claims)) {
        if (key.isEmpty() || (key != allKey && keyOf(claim) != key))
            continue;
        name = claim.chain.last().name;
        if (++count <= mostCards)
            cards << new ChainCard(m_session, claim);
    }
    m_cards->setCards(cards);
    if (!cards.isEmpty()) {
        QString facts = claimsText(static_cast<int>(count));
        if (count > mostCards)
            facts += QStringLiteral(" · ") + tr("the first %1 are shown").arg(mostCards);
        m_cards->setHeading(key == allKey ? tr("Over whom the articles have it") : name, facts);
    } else if (!m_isRead) {
        m_cards->setHeading(tr("Reading…"), {});
    } else if (!m_claims.isEmpty()) {
        m_cards->setHeading(tr("No source has these words."), {});
    } else {
        m_cards->setHeading(tr("Tag claims while reading, and over whom the articles have them "
                               "stands here: police told an agency that a witness saw it."),
            {});
    }
}

void AttributionView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
}

} // namespace careo::ui
