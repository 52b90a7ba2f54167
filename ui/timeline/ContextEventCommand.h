#pragma once

#include "core/model/ContextEvent.h"

#include <QUndoCommand>

#include <optional>

namespace careo::ui
{

class CaseSession;

/// Swaps one state of a context event for another; without `before` it is added, without `after`
/// taken out.
class ContextEventCommand : public QUndoCommand
{
public:
    ContextEventCommand(CaseSession& session, std::optional<ContextEvent> before,
        std::optional<ContextEvent> after);

    void redo() override;
    void undo() override;

private:
    void swap(const std::optional<ContextEvent>& from, std::optional<ContextEvent>& to);

    CaseSession& m_session;
    std::optional<ContextEvent> m_before;
    std::optional<ContextEvent> m_after;
};

} // namespace careo::ui
