#pragma once

#include <QWidget>

class QVBoxLayout;

namespace careo::ui
{

/// What the window shows while no case is open: make one, open one, or look at the sample.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Shows the cases opened last; each is a button.
    void setRecentCases(const QStringList& paths);

Q_SIGNALS:
    void newCaseRequested();
    void openCaseRequested();
    void sampleRequested();
    void recentCaseRequested(const QString& path);

private:
    QWidget* createWords();
    QWidget* createButtons();

    QVBoxLayout* m_recent;
};

} // namespace careo::ui
