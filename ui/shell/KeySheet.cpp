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

constexpr int rowHeight = 26;

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QTreeWidgetItem* addRow(QTreeWidgetItem* row)
{
    row->setSizeHint(0, {0, rowHeight});
    return row;
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(KeySheet::tr("  or  "));
}

void addKeys(QTreeWidgetItem* parent, const QList<QAction*>& actions)
{
    for (const QAction* action : actions) {
        if (action->menu())
            addKeys(parent, action->menu()->actions());
        else if (!action->shortcuts().isEmpty())
            addRow(new QTreeWidgetItem(parent, {plain(action->text()), keysOf(*action)}));
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
    list->setIndentation(16);
    for (const QAction* menu : window->menuBar()->actions()) {
        QTreeWidgetItem* group = addRow(new QTreeWidgetItem(list, {plain(menu->text())}));
        group->setFlags(Qt::ItemIsEnabled);
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
