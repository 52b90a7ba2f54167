#pragma once

#include <QDialog>

class QLineEdit;

namespace careo::ui
{

/// Asks for one line of text.
class LineForm : public QDialog
{
    Q_OBJECT

public:
    /// Without `mayBeEmpty` it is not accepted without a text.
    LineForm(const QString& title, const QString& label, const QString& text, bool mayBeEmpty,
        QWidget* parent);

    [[nodiscard]] QString text() const;

private:
    QLineEdit* m_line;
};

} // namespace careo::ui
