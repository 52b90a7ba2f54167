#pragma once

#include "core/model/HistoryEntry.h"
#include "ui/session/BackgroundStep.h"

#include <QUndoStack>

namespace careo::ui
{

class CaseSession;

/// What can be undone in a case. Each step is one transaction, told in the history as done, undone
/// or redone. A step whose things another program changed meanwhile is not made, told so, and given
/// up. A long one is undone and redone in the background; the stack follows when it is done.
class UndoStack : public QUndoStack
{
    Q_OBJECT

public:
    explicit UndoStack(CaseSession& session);

    /// Takes the command; hides that of QUndoStack, which would leave it unguarded.
    void push(QUndoCommand* command);
    /// These hide those of QUndoStack, which would let a long step hold the window up.
    void undo();
    void redo();
    [[nodiscard]] QAction* createUndoAction(QObject* parent, const QString& prefix);
    [[nodiscard]] QAction* createRedoAction(QObject* parent, const QString& prefix);

    /// The long step that is undone or redone.
    [[nodiscard]] BackgroundStep& background() { return m_background; }

private:
    /// Starts it in the background if it is long.
    [[nodiscard]] bool startLong(int index, HistoryWay way);

    CaseSession& m_session;
    BackgroundStep m_background;
};

} // namespace careo::ui
