#pragma once

#include "ui/session/LongStep.h"

#include <QUndoCommand>

#include <memory>

namespace careo::ui
{

class CaseSession;

/// A command whose work is a step that the undo stack can make in the background.
class LongCommand : public QUndoCommand
{
public:
    LongCommand(CaseSession& session, const QString& text, std::shared_ptr<LongStep> step);

    [[nodiscard]] const std::shared_ptr<LongStep>& step() const { return m_step; }
    /// Here and now.
    void redo() override;
    void undo() override;

private:
    void run(HistoryWay way);

    CaseSession& m_session;
    std::shared_ptr<LongStep> m_step;
};

} // namespace careo::ui
