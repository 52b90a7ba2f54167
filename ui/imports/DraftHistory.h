#pragma once

#include "core/import/ImportDraft.h"

#include <QList>

#include <functional>

namespace careo::ui
{

/// A file's draft with what it was before each edit, so that none is final. The texts are shared
/// between the states.
class DraftHistory
{
public:
    explicit DraftHistory(ImportDraft draft)
        : m_draft(std::move(draft))
    {
    }

    /// Stays at its address through edits, undo and redo.
    [[nodiscard]] const ImportDraft& draft() const { return m_draft; }

    /// Remembers the present state when `edit` returns true; returns what it returns.
    bool edit(const std::function<bool(ImportDraft&)>& edit);
    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_after.isEmpty(); }
    void undo();
    void redo();

private:
    ImportDraft m_draft;
    QList<ImportDraft> m_before;
    QList<ImportDraft> m_after;
};

} // namespace careo::ui
