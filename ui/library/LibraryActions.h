#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;

namespace careo::ui
{

class CaseSession;
class LibraryPane;

/// What can be done with the list of articles and the filter.
class LibraryActions : public QObject
{
    Q_OBJECT

public:
    /// Asked before an article is removed, with its title and its number of claims; calls
    /// `confirmed` when the answer is yes, now or later.
    using ConfirmRemoval = std::function<void(
        const QString& title, int claims, const std::function<void()>& confirmed)>;

    LibraryActions(CaseSession& session, LibraryPane& pane);

    void addEditActions(QMenu& menu) const;
    void addArticleActions(QMenu& menu) const;
    /// To the next, the previous, the next and previous unread article; the keys work within the
    /// widgets they are added to, the pane among them.
    [[nodiscard]] QList<QAction*> stepActions() const
    {
        return {m_next, m_previous, m_nextUnread, m_previousUnread};
    }
    /// Goes `step` articles down the list (up when negative) and stays at its ends.
    void stepArticle(int step);
    void setConfirmRemoval(ConfirmRemoval confirm) { m_confirmRemoval = std::move(confirm); }
    void removeCurrent();

private:
    QAction* add(const char* name, const QString& text, const QList<QKeySequence>& keys,
        const std::function<void()>& slot);
    void updateEnabled();
    void stepUnread(int step);

    CaseSession& m_session;
    LibraryPane& m_pane;
    ConfirmRemoval m_confirmRemoval;
    QAction* m_search;
    QAction* m_clearFilter;
    QAction* m_hits;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_nextUnread;
    QAction* m_previousUnread;
    QAction* m_remove;
};

} // namespace careo::ui
