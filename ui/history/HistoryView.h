#pragma once

#include "core/base/Job.h"
#include "ui/history/HistoryReading.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;

namespace careo::ui
{

class CaseSession;
class HistoryFilterBar;
class HistoryTableModel;

/// Who did what in the case, newest first. Return goes to the thing and closes the dialog.
class HistoryView : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryView(CaseSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user wants to see a thing of this kind; a claim or article is in hand already.
    void thingRequested(careo::HistoryKind kind);

private:
    void createFilter();
    void createTable();
    void createColumns();
    void createLayout();
    void connectCase();
    void read();
    void take();
    void showCount(qsizetype count);
    void showDetails();
    void goToThing();

    CaseSession& m_session;
    HistoryTableModel* m_model;
    HistoryFilterBar* m_filter = nullptr;
    QTableView* m_table;
    QLabel* m_details;
    QLabel* m_count;
    QPushButton* m_go;
    QTimer m_pause;
    Job<Result<HistoryReading>> m_job;
};

} // namespace careo::ui
