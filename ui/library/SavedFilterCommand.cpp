#include "ui/library/SavedFilterCommand.h"

#include "ui/session/CaseSession.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("careo::ui::SavedFilterCommand", text);
}

} // namespace

SavedFilterCommand::SavedFilterCommand(
    CaseSession& session, std::optional<SavedFilter> before, std::optional<SavedFilter> after)
    : QUndoCommand(!before ? words("save filter")
            : after        ? words("change saved filter")
                           : words("remove saved filter"))
    , m_session(session)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void SavedFilterCommand::redo()
{
    swap(m_before, m_after);
}

void SavedFilterCommand::undo()
{
    swap(m_after, m_before);
}

void SavedFilterCommand::swap(
    const std::optional<SavedFilter>& from, std::optional<SavedFilter>& to)
{
    SavedFilterStore& store = m_session.store().savedFilters();
    Result<void> done;
    if (!to) {
        done = store.remove(from->id);
    } else if (from) {
        done = store.update(*to);
    } else if (const auto added = store.add(*to)) {
        to = *added;
    } else {
        done = tl::unexpected(added.error());
    }
    if (done)
        return;
    m_session.report(done.error(), (to ? to : from)->name);
    setObsolete(true);
}

} // namespace careo::ui
