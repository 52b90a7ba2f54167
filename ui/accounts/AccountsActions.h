#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace careo::ui
{

/// What can be done in the Accounts room; a new question from anywhere in the window.
class AccountsActions : public QObject
{
    Q_OBJECT

public:
    explicit AccountsActions(QObject* parent);

    [[nodiscard]] QAction* newQuestion() const { return m_newQuestion; }
    [[nodiscard]] QAction* editQuestion() const { return m_editQuestion; }
    [[nodiscard]] QAction* mergeQuestion() const { return m_mergeQuestion; }
    [[nodiscard]] QAction* removeQuestion() const { return m_removeQuestion; }
    [[nodiscard]] QAction* nextView() const { return m_nextView; }
    [[nodiscard]] QAction* previousView() const { return m_previousView; }
    [[nodiscard]] QList<QAction*> all() const
    {
        return {m_newQuestion, m_editQuestion, m_mergeQuestion, m_removeQuestion, m_nextView,
            m_previousView};
    }

    void setEnabled(bool canWrite, bool hasQuestion, bool hasOthers);

private:
    QAction* add(const char* name, const QString& text);

    QAction* m_newQuestion;
    QAction* m_editQuestion;
    QAction* m_mergeQuestion;
    QAction* m_removeQuestion;
    QAction* m_nextView;
    QAction* m_previousView;
};

} // namespace careo::ui
