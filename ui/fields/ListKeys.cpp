#include "ui/fields/ListKeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

namespace careo::ui
{

ListKeys::ListKeys(QLineEdit* line, QAbstractItemView* list)
    : QObject(line)
    , m_list(list)
{
    line->installEventFilter(this);
}

bool ListKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Up ? -1 : 1);
            if (const QModelIndex next = m_list->model()->index(row, 0); next.isValid())
                m_list->setCurrentIndex(next);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace careo::ui
