#pragma once

#include "core/model/CaseFilter.h"
#include "core/model/ClaimType.h"
#include "core/store/CaseStore.h"
#include "ui/session/UndoStack.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace careo::ui
{

class FilterResults;

/// What the rooms of one window share: the open case, the filter, the article and claim in hand,
/// and what can be undone. Rooms get it by reference and live no longer than it.
class CaseSession : public QObject
{
    Q_OBJECT

public:
    explicit CaseSession(std::unique_ptr<CaseStore> store, QObject* parent = nullptr);
    ~CaseSession() override;

    [[nodiscard]] CaseStore& store() { return *m_store; }
    [[nodiscard]] UndoStack& undoStack() { return m_undoStack; }

    [[nodiscard]] const CaseFilter& filter() const { return m_filter; }
    void setFilter(const CaseFilter& filter);

    [[nodiscard]] ArticleId currentArticle() const { return m_currentArticle; }
    void setCurrentArticle(ArticleId article);

    /// A claim of the current article, or invalid. Setting one of another article moves there.
    [[nodiscard]] ClaimId currentClaim() const { return m_currentClaim; }
    void setCurrentClaim(ClaimId claim);

    /// What passes the filter. Made when it is first asked for.
    [[nodiscard]] FilterResults& results();

    /// Kept up to date with the case: parents before children, siblings by position.
    [[nodiscard]] const QList<ClaimType>& claimTypes() const { return m_claimTypes; }
    /// A type with an invalid id when there is none.
    [[nodiscard]] ClaimType claimType(ClaimTypeId id) const;
    [[nodiscard]] ClaimType claimTypeForKey(int key) const;

    /// Goes to the Read room with this passage in view; the window and the reader answer it.
    void showPassage(ArticleId article, Passage passage);

    /// Asks which question the passage answers; with a valid claim it is that claim's. The Accounts
    /// room answers it.
    void askWhatItAnswers(ArticleId article, Passage passage, ClaimId claim);

    /// As CaseStore::perform(); the article and claim that `work` sets are set after the commit,
    /// when the rooms know them.
    [[nodiscard]] Result<HistoryId> perform(
        HistoryWay way, HistoryId seen, const std::function<Result<void>()>& work);
    /// The latest entry of the history whose changes through other connections were announced.
    [[nodiscard]] HistoryId seen() const { return m_seen; }
    /// Looks whether another program changed the case, and announces it as caseChanged(). Happens
    /// by itself every second.
    void refresh();

    /// Tells the user of a failure in one sentence. `subject` names the file or thing concerned.
    void report(const Error& error, const QString& subject = {});
    /// Tells the user something that needs no answer ("Tagged as staged raid").
    void announce(const QString& sentence);

Q_SIGNALS:
    /// After each committed change of the case, claim types already reloaded.
    void caseChanged(const careo::ChangeSet& changes);
    void filterChanged();
    void currentArticleChanged(careo::ArticleId article);
    void currentClaimChanged(careo::ClaimId claim);
    void passageRequested(careo::ArticleId article, careo::Passage passage);
    void answerOffered(careo::ArticleId article, careo::Passage passage, careo::ClaimId claim);
    void failureReported(const QString& sentence);
    void announced(const QString& sentence);

private:
    void reloadClaimTypes();
    void onChanged(const ChangeSet& changes);
    void watchOthers();

    std::unique_ptr<CaseStore> m_store;
    UndoStack m_undoStack;
    QTimer m_watch;
    qint64 m_dataVersion = 0;
    HistoryId m_seen;
    bool m_isPerforming = false;
    QList<std::function<void()>> m_afterwards; ///< what to do once the action is committed
    std::unique_ptr<FilterResults> m_results;
    CaseFilter m_filter;
    ArticleId m_currentArticle;
    ClaimId m_currentClaim;
    QList<ClaimType> m_claimTypes;
};

} // namespace careo::ui
