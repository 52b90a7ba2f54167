#include "ui/accounts/NameList.h"

#include "core/base/Folding.h"
#include "ui/accounts/questions/QuestionDelegate.h"
#include "ui/accounts/questions/QuestionListModel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int margin = 10;
constexpr int keyRole = QuestionListModel::HeadingRole + 1;

} // namespace

NameList::NameList(
    const char* name, const QString& findText, const QString& listText, QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
{
    m_filter->setObjectName(QLatin1StringView(name) + QStringLiteral("Filter"));
    m_filter->setAccessibleName(findText);
    m_filter->setPlaceholderText(findText);
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QLatin1StringView(name) + QStringLiteral("List"));
    m_list->setAccessibleName(listText);
    m_list->setItemDelegate(new QuestionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(margin, margin, margin, 0);
    top->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(margin / 2);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    constexpr int narrowest = 220;
    setMinimumWidth(narrowest);
    setFocusProxy(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &NameList::showWith);
    connect(m_list, &QListWidget::currentItemChanged, this, &NameList::currentChanged);
}

void NameList::setRows(const QList<NameRow>& rows)
{
    if (rows == m_rows)
        return;
    const QString chosen = current();
    m_rows = rows;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    int row = 0;
    for (const NameRow& each : rows) {
        auto* item = new QListWidgetItem(each.text, m_list);
        item->setData(QuestionListModel::FactsRole, each.facts);
        item->setData(keyRole, each.key);
        item->setData(Qt::AccessibleTextRole, each.text + QStringLiteral(", ") + each.facts);
        if (each.key == chosen)
            row = m_list->count() - 1;
    }
    showWith(m_filter->text());
    m_list->setCurrentRow(row);
}

QString NameList::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(keyRole).toString() : QString();
}

void NameList::showWith(const QString& words)
{
    const QString wanted = folded(words);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = folded(m_rows[row].text).contains(wanted);
        m_list->setRowHidden(row, !isShown);
        if (isShown && first < 0)
            first = row;
    }
    const int current = m_list->currentRow();
    if (current < 0 || m_list->isRowHidden(current))
        m_list->setCurrentRow(first);
}

} // namespace careo::ui
