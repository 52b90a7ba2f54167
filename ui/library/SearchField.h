#pragma once

#include "core/model/QueryField.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace careo::ui
{

class CaseSession;
class QueryEdit;

/// The filter's words: searched while they are typed, with what is wrong with them said below.
class SearchField : public QWidget
{
    Q_OBJECT

public:
    explicit SearchField(CaseSession& session, QWidget* parent = nullptr);

    void focusWords();

Q_SIGNALS:
    /// Enter or Down: on to what was found.
    void resultsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// False when they can not be understood, which is not said before the typing pauses.
    bool takeWords();
    void showMistake();
    void showWords();
    [[nodiscard]] QStringList valuesOf(QueryField field);

    CaseSession& m_session;
    QTimer m_typing;
    QueryEdit* m_edit;
    QLabel* m_mistake;
};

} // namespace careo::ui
