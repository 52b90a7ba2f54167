#include "ui/suggestions/SuggestionReading.h"

#include "ui/session/CaseSession.h"

#include <chrono>

namespace careo::ui
{

namespace
{

void readSuggestions(QPromise<Result<CaseSuggestions>>& promise, const QString& path,
    bool isReadOnly, const SuggestionRequest& request)
{
    const auto access = isReadOnly ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite;
    const auto store = CaseStore::open(path, access);
    if (!store) {
        promise.addResult(tl::unexpected(store.error()));
        return;
    }
    auto found = caseSuggestions(**store, request, [&promise](qsizetype done, qsizetype all) {
        promise.setProgressRange(0, static_cast<int>(all));
        promise.setProgressValue(static_cast<int>(done));
        return !promise.isCanceled();
    });
    if (!promise.isCanceled())
        promise.addResult(std::move(found));
}

} // namespace

SuggestionReading::SuggestionReading(CaseSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    constexpr std::chrono::milliseconds pause(120);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SuggestionReading::start);
    connect(&m_job.watcher(), &QFutureWatcherBase::finished, this, &SuggestionReading::finish);
    connect(&m_job.watcher(), &QFutureWatcherBase::progressValueChanged, this,
        [this](int done) { Q_EMIT progressed(done, m_job.watcher().progressMaximum()); });
}

void SuggestionReading::read(const SuggestionRequest& request)
{
    m_request = request;
    m_pause.start();
}

void SuggestionReading::stop()
{
    m_pause.stop();
    m_job.cancel();
}

void SuggestionReading::start()
{
    m_job.start(
        readSuggestions, m_session.store().path(), m_session.store().isReadOnly(), m_request);
}

void SuggestionReading::finish()
{
    const auto future = m_job.watcher().future();
    if (m_pause.isActive() || future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<CaseSuggestions> found = future.result();
    if (!found)
        m_session.report(found.error());
    Q_EMIT finished(found ? *found : CaseSuggestions());
}

} // namespace careo::ui
