#pragma once

#include "core/compare/AttributedClaims.h"
#include "ui/accounts/Card.h"

namespace careo::ui
{

class CaseSession;

/// A claim with the chain over which its outlet has it, noted or proposed, and the words of the
/// article that tell each link.
class ChainCard : public Card
{
    Q_OBJECT

public:
    ChainCard(CaseSession& session, const AttributedClaim& claim, QWidget* parent = nullptr);

private:
    void addLinks();
    void addButtons();
    /// "claim", "link:0"
    void follow(const QString& link);

    CaseSession& m_session;
    AttributedClaim m_claim;
};

/// "Fox News → police → a witness (not named)"
[[nodiscard]] QString chainText(const AttributedClaim& claim);

} // namespace careo::ui
