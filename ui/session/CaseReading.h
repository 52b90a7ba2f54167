#pragma once

#include "core/base/Job.h"
#include "ui/session/CaseSession.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace careo::ui
{

/// Opens the case a second time and reads something of it. For a Job; gives one result unless it is
/// cancelled.
template <class T>
void readCase(QPromise<Result<T>>& promise, const QString& path, bool isReadOnly,
    Result<T> (*read)(CaseStore& store, const std::function<bool()>& isCanceled))
{
    const auto access = isReadOnly ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite;
    const auto store = CaseStore::open(path, access);
    Result<T> result = store ? read(**store, [&promise] { return promise.isCanceled(); })
                             : Result<T>(tl::unexpected(store.error()));
    if (!promise.isCanceled())
        promise.addResult(std::move(result));
}

/// What a view shows of the case, read in the background when the view is shown and whenever the
/// case changed since. Give it to the view as a member; a failure is told through the session.
template <class T> class CaseReading : public QObject
{
public:
    using Read = Result<T> (*)(CaseStore& store, const std::function<bool()>& isCanceled);

    CaseReading(CaseSession& session, QWidget& view, Read read, std::function<void(const T&)> take)
        : m_session(session)
        , m_view(view)
        , m_read(read)
        , m_take(std::move(take))
    {
        constexpr std::chrono::milliseconds pause(150);
        m_pause.setSingleShot(true);
        m_pause.setInterval(pause);
        view.installEventFilter(this);
        QObject::connect(&m_pause, &QTimer::timeout, this, [this] { start(); });
        QObject::connect(
            &m_job.watcher(), &QFutureWatcherBase::finished, this, [this] { finish(); });
    }

    /// What is shown is out of date.
    void refresh()
    {
        m_isStale = true;
        if (m_view.isVisible())
            m_pause.start();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && m_isStale)
            start();
        return QObject::eventFilter(watched, event);
    }

private:
    void start()
    {
        m_isStale = false;
        m_job.start(readCase<T>, m_session.store().path(), m_session.store().isReadOnly(), m_read);
    }

    void finish()
    {
        const auto future = m_job.watcher().future();
        if (future.isCanceled() || future.resultCount() == 0)
            return;
        const Result<T> result = future.result();
        if (result)
            m_take(*result);
        else
            m_session.report(result.error());
    }

    CaseSession& m_session;
    QWidget& m_view;
    Read m_read;
    std::function<void(const T&)> m_take;
    QTimer m_pause;
    bool m_isStale = true;
    Job<Result<T>> m_job;
};

} // namespace careo::ui
