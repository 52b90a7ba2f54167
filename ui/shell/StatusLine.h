#pragma once

#include <QObject>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace careo::ui
{

class CaseSession;

/// What the status bar says: the case and its counts, what just happened, work under way with its
/// cancel button, and which keys tag.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar& bar);

    /// Null when no case is open.
    void setSession(CaseSession* session);
    void announce(const QString& sentence);
    void showProgress(int done, int total);
    void hideProgress();

Q_SIGNALS:
    void cancelRequested();

private:
    void updateCounts();
    void updateKeys();

    QStatusBar& m_bar;
    CaseSession* m_session = nullptr;
    QLabel* m_counts;
    QLabel* m_keys;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

} // namespace careo::ui
