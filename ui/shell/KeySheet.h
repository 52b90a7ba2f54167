#pragma once

#include <QDialog>

class QMainWindow;

namespace careo::ui
{

/// All keys of a window, read from its menus, so that the sheet is always true.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(QMainWindow* window);
};

} // namespace careo::ui
