#pragma once

#include "core/model/ClaimType.h"
#include "core/model/Cue.h"
#include "core/suggest/ClaimSet.h"

#include <QHash>
#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// Adds the claim types and cues of a starter set that the case lacks. Undone, the case has the
/// types and cues it had.
class ClaimSetCommand : public QUndoCommand
{
public:
    ClaimSetCommand(CaseSession& session, const ClaimSet& set);

    void redo() override;
    void undo() override;

private:
    using Cues = QHash<ClaimTypeId, QList<Cue>>;

    [[nodiscard]] Result<void> addSet();
    [[nodiscard]] Result<void> addAgain();
    [[nodiscard]] Result<void> takeOut();
    void report(const Result<void>& done);

    CaseSession& m_session;
    ClaimSet m_set;
    QList<ClaimType> m_added; ///< parents before children
    Cues m_cues; ///< given by the set
    bool m_wasDone = false;
};

} // namespace careo::ui
