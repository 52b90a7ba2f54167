#pragma once

#include "core/store/CaseQueries.h"
#include "core/timeline/TimelineLayout.h"
#include "ui/timeline/TimelineChart.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace careo::ui
{

class CaseSession;
class TimelineListModel;
class TimelineActions;
class TimelineTable;
class TimelineTableModel;

/// The Timeline room: the filtered claims on a time axis, and beside it the list of those in view.
class TimelineRoom : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineRoom(CaseSession& session, QWidget* parent = nullptr);
    ~TimelineRoom() override;

    [[nodiscard]] TimelineActions& actions() { return *m_actions; }
    /// "Showing 19 of 19 claims": what is in view, and all of the case.
    [[nodiscard]] QString statusText() const { return m_statusText; }

Q_SIGNALS:
    void statusTextChanged(const QString& words);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createWidgets();
    [[nodiscard]] QWidget* createToolBar();
    [[nodiscard]] QWidget* createListPane();
    [[nodiscard]] QWidget* createEmptyPage(
        const QString& name, const QString& title, const QString& words, QPushButton* button);
    [[nodiscard]] QPushButton* createButton(
        QAction* action, const QString& name, const QString& words = {});
    [[nodiscard]] QPushButton* createChoice(
        const QString& name, const QString& words, const QList<QAction*>& choices);
    void connectSession();
    void connectViews();

    void scheduleReload();
    void reload();
    void layOut();
    void showViewClaims();
    void showPage();
    void updateStatus();
    void openClaim(ClaimId claim);
    void connectTable();
    void fillTable();
    void openIndex(const QModelIndex& index);
    void selectInList(ClaimId claim);
    void filterTo(const TimeRange& period);
    void editContextEvent(ContextEventId id);
    void askForExport();
    [[nodiscard]] QString itemWords(qsizetype index, TimelineChart::Wording wording) const;

    CaseSession& m_session;
    TimelineActions* m_actions;
    TimelineChart* m_chart;
    TimelineListModel* m_listModel;
    QListView* m_list;
    QLabel* m_listTitle;
    TimelineTableModel* m_tableModel;
    TimelineTable* m_table;
    QSplitter* m_splitter;
    QSplitter* m_chartSplitter; ///< the chart, and the table below it
    QStackedWidget* m_pages;
    QWidget* m_noClaimsPage = nullptr;
    QWidget* m_noResultsPage = nullptr;
    QTimer m_reloadTimer; ///< gathers changes that come together
    QTimer m_listTimer;
    bool m_isStale = true;
    bool m_isSelecting = false; ///< list and chart follow each other, not in circles
    QList<ClaimRow> m_rows;
    QList<ContextEvent> m_events;
    QList<ClaimLink> m_links;
    qsizetype m_claimsInCase = 0;
    QString m_statusText;
};

} // namespace careo::ui
