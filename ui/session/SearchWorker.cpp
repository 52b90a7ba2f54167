#include "ui/session/SearchWorker.h"

#include "core/search/CaseSearch.h"

namespace careo::ui
{

SearchWorker::SearchWorker(QString path, const std::atomic<int>& newest)
    : m_path(std::move(path))
    , m_newest(newest)
{
}

SearchWorker::~SearchWorker() = default;

void SearchWorker::update(const ChangeSet& changes)
{
    if (m_search && !m_search->update(changes))
        m_search.reset(); // read anew, with its error told, by the next question
}

void SearchWorker::answer(const Question& question)
{
    if (isStale(question.number))
        return;
    if (!m_search) {
        auto opened = CaseSearch::open(m_path);
        if (!opened) {
            Q_EMIT failed(question.number, opened.error());
            return;
        }
        m_search = std::move(*opened);
    }
    const auto articles = m_search->articles(question.filter, question.order, question.direction);
    if (!articles) {
        Q_EMIT failed(question.number, articles.error());
        return;
    }
    if (isStale(question.number))
        return;
    Q_EMIT found(question.number, *articles);
    const auto counts = m_search->facets(question.filter);
    if (!counts)
        Q_EMIT failed(question.number, counts.error());
    else if (!isStale(question.number))
        Q_EMIT counted(question.number, *counts);
}

} // namespace careo::ui
