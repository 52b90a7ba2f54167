#pragma once

#include <QStringList>

class QPrinter;
class QWidget;

namespace careo::ui
{

/// The desktop's own dialog for a file to save in one of the endings, the first preferred; empty
/// when the user thought better of it.
[[nodiscard]] QString choosePathOnDesktop(
    QWidget* parent, const QString& suggested, const QStringList& endings);

/// The desktop's own print dialog; false when the user thought better of it.
[[nodiscard]] bool choosePrinterOnDesktop(QWidget* parent, QPrinter& printer);

} // namespace careo::ui
