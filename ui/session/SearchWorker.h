#pragma once

#include "core/model/Article.h"
#include "core/model/CaseFilter.h"
#include "core/store/ChangeSet.h"
#include "core/store/FacetCounts.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace careo
{
class CaseSearch;
struct Error;
} // namespace careo

namespace careo::ui
{

/// Asks a large case in a thread of its own; what it is told and asks back goes through the event
/// loops. A question whose number is no longer `newest` is left unanswered.
class SearchWorker : public QObject
{
    Q_OBJECT

public:
    struct Question {
        int number = 0;
        CaseFilter filter;
        ArticleOrder order = ArticleOrder::Published;
        Qt::SortOrder direction = Qt::DescendingOrder;
    };

    /// `newest` must outlive the worker.
    SearchWorker(QString path, const std::atomic<int>& newest);
    ~SearchWorker() override;

    /// The case changed, by another connection.
    void update(const ChangeSet& changes);
    void answer(const Question& question);

Q_SIGNALS:
    void found(int question, const QList<careo::ArticleId>& articles);
    void counted(int question, const careo::FacetCounts& counts);
    void failed(int question, const careo::Error& error);

private:
    [[nodiscard]] bool isStale(int question) const { return question != m_newest; }

    QString m_path;
    const std::atomic<int>& m_newest;
    std::unique_ptr<CaseSearch> m_search; ///< null until the first question
};

} // namespace careo::ui
