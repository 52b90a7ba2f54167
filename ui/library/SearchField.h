#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace careo::ui
{

class CaseSession;

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
    void takeWords();
    void showWords();

    CaseSession& m_session;
    QTimer m_typing;
    QLineEdit* m_edit;
    QLabel* m_mistake;
};

} // namespace careo::ui
