#pragma once

#include "core/model/Article.h"

#include <QTimer>
#include <QWidget>

class QActionGroup;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace careo
{
struct ChangeSet;
}

namespace careo::ui
{

class ArticleDelegate;
class ArticleListModel;
class ArticleSnippets;
class CaseSession;
class ConcordanceView;
class LibraryActions;
class SearchField;

/// The left of the Read room: search, filter, and the articles that pass.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(CaseSession& session, QWidget* parent = nullptr);

    [[nodiscard]] LibraryActions& actions() { return *m_actions; }
    [[nodiscard]] const ArticleListModel& model() const { return *m_model; }
    void focusSearch();
    void focusList();
    /// Each place the filter's words stand at, in a window of its own.
    void showHits();
    void setOrder(ArticleOrder order, Qt::SortOrder direction);

Q_SIGNALS:
    /// Enter on an article.
    void readerFocusRequested();
    void importRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createSearch();
    QWidget* createHeader();
    QWidget* createList();
    QWidget* createNoArticles();
    QWidget* createNoResults();
    QToolButton* createOrderMenu();
    void addOrder(
        const char* name, const QString& text, ArticleOrder order, Qt::SortOrder direction);
    void connectSession();

    void showFound();
    void onCaseChanged(const ChangeSet& changes);
    void showCurrent();
    void updateHeader();

    CaseSession& m_session;
    ArticleSnippets* m_snippets;
    ArticleListModel* m_model;
    ArticleDelegate* m_delegate;
    LibraryActions* m_actions;
    int m_currentRow = 0; ///< where the current article is, or was before it went
    QTimer m_searching; ///< until it is said that the answer takes long
    SearchField* m_search = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_orderButton = nullptr;
    QActionGroup* m_orders = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_pages = nullptr;
    ConcordanceView* m_hits = nullptr;
};

} // namespace careo::ui
