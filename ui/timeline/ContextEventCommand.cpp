#include "ui/timeline/ContextEventCommand.h"

#include "ui/session/CaseSession.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("careo::ui::ContextEventCommand", text);
}

} // namespace

ContextEventCommand::ContextEventCommand(
    CaseSession& session, std::optional<ContextEvent> before, std::optional<ContextEvent> after)
    : QUndoCommand(!before ? words("add context event")
            : after        ? words("change context event")
                           : words("remove context event"))
    , m_session(session)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void ContextEventCommand::redo()
{
    swap(m_before, m_after);
}

void ContextEventCommand::undo()
{
    swap(m_after, m_before);
}

void ContextEventCommand::swap(
    const std::optional<ContextEvent>& from, std::optional<ContextEvent>& to)
{
    ContextEventStore& store = m_session.store().contextEvents();
    Result<void> done;
    if (!to) {
        done = store.remove(from->id);
    } else if (from) {
        done = store.update(*to);
    } else {
        const auto added = store.add(*to);
        if (added)
            to = *added;
        else
            done = tl::unexpected(added.error());
    }
    if (done)
        return;
    m_session.report(done.error(), (to ? to : from)->title);
    setObsolete(true);
}

} // namespace careo::ui
