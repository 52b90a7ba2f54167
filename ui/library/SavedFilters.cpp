#include "ui/library/SavedFilters.h"

#include "core/base/Folding.h"
#include "ui/library/SavedFilterCommand.h"
#include "ui/session/CaseSession.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace careo::ui
{

namespace
{

/// A name as the text of a menu, where & marks a key.
QString menuText(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

} // namespace

SavedFilters::SavedFilters(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_menu(new QMenu(this))
    , m_button(new QToolButton)
    , m_name(new QLineEdit)
{
    m_button->setObjectName(QStringLiteral("savedFilters"));
    m_button->setText(tr("Saved filters"));
    m_button->setAccessibleName(tr("Saved filters"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("savedFiltersMenu"));
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->installEventFilter(this);
    m_name->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addWidget(m_name, 1);
    row->addStretch();
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFilters::save);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    connect(&session, &CaseSession::filterChanged, this, &SavedFilters::reload);
    connect(&session, &CaseSession::caseChanged, this, [this](const ChangeSet& changes) {
        if (changes.savedFilters)
            reload();
    });
    reload();
}

void SavedFilters::reload()
{
    const auto filters = m_session.store().savedFilters().all();
    if (!filters) {
        m_session.report(filters.error());
        return;
    }
    m_filters = *filters;
    setVisible(!m_filters.isEmpty() || !m_session.filter().isEmpty());
}

void SavedFilters::fillMenu()
{
    m_menu->clear();
    const bool isReadOnly = m_session.store().isReadOnly();
    for (const SavedFilter& filter : std::as_const(m_filters)) {
        QAction* take = m_menu->addAction(menuText(filter.name));
        take->setObjectName(QStringLiteral("takeFilter"));
        take->setCheckable(true);
        take->setChecked(filter.filter == m_session.filter());
        connect(take, &QAction::triggered, this,
            [this, saved = filter.filter] { m_session.setFilter(saved); });
    }
    if (!m_filters.isEmpty())
        m_menu->addSeparator();
    QAction* keep = m_menu->addAction(tr("Save this filter…"));
    keep->setObjectName(QStringLiteral("saveFilter"));
    keep->setEnabled(!isReadOnly && !m_session.filter().isEmpty());
    connect(keep, &QAction::triggered, this, &SavedFilters::startNaming);
    if (m_filters.isEmpty())
        return;
    QMenu* removals = m_menu->addMenu(tr("Remove a saved filter"));
    removals->setObjectName(QStringLiteral("removeFilterMenu"));
    removals->setDisabled(isReadOnly);
    for (const SavedFilter& filter : std::as_const(m_filters)) {
        QAction* action = removals->addAction(menuText(filter.name));
        action->setObjectName(QStringLiteral("removeFilter"));
        connect(action, &QAction::triggered, this, [this, filter] { remove(filter); });
    }
}

void SavedFilters::startNaming()
{
    m_name->clear();
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SavedFilters::endNaming()
{
    m_button->setFocus(Qt::OtherFocusReason);
    m_name->hide();
}

void SavedFilters::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    const auto same = std::find_if(m_filters.cbegin(), m_filters.cend(),
        [&name](const SavedFilter& filter) { return folded(filter.name) == folded(name); });
    std::optional<SavedFilter> before;
    if (same != m_filters.cend())
        before = *same;
    SavedFilter after = before.value_or(SavedFilter{});
    after.name = name;
    after.filter = m_session.filter();
    endNaming();
    const int done = m_session.undoStack().index();
    m_session.undoStack().push(new SavedFilterCommand(m_session, before, after));
    if (m_session.undoStack().index() != done)
        m_session.announce(tr("Saved the filter as %1.").arg(name));
}

void SavedFilters::remove(const SavedFilter& filter)
{
    const int done = m_session.undoStack().index();
    m_session.undoStack().push(new SavedFilterCommand(m_session, filter, std::nullopt));
    if (m_session.undoStack().index() != done)
        m_session.announce(
            tr("Removed the saved filter %1; undo brings it back.").arg(filter.name));
}

bool SavedFilters::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched != m_name || !isEscape)
        return QWidget::eventFilter(watched, event);
    endNaming();
    return true;
}

} // namespace careo::ui
