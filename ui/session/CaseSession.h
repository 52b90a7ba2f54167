#pragma once

#include "core/model/CaseFilter.h"
#include "core/model/ClaimType.h"
#include "core/store/CaseStore.h"

#include <QObject>
#include <QUndoStack>

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
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

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

    std::unique_ptr<CaseStore> m_store;
    QUndoStack m_undoStack;
    std::unique_ptr<FilterResults> m_results;
    CaseFilter m_filter;
    ArticleId m_currentArticle;
    ClaimId m_currentClaim;
    QList<ClaimType> m_claimTypes;
};

} // namespace careo::ui
