#include "ui/suggestions/SuggestionActions.h"

#include "ui/suggestions/SuggestionPane.h"

#include <QAction>
#include <QMenu>

namespace careo::ui
{

SuggestionActions::SuggestionActions(SuggestionPane& pane, QWidget& list)
    : QObject(&pane)
    , m_pane(pane)
    , m_goTo(add("goToSuggestions", tr("&Go to the suggestions"), {},
          QKeySequence(Qt::SHIFT | Qt::Key_G), [this] { m_pane.focusList(); }))
    , m_next(add("nextSuggestion", tr("&Next suggestion"), {}, QKeySequence(Qt::CTRL | Qt::Key_J),
          [this] { m_pane.step(1); }))
    , m_previous(add("previousSuggestion", tr("&Previous suggestion"), {},
          QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_pane.step(-1); }))
    , m_ofCurrent{add("acceptSuggestion", tr("Accept"), tr("Accept this suggestion"),
                      QKeySequence(Qt::Key_Return), [this] { m_pane.accept(); }),
          add("rejectSuggestion", tr("Reject"), tr("Reject this suggestion for good"),
              QKeySequence(Qt::Key_Delete), [this] { m_pane.reject(); }),
          add("acceptSuggestionAs", tr("As…"), tr("Accept as another claim type"),
              QKeySequence(Qt::Key_0), [this] { m_pane.chooseType(); }),
          add("adjustSuggestion", tr("Extent…"), tr("Choose other words of the text first"),
              QKeySequence(Qt::Key_R), [this] { m_pane.adjust(); })}
    , m_acceptSelection(add("acceptSuggestionExtent", tr("Accept with the &selected words"), {},
          QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_pane.acceptSelection(); }))
{
    for (QAction* action : std::as_const(m_ofCurrent)) {
        action->setShortcutContext(Qt::WidgetShortcut);
        list.addAction(action);
    }
    m_ofCurrent.first()->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
}

QAction* SuggestionActions::add(const char* name, const QString& text, const QString& help,
    const QKeySequence& key, const std::function<void()>& slot)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setToolTip(help.isEmpty()
            ? text
            : tr("%1 (%2)", "help, key").arg(help, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void SuggestionActions::addSuggestionActions(QMenu& menu) const
{
    menu.addActions({m_goTo, m_next, m_previous});
    menu.addSeparator();
    menu.addActions(m_ofCurrent);
    menu.addAction(m_acceptSelection);
}

void SuggestionActions::setEnabled(bool hasCurrent, bool canWrite)
{
    m_next->setEnabled(hasCurrent);
    m_previous->setEnabled(hasCurrent);
    for (QAction* action : std::as_const(m_ofCurrent))
        action->setEnabled(hasCurrent && canWrite);
    m_acceptSelection->setEnabled(hasCurrent && canWrite);
}

} // namespace careo::ui
