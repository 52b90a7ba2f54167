#include "ui/accounts/testimony/ChainCard.h"

#include "ui/accounts/AccountWords.h"
#include "ui/accounts/testimony/StatementCard.h"
#include "ui/accounts/testimony/StatementCommand.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

QString chainText(const AttributedClaim& claim)
{
    QStringList names{outletText(claim.row.outlet)};
    for (const SourceLink& source : claim.chain) {
        names << (source.isAnonymous
                ? QCoreApplication::translate("careo::ui::ChainCard", "%1 (not named)")
                      .arg(source.name)
                : source.name);
    }
    return names.join(QStringLiteral(" → "));
}

ChainCard::ChainCard(CaseSession& session, const AttributedClaim& claim, QWidget* parent)
    : Card(claim.isProposed ? Kind::Proposed : Kind::Made, chainText(claim), parent)
    , m_session(session)
    , m_claim(claim)
{
    setObjectName(QStringLiteral("chainCard%1").arg(claim.row.claim.id.value()));
    setAccessibleName(claim.isProposed ? tr("Proposed chain: %1").arg(chainText(claim))
                                       : tr("Chain: %1").arg(chainText(claim)));
    const QString type = session.claimType(claim.row.claim.type).name;
    addQuote(QStringLiteral("claim"), claim.row.claim.quote,
        (sourceText(claim.row.outlet, claim.row.published) + QStringLiteral(" · ") + type)
            .toHtmlEscaped());
    addLinks();
    if (!session.store().isReadOnly())
        addButtons();
    connect(this, &Card::linkActivated, this, &ChainCard::follow);
}

void ChainCard::addLinks()
{
    for (qsizetype i = 0; i < m_claim.chain.size(); ++i) {
        const SourceLink& source = m_claim.chain[i];
        const QString name = source.name.toHtmlEscaped();
        column().addWidget(
            createFacts(source.quote.isEmpty() ? tr("%1: by your word").arg(name)
                                               : QStringLiteral("%1: <a href=\"link:%2\">%3</a>")
                                                     .arg(name)
                                                     .arg(i)
                                                     .arg(quoted(source.quote).toHtmlEscaped())));
    }
    // The speaker that a claim has is nobody's proposal.
    if (m_claim.isProposed && m_claim.chain.first().quote.isEmpty())
        column().itemAt(column().count() - 1)->widget()->hide();
}

void ChainCard::addButtons()
{
    const auto add = [this](const char* name, const QString& text, auto slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(
            QLatin1StringView(name) + QString::number(m_claim.row.claim.id.value()));
        button->setAccessibleName(tr("%1: %2").arg(text, chainText(m_claim)));
        connect(button, &QPushButton::clicked, this, slot, Qt::QueuedConnection);
        return button;
    };
    auto* row = new QHBoxLayout;
    if (m_claim.isProposed) {
        row->addWidget(add("acceptChain", tr("Accept"), [this] {
            Statement accepted = m_claim.statement;
            accepted.sources = m_claim.chain;
            noteStatement(m_session, accepted);
        }));
    }
    row->addWidget(add("editChain", tr("Edit…"), [this] {
        askHowItWasSaid(m_session, m_claim.row, m_claim.statement, m_claim.chain, window());
    }));
    if (!m_claim.isProposed) {
        row->addWidget(add("takeChainBack", tr("Take back"), [this] {
            Statement without = m_claim.statement;
            without.sources.clear();
            noteStatement(m_session, without);
        }));
    }
    row->addStretch();
    column().addLayout(row);
}

void ChainCard::follow(const QString& link)
{
    const Claim& claim = m_claim.row.claim;
    if (link == u"claim") {
        m_session.showPassage(claim.article, claim.passage);
        m_session.setCurrentClaim(claim.id);
        return;
    }
    const SourceLink& source = m_claim.chain[link.section(u':', 1).toLongLong()];
    const auto article = m_session.store().articles().article(claim.article);
    // The text may have been corrected since the chain was noted.
    if (article && source.passage.isValidIn(article->text)
        && source.passage.in(article->text) == source.quote)
        m_session.showPassage(claim.article, source.passage);
    else
        m_session.announce(tr("The article’s text was changed; these words stand elsewhere now."));
}

} // namespace careo::ui
