#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace careo::ui
{

class SuggestionPane;

/// What can be done with suggestions. The keys without Ctrl or Shift work while the list has the
/// keyboard.
class SuggestionActions : public QObject
{
    Q_OBJECT

public:
    SuggestionActions(SuggestionPane& pane, QWidget& list);

    void addSuggestionActions(QMenu& menu) const;
    /// Those with a button: accept, reject, accept as, adjust.
    [[nodiscard]] QList<QAction*> buttons() const { return m_ofCurrent; }
    void setEnabled(bool hasCurrent, bool canWrite);

private:
    QAction* add(const char* name, const QString& text, const QString& help,
        const QKeySequence& key, const std::function<void()>& slot);

    SuggestionPane& m_pane;
    QAction* m_goTo;
    QAction* m_next;
    QAction* m_previous;
    QList<QAction*> m_ofCurrent;
    QAction* m_acceptSelection;
};

} // namespace careo::ui
