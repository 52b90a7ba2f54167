#include "ui/session/UndoStack.h"

#include "ui/session/CaseSession.h"

#include <QUndoCommand>

#include <memory>

namespace careo::ui
{

namespace
{

QString subjectOf(const Error& error)
{
    constexpr qsizetype longest = 40;
    if (error.code != ErrorCode::ChangedMeanwhile || error.detail.isEmpty())
        return {};
    const QString name = error.detail.simplified();
    return QStringLiteral("“%1”").arg(
        name.size() > longest ? name.left(longest - 1) + QStringLiteral("…") : name);
}

/// Runs another command as one action of the case.
class GuardedCommand : public QUndoCommand
{
public:
    GuardedCommand(CaseSession& session, QUndoCommand* command)
        : QUndoCommand(command->text())
        , m_session(session)
        , m_command(command)
        , m_seen(session.seen())
    {
    }

    void redo() override
    {
        run(m_wasDone ? HistoryWay::Redone : HistoryWay::Done, &QUndoCommand::redo);
        m_wasDone = true;
    }
    void undo() override { run(HistoryWay::Undone, &QUndoCommand::undo); }

private:
    void run(HistoryWay way, void (QUndoCommand::*step)())
    {
        const auto done = m_session.perform(way, m_seen, [&]() -> Result<void> {
            (m_command.get()->*step)();
            // The command has told its failure itself.
            return m_command->isObsolete() ? Result<void>(failure(ErrorCode::Cancelled))
                                           : Result<void>();
        });
        if (!done) {
            if (done.error().code != ErrorCode::Cancelled)
                m_session.report(done.error(), subjectOf(done.error()));
            setObsolete(true);
            return;
        }
        m_seen = *done;
    }

    CaseSession& m_session;
    std::unique_ptr<QUndoCommand> m_command;
    HistoryId m_seen; ///< what others did before it is known to this step
    bool m_wasDone = false;
};

} // namespace

UndoStack::UndoStack(CaseSession& session)
    : m_session(session)
{
    constexpr int steps = 1000;
    setUndoLimit(steps);
}

void UndoStack::push(QUndoCommand* command)
{
    QUndoStack::push(new GuardedCommand(m_session, command));
}

} // namespace careo::ui
