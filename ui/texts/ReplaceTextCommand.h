#pragma once

#include "core/model/TextVersion.h"

#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// Puts a text in an article's place, or on undo brings the former one back with its claims.
class ReplaceTextCommand : public QUndoCommand
{
public:
    /// `claims` and `statements` are those of the article as they are.
    ReplaceTextCommand(CaseSession& session, const TextReplacement& replacement,
        const QList<Claim>& claims, const QList<Statement>& statements);

    void redo() override;
    void undo() override;

private:
    void fail(const Error& error);

    CaseSession& m_session;
    TextReplacement m_replacement;
    QList<Claim> m_claims;
    QList<Statement> m_statements;
    TextVersion m_former;
};

} // namespace careo::ui
