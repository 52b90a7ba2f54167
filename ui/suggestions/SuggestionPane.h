#pragma once

#include "core/store/ChangeSet.h"
#include "core/suggest/CaseSuggestions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QModelIndex;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace careo::ui
{

class CaseSession;
class ReaderView;
class SuggestionActions;
class SuggestionListModel;
class SuggestionReading;

/// Passages that may claim something: of the article in hand or of all articles that are filtered,
/// the likeliest first, each to be accepted or rejected. They are outlined in the reader's text.
class SuggestionPane : public QWidget
{
    Q_OBJECT

public:
    SuggestionPane(CaseSession& session, ReaderView& reader, QWidget* parent = nullptr);
    ~SuggestionPane() override;

    [[nodiscard]] SuggestionActions& actions() { return *m_actions; }

    void focusList();
    void step(int by);
    void accept();
    void reject();
    void acceptAs(ClaimTypeId type);
    /// Asks for a claim type and accepts as that.
    void chooseType();
    /// Selects the passage in the text, where the selection can be changed.
    void adjust();
    /// Accepts with the words selected in the text.
    void acceptSelection();

Q_SIGNALS:
    /// The pane was closed and is needed.
    void revealRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void createHead(QVBoxLayout& layout);
    void createPages(QVBoxLayout& layout);
    void createButtons(QVBoxLayout& layout);
    void connectSession();
    [[nodiscard]] bool isOfAll() const;
    [[nodiscard]] bool hasCurrent() const;
    [[nodiscard]] const ProposedPassage& current() const;
    void refresh();
    void take(const CaseSuggestions& found);
    void follow(const ChangeSet& changes);
    void followArticle();
    void showCurrent();
    void decide(const std::function<void()>& decision);
    void updateOutlines();
    void updateTexts();
    [[nodiscard]] QString emptyText() const;

    CaseSession& m_session;
    ReaderView& m_reader;
    SuggestionListModel* m_model;
    SuggestionReading* m_reading;
    QListView* m_list;
    SuggestionActions* m_actions;
    QLabel* m_count;
    QComboBox* m_scope;
    QProgressBar* m_progress;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    QPushButton* m_addSet;
    QWidget* m_buttons;
    CaseSuggestions m_found; ///< without its list, which is the model's
    bool m_isFollowing = false;
    bool m_isDeciding = false;
    bool m_wasDecided = false;
};

} // namespace careo::ui
