#include "ui/accounts/questions/ProposalCard.h"

#include "ui/session/CaseSession.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

ProposalCard::ProposalCard(CaseSession& session, const QString& value,
    const ProposedAccount& account, const QString& source, QWidget* parent)
    : Card(Kind::Proposed, value, parent)
{
    setAccessibleName(tr("Proposed account: %1").arg(value));
    addQuote(QStringLiteral("passage"), account.quote, source.toHtmlEscaped());
    column().addStretch();
    connect(this, &Card::linkActivated, this,
        [&session, account] { session.showPassage(account.article, account.sentence); });
}

void ProposalCard::addButton(QPushButton* button)
{
    column().addWidget(button, 0, Qt::AlignLeft);
}

} // namespace careo::ui
