#pragma once

#include "core/compare/ClaimMatrix.h"
#include "ui/session/CaseReading.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace careo::ui
{

class MatrixModel;

/// How many independent sources claim what: claim types by outlet, speaker or month. A cell leads
/// to its claims.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(CaseSession& session, QWidget* parent = nullptr);

private:
    void createTable();
    void takeGround(const MatrixGround& ground);
    void showMatrix();
    void open(const QModelIndex& index);

    CaseSession& m_session;
    MatrixModel* m_model;
    QComboBox* m_columns;
    QLabel* m_legend;
    QTableView* m_table;
    MatrixGround m_ground;
    bool m_isRead = false;
    CaseReading<MatrixGround> m_reading;
};

} // namespace careo::ui
