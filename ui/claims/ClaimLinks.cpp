#include "ui/claims/ClaimLinks.h"

#include "ui/claims/ClaimLinkCommand.h"
#include "ui/claims/ClaimLinkForm.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr qsizetype longestQuote = 60;

} // namespace

ClaimLinks::ClaimLinks(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("claimLinks"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    auto* add = new QPushButton(tr("Link to a claim…"));
    add->setObjectName(QStringLiteral("linkClaimButton"));
    add->setAccessibleName(tr("Link to a claim"));
    add->setAutoDefault(false);
    add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    add->setEnabled(!session.store().isReadOnly());
    connect(add, &QPushButton::clicked, this, &ClaimLinks::askForLink);
    m_layout->addWidget(add);
    setFocusProxy(add);
}

void ClaimLinks::setClaim(const Claim& claim)
{
    const QList<Linked> linked = linkedTo(claim.id);
    const bool isShown = m_rows && claim.id == m_claim.id && linked == m_linked;
    m_claim = claim;
    if (isShown)
        return;
    m_linked = linked;
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    for (const Linked& each : linked)
        rows->addLayout(createRow(each));
    m_rows->setVisible(!linked.isEmpty());
    m_layout->insertWidget(0, m_rows);
}

QList<ClaimLinks::Linked> ClaimLinks::linkedTo(ClaimId claim) const
{
    const auto links = m_session.store().claimLinks().ofClaim(claim);
    if (!links) {
        m_session.report(links.error());
        return {};
    }
    QList<Linked> linked;
    for (const ClaimLink& link : *links) {
        const ClaimId other = link.from == claim ? link.to : link.from;
        if (const auto stored = m_session.store().claims().claim(other))
            linked.append({link, *stored});
    }
    return linked;
}

QString ClaimLinks::textOf(const Linked& linked) const
{
    QString quote = linked.other.quote.simplified();
    if (quote.size() > longestQuote)
        quote = quote.left(longestQuote).trimmed() + u'…';
    return tr("%1 %2").arg(
        linkText(linked.link.kind, linked.link.from == m_claim.id), quoted(quote));
}

QLayout* ClaimLinks::createRow(const Linked& linked)
{
    const QString words = textOf(linked);
    auto* text = new QLabel(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>")
                                .arg(words.toHtmlEscaped()));
    text->setObjectName(QStringLiteral("claimLink"));
    text->setAccessibleName(words);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    text->setFocusPolicy(Qt::StrongFocus);
    // Both take this row away, so they wait until its event is over.
    connect(
        text, &QLabel::linkActivated, this, [this, claim = linked.other] { open(claim); },
        Qt::QueuedConnection);
    auto* remove = new QToolButton;
    remove->setObjectName(QStringLiteral("removeLink"));
    remove->setText(QStringLiteral("×"));
    remove->setToolTip(tr("Remove this link"));
    remove->setAccessibleName(tr("Remove link: %1").arg(words));
    remove->setAutoRaise(true);
    remove->setEnabled(!m_session.store().isReadOnly());
    connect(
        remove, &QToolButton::clicked, this,
        [this, link = linked.link] {
            m_session.undoStack().push(
                new ClaimLinkCommand(m_session, link, ClaimLinkCommand::Action::Remove));
        },
        Qt::QueuedConnection);
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addWidget(text, 1);
    row->addWidget(remove, 0, Qt::AlignTop);
    return row;
}

void ClaimLinks::open(const Claim& claim)
{
    m_session.showPassage(claim.article, claim.passage);
    m_session.setCurrentClaim(claim.id);
}

void ClaimLinks::askForLink()
{
    auto* form = new ClaimLinkForm(m_session, m_claim, window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

} // namespace careo::ui
