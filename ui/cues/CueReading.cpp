#include "ui/cues/CueReading.h"

#include "core/model/TextQuery.h"
#include "ui/session/CaseSession.h"

#include <chrono>

namespace careo::ui
{

namespace
{

Result<CueFacts> factsOf(
    CaseStore& store, ClaimTypeId type, const Cue& cue, const Progress& progress)
{
    CueFacts facts;
    SuggestionRequest request;
    request.type = type;
    const auto suggester = caseSuggester(store, request);
    if (!suggester)
        return tl::unexpected(suggester.error());
    facts.learned = suggester->learned(type).all();
    if (const auto query = TextQuery::parse(cue.expression); !query || query->isEmpty())
        return facts;
    const auto hits = cueHits(store, cue, progress);
    if (!hits)
        return tl::unexpected(hits.error());
    facts.hits = *hits;
    return facts;
}

void readFacts(QPromise<Result<CueFacts>>& promise, const QString& path, bool isReadOnly,
    ClaimTypeId type, const Cue& cue)
{
    const auto access = isReadOnly ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite;
    const auto store = CaseStore::open(path, access);
    if (!store) {
        promise.addResult(tl::unexpected(store.error()));
        return;
    }
    auto facts = factsOf(
        **store, type, cue, [&promise](qsizetype, qsizetype) { return !promise.isCanceled(); });
    if (!promise.isCanceled())
        promise.addResult(std::move(facts));
}

} // namespace

CueReading::CueReading(CaseSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    constexpr std::chrono::milliseconds pause(200);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &CueReading::start);
    connect(&m_job.watcher(), &QFutureWatcherBase::finished, this, &CueReading::finish);
}

void CueReading::read(ClaimTypeId type, const Cue& cue)
{
    m_type = type;
    m_cue = cue;
    m_pause.start();
}

void CueReading::stop()
{
    m_pause.stop();
    m_job.cancel();
}

void CueReading::start()
{
    const CaseStore& store = m_session.store();
    m_job.start(readFacts, store.path(), store.isReadOnly(), m_type, m_cue);
}

void CueReading::finish()
{
    const auto future = m_job.watcher().future();
    if (m_pause.isActive() || future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<CueFacts> facts = future.result();
    if (facts)
        Q_EMIT finished(*facts);
    else
        m_session.report(facts.error());
}

} // namespace careo::ui
