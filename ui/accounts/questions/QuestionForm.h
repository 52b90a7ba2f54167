#pragma once

#include "core/model/Question.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace careo::ui
{

/// A question's words and the kind of its answer.
class QuestionForm : public QDialog
{
    Q_OBJECT

public:
    QuestionForm(const Question& question, QWidget* parent);

    [[nodiscard]] QString text() const;
    [[nodiscard]] AnswerKind kind() const;

private:
    QLineEdit* m_text;
    QComboBox* m_kind;
};

} // namespace careo::ui
