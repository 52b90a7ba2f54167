#pragma once

#include "core/import/ImportWriter.h"
#include "ui/session/LongCommand.h"

namespace careo::ui
{

/// A whole import as one step: undo takes its articles and files out again. It is made for an
/// import that is stored already, so that a failure leaves nothing on the undo stack; texts and
/// bytes are held only while the import is undone.
class ImportCommand : public LongCommand
{
public:
    ImportCommand(CaseSession& session, const ImportOutcome& outcome);
};

} // namespace careo::ui
