#pragma once

#include "core/model/Article.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
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
class CaseSession;
class FacetTree;
class LibraryActions;

/// The left of the Read room: search, filter, and the articles that pass.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(CaseSession& session, QWidget* parent = nullptr);

    [[nodiscard]] LibraryActions& actions() { return *m_actions; }
    [[nodiscard]] const ArticleListModel& model() const { return *m_model; }
    void focusSearch();
    void setOrder(ArticleOrder order, Qt::SortOrder direction);

Q_SIGNALS:
    /// Enter on an article.
    void readerFocusRequested();
    void importRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createSearch();
    QWidget* createHeader();
    QWidget* createList();
    QWidget* createNoArticles();
    QWidget* createNoResults();
    QToolButton* createOrderMenu();
    void connectSession();

    void takeWords();
    void reload();
    void onCaseChanged(const ChangeSet& changes);
    void showCurrent();
    void updateHeader();

    CaseSession& m_session;
    ArticleListModel* m_model;
    ArticleDelegate* m_delegate;
    LibraryActions* m_actions;
    QTimer m_typing;
    ArticleOrder m_order = ArticleOrder::Published;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    QLineEdit* m_search = nullptr;
    QLabel* m_mistake = nullptr;
    FacetTree* m_facets = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_orderButton = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_pages = nullptr;
};

} // namespace careo::ui
