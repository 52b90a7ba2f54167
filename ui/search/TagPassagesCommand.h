#pragma once

#include "core/model/Claim.h"

#include <QList>
#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// Adds claims, all or none, or on undo takes them away again under the same ids.
class TagPassagesCommand : public QUndoCommand
{
public:
    /// `claims` are of one type.
    TagPassagesCommand(CaseSession& session, QList<Claim> claims);

    void redo() override;
    void undo() override;

private:
    CaseSession& m_session;
    QList<Claim> m_claims;
};

} // namespace careo::ui
