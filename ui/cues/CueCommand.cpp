#include "ui/cues/CueCommand.h"

#include "ui/session/CaseSession.h"

#include <utility>

namespace careo::ui
{

CueCommand::CueCommand(CaseSession& session, ClaimTypeId type, QList<Cue> before, QList<Cue> after,
    const QString& text)
    : QUndoCommand(text)
    , m_session(session)
    , m_type(type)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void CueCommand::redo()
{
    apply(m_after);
}

void CueCommand::undo()
{
    apply(m_before);
}

void CueCommand::apply(const QList<Cue>& cues)
{
    if (const auto done = m_session.store().cues().set(m_type, cues); !done) {
        m_session.report(done.error());
        setObsolete(true);
    }
}

} // namespace careo::ui
