#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

namespace careo
{

/// Background work owned by the screen that wants its results: it is cancelled and waited for when
/// the job is destroyed or given new work, so a result never reaches a dead or newer owner.
///
/// The work is a free function over values, `void f(QPromise<T>&, Args...)`, that looks at
/// `promise.isCanceled()` once per item. Use from the thread of the owner.
template <class T> class Job
{
public:
    Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    ~Job() { cancel(); }

    /// Cancels what runs, then starts `function(promise, args...)` in Qt's thread pool.
    template <class Function, class... Args> void start(Function&& function, Args&&... args)
    {
        cancel();
        m_watcher.setFuture(
            QtConcurrent::run(std::forward<Function>(function), std::forward<Args>(args)...));
    }

    /// Asks the work to stop and waits until it has.
    void cancel()
    {
        m_watcher.cancel();
        m_watcher.waitForFinished();
    }

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

    /// Connect to its finished(), resultReadyAt() and progressValueChanged() signals.
    [[nodiscard]] QFutureWatcher<T>& watcher() { return m_watcher; }

private:
    QFutureWatcher<T> m_watcher;
};

} // namespace careo
