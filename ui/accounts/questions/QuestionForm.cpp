#include "ui/accounts/questions/QuestionForm.h"

#include "ui/accounts/AccountWords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int usualWidth = 480;

} // namespace

QuestionForm::QuestionForm(const Question& question, QWidget* parent)
    : QDialog(parent)
    , m_text(new QLineEdit(question.text))
    , m_kind(new QComboBox)
{
    setObjectName(QStringLiteral("questionForm"));
    setWindowTitle(question.id.isValid() ? tr("Question") : tr("New question"));
    m_text->setObjectName(QStringLiteral("questionText"));
    m_text->setPlaceholderText(tr("Where was she arrested?"));
    m_kind->setObjectName(QStringLiteral("questionKind"));
    for (const AnswerKind kind : allAnswerKinds)
        m_kind->addItem(answerKindText(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(question.kind)));

    auto* form = new QFormLayout;
    form->addRow(tr("&Question"), m_text);
    form->addRow(tr("&Answered by a"), m_kind);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    QPushButton* save = buttons->button(QDialogButtonBox::Save);
    save->setEnabled(!text().isEmpty());
    connect(m_text, &QLineEdit::textChanged, save,
        [this, save] { save->setEnabled(!text().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(usualWidth, sizeHint().height());
}

QString QuestionForm::text() const
{
    return m_text->text().simplified();
}

AnswerKind QuestionForm::kind() const
{
    return static_cast<AnswerKind>(m_kind->currentData().toInt());
}

} // namespace careo::ui
