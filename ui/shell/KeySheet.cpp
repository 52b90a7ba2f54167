#include "ui/shell/KeySheet.h"

#include "ui/style/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

void addKeys(QTreeWidgetItem* parent, const QList<QAction*>& actions)
{
    for (const QAction* action : actions) {
        if (action->menu())
            addKeys(parent, action->menu()->actions());
        else if (!action->shortcuts().isEmpty()) {
            const QString keys
                = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            new QTreeWidgetItem(parent, {plain(action->text()), keys});
        }
    }
}

} // namespace

KeySheet::KeySheet(QMainWindow* window)
    : QDialog(window)
{
    setWindowTitle(tr("Keys"));
    resize(560, 640);
    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("keyList"));
    list->setAccessibleName(tr("Keys"));
    list->setColumnCount(2);
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setFrameShape(QFrame::NoFrame);
    list->setRootIsDecorated(false);
    for (const QAction* menu : window->menuBar()->actions()) {
        auto* group = new QTreeWidgetItem(list, {plain(menu->text())});
        group->setFont(0, sansFont(1.0, QFont::DemiBold));
        addKeys(group, menu->menu()->actions());
        group->setHidden(group->childCount() == 0);
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(list);
}

} // namespace careo::ui
