#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace careo::ui
{

class BackgroundStep;

/// Holds the window while a long step is undone or redone: how far it is, and a way to stop it.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    StepDialog(BackgroundStep& step, QWidget* window);

    /// Escape and closing stop the step; the dialog goes when it has stopped.
    void reject() override;

private:
    void begin(const QString& sentence);

    BackgroundStep& m_step;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_stop;
};

} // namespace careo::ui
