#include "ui/session/CaseSession.h"

#include "core/base/ErrorText.h"
#include "ui/session/FilterResults.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace careo::ui
{

CaseSession::CaseSession(std::unique_ptr<CaseStore> store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_undoStack(*this)
{
    reloadClaimTypes();
    watchOthers();
    connect(m_store.get(), &CaseStore::changed, this, &CaseSession::onChanged);
}

CaseSession::~CaseSession() = default;

void CaseSession::setFilter(const CaseFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void CaseSession::setCurrentArticle(ArticleId article)
{
    if (m_isPerforming) {
        m_afterwards << [this, article] { setCurrentArticle(article); };
        return;
    }
    if (article == m_currentArticle)
        return;
    m_currentArticle = article;
    m_currentClaim = {};
    Q_EMIT currentArticleChanged(article);
    Q_EMIT currentClaimChanged(m_currentClaim);
}

void CaseSession::setCurrentClaim(ClaimId claim)
{
    if (m_isPerforming) {
        m_afterwards << [this, claim] { setCurrentClaim(claim); };
        return;
    }
    if (claim == m_currentClaim)
        return;
    if (claim.isValid()) {
        const auto stored = m_store->claims().claim(claim);
        if (!stored) {
            report(stored.error());
            return;
        }
        setCurrentArticle(stored->article);
    }
    m_currentClaim = claim;
    Q_EMIT currentClaimChanged(claim);
}

FilterResults& CaseSession::results()
{
    if (!m_results)
        m_results = std::make_unique<FilterResults>(*this);
    return *m_results;
}

ClaimType CaseSession::claimType(ClaimTypeId id) const
{
    const auto found = std::find_if(m_claimTypes.cbegin(), m_claimTypes.cend(),
        [id](const ClaimType& type) { return type.id == id; });
    return found == m_claimTypes.cend() ? ClaimType{} : *found;
}

ClaimType CaseSession::claimTypeForKey(int key) const
{
    const auto found = std::find_if(m_claimTypes.cbegin(), m_claimTypes.cend(),
        [key](const ClaimType& type) { return type.key == key; });
    return found == m_claimTypes.cend() ? ClaimType{} : *found;
}

void CaseSession::showPassage(ArticleId article, Passage passage)
{
    setCurrentArticle(article);
    Q_EMIT passageRequested(article, passage);
}

void CaseSession::askWhatItAnswers(ArticleId article, Passage passage, ClaimId claim)
{
    Q_EMIT answerOffered(article, passage, claim);
}

Result<HistoryId> CaseSession::perform(
    HistoryWay way, HistoryId seen, const std::function<Result<void>()>& work)
{
    m_isPerforming = true;
    const auto done = m_store->perform(way, seen, work);
    m_isPerforming = false;
    const auto afterwards = std::exchange(m_afterwards, {});
    if (done) {
        // While nobody else has written, all that is there is known.
        if (const auto version = m_store->dataVersion(); version && *version == m_dataVersion)
            m_seen = *done;
        for (const auto& step : afterwards)
            step();
    } else if (done.error().code == ErrorCode::ChangedMeanwhile) {
        refresh();
    }
    return done;
}

void CaseSession::watchOthers()
{
    constexpr std::chrono::seconds pause(1);
    if (const auto version = m_store->dataVersion())
        m_dataVersion = *version;
    if (const auto last = m_store->history().last())
        m_seen = *last;
    connect(&m_watch, &QTimer::timeout, this, &CaseSession::refresh);
    m_watch.start(pause);
}

void CaseSession::refresh()
{
    const auto version = m_store->dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    const auto last = m_store->history().last();
    const auto changes = m_store->history().changesOfOthers(m_seen);
    if (!last || !changes)
        return; // busy; the next look finds it again
    m_dataVersion = *version;
    m_seen = *last;
    if (!changes->isEmpty())
        onChanged(*changes);
}

void CaseSession::report(const Error& error, const QString& subject)
{
    Q_EMIT failureReported(errorText(error, subject));
}

void CaseSession::announce(const QString& sentence)
{
    Q_EMIT announced(sentence);
}

void CaseSession::reloadClaimTypes()
{
    const auto types = m_store->claimTypes().all();
    if (types)
        m_claimTypes = *types;
    else
        report(types.error());
}

void CaseSession::onChanged(const ChangeSet& changes)
{
    m_isPerforming = false; // it is committed
    if (changes.claimTypes)
        reloadClaimTypes();
    if (changes.articlesRemoved.contains(m_currentArticle))
        setCurrentArticle({});
    if (changes.claimsRemoved.contains(m_currentClaim))
        setCurrentClaim({});
    Q_EMIT caseChanged(changes);
}

} // namespace careo::ui
