#include "ui/session/CopyFinding.h"

#include "core/copies/CopyUpdate.h"
#include "ui/session/CaseReading.h"

#include <chrono>

namespace careo::ui
{

namespace
{

constexpr std::chrono::milliseconds pauseAfterChange(500);
constexpr std::chrono::milliseconds longWork(300);

Result<qsizetype> findCopies(CaseStore& store, const std::function<bool()>& isCanceled)
{
    return updateCopies(store, isCanceled);
}

} // namespace

CopyFinding::CopyFinding(CaseSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterChange);
    m_long.setSingleShot(true);
    m_long.setInterval(longWork);
    connect(&m_pause, &QTimer::timeout, this, &CopyFinding::start);
    connect(&m_long, &QTimer::timeout, this, [this] { Q_EMIT progressChanged(0, 0); });
    connect(&m_job.watcher(), &QFutureWatcherBase::finished, this, &CopyFinding::finish);
    connect(&session, &CaseSession::caseChanged, this, &CopyFinding::onCaseChanged);
    if (!session.store().isReadOnly())
        m_pause.start(); // of an older case, or one whose comparison was cut short
}

void CopyFinding::onCaseChanged(const ChangeSet& changes)
{
    if (!changes.articlesAdded.isEmpty() || !changes.articlesChanged.isEmpty())
        m_pause.start();
}

void CopyFinding::start()
{
    m_long.start();
    m_job.start(readCase<qsizetype>, m_session.store().path(), false, findCopies);
}

void CopyFinding::stop()
{
    m_pause.stop();
    m_job.watcher().cancel();
}

void CopyFinding::finish()
{
    m_long.stop();
    Q_EMIT finished();
    const auto future = m_job.watcher().future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<qsizetype> done = future.result();
    if (!done) {
        m_session.report(done.error());
    } else if (*done > 0) {
        ChangeSet changes;
        changes.copies = true;
        // Another connection has committed it, so the case's own does not know.
        Q_EMIT m_session.store().changed(changes);
    }
}

} // namespace careo::ui
