#pragma once

#include "core/model/SavedFilter.h"

#include <QUndoCommand>

#include <optional>

namespace careo::ui
{

class CaseSession;

/// Swaps one state of a saved filter for another; without `before` it is added, without `after`
/// taken out.
class SavedFilterCommand : public QUndoCommand
{
public:
    SavedFilterCommand(
        CaseSession& session, std::optional<SavedFilter> before, std::optional<SavedFilter> after);

    void redo() override;
    void undo() override;

private:
    void swap(const std::optional<SavedFilter>& from, std::optional<SavedFilter>& to);

    CaseSession& m_session;
    std::optional<SavedFilter> m_before;
    std::optional<SavedFilter> m_after;
};

} // namespace careo::ui
