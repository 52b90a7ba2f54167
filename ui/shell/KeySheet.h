#pragma once

#include <QDialog>
#include <QKeySequence>

class QAction;
class QLabel;
class QLineEdit;
class QMainWindow;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace careo::ui
{

/// All keys of a window, read from its menus, so that the sheet is always true. What is typed
/// narrows it; Enter gives the chosen action another key.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(QMainWindow* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createButtons();
    QWidget* createPress();
    QWidget* createConflict();
    void fill();
    void addRows(QTreeWidgetItem* group, const QList<QAction*>& actions);
    void showKeys(QTreeWidgetItem* item);
    void showAllKeys();
    void filter(const QString& words);
    [[nodiscard]] QAction* current() const;
    void updateButtons();
    /// Waits for a key for the current action.
    void askForKey();
    void take(const QKeySequence& key);
    void takeFromHolder();
    void endChange();

    QMainWindow* m_window;
    QList<QAction*> m_actions;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QStackedWidget* m_pages;
    QPushButton* m_change = nullptr;
    QPushButton* m_usual = nullptr;
    QLabel* m_press = nullptr;
    QLabel* m_conflict = nullptr;
    QPushButton* m_takeIt = nullptr;
    QWidget* m_catcher = nullptr; ///< has the keyboard while a key is waited for
    QKeySequence m_wanted; ///< held by another action
};

} // namespace careo::ui
