#include "ui/history/UserNameForm.h"

#include "core/store/UserName.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace careo::ui
{

UserNameForm::UserNameForm(QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(userName()))
{
    setObjectName(QStringLiteral("userNameForm"));
    setWindowTitle(tr("Your name"));
    auto* label = new QLabel(tr("&Name that signs what you do from now on, in every case:"));
    label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("userName"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->selectAll();
    auto* hint = new QLabel(tr("Left empty it is the name you are logged in with."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->setObjectName(QStringLiteral("userNameButtons"));
    connect(buttons, &QDialogButtonBox::accepted, this, &UserNameForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(label);
    rows->addWidget(m_name);
    rows->addWidget(hint);
    rows->addSpacing(8);
    rows->addWidget(buttons);
}

void UserNameForm::accept()
{
    setUserName(m_name->text());
    QDialog::accept();
}

} // namespace careo::ui
