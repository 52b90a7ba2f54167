#include "ui/accounts/questions/AccountCard.h"

#include "ui/accounts/AccountWords.h"
#include "ui/accounts/ChoiceForm.h"
#include "ui/accounts/LineForm.h"
#include "ui/accounts/questions/AccountsEditing.h"
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

QString link(const QString& target, const QString& text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, text.toHtmlEscaped());
}

QString pairLink(const char* verb, const SourceTie& tie, const QString& text)
{
    return link(QStringLiteral("%1:%2:%3")
                    .arg(QLatin1StringView(verb))
                    .arg(tie.first.value())
                    .arg(tie.second.value()),
        text);
}

} // namespace

AccountCard::AccountCard(
    CaseSession& session, const AccountComparison& account, PlaceChoice places, QWidget* parent)
    : Card(Kind::Made, account.account.answer, parent)
    , m_session(session)
    , m_account(account)
    , m_places(std::move(places))
{
    setObjectName(QStringLiteral("accountCard%1").arg(account.account.id.value()));
    setAccessibleName(tr("Account: %1").arg(account.account.answer));
    connect(this, &Card::linkActivated, this, &AccountCard::follow);
    addHead();
    for (const AccountEvidence& evidence : m_account.evidence)
        addEvidence(evidence);
    column().addStretch();
    addButtons();
}

void AccountCard::addHead()
{
    QuestionComparison alone;
    alone.accounts << m_account;
    const QString articles = articlesText(static_cast<int>(alone.articles().size()));
    QLabel* facts = createFacts(m_account.evidence.isEmpty()
            ? tr("No claim gives this account.")
            : QStringLiteral("%1, <b>%2</b>")
                  .arg(articles, sourcesText(m_account.independence.count())));
    facts->setObjectName(QStringLiteral("accountFacts"));
    column().addWidget(facts);
    for (qsizetype i = 0; i < m_places.liesIn.size(); ++i) {
        QString html
            = tr("By your word it lies in %1.").arg(quoted(m_places.liesIn[i])).toHtmlEscaped();
        if (!m_session.store().isReadOnly())
            html += u' ' + link(QStringLiteral("outside:%1").arg(i), tr("Take back"));
        QLabel* lies = createFacts(html);
        lies->setObjectName(QStringLiteral("placeNesting"));
        column().addWidget(lies);
    }
    if (const auto& decision = m_account.account.decision) {
        const QString day = shortDateText(EdtfDate::fromDay(decision->decidedAt.date()));
        auto* held = new QLabel(decision->reason.isEmpty()
                ? tr("✓ Held true by %1, %2.").arg(decision->decidedBy, day)
                : tr("✓ Held true by %1, %2: %3").arg(decision->decidedBy, day, decision->reason));
        held->setObjectName(QStringLiteral("accountDecision"));
        held->setTextFormat(Qt::PlainText);
        held->setWordWrap(true);
        column().addWidget(held);
    }
}

void AccountCard::addEvidence(const AccountEvidence& evidence)
{
    const QString claim = QString::number(evidence.claim.value());
    QStringList facts{evidence.title.isEmpty() && evidence.outlet.isEmpty()
            ? titleText({})
            : sourceText(evidence.outlet, evidence.published)};
    if (!evidence.speaker.isEmpty())
        facts << evidence.speaker;
    QString html = facts.join(QStringLiteral(" · ")).toHtmlEscaped();
    html += tiesHtml(evidence.article);
    if (!m_session.store().isReadOnly())
        html += QStringLiteral("<br>") + link(QStringLiteral("out:") + claim, tr("Take out"));
    addQuote(QStringLiteral("claim:") + claim, evidence.quote, html);
}

QString AccountCard::sourceOf(ArticleId article) const
{
    for (const AccountEvidence& evidence : m_account.evidence) {
        if (evidence.article == article)
            return sourceText(evidence.outlet, evidence.published);
    }
    return {};
}

QString AccountCard::tiesHtml(ArticleId article) const
{
    QString html;
    const bool canWrite = !m_session.store().isReadOnly();
    for (const SourceTie& tie : m_account.independence.ties) {
        if (tie.second != article)
            continue;
        html += QStringLiteral("<br>") + tieText(tie, sourceOf(tie.first)).toHtmlEscaped() + u'.';
        if (canWrite)
            html += u' ' + pairLink("apart", tie, tr("Count separately"));
    }
    for (const SourceTie& tie : m_account.independence.overruled) {
        if (tie.second != article)
            continue;
        html += QStringLiteral("<br>")
            + tr("By your word another source than %1.").arg(sourceOf(tie.first)).toHtmlEscaped();
        if (canWrite)
            html += u' ' + pairLink("reckon", tie, tr("Count as found"));
    }
    return html;
}

void AccountCard::follow(const QString& link)
{
    const QStringList parts = link.split(u':');
    const qint64 id = parts.value(1).toLongLong();
    if (parts.first() == u"claim") {
        for (const AccountEvidence& evidence : std::as_const(m_account.evidence)) {
            if (evidence.claim.value() == id) {
                m_session.showPassage(evidence.article, evidence.passage);
                m_session.setCurrentClaim(evidence.claim);
                return;
            }
        }
    } else if (parts.first() == u"out") {
        takeClaimOut(m_session, m_account.account, ClaimId(id));
    } else if (parts.first() == u"outside") {
        nestPlaces(m_session, {m_account.account.answer, m_places.liesIn.value(id)}, false);
    } else {
        const bool isApart = parts.first() == u"apart";
        ruleOnSources(m_session, ArticleId(id), ArticleId(parts.value(2).toLongLong()),
            isApart ? std::optional(false) : std::nullopt);
    }
}

void AccountCard::addButtons()
{
    if (m_session.store().isReadOnly())
        return;
    const auto add = [this](const char* name, const QString& text, auto slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleName(tr("%1: %2").arg(text, m_account.account.answer));
        connect(button, &QPushButton::clicked, this, slot, Qt::QueuedConnection);
        return button;
    };
    auto* row = new QHBoxLayout;
    if (m_account.account.decision) {
        row->addWidget(add("withdrawDecision", tr("Withdraw decision"),
            [this] { decide(m_session, m_account.account, std::nullopt); }));
    } else {
        row->addWidget(add("holdTrue", tr("Hold true…"), [this] {
            LineForm form(tr("Hold true"),
                tr("Why “%1” is held true").arg(m_account.account.answer), {}, true, window());
            if (form.exec() == QDialog::Accepted)
                decide(m_session, m_account.account, form.text());
        }));
    }
    if (!m_places.others.isEmpty())
        row->addWidget(add("liesIn", tr("Lies in…"), [this] { askWhereItLies(); }));
    row->addWidget(add("editAccount", tr("Edit…"), [this] { edit(); }));
    row->addWidget(add(
        "deleteAccount", tr("Delete"), [this] { removeAccount(m_session, m_account.account); }));
    row->addStretch();
    column().addLayout(row);
}

void AccountCard::askWhereItLies()
{
    ChoiceForm form(tr("Place within a place"),
        tr("“%1” lies in the place that this account tells, so that both can be true:")
            .arg(m_account.account.answer),
        m_places.others, tr("Lies in it"), window());
    if (form.exec() == QDialog::Accepted)
        nestPlaces(
            m_session, {m_account.account.answer, m_places.others.value(form.choice())}, true);
}

void AccountCard::edit()
{
    LineForm form(tr("Account"), tr("What it says; the words of another account join the two"),
        m_account.account.answer, false, window());
    if (form.exec() == QDialog::Accepted)
        renameAccount(m_session, m_account.account, form.text());
}

} // namespace careo::ui
