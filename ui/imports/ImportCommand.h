#pragma once

#include "core/import/StoreImport.h"

#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// A whole import as one step: undo takes its articles and files out again. It is made for an
/// import that is stored already, so that a failure leaves nothing on the undo stack.
class ImportCommand : public QUndoCommand
{
public:
    /// `stored` is what storeImport() gave.
    ImportCommand(CaseSession& session, const QList<ImportItem>& stored);

    void redo() override;
    void undo() override;

private:
    CaseSession& m_session;
    QList<ImportItem> m_items;
    bool m_isStored = true;
};

} // namespace careo::ui
