#pragma once

#include "core/model/Cue.h"
#include "core/model/Ids.h"

#include <QList>
#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// Swaps the cues of a claim type for others.
class CueCommand : public QUndoCommand
{
public:
    CueCommand(CaseSession& session, ClaimTypeId type, QList<Cue> before, QList<Cue> after,
        const QString& text);

    void redo() override;
    void undo() override;

private:
    void apply(const QList<Cue>& cues);

    CaseSession& m_session;
    ClaimTypeId m_type;
    QList<Cue> m_before;
    QList<Cue> m_after;
};

} // namespace careo::ui
