#include "ui/session/UndoStack.h"

#include "ui/session/CaseSession.h"
#include "ui/session/LongCommand.h"

#include <QAction>
#include <QUndoCommand>

#include <memory>
#include <optional>
#include <utility>

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

    /// The step, when it is a long one now.
    [[nodiscard]] std::shared_ptr<LongStep> longStep() const
    {
        const auto* command = dynamic_cast<const LongCommand*>(m_command.get());
        return command && command->step()->isLong() ? command->step() : nullptr;
    }
    [[nodiscard]] HistoryId seen() const { return m_seen; }
    /// The next undo() or redo() is this one, made already.
    void takeAsMade(const Result<HistoryId>& made) const { m_made = made; }

private:
    void run(HistoryWay way, void (QUndoCommand::*step)())
    {
        const auto made = std::exchange(m_made, std::nullopt);
        const auto done = made ? *made : m_session.perform(way, m_seen, [&]() -> Result<void> {
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
    mutable std::optional<Result<HistoryId>> m_made; ///< QUndoStack gives its commands as const
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
    Q_ASSERT(!m_background.isRunning());
    QUndoStack::push(new GuardedCommand(m_session, command));
}

void UndoStack::undo()
{
    if (!startLong(index() - 1, HistoryWay::Undone))
        QUndoStack::undo();
}

void UndoStack::redo()
{
    if (!startLong(index(), HistoryWay::Redone))
        QUndoStack::redo();
}

QAction* UndoStack::createUndoAction(QObject* parent, const QString& prefix)
{
    QAction* action = QUndoStack::createUndoAction(parent, prefix);
    disconnect(action, &QAction::triggered, this, nullptr);
    connect(action, &QAction::triggered, this, &UndoStack::undo);
    return action;
}

QAction* UndoStack::createRedoAction(QObject* parent, const QString& prefix)
{
    QAction* action = QUndoStack::createRedoAction(parent, prefix);
    disconnect(action, &QAction::triggered, this, nullptr);
    connect(action, &QAction::triggered, this, &UndoStack::redo);
    return action;
}

bool UndoStack::startLong(int index, HistoryWay way)
{
    if (m_background.isRunning())
        return true;
    const auto* guarded = dynamic_cast<const GuardedCommand*>(command(index));
    const auto step = guarded ? guarded->longStep() : nullptr;
    if (!step)
        return false;
    CaseStore& store = m_session.store();
    const BackgroundStep::Request request{
        store.path(), store.history().session(), way, guarded->seen()};
    m_background.start(guarded->text(), request, step,
        [this, guarded, way](const BackgroundStep::Outcome& outcome) {
            if (!outcome.last && outcome.last.error().code != ErrorCode::ChangedMeanwhile) {
                if (outcome.last.error().code != ErrorCode::Cancelled)
                    m_session.report(outcome.last.error());
                return; // it can be made again
            }
            guarded->takeAsMade(outcome.last);
            if (way == HistoryWay::Undone)
                QUndoStack::undo();
            else
                QUndoStack::redo();
            // Another connection has committed it, so the case's own does not know.
            if (outcome.last)
                Q_EMIT m_session.store().changed(outcome.changes);
            m_session.refresh();
        });
    return true;
}

} // namespace careo::ui
