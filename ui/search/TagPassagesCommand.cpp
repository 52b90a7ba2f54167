#include "ui/search/TagPassagesCommand.h"

#include "ui/claims/ClaimEditing.h"
#include "ui/session/CaseSession.h"

#include <QCoreApplication>

#include <utility>

namespace careo::ui
{

TagPassagesCommand::TagPassagesCommand(CaseSession& session, QList<Claim> claims)
    : m_session(session)
    , m_claims(std::move(claims))
{
    const QString type = m_session.claimType(m_claims.first().type).name;
    const char* words = m_claims.size() == 1 ? "tag %1 hit as %2" : "tag %1 hits as %2";
    setText(QCoreApplication::translate("careo::ui::TagPassagesCommand", words)
                .arg(m_claims.size())
                .arg(withinSentence(type)));
}

void TagPassagesCommand::redo()
{
    QList<Claim> added;
    const auto done = m_session.store().atomically([&]() -> Result<void> {
        for (const Claim& claim : std::as_const(m_claims)) {
            const auto one = m_session.store().claims().add(claim);
            if (!one)
                return tl::unexpected(one.error());
            added << *one;
        }
        return {};
    });
    if (!done) {
        m_session.report(done.error());
        setObsolete(true);
        return;
    }
    m_claims = added;
}

void TagPassagesCommand::undo()
{
    const auto done = m_session.store().atomically([&]() -> Result<void> {
        for (const Claim& claim : std::as_const(m_claims)) {
            if (auto removed = m_session.store().claims().remove(claim.id); !removed)
                return removed;
        }
        return {};
    });
    if (!done) {
        m_session.report(done.error());
        setObsolete(true);
    }
}

} // namespace careo::ui
