#include "ui/library/ArticleSnippets.h"

#include "core/model/TextQuery.h"
#include "ui/session/CaseSession.h"

namespace careo::ui
{

ArticleSnippets::ArticleSnippets(CaseSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &ArticleSnippets::start);
    connect(&m_job.watcher(), &QFutureWatcherBase::finished, this, &ArticleSnippets::take);
    connect(&session, &CaseSession::filterChanged, this, &ArticleSnippets::onFilterChanged);
    connect(&session, &CaseSession::caseChanged, this, &ArticleSnippets::onCaseChanged);
    onFilterChanged();
}

const Snippet* ArticleSnippets::want(ArticleId article)
{
    if (!m_isOn)
        return nullptr;
    const auto found = m_snippets.constFind(article);
    if (found != m_snippets.cend())
        return &*found;
    m_wanted.insert(article);
    if (!m_job.isRunning() && !m_pause.isActive())
        m_pause.start();
    return nullptr;
}

void ArticleSnippets::onFilterChanged()
{
    const QString words = m_session.filter().words;
    if (words == m_words)
        return;
    m_words = words;
    const auto query = TextQuery::parse(words);
    m_isOn = query && !query->wantedTerms().isEmpty();
    m_wanted.clear();
    m_snippets.clear();
    m_job.cancel();
}

void ArticleSnippets::onCaseChanged(const ChangeSet& changes)
{
    for (const ArticleId id : changes.articlesChanged + changes.articlesRemoved)
        m_snippets.remove(id);
}

void ArticleSnippets::start()
{
    const QList<ArticleId> articles = m_wanted.values();
    m_wanted.clear();
    if (!articles.isEmpty())
        m_job.start(findSnippets, m_session.store().path(), articles, m_words);
}

void ArticleSnippets::take()
{
    const auto future = m_job.watcher().future();
    if (!future.isCanceled() && future.resultCount() > 0) {
        const auto found = future.result(); // without it rows stay as they are without words
        if (found) {
            m_snippets.insert(*found);
            Q_EMIT arrived(found->keys());
        }
    }
    if (!m_wanted.isEmpty())
        m_pause.start();
}

} // namespace careo::ui
