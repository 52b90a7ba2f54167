#pragma once

#include "core/model/Claim.h"
#include "core/model/ClaimLink.h"

#include <QWidget>

class QVBoxLayout;

namespace careo::ui
{

class CaseSession;

/// The links of one claim: each leads to the other claim and can be taken away.
class ClaimLinks : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimLinks(CaseSession& session, QWidget* parent = nullptr);

    /// Reads the claim's links anew, and shows them where they changed.
    void setClaim(const Claim& claim);
    /// Asks which claim to link this one to, and how.
    void askForLink();

private:
    struct Linked {
        ClaimLink link;
        Claim other;

        bool operator==(const Linked&) const = default;
    };

    [[nodiscard]] QList<Linked> linkedTo(ClaimId claim) const;
    [[nodiscard]] QLayout* createRow(const Linked& linked);
    [[nodiscard]] QString textOf(const Linked& linked) const;
    void open(const Claim& claim);

    CaseSession& m_session;
    Claim m_claim;
    QList<Linked> m_linked; ///< as shown
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace careo::ui
