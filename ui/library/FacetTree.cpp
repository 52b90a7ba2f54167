#include "ui/library/FacetTree.h"

#include "ui/library/PublishedRange.h"
#include "ui/session/CaseSession.h"
#include "ui/session/FilterEdits.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QHeaderView>
#include <QKeyEvent>
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
    connect(this, &QTreeWidget::itemClicked, this, &FacetTree::activate);
    connect(this, &QTreeWidget::itemExpanded, this, &QWidget::updateGeometry);
    connect(this, &QTreeWidget::itemCollapsed, this, &QWidget::updateGeometry);
    connect(&session, &CaseSession::filterChanged, this, &FacetTree::refresh);
    connect(&session, &CaseSession::caseChanged, this, &FacetTree::refresh);
    refresh();
}

void FacetTree::createSections()
{
    createSection(tr("Claim type"), true);
    createSection(tr("Outlet"), false);
    createSection(tr("Language"), false);
    createSection(tr("Published"), false);
    createSection(tr("Status"), false);
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
    auto* item = new QTreeWidgetItem(topLevelItem(PublishedSection));
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(0, sectionRole, PublishedSection);
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
    if (index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
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
    if (activates && event->modifiers() == Qt::NoModifier && currentItem())
        activate(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void FacetTree::refresh()
{
    const auto counts = m_session.store().queries().facets(m_session.filter());
    if (!counts)
        return; // words still being typed; the search field says what they lack
    const QTreeWidgetItem* before = currentItem();
    const QVariant section = before ? before->data(0, sectionRole) : QVariant();
    const QVariant value = before ? before->data(0, valueRole) : QVariant();
    const int scrolled = verticalScrollBar()->value();
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setForeground(0, mutedColor(palette()));
    fillTypes(*counts);
    fillTexts(OutletSection, counts->outlets, m_session.filter().outlets, outletText);
    fillTexts(LanguageSection, counts->languages, m_session.filter().languages, languageText);
    fillStatuses(*counts);
    if (section.isValid())
        setCurrentItem(find(section, value));
    updateGeometry();
    verticalScrollBar()->setValue(scrolled);
}

QTreeWidgetItem* FacetTree::find(const QVariant& section, const QVariant& value) const
{
    QTreeWidgetItem* top = topLevelItem(section.toInt());
    for (QTreeWidgetItemIterator item(top); *item; ++item) {
        if ((*item)->data(0, sectionRole) == section && (*item)->data(0, valueRole) == value)
            return *item;
    }
    return top;
}

QTreeWidgetItem* FacetTree::addValue(
    QTreeWidgetItem* parent, const QString& text, int count, bool isChosen, const QVariant& value)
{
    auto* item = new QTreeWidgetItem(parent, {text, QLocale().toString(count)});
    // Not checkable by the delegate: a click anywhere in the row counts, and only once.
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
    item->setData(0, valueRole, value);
    item->setToolTip(0, text);
    item->setSizeHint(0, QSize(0, rowHeightOf(font())));
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(text).arg(count));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, mutedColor(palette()));
    if (count == 0 && !isChosen)
        item->setForeground(0, mutedColor(palette()));
    return item;
}

void FacetTree::fillTypes(const FacetCounts& counts)
{
    QTreeWidgetItem* section = topLevelItem(TypeSection);
    qDeleteAll(section->takeChildren());
    const QList<ClaimType>& types = m_session.claimTypes();
    QHash<ClaimTypeId, QTreeWidgetItem*> items;
    for (const ClaimType& type : types) {
        QTreeWidgetItem* item = addValue(items.value(type.parent, section), type.name,
            subtreeCount(type.id, types, counts), m_session.filter().claimTypes.contains(type.id),
            type.id.value());
        item->setIcon(0, swatch(claimColors(type.color, palette()).line, devicePixelRatioF()));
        item->setData(0, sectionRole, TypeSection);
        item->parent()->setExpanded(true);
        items.insert(type.id, item);
    }
}

void FacetTree::fillTexts(Section section, const QMap<QString, int>& counts,
    const QStringList& chosen, QString (*name)(const QString&))
{
    QTreeWidgetItem* parent = topLevelItem(section);
    qDeleteAll(parent->takeChildren());
    QMap<QString, int> shown = counts;
    for (const QString& value : chosen) {
        if (!shown.contains(value))
            shown.insert(value, 0);
    }
    for (auto value = shown.cbegin(); value != shown.cend(); ++value) {
        QTreeWidgetItem* item = addValue(
            parent, name(value.key()), value.value(), chosen.contains(value.key()), value.key());
        item->setData(0, sectionRole, section);
    }
}

void FacetTree::fillStatuses(const FacetCounts& counts)
{
    QTreeWidgetItem* section = topLevelItem(StatusSection);
    qDeleteAll(section->takeChildren());
    for (const ClaimStatus status : allClaimStatuses) {
        QTreeWidgetItem* item = addValue(section, statusText(status), counts.statuses.value(status),
            m_session.filter().statuses.contains(status), static_cast<int>(status));
        item->setData(0, sectionRole, StatusSection);
    }
}

void FacetTree::activate(QTreeWidgetItem* item)
{
    if (!item->parent()) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    const int section = item->data(0, sectionRole).toInt();
    const QVariant value = item->data(0, valueRole);
    // The item is replaced by the refresh that follows, so it must be out of its own signal first.
    QMetaObject::invokeMethod(
        this, [this, section, value] { takeValue(section, value); }, Qt::QueuedConnection);
}

void FacetTree::takeValue(int section, const QVariant& value)
{
    CaseFilter filter = m_session.filter();
    switch (section) {
    case TypeSection:
        toggle(filter.claimTypes, ClaimTypeId(value.toLongLong()));
        break;
    case OutletSection:
        toggle(filter.outlets, value.toString());
        break;
    case LanguageSection:
        toggle(filter.languages, value.toString());
        break;
    case StatusSection:
        toggle(filter.statuses, static_cast<ClaimStatus>(value.toInt()));
        break;
    default:
        return;
    }
    m_session.setFilter(filter);
}

} // namespace careo::ui
