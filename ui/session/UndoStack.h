#pragma once

#include "core/model/HistoryEntry.h"

#include <QUndoStack>

namespace careo::ui
{

class CaseSession;

/// What can be undone in a case. Each step is one transaction, told in the history as done, undone
/// or redone. A step whose things another program changed meanwhile is not made, told so, and given
/// up.
class UndoStack : public QUndoStack
{
    Q_OBJECT

public:
    explicit UndoStack(CaseSession& session);

    /// Takes the command; hides that of QUndoStack, which would leave it unguarded.
    void push(QUndoCommand* command);

private:
    CaseSession& m_session;
};

} // namespace careo::ui
