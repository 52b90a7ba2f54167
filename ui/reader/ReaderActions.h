#pragma once

#include "core/model/Ids.h"
#include "ui/reader/PassageTagging.h"

#include <QObject>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;

namespace careo::ui
{

class CaseSession;
class ReaderView;

/// Owns and enables what can be done in the reader. The keys without Ctrl or Alt work while the
/// text has the keyboard.
class ReaderActions : public QObject
{
    Q_OBJECT

public:
    ReaderActions(CaseSession& session, ReaderView& view);

    /// Fills the window's menus.
    void addArticleActions(QMenu& menu) const;
    void addClaimActions(QMenu& menu) const;
    void addViewActions(QMenu& menu) const;

    [[nodiscard]] PassageTagging& tagging() { return m_tagging; }
    void updateEnabled();
    /// Offers all claim types, to tag the selection with or to give the current claim.
    void chooseType(const QPoint& globalPosition);
    void showContextMenu(const QPoint& globalPosition);

private:
    using Slot = std::function<void()>;

    QAction* add(
        const char* name, const QString& text, const QList<QKeySequence>& keys, const Slot& slot);
    void createArticleActions();
    void createSelectionActions();
    void createTagActions();
    void createClaimActions();
    void createViewActions();
    void updateTagActions();

    CaseSession& m_session;
    ReaderView& m_view;
    PassageTagging m_tagging;
    QList<QAction*> m_articleActions;
    QList<QAction*> m_selectionActions;
    QList<QAction*> m_tagActions; ///< keys 1 to 9
    QList<QAction*> m_claimActions;
    QList<QAction*> m_viewActions;
    QAction* m_read = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_again = nullptr;
    QAction* m_choose = nullptr;
    QAction* m_extent = nullptr;
    QAction* m_answer = nullptr;
    QAction* m_clear = nullptr;
};

} // namespace careo::ui
