#include "ui/session/LongCommand.h"

#include "ui/session/CaseSession.h"

#include <utility>

namespace careo::ui
{

LongCommand::LongCommand(CaseSession& session, const QString& text, std::shared_ptr<LongStep> step)
    : QUndoCommand(text)
    , m_session(session)
    , m_step(std::move(step))
{
}

void LongCommand::redo()
{
    run(HistoryWay::Redone);
}

void LongCommand::undo()
{
    run(HistoryWay::Undone);
}

void LongCommand::run(HistoryWay way)
{
    if (const auto done = m_step->run(m_session.store(), way, {}); !done) {
        m_session.report(done.error());
        setObsolete(true);
    }
}

} // namespace careo::ui
