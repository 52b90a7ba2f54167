#pragma once

#include <QObject>

class QAbstractItemView;
class QLineEdit;

namespace careo::ui
{

/// The arrow keys move the choice in a list while its filter has the keyboard. Owned by the line.
class ListKeys : public QObject
{
    Q_OBJECT

public:
    ListKeys(QLineEdit* line, QAbstractItemView* list);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* m_list;
};

} // namespace careo::ui
