#include "ui/claims/ClaimTypeTree.h"

#include "ui/claims/TypeItems.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QApplication>
#include <QDropEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace careo::ui
{

namespace
{

enum Column { NameColumn, KeyColumn, ClaimsColumn, ColumnCount };
constexpr int typeRowHeight = 28;
constexpr int swatchSize = 12;

ClaimTypeId typeOf(const QTreeWidgetItem* item)
{
    return item ? ClaimTypeId(item->data(NameColumn, Qt::UserRole).toLongLong()) : ClaimTypeId();
}

} // namespace

ClaimTypeTree::ClaimTypeTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("claimTypeTree"));
    setAccessibleName(tr("Claim types"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Claim type"), tr("Key"), tr("Claims")});
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {KeyColumn, ClaimsColumn}) {
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    header()->setStyleSheet(
        QStringLiteral("QHeaderView::section { background: palette(window); border: none; "
                       "border-bottom: 1px solid palette(mid); padding: 4px 3px; }"));
    setFrameShape(QFrame::NoFrame);
    followPalette();
    setIconSize(QSize(swatchSize, swatchSize));
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT currentTypeChanged(); });
}

void ClaimTypeTree::setTypes(
    const QList<ClaimType>& types, const QHash<ClaimTypeId, int>& claimCounts)
{
    m_types = types;
    m_counts = claimCounts;
    fill();
}

void ClaimTypeTree::fill()
{
    const ClaimTypeId before = currentType();
    {
        const QSignalBlocker quiet(this);
        clear();
        QHash<ClaimTypeId, QTreeWidgetItem*> items;
        for (const ClaimType& type : std::as_const(m_types)) {
            const int count = m_counts.value(type.id);
            auto* item = new QTreeWidgetItem({type.name,
                type.key > 0 ? QString::number(type.key) : QString(), QLocale().toString(count)});
            item->setData(NameColumn, Qt::UserRole, type.id.value());
            item->setData(NameColumn, Qt::AccessibleTextRole,
                QStringLiteral("%1, %2").arg(type.name, claimsText(count)));
            item->setToolTip(NameColumn, type.definition);
            item->setIcon(NameColumn, typeSwatch(type.color, palette()));
            item->setSizeHint(NameColumn, QSize(0, typeRowHeight));
            for (const int column : {KeyColumn, ClaimsColumn}) {
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
                item->setForeground(column, palette().brush(QPalette::PlaceholderText));
            }
            if (QTreeWidgetItem* parent = items.value(type.parent))
                parent->addChild(item);
            else
                addTopLevelItem(item);
            items.insert(type.id, item);
        }
        expandAll();
        setCurrentItem(itemOf(before));
    }
    if (!currentItem())
        setCurrentItem(topLevelItem(0));
    Q_EMIT currentTypeChanged();
}

ClaimTypeId ClaimTypeTree::currentType() const
{
    return typeOf(currentItem());
}

void ClaimTypeTree::setCurrentType(ClaimTypeId type)
{
    if (QTreeWidgetItem* item = itemOf(type))
        setCurrentItem(item);
}

QTreeWidgetItem* ClaimTypeTree::itemOf(ClaimTypeId type) const
{
    if (!type.isValid())
        return nullptr;
    for (QTreeWidgetItemIterator it(const_cast<ClaimTypeTree*>(this)); *it; ++it) {
        if (typeOf(*it) == type)
            return *it;
    }
    return nullptr;
}

void ClaimTypeTree::dropEvent(QDropEvent* event)
{
    const QTreeWidgetItem* target = itemAt(event->position().toPoint());
    QTreeWidgetItem* parent = nullptr;
    int index = topLevelItemCount();
    if (target && dropIndicatorPosition() == OnItem) {
        parent = const_cast<QTreeWidgetItem*>(target);
        index = parent->childCount();
    } else if (target) {
        const QModelIndex place = indexAt(event->position().toPoint());
        parent = target->parent();
        index = place.row() + (dropIndicatorPosition() == BelowItem ? 1 : 0);
    }
    const QTreeWidgetItem* dragged = currentItem();
    if (dragged && dragged->parent() == parent) {
        const int old = parent ? parent->indexOfChild(const_cast<QTreeWidgetItem*>(dragged))
                               : indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(dragged));
        if (old < index)
            --index;
    }
    // The tree is filled anew from the case; Qt must not take the dragged row out as well.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    setState(NoState);
    if (dragged)
        Q_EMIT moveRequested(typeOf(dragged), typeOf(parent), index);
}

void ClaimTypeTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    followPalette();
    fill();
}

void ClaimTypeTree::followPalette()
{
    const QPalette colors = QApplication::palette();
    QPalette own;
    own.setColor(QPalette::Highlight, chosenColor(colors));
    own.setColor(QPalette::HighlightedText, colors.color(QPalette::Text));
    setPalette(own);
}

} // namespace careo::ui
