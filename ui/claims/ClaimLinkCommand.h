#pragma once

#include "core/model/ClaimLink.h"

#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// Links two claims, or takes the link away.
class ClaimLinkCommand : public QUndoCommand
{
public:
    enum class Action { Add, Remove };

    ClaimLinkCommand(CaseSession& session, const ClaimLink& link, Action action);

    void redo() override { run(m_action); }
    void undo() override { run(m_action == Action::Add ? Action::Remove : Action::Add); }

private:
    void run(Action action);

    CaseSession& m_session;
    ClaimLink m_link;
    Action m_action;
};

} // namespace careo::ui
