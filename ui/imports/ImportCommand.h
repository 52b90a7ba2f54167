#pragma once

#include "core/import/ImportWriter.h"
#include "core/import/StoreImport.h"

#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// A whole import as one step: undo takes its articles and files out again. It is made for an
/// import that is stored already, so that a failure leaves nothing on the undo stack; texts and
/// bytes are held only while the import is undone.
class ImportCommand : public QUndoCommand
{
public:
    ImportCommand(CaseSession& session, const ImportOutcome& outcome);

    void redo() override;
    void undo() override;

private:
    /// What is stored now of the import.
    [[nodiscard]] Result<QList<ImportItem>> stored() const;

    CaseSession& m_session;
    QList<ArticleId> m_articles;
    QList<SourceFileId> m_files;
    QList<TextCopy> m_appearances;
    QList<ImportItem> m_removed; ///< empty while it is stored
    bool m_isStored = true;
};

} // namespace careo::ui
