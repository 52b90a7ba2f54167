#pragma once

#include "ui/imports/ImportStoring.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace careo::ui
{

class DuplicateModel;

/// Asks what becomes of the articles that are there already: one answer for all, and another for
/// any of them.
class DuplicatePage : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatePage(QWidget* parent = nullptr);

    /// All are to be skipped at first.
    void setRows(const QList<DuplicateRow>& rows);
    [[nodiscard]] const QList<DuplicateRow>& rows() const;
    /// How many are not to be stored.
    [[nodiscard]] int skippedCount() const;
    void focusChoice();

Q_SIGNALS:
    void choicesChanged();

private:
    void createChoices(QVBoxLayout& column);
    QTableView* createTable();
    /// Gives the chosen rows the next of the choices they have.
    void changeChosen();
    void choose(DuplicateChoice choice);

    DuplicateModel* m_model;
    QLabel* m_question;
    QButtonGroup* m_choices;
    QTableView* m_table;
};

} // namespace careo::ui
