#include "ui/imports/DraftHistory.h"

namespace careo::ui
{

bool DraftHistory::edit(const std::function<bool(ImportDraft&)>& edit)
{
    const ImportDraft before = m_draft;
    if (!edit(m_draft))
        return false;
    m_before << before;
    m_after.clear();
    return true;
}

void DraftHistory::undo()
{
    if (!canUndo())
        return;
    m_after << m_draft;
    m_draft = m_before.takeLast();
}

void DraftHistory::redo()
{
    if (!canRedo())
        return;
    m_before << m_draft;
    m_draft = m_after.takeLast();
}

} // namespace careo::ui
