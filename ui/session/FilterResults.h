#pragma once

#include "core/model/Article.h"
#include "core/store/FacetCounts.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <atomic>
#include <optional>

namespace careo
{
struct ChangeSet;
struct Error;
} // namespace careo

namespace careo::ui
{

class CaseSession;
class SearchWorker;

/// The articles that pass the session's filter, in order, and what each value of the filter would
/// give. A small case answers at once; a large one is asked in a thread of its own, where a newer
/// question overtakes an older one, and what was found before stays until the answer is there.
class FilterResults : public QObject
{
    Q_OBJECT

public:
    /// How many articles and claims a case has at most that answers at once.
    struct SmallCase {
        int articles = 1'000;
        int claims = 5'000;
    };

    explicit FilterResults(CaseSession& session, QObject* parent = nullptr);
    FilterResults(CaseSession& session, SmallCase small, QObject* parent = nullptr);
    ~FilterResults() override;

    [[nodiscard]] const QList<ArticleId>& articles() const { return m_articles; }
    /// Nothing before the first are there.
    [[nodiscard]] const std::optional<FacetCounts>& counts() const { return m_counts; }
    /// The counts when nothing was filtered last.
    [[nodiscard]] const FacetCounts& countsOfAll() const { return m_countsOfAll; }
    /// An answer is awaited.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

    void setOrder(ArticleOrder order, Qt::SortOrder direction);

Q_SIGNALS:
    void found();
    void counted();

private:
    friend class SearchWorker;

    [[nodiscard]] bool isSmall() const;
    void startWorker();
    void ask();
    void answerAtOnce();
    void takeFound(int question, const QList<ArticleId>& articles);
    void takeCounts(int question, const FacetCounts& counts);
    void takeError(int question, const Error& error);
    void onCaseChanged(const ChangeSet& changes);

    CaseSession& m_session;
    SmallCase m_small;
    ArticleOrder m_order = ArticleOrder::Published;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    QList<ArticleId> m_articles;
    std::optional<FacetCounts> m_counts;
    FacetCounts m_countsOfAll;
    bool m_isSearching = false;
    std::atomic<int> m_question = 0; ///< the number of the newest
    SearchWorker* m_worker = nullptr; ///< lives in m_thread
    QThread m_thread;
};

} // namespace careo::ui
