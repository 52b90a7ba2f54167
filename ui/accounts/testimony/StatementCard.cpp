#include "ui/accounts/testimony/StatementCard.h"

#include "ui/accounts/AccountWords.h"
#include "ui/accounts/ChoiceForm.h"
#include "ui/accounts/testimony/DifferenceHtml.h"
#include "ui/accounts/testimony/StatementCommand.h"
#include "ui/accounts/testimony/StatementForm.h"
#include "ui/claims/ClaimLinkCommand.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

QString listText(const SpokenClaim& spoken)
{
    constexpr qsizetype longest = 90;
    const QString words = spoken.row.claim.quote.simplified();
    return QStringLiteral("%1: %2").arg(whenSaidText(spoken),
        quoted(words.size() > longest ? words.left(longest) + QStringLiteral("…") : words));
}

} // namespace

StatementCard::StatementCard(CaseSession& session, const SpokenClaim& spoken,
    const QList<SpokenClaim>& others, const QList<TestimonyChange>& changes, QWidget* parent)
    : Card(Kind::Made, whenSaidText(spoken), parent)
    , m_session(session)
    , m_spoken(spoken)
    , m_others(others)
{
    const Claim& claim = spoken.row.claim;
    setObjectName(QStringLiteral("statementCard%1").arg(claim.id.value()));
    setAccessibleName(tr("Statement: %1").arg(whenSaidText(spoken)));
    QStringList facts{sourceText(spoken.row.outlet, spoken.row.published),
        session.claimType(claim.type).name, stanceText(claim.stance)};
    if (!claim.eventDate.isUnknown())
        facts << tr("on what happened %1").arg(dateText(claim.eventDate));
    addQuote(
        QStringLiteral("claim"), claim.quote, facts.join(QStringLiteral(" · ")).toHtmlEscaped());
    for (const TestimonyChange& change : changes)
        addChange(change);
    m_held = createText({});
    m_held->setObjectName(QStringLiteral("heldAgainst"));
    m_held->hide();
    column().addWidget(m_held);
    if (!session.store().isReadOnly() || !others.isEmpty())
        addButtons();
    connect(this, &Card::linkActivated, this, &StatementCard::follow);
}

void StatementCard::addChange(const TestimonyChange& change)
{
    QString html = QStringLiteral("<b>%1</b>")
                       .arg(tr("Changes what was said before (%1):")
                                .arg(whenSaidText(change.earlier))
                                .toHtmlEscaped());
    if (!m_session.store().isReadOnly()) {
        html += QStringLiteral(" <a href=\"back:%1\">%2</a>")
                    .arg(change.earlier.row.claim.id.value())
                    .arg(tr("Take back").toHtmlEscaped());
    }
    column().addWidget(createText(html));
    auto* difference = createText(
        differenceHtml(change.earlier.row.claim.quote, change.later.row.claim.quote, palette()));
    difference->setObjectName(QStringLiteral("difference"));
    difference->setFont(serifFont());
    column().addWidget(difference);
}

void StatementCard::addButtons()
{
    const auto add = [this](const char* name, const QString& text, auto slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(
            QLatin1StringView(name) + QString::number(m_spoken.row.claim.id.value()));
        button->setAccessibleName(tr("%1: %2").arg(text, whenSaidText(m_spoken)));
        connect(button, &QPushButton::clicked, this, slot, Qt::QueuedConnection);
        return button;
    };
    auto* row = new QHBoxLayout;
    const bool canWrite = !m_session.store().isReadOnly();
    if (canWrite)
        row->addWidget(add("howSaid", tr("How it was said…"), [this] { askHowItWasSaid(); }));
    if (canWrite && !m_others.isEmpty())
        row->addWidget(add("changes", tr("Changes another…"), [this] { askWhatItChanges(); }));
    if (!m_others.isEmpty())
        row->addWidget(add("holdAgainst", tr("Hold against…"), [this] { holdAgainst(); }));
    row->addStretch();
    column().addLayout(row);
}

void StatementCard::follow(const QString& link)
{
    const Claim& claim = m_spoken.row.claim;
    if (link == u"claim") {
        m_session.showPassage(claim.article, claim.passage);
        m_session.setCurrentClaim(claim.id);
        return;
    }
    const ClaimId earlier(link.section(u':', 1).toLongLong());
    const auto links = m_session.store().claimLinks().ofClaim(claim.id);
    if (!links) {
        m_session.report(links.error());
        return;
    }
    for (const ClaimLink& each : *links) {
        if (each.kind == LinkKind::Changes && each.from == claim.id && each.to == earlier) {
            m_session.undoStack().push(
                new ClaimLinkCommand(m_session, each, ClaimLinkCommand::Action::Remove));
            return;
        }
    }
}

void StatementCard::askHowItWasSaid()
{
    ui::askHowItWasSaid(m_session, m_spoken.row, m_spoken.statement, {}, window());
}

const SpokenClaim* StatementCard::askWhich(
    const QString& title, const QString& label, const QString& verb)
{
    QStringList texts;
    for (const SpokenClaim& other : std::as_const(m_others))
        texts << listText(other);
    ChoiceForm form(title, label, texts, verb, window());
    if (form.exec() != QDialog::Accepted || form.choice() < 0)
        return nullptr;
    return &m_others[form.choice()];
}

void StatementCard::askWhatItChanges()
{
    const SpokenClaim* other = askWhich(tr("Change of testimony"),
        tr("%1 changes what was said here:").arg(listText(m_spoken)), tr("Changes it"));
    if (!other)
        return;
    ClaimLink link;
    link.from = m_spoken.row.claim.id;
    link.to = other->row.claim.id;
    link.kind = LinkKind::Changes;
    m_session.undoStack().push(
        new ClaimLinkCommand(m_session, link, ClaimLinkCommand::Action::Add));
}

void StatementCard::holdAgainst()
{
    const SpokenClaim* other = askWhich(tr("Hold statements against each other"),
        tr("%1 is held against:").arg(listText(m_spoken)), tr("Show the difference"));
    if (!other)
        return;
    const bool isLater = EdtfDate::isBefore(m_spoken.when(), other->when());
    const QString& earlier = isLater ? m_spoken.row.claim.quote : other->row.claim.quote;
    const QString& later = isLater ? other->row.claim.quote : m_spoken.row.claim.quote;
    m_held->setText(QStringLiteral("<b>%1</b><br>%2")
                        .arg(tr("Against %1:").arg(whenSaidText(*other)).toHtmlEscaped(),
                            differenceHtml(earlier, later, palette())));
    m_held->show();
}

void askHowItWasSaid(CaseSession& session, const ClaimRow& row, const Statement& statement,
    const QList<SourceLink>& chain, QWidget* parent)
{
    StatementForm form(row.claim.quote, row.outlet, statement, chain, parent);
    if (form.exec() == QDialog::Accepted)
        noteStatement(session, form.statement());
}

} // namespace careo::ui
