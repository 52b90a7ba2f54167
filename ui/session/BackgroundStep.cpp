#include "ui/session/BackgroundStep.h"

#include "core/store/CaseStore.h"

#include <utility>

namespace careo::ui
{

namespace
{

void runStep(QPromise<BackgroundStep::Outcome>& promise, const BackgroundStep::Request& request,
    const std::shared_ptr<LongStep>& step, const std::shared_ptr<std::atomic_bool>& isStopped)
{
    const auto store = CaseStore::open(request.path);
    if (!store) {
        promise.addResult(BackgroundStep::Outcome{tl::unexpected(store.error()), {}});
        return;
    }
    (*store)->history().setSession(request.session);
    BackgroundStep::Outcome outcome;
    QObject::connect(store->get(), &CaseStore::changed, store->get(),
        [&outcome](const ChangeSet& changes) { outcome.changes = changes; });
    const auto progress = [&](qsizetype done, qsizetype total) {
        promise.setProgressRange(0, static_cast<int>(total));
        promise.setProgressValue(static_cast<int>(done));
        return !*isStopped && !promise.isCanceled();
    };
    outcome.last = (*store)->perform(
        request.way, request.seen, [&] { return step->run(**store, request.way, progress); });
    promise.addResult(std::move(outcome));
}

} // namespace

BackgroundStep::BackgroundStep(QObject* parent)
    : QObject(parent)
{
    auto& watcher = m_job.watcher();
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int done) { Q_EMIT progressChanged(done, m_job.watcher().progressMaximum()); });
    connect(&watcher, &QFutureWatcherBase::finished, this, &BackgroundStep::finish);
}

void BackgroundStep::start(const QString& name, const Request& request,
    const std::shared_ptr<LongStep>& step, const std::function<void(const Outcome&)>& then)
{
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_then = then;
    m_job.start(runStep, request, step, m_isStopped);
    Q_EMIT started(name, request.way);
}

void BackgroundStep::stop()
{
    if (m_isStopped)
        *m_isStopped = true;
}

void BackgroundStep::finish()
{
    const auto future = m_job.watcher().future();
    const auto then = std::exchange(m_then, {});
    Q_EMIT finished();
    if (then && future.resultCount() > 0)
        then(future.result());
}

} // namespace careo::ui
