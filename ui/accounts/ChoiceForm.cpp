#include "ui/accounts/ChoiceForm.h"

#include "core/base/Folding.h"
#include "ui/fields/ListKeys.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr QSize usualSize(460, 340);

} // namespace

ChoiceForm::ChoiceForm(const QString& title, const QString& label, const QStringList& choices,
    const QString& verb, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("choiceForm"));
    setWindowTitle(title);
    auto* caption = new QLabel(label);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    auto* filter = new QLineEdit;
    filter->setObjectName(QStringLiteral("choiceFilter"));
    filter->setAccessibleName(tr("Find"));
    filter->setPlaceholderText(tr("Find"));
    filter->setClearButtonEnabled(true);
    new ListKeys(filter, m_list);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(label);
    m_list->addItems(choices);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* take = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(caption);
    column->addWidget(filter);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(filter, &QLineEdit::textChanged, this, &ChoiceForm::showWith);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this, take] { take->setEnabled(choice() >= 0); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showWith({});
    take->setEnabled(choice() >= 0);
    resize(usualSize);
}

qsizetype ChoiceForm::choice() const
{
    return m_list->currentRow();
}

void ChoiceForm::showWith(const QString& words)
{
    const QString wanted = folded(words);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = folded(m_list->item(row)->text()).contains(wanted);
        m_list->setRowHidden(row, !isShown);
        if (isShown && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

} // namespace careo::ui
