#pragma once

#include "core/store/ChangeSet.h"
#include "ui/claims/TypeRemovalQuestion.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QAction;
class QKeySequence;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace careo::ui
{

class CaseSession;
class ClaimTypeForm;
class ClaimTypeTree;
class CueEditor;

/// The window in which the tree of claim types is edited. Each change is committed when it is
/// made and can be undone here and in the main window.
class ClaimTypeEditor : public QDialog
{
    Q_OBJECT

public:
    /// Asked before a type with claims is deleted.
    using AskRemoval = std::function<TypeRemovalAnswer(const ClaimType& type, int claims)>;

    explicit ClaimTypeEditor(CaseSession& session, QWidget* parent = nullptr);

    void setAskRemoval(AskRemoval ask) { m_askRemoval = std::move(ask); }
    void done(int result) override;

private:
    QAction* add(const char* name, const QString& text, const QString& help,
        const QKeySequence& key, const std::function<void()>& slot);
    void createActions();
    void createMoves();
    void layOut();
    [[nodiscard]] QVBoxLayout* createLeft();
    [[nodiscard]] QVBoxLayout* createRight();
    [[nodiscard]] QWidget* createButton(QAction* action);
    void follow(const ChangeSet& changes);
    void refill();
    void showCurrent();
    void updateEnabled();
    void fillMergeMenu();

    void addType();
    void addTypeBelow();
    void chooseNew(ClaimTypeId type);
    void moveBy(int step);
    void indent();
    void outdent();
    void removeCurrent();
    void mergeInto(ClaimTypeId into);

    CaseSession& m_session;
    AskRemoval m_askRemoval;
    QHash<ClaimTypeId, int> m_counts;
    ClaimTypeTree* m_tree;
    ClaimTypeForm* m_form;
    CueEditor* m_cues;
    QMenu* m_mergeMenu;
    QLabel* m_claims;
    QLabel* m_message;
    QPushButton* m_merge = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_add = nullptr;
    QAction* m_addBelow = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_indent = nullptr;
    QAction* m_outdent = nullptr;
};

} // namespace careo::ui
