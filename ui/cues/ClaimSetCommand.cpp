#include "ui/cues/ClaimSetCommand.h"

#include "ui/session/CaseSession.h"

#include <QCoreApplication>

#include <algorithm>

namespace careo::ui
{

ClaimSetCommand::ClaimSetCommand(CaseSession& session, const ClaimSet& set)
    : QUndoCommand(QCoreApplication::translate("careo::ui::ClaimSetCommand", "add starter set “%1”")
                       .arg(set.title))
    , m_session(session)
    , m_set(set)
{
}

void ClaimSetCommand::redo()
{
    report(m_wasDone ? addAgain() : addSet());
    m_wasDone = true;
}

void ClaimSetCommand::undo()
{
    report(takeOut());
}

Result<void> ClaimSetCommand::addSet()
{
    CaseStore& store = m_session.store();
    const QList<ClaimType> before = m_session.claimTypes();
    const auto cuesBefore = store.cues().all();
    if (!cuesBefore)
        return tl::unexpected(cuesBefore.error());
    if (auto done = addClaimSet(store, m_set); !done)
        return done;
    // The session hears of the new types once the whole step is committed.
    const auto types = store.claimTypes().all();
    const auto cues = store.cues().all();
    if (!types || !cues)
        return tl::unexpected(types ? cues.error() : types.error());
    for (const ClaimType& type : *types) {
        const bool isNew = std::none_of(before.cbegin(), before.cend(),
            [&type](const ClaimType& old) { return old.id == type.id; });
        if (isNew)
            m_added << type;
        if (cuesBefore->value(type.id).isEmpty() && !cues->value(type.id).isEmpty())
            m_cues.insert(type.id, cues->value(type.id));
    }
    return {};
}

Result<void> ClaimSetCommand::addAgain()
{
    CaseStore& store = m_session.store();
    return store.atomically([&]() -> Result<void> {
        for (const ClaimType& type : std::as_const(m_added)) {
            if (const auto added = store.claimTypes().add(type); !added)
                return tl::unexpected(added.error());
        }
        for (auto each = m_cues.cbegin(); each != m_cues.cend(); ++each) {
            if (auto done = store.cues().set(each.key(), each.value()); !done)
                return done;
        }
        return {};
    });
}

Result<void> ClaimSetCommand::takeOut()
{
    CaseStore& store = m_session.store();
    return store.atomically([&]() -> Result<void> {
        for (auto each = m_cues.cbegin(); each != m_cues.cend(); ++each) {
            if (auto done = store.cues().set(each.key(), {}); !done)
                return done;
        }
        for (auto type = m_added.crbegin(); type != m_added.crend(); ++type) {
            if (auto done = store.claimTypes().remove(type->id); !done)
                return done;
        }
        return {};
    });
}

void ClaimSetCommand::report(const Result<void>& done)
{
    if (done)
        return;
    m_session.report(done.error());
    setObsolete(true);
}

} // namespace careo::ui
