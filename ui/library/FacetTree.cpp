#include "ui/library/FacetTree.h"

#include "core/base/ErrorText.h"
#include "core/dates/DateInput.h"
#include "ui/library/FilterEdits.h"
#include "ui/session/CaseSession.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int valueRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1;
constexpr int swatchSize = 12;
constexpr int valueHeight = 24;
constexpr int countWidth = 52;

QIcon swatch(const QColor& color)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(pixmap.rect(), 3, 3);
    return QIcon(pixmap);
}

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
    setIndentation(16);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, countWidth);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, colors.color(QPalette::Window));
    setPalette(colors);
    createSections();
    connect(this, &QTreeWidget::itemChanged, this, &FacetTree::takeValue);
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
    item->setForeground(0, mutedColor(palette()));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setSizeHint(0, QSize(0, valueHeight));
    item->setExpanded(isOpen);
    return item;
}

void FacetTree::createRange()
{
    m_from = createRangeEdit(QStringLiteral("publishedFrom"), tr("from"));
    m_to = createRangeEdit(QStringLiteral("publishedTo"), tr("to"));
    auto* range = new QWidget;
    auto* row = new QHBoxLayout(range);
    row->setContentsMargins(0, 2, 12, 2);
    row->addWidget(m_from);
    row->addWidget(m_to);
    auto* item = new QTreeWidgetItem(topLevelItem(PublishedSection));
    item->setFlags(Qt::ItemIsEnabled);
    item->setFirstColumnSpanned(true);
    setItemWidget(item, 0, range);
}

QLineEdit* FacetTree::createRangeEdit(const QString& name, const QString& label)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(label);
    edit->setAccessibleName(tr("Published %1").arg(label));
    edit->setToolTip(tr("A day, a month or a year, like 8 Dec 2005, Dec 2005 or 2005"));
    connect(edit, &QLineEdit::editingFinished, this, &FacetTree::takeRange);
    return edit;
}

QSize FacetTree::sizeHint() const
{
    int height = 2 * frameWidth();
    for (QTreeWidgetItem* item = topLevelItem(0); item; item = itemBelow(item))
        height += indexRowSizeHint(indexFromItem(item));
    return {240, height};
}

void FacetTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && topLevelItemCount() > 0)
        refresh();
}

void FacetTree::refresh()
{
    const auto counts = m_session.store().queries().facets(m_session.filter());
    if (!counts)
        return; // words still being typed; the search field says what they lack
    m_filling = true;
    const Place current = placeOf(currentItem());
    fillTypes(*counts);
    fillTexts(OutletSection, counts->outlets, m_session.filter().outlets, outletText);
    fillTexts(LanguageSection, counts->languages, m_session.filter().languages, languageText);
    fillStatuses(*counts);
    for (const Section section : {OutletSection, LanguageSection})
        topLevelItem(section)->setHidden(topLevelItem(section)->childCount() == 0);
    showRange();
    if (QTreeWidgetItem* item = itemOf(current))
        setCurrentItem(item);
    m_filling = false;
    updateGeometry();
}

FacetTree::Place FacetTree::placeOf(const QTreeWidgetItem* item) const
{
    if (!item || !item->data(0, valueRole).isValid())
        return {};
    return {item->data(0, sectionRole).toInt(), item->data(0, valueRole)};
}

QTreeWidgetItem* FacetTree::itemOf(const Place& place) const
{
    if (!place.value.isValid())
        return nullptr;
    for (QTreeWidgetItemIterator item(topLevelItem(place.section)); *item; ++item) {
        if (placeOf(*item) == place)
            return *item;
    }
    return nullptr;
}

QTreeWidgetItem* FacetTree::addValue(
    QTreeWidgetItem* parent, const QString& text, int count, bool isChosen, const QVariant& value)
{
    auto* item = new QTreeWidgetItem(parent, {text, QLocale().toString(count)});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
    item->setData(0, valueRole, value);
    item->setSizeHint(0, QSize(0, valueHeight));
    item->setToolTip(0, text);
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
    QSet<qint64> closed;
    for (QTreeWidgetItemIterator item(section, QTreeWidgetItemIterator::HasChildren); *item;
         ++item) {
        if (*item != section && !(*item)->isExpanded())
            closed << (*item)->data(0, valueRole).toLongLong();
    }
    qDeleteAll(section->takeChildren());
    const QList<ClaimType>& types = m_session.claimTypes();
    QHash<ClaimTypeId, QTreeWidgetItem*> items;
    for (const ClaimType& type : types) {
        QTreeWidgetItem* item = addValue(items.value(type.parent, section), type.name,
            subtreeCount(type.id, types, counts), m_session.filter().claimTypes.contains(type.id),
            type.id.value());
        item->setIcon(0, swatch(claimColors(type.color, palette()).line));
        item->setData(0, sectionRole, TypeSection);
        if (type.parent.isValid())
            item->parent()->setExpanded(!closed.contains(type.parent.value()));
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

void FacetTree::showRange()
{
    const auto day
        = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    m_from->setText(day(m_session.filter().publishedFrom));
    m_to->setText(day(m_session.filter().publishedTo));
}

void FacetTree::takeValue(QTreeWidgetItem* item)
{
    if (m_filling)
        return;
    CaseFilter filter = m_session.filter();
    const QVariant value = item->data(0, valueRole);
    switch (item->data(0, sectionRole).toInt()) {
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
    // The item is replaced by the refresh that follows, so it must be out of its own signal first.
    QMetaObject::invokeMethod(
        this, [this, filter] { m_session.setFilter(filter); }, Qt::QueuedConnection);
}

void FacetTree::takeRange()
{
    CaseFilter filter = m_session.filter();
    for (QLineEdit* edit : {m_from, m_to}) {
        const auto date = readTypedDate(edit->text());
        if (!date) {
            Q_EMIT dateRefused(errorText(date.error(), tr("“%1”").arg(edit->text())));
            return;
        }
        (edit == m_from ? filter.publishedFrom : filter.publishedTo)
            = edit == m_from ? date->first() : date->last();
    }
    m_session.setFilter(filter);
}

} // namespace careo::ui
