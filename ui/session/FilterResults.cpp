#include "ui/session/FilterResults.h"

#include "ui/session/CaseSession.h"
#include "ui/session/SearchWorker.h"

namespace careo::ui
{

namespace
{

/// Shown of a large case before all its articles are known.
constexpr int firstArticles = 100;

} // namespace

FilterResults::FilterResults(CaseSession& session, QObject* parent)
    : FilterResults(session, SmallCase{}, parent)
{
}

FilterResults::FilterResults(CaseSession& session, SmallCase small, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_small(small)
{
    connect(&session, &CaseSession::filterChanged, this, &FilterResults::ask);
    connect(&session, &CaseSession::caseChanged, this, &FilterResults::onCaseChanged);
    if (!isSmall()) {
        startWorker();
        m_articles = session.store().queries().newest(firstArticles).value_or(QList<ArticleId>());
    }
    ask();
}

FilterResults::~FilterResults()
{
    m_question = -1;
    m_thread.quit();
    m_thread.wait();
}

bool FilterResults::isSmall() const
{
    const CaseQueries& queries = m_session.store().queries();
    return queries.articleCount().value_or(0) <= m_small.articles
        && queries.claimCount().value_or(0) <= m_small.claims;
}

void FilterResults::startWorker()
{
    m_worker = new SearchWorker(m_session.store().path(), m_question);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SearchWorker::found, this, &FilterResults::takeFound);
    connect(m_worker, &SearchWorker::counted, this, &FilterResults::takeCounts);
    connect(m_worker, &SearchWorker::failed, this, &FilterResults::takeError);
    m_thread.start();
}

void FilterResults::setOrder(ArticleOrder order, Qt::SortOrder direction)
{
    m_order = order;
    m_direction = direction;
    ask();
}

void FilterResults::ask()
{
    const int number = ++m_question;
    if (!m_worker) {
        answerAtOnce();
        return;
    }
    m_isSearching = true;
    const SearchWorker::Question question{number, m_session.filter(), m_order, m_direction};
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, question] { worker->answer(question); },
        Qt::QueuedConnection);
}

void FilterResults::answerAtOnce()
{
    const CaseQueries& queries = m_session.store().queries();
    const auto articles = queries.articles(m_session.filter(), m_order, m_direction);
    if (!articles) {
        m_session.report(articles.error());
        return;
    }
    takeFound(m_question, *articles);
    if (const auto counts = queries.facets(m_session.filter()))
        takeCounts(m_question, *counts);
}

void FilterResults::takeFound(int question, const QList<ArticleId>& articles)
{
    if (question != m_question)
        return;
    m_isSearching = false;
    m_articles = articles;
    Q_EMIT found();
}

void FilterResults::takeCounts(int question, const FacetCounts& counts)
{
    if (question != m_question)
        return;
    m_counts = counts;
    if (m_session.filter().isEmpty())
        m_countsOfAll = counts;
    Q_EMIT counted();
}

void FilterResults::takeError(int question, const Error& error)
{
    if (question != m_question)
        return;
    m_isSearching = false;
    m_session.report(error);
}

void FilterResults::onCaseChanged(const ChangeSet& changes)
{
    if (m_worker) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, changes] { worker->update(changes); },
            Qt::QueuedConnection);
    } else if (!isSmall()) {
        startWorker();
    }
    ask();
}

} // namespace careo::ui
