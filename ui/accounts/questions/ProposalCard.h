#pragma once

#include "core/compare/ConflictProposals.h"
#include "ui/accounts/Card.h"

class QPushButton;

namespace careo::ui
{

class CaseSession;

/// One side of a proposed conflict: what an article tells, and the sentence that tells it.
class ProposalCard : public Card
{
    Q_OBJECT

public:
    /// `value` is the account's as it is shown, `source` names the article.
    ProposalCard(CaseSession& session, const QString& value, const ProposedAccount& account,
        const QString& source, QWidget* parent = nullptr);

    /// Under what is proposed.
    void addButton(QPushButton* button);
};

} // namespace careo::ui
