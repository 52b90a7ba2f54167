#include "ui/accounts/testimony/StatementCommand.h"

#include "ui/session/CaseSession.h"

#include <QCoreApplication>

namespace careo::ui
{

StatementCommand::StatementCommand(
    CaseSession& session, const Statement& before, const Statement& after)
    : QUndoCommand(
        QCoreApplication::translate("careo::ui::StatementCommand", "note on how it was said"))
    , m_session(session)
    , m_before(before)
    , m_after(after)
{
}

void StatementCommand::change(const Statement& from, const Statement& to)
{
    StatementStore& statements = m_session.store().statements();
    const auto stored = statements.ofClaim(from.claim);
    const auto done = !stored    ? Result<void>(tl::unexpected(stored.error()))
        : stored.value() == from ? statements.set(to)
                                 : Result<void>(failure(ErrorCode::ChangedMeanwhile));
    if (!done) {
        m_session.report(done.error());
        setObsolete(true);
    }
}

void noteStatement(CaseSession& session, const Statement& statement)
{
    const auto before = session.store().statements().ofClaim(statement.claim);
    if (!before) {
        session.report(before.error());
        return;
    }
    if (*before != statement)
        session.undoStack().push(new StatementCommand(session, *before, statement));
}

} // namespace careo::ui
