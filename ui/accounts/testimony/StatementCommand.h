#pragma once

#include "core/model/Statement.h"

#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// Notes how a claim was said, in place of what was noted.
class StatementCommand : public QUndoCommand
{
public:
    StatementCommand(CaseSession& session, const Statement& before, const Statement& after);

    void redo() override { change(m_before, m_after); }
    void undo() override { change(m_after, m_before); }

private:
    void change(const Statement& from, const Statement& to);

    CaseSession& m_session;
    Statement m_before;
    Statement m_after;
};

/// Notes it, so that it can be undone; nothing when it says what is noted already.
void noteStatement(CaseSession& session, const Statement& statement);

} // namespace careo::ui
