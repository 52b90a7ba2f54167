#pragma once

#include "core/model/Statement.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace careo::ui
{

class EventDateField;

/// When and on what occasion a claim was said, and over whom its outlet has it.
class StatementForm : public QDialog
{
    Q_OBJECT

public:
    /// `chain` stands in for the sources where none are noted yet.
    StatementForm(const QString& quote, const QString& outlet, const Statement& statement,
        const QList<SourceLink>& chain, QWidget* parent);

    /// As it was given, with what was typed.
    [[nodiscard]] Statement statement() const;

    /// Stays open while the date is not understood.
    void accept() override;

private:
    struct Row {
        SourceLink source; ///< as it was given
        QLineEdit* name;
        QCheckBox* isAnonymous;
    };

    void addRow(const SourceLink& source);
    /// There is always a free line under the last name.
    void addFreeRow();

    Statement m_statement;
    EventDateField* m_spoken;
    QLineEdit* m_occasion;
    QVBoxLayout* m_chain;
    QList<Row> m_rows;
};

} // namespace careo::ui
