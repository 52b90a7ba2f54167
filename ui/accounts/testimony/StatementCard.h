#pragma once

#include "core/compare/Testimony.h"
#include "ui/accounts/Card.h"

namespace careo::ui
{

class CaseSession;

/// One statement of a speaker: when and how it was said, its words, and what it changed of an
/// earlier one.
class StatementCard : public Card
{
    Q_OBJECT

public:
    /// `others` are the speaker's other statements, in order; `changes` those this one makes.
    StatementCard(CaseSession& session, const SpokenClaim& spoken, const QList<SpokenClaim>& others,
        const QList<TestimonyChange>& changes, QWidget* parent = nullptr);

private:
    void addChange(const TestimonyChange& change);
    void addButtons();
    /// "claim", "back:3"
    void follow(const QString& link);
    void askHowItWasSaid();
    /// Which of the others; nothing when none was chosen.
    [[nodiscard]] const SpokenClaim* askWhich(
        const QString& title, const QString& label, const QString& verb);
    void askWhatItChanges();
    void holdAgainst();

    CaseSession& m_session;
    SpokenClaim m_spoken;
    QList<SpokenClaim> m_others;
    QLabel* m_held = nullptr; ///< the difference from another, when asked for
};

/// Opens the form on how a claim was said, and notes what is typed. `chain` is proposed.
void askHowItWasSaid(CaseSession& session, const ClaimRow& row, const Statement& statement,
    const QList<SourceLink>& chain, QWidget* parent);

} // namespace careo::ui
