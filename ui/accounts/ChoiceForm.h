#pragma once

#include <QDialog>

class QListWidget;

namespace careo::ui
{

/// Asks for one of several things, found by typing.
class ChoiceForm : public QDialog
{
    Q_OBJECT

public:
    /// `verb` is on the button that accepts.
    ChoiceForm(const QString& title, const QString& label, const QStringList& choices,
        const QString& verb, QWidget* parent);

    /// Its place among the choices; -1 for none.
    [[nodiscard]] qsizetype choice() const;

private:
    void showWith(const QString& words);

    QListWidget* m_list;
};

} // namespace careo::ui
