#include "ui/claims/TypeChooser.h"

#include "core/base/Folding.h"
#include "ui/claims/ClaimTypeEditing.h"
#include "ui/claims/TypeItems.h"
#include "ui/claims/TypeTree.h"
#include "ui/fields/ListKeys.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1; ///< of a type to be made
constexpr int gap = 8;
constexpr int keyWidth = 28;
constexpr int rowPadding = 8;
constexpr QSize usualSize(320, 340);

} // namespace

TypeChooser::TypeChooser(CaseSession& session, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("typeChooser"));
    setAccessibleName(tr("Choose a claim type"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_filter->setObjectName(QStringLiteral("typeFilter"));
    m_filter->setAccessibleName(tr("Claim type"));
    m_filter->setPlaceholderText(session.store().isReadOnly()
            ? tr("Claim type")
            : tr("Claim type, or the name of a new one"));
    m_list->setObjectName(QStringLiteral("typeChoices"));
    m_list->setAccessibleName(tr("Claim types"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->header()->resizeSection(1, keyWidth);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(gap, gap, gap, gap);
    rows->setSpacing(gap);
    rows->addWidget(m_filter);
    rows->addWidget(m_list, 1);
    setFocusProxy(m_filter);
    resize(usualSize);
    new ListKeys(m_filter, m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &TypeChooser::fill);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentItem()); });
    connect(
        m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { choose(item); });
    fill();
}

void TypeChooser::popup(const QPoint& globalPosition)
{
    const QRect room = parentWidget() ? parentWidget()->screen()->availableGeometry()
                                      : screen()->availableGeometry();
    move(std::clamp(globalPosition.x(), room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(globalPosition.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

QString TypeChooser::pathOf(const ClaimType& type) const
{
    const ClaimType parent = m_session.claimType(type.parent);
    return parent.id.isValid() && parent.id != type.id
        ? tr("%1 › %2").arg(pathOf(parent), type.name)
        : type.name;
}

void TypeChooser::fill()
{
    m_list->clear();
    const QString typed = m_filter->text().simplified();
    const QString wanted = folded(typed);
    bool isTaken = typed.isEmpty();
    for (const ClaimType& type : m_session.claimTypes()) {
        const QString name = folded(type.name);
        isTaken = isTaken || name == wanted;
        if (name.contains(wanted))
            addType(type);
    }
    // What begins like it is meant rather than what holds it somewhere.
    const auto begins = [&](int row) {
        const auto id = ClaimTypeId(m_list->topLevelItem(row)->data(0, idRole).toLongLong());
        return folded(m_session.claimType(id).name).startsWith(wanted);
    };
    int first = 0;
    while (first < m_list->topLevelItemCount() && !begins(first))
        ++first;
    if (!isTaken && !m_session.store().isReadOnly())
        addCreation(typed);
    const bool isNone = first >= m_list->topLevelItemCount();
    m_list->setCurrentItem(m_list->topLevelItem(isNone ? 0 : first));
}

void TypeChooser::addType(const ClaimType& type)
{
    auto* item = new QTreeWidgetItem(
        m_list, {pathOf(type), type.key > 0 ? QString::number(type.key) : QString()});
    item->setIcon(0, typeSwatch(type.color, palette()));
    item->setData(0, idRole, type.id.value());
    item->setToolTip(0, type.definition);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, mutedColor(palette()));
    item->setSizeHint(0, QSize(0, fontMetrics().lineSpacing() + rowPadding));
}

void TypeChooser::addCreation(const QString& name)
{
    auto* item = new QTreeWidgetItem(m_list, {tr("Create “%1”").arg(name)});
    item->setData(0, nameRole, name);
    item->setSizeHint(0, QSize(0, fontMetrics().lineSpacing() + rowPadding));
}

void TypeChooser::choose(const QTreeWidgetItem* item)
{
    if (!item)
        return;
    ClaimTypeId type(item->data(0, idRole).toLongLong());
    if (const QString name = item->data(0, nameRole).toString(); !name.isEmpty()) {
        const auto top = childTypes(m_session.claimTypes(), ClaimTypeId());
        type = addClaimType(m_session, ClaimTypeId(), top.size(), name);
    }
    if (type.isValid())
        Q_EMIT chosen(type);
    close();
}

} // namespace careo::ui
