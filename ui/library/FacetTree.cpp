#include "ui/library/FacetTree.h"

#include "ui/library/PublishedRange.h"
#include "ui/session/CaseSession.h"
#include "ui/session/FilterResults.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int valueRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1;
constexpr int swatchSize = 12;
constexpr int rowPadding = 6;
constexpr int mostRowsShown = 12;
constexpr int stepIn = 14;
constexpr int countWidth = 60;
constexpr int countMargin = 8;

QIcon swatch(const QColor& color, qreal pixelRatio)
{
    QPixmap pixmap(QSize(swatchSize, swatchSize) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRect(0, 0, swatchSize, swatchSize), 3, 3);
    return QIcon(pixmap);
}

int rowHeightOf(const QFont& font)
{
    return QFontMetrics(font).lineSpacing() + rowPadding;
}

/// Keeps the counts off the edge; the focus is drawn around the row, not around a cell.
class FacetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        if (index.column() == 1)
            option->rect.adjust(0, 0, -countMargin, 0);
    }
};

/// Claims of a type and of all types under it.
int subtreeCount(ClaimTypeId root, const QList<ClaimType>& types, const FacetCounts& counts)
{
    int sum = counts.claimTypes.value(root);
    for (const ClaimType& type : types) {
        if (type.parent == root)
            sum += subtreeCount(type.id, types, counts);
    }
    return sum;
}

} // namespace

FacetTree::FacetTree(CaseSession& session, QWidget* parent)
    : QTreeWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("facets"));
    setAccessibleName(tr("Filter"));
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(stepIn);
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, countWidth);
    setItemDelegate(new FacetDelegate(this));
    setExpandsOnDoubleClick(false);
    viewport()->setBackgroundRole(QPalette::Window);
    createSections();
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        const bool excludes = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        activate(item, excludes ? FacetChoice::Excluded : FacetChoice::Included);
    });
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) {
        if (const int section = indexOfTopLevelItem(item); section > 0)
            fill(static_cast<FacetSection>(section));
        updateGeometry();
    });
    connect(this, &QTreeWidget::itemCollapsed, this, &QWidget::updateGeometry);
    connect(&session.results(), &FilterResults::counted, this, &FacetTree::refresh);
    refresh();
}

void FacetTree::createSections()
{
    createSection(tr("Claim type"), true);
    createSection(tr("Still lacking"), false);
    createSection(tr("Outlet"), false);
    createSection(tr("Author"), false);
    createSection(tr("Language"), false);
    createSection(tr("Speaker"), false);
    createSection(tr("Stance"), false);
    createSection(tr("Status"), false);
    createSection(tr("Published"), false);
    createRange();
}

QTreeWidgetItem* FacetTree::createSection(const QString& title, bool isOpen)
{
    auto* item = new QTreeWidgetItem(this, {title});
    item->setFont(0, sansFont(0.95, QFont::DemiBold));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setSizeHint(0, QSize(0, rowHeightOf(font())));
    item->setExpanded(isOpen);
    return item;
}

void FacetTree::createRange()
{
    auto* range = new PublishedRange(m_session);
    connect(range, &PublishedRange::refused, this, &FacetTree::dateRefused);
    auto* item = new QTreeWidgetItem(top(FacetSection::Published));
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(0, sectionRole, static_cast<int>(FacetSection::Published));
    item->setFirstColumnSpanned(true);
    setItemWidget(item, 0, range);
}

int FacetTree::shownHeight(const QTreeWidgetItem* item) const
{
    int height = rowHeight(indexFromItem(item));
    for (int i = 0; item->isExpanded() && i < item->childCount(); ++i)
        height += shownHeight(item->child(i));
    return height;
}

QSize FacetTree::sizeHint() const
{
    int height = 4;
    for (int i = 0; i < topLevelItemCount(); ++i)
        height += shownHeight(topLevelItem(i));
    return {240, std::min(height, mostRowsShown * rowHeightOf(font()))};
}

void FacetTree::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() != Qt::Unchecked
        && index.parent().isValid())
        painter->fillRect(row, chosenColor(palette()));
    QTreeWidget::drawRow(painter, option, index);
    if (hasFocus() && index.row() == currentIndex().row()
        && index.parent() == currentIndex().parent()) {
        painter->setPen(accentColor(palette()));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
}

void FacetTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    const bool isLook
        = event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange;
    if (isLook && topLevelItemCount() > 0)
        refresh();
}

void FacetTree::keyPressEvent(QKeyEvent* event)
{
    const bool activates = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    const bool excludes
        = event->key() == Qt::Key_Minus || event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isValue = currentItem() && currentItem()->parent();
    if (isValue && excludes && (activates || event->key() == Qt::Key_Minus))
        activate(currentItem(), FacetChoice::Excluded);
    else if (activates && event->modifiers() == Qt::NoModifier && currentItem())
        activate(currentItem(), FacetChoice::Included);
    else
        QTreeWidget::keyPressEvent(event);
}

void FacetTree::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    QTreeWidgetItem* item = isMouse ? itemAt(event->pos()) : currentItem();
    if (!item || !item->parent() || !item->data(0, valueRole).isValid())
        return;
    const auto section = static_cast<FacetSection>(item->data(0, sectionRole).toInt());
    const QVariant value = item->data(0, valueRole);
    const FacetChoice now = choiceOf(m_session.filter(), section, value);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const QString& text, FacetChoice choice) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        action->setChecked(now == choice);
        connect(action, &QAction::triggered, this,
            [this, section, value, choice] { take(section, value, choice); });
    };
    add("includeValue", tr("Show only these"), FacetChoice::Included);
    if (section != FacetSection::Gap)
        add("excludeValue", tr("Leave these out (Shift+click, minus)"), FacetChoice::Excluded);
    menu->popup(
        isMouse ? event->globalPos() : viewport()->mapToGlobal(visualItemRect(item).bottomLeft()));
}

void FacetTree::refresh()
{
    const QTreeWidgetItem* before = currentItem();
    const QVariant section = before ? before->data(0, sectionRole) : QVariant();
    const QVariant value = before ? before->data(0, valueRole) : QVariant();
    const int scrolled = verticalScrollBar()->value();
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setForeground(0, mutedColor(palette()));
    fillTypes();
    for (int i = 1; i < facetSectionCount; ++i)
        fill(static_cast<FacetSection>(i));
    if (section.isValid())
        setCurrentItem(find(section, value));
    updateGeometry();
    verticalScrollBar()->setValue(scrolled);
}

QTreeWidgetItem* FacetTree::top(FacetSection section) const
{
    return topLevelItem(static_cast<int>(section));
}

QTreeWidgetItem* FacetTree::find(const QVariant& section, const QVariant& value) const
{
    QTreeWidgetItem* above = topLevelItem(section.toInt());
    for (QTreeWidgetItemIterator item(above); *item; ++item) {
        if ((*item)->data(0, sectionRole) == section && (*item)->data(0, valueRole) == value)
            return *item;
    }
    return above;
}

QTreeWidgetItem* FacetTree::addValue(
    QTreeWidgetItem* parent, FacetSection section, const FacetValue& value)
{
    const FacetChoice choice = choiceOf(m_session.filter(), section, value.value);
    const bool isExcluded = choice == FacetChoice::Excluded;
    const QString text = isExcluded ? tr("not %1").arg(value.text) : value.text;
    auto* item = new QTreeWidgetItem(parent, {text, QLocale().toString(value.count)});
    // Not checkable by the delegate: a click anywhere in the row counts, and only once.
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(0,
        isExcluded                            ? Qt::PartiallyChecked
            : choice == FacetChoice::Included ? Qt::Checked
                                              : Qt::Unchecked);
    item->setData(0, sectionRole, static_cast<int>(section));
    item->setData(0, valueRole, value.value);
    item->setToolTip(0, tr("%1 (Shift+click leaves it out)").arg(value.text));
    item->setSizeHint(0, QSize(0, rowHeightOf(font())));
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(text).arg(value.count));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, mutedColor(palette()));
    if (value.count == 0 && choice == FacetChoice::None)
        item->setForeground(0, mutedColor(palette()));
    return item;
}

void FacetTree::fillTypes()
{
    QTreeWidgetItem* section = top(FacetSection::Type);
    qDeleteAll(section->takeChildren());
    const QList<ClaimType>& types = m_session.claimTypes();
    const FacetCounts counts = m_session.results().counts().value_or(FacetCounts{});
    QHash<ClaimTypeId, QTreeWidgetItem*> items;
    for (const ClaimType& type : types) {
        QTreeWidgetItem* item = addValue(items.value(type.parent, section), FacetSection::Type,
            {type.id.value(), type.name, subtreeCount(type.id, types, counts)});
        item->setIcon(0, swatch(claimColors(type.color, palette()).line, devicePixelRatioF()));
        item->parent()->setExpanded(true);
        items.insert(type.id, item);
    }
}

void FacetTree::fill(FacetSection section)
{
    QTreeWidgetItem* parent = top(section);
    const int kept = section == FacetSection::Published ? 1 : 0; // the range
    while (parent->childCount() > kept)
        delete parent->takeChild(kept);
    const auto values = facetValues(
        section, m_session.results().counts().value_or(FacetCounts{}), m_session.filter());
    parent->setChildIndicatorPolicy(values.isEmpty() && kept == 0
            ? QTreeWidgetItem::DontShowIndicator
            : QTreeWidgetItem::ShowIndicator);
    if (!parent->isExpanded())
        return;
    for (const FacetValue& value : values)
        addValue(parent, section, value);
}

void FacetTree::activate(QTreeWidgetItem* item, FacetChoice choice)
{
    if (!item->parent()) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    const QVariant value = item->data(0, valueRole);
    if (!value.isValid())
        return;
    take(static_cast<FacetSection>(item->data(0, sectionRole).toInt()), value, choice);
}

void FacetTree::take(FacetSection section, const QVariant& value, FacetChoice choice)
{
    // The item is replaced by the refresh that follows, so it must be out of its own signal first.
    QMetaObject::invokeMethod(
        this,
        [this, section, value, choice] {
            CaseFilter filter = m_session.filter();
            choose(filter, section, value, choice);
            m_session.setFilter(filter);
        },
        Qt::QueuedConnection);
}

} // namespace careo::ui
