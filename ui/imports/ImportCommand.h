#pragma once

#include "core/import/StoreImport.h"

#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// A whole import as one step: undo takes its articles and files out again.
class ImportCommand : public QUndoCommand
{
public:
    ImportCommand(CaseSession& session, const QList<ImportItem>& items);

    void redo() override;
    void undo() override;

private:
    CaseSession& m_session;
    QList<ImportItem> m_items;
};

} // namespace careo::ui
