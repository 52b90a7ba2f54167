#pragma once

#include <QDialog>

class QLineEdit;

namespace careo::ui
{

/// Asks for the name that signs what the user does, and stores it when it is accepted.
class UserNameForm : public QDialog
{
    Q_OBJECT

public:
    explicit UserNameForm(QWidget* parent = nullptr);

    void accept() override;

private:
    QLineEdit* m_name;
};

} // namespace careo::ui
