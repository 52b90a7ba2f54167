#include "ui/accounts/LineForm.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int usualWidth = 440;

} // namespace

LineForm::LineForm(const QString& title, const QString& label, const QString& text, bool mayBeEmpty,
    QWidget* parent)
    : QDialog(parent)
    , m_line(new QLineEdit(text))
{
    setObjectName(QStringLiteral("lineForm"));
    setWindowTitle(title);
    m_line->setObjectName(QStringLiteral("line"));
    auto* caption = new QLabel(label);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    caption->setBuddy(m_line);
    m_line->setAccessibleName(label);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(caption);
    column->addWidget(m_line);
    column->addWidget(buttons);
    QPushButton* save = buttons->button(QDialogButtonBox::Save);
    const auto update
        = [this, save, mayBeEmpty] { save->setEnabled(mayBeEmpty || !this->text().isEmpty()); };
    connect(m_line, &QLineEdit::textChanged, this, update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    m_line->selectAll();
    resize(usualWidth, sizeHint().height());
}

QString LineForm::text() const
{
    return m_line->text().simplified();
}

} // namespace careo::ui
