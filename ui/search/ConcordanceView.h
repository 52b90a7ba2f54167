#pragma once

#include "core/base/Job.h"
#include "core/search/Concordance.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace careo::ui
{

class CaseSession;
class ConcordanceModel;

/// Each place the filter's words are found at, with the words around it. Enter goes there; the key
/// of a claim type tags the chosen hits as one step.
class ConcordanceView : public QWidget
{
    Q_OBJECT

public:
    explicit ConcordanceView(CaseSession& session, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createHeader();
    QWidget* createTable();
    /// Searches anew; what is still being found for older words is dropped.
    void search();
    void take(int first, int end);
    void finish();
    void sort();
    void goTo(const QModelIndex& index);
    void tagChosen(int key);

    CaseSession& m_session;
    ConcordanceModel* m_model;
    QLabel* m_count = nullptr;
    QComboBox* m_order = nullptr;
    QTableView* m_table = nullptr;
    bool m_isCut = false;
    Job<ConcordanceBatch> m_job;
};

} // namespace careo::ui
