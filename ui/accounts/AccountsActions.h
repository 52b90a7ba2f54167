#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace careo::ui
{

/// What can be done with questions, from anywhere in the window.
class AccountsActions : public QObject
{
    Q_OBJECT

public:
    explicit AccountsActions(QObject* parent);

    [[nodiscard]] QAction* newQuestion() const { return m_newQuestion; }
    [[nodiscard]] QAction* editQuestion() const { return m_editQuestion; }
    [[nodiscard]] QAction* removeQuestion() const { return m_removeQuestion; }
    [[nodiscard]] QList<QAction*> all() const
    {
        return {m_newQuestion, m_editQuestion, m_removeQuestion};
    }

    void setEnabled(bool canWrite, bool hasQuestion);

private:
    QAction* add(const char* name, const QString& text);

    QAction* m_newQuestion;
    QAction* m_editQuestion;
    QAction* m_removeQuestion;
};

} // namespace careo::ui
