#include "ui/shell/StepDialog.h"

#include "ui/session/BackgroundStep.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

StepDialog::StepDialog(BackgroundStep& step, QWidget* window)
    : QDialog(window)
    , m_step(step)
    , m_sentence(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("&Stop")))
{
    constexpr int width = 440;
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(tr("Careo"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(width);
    m_progress->setObjectName(QStringLiteral("stepProgress"));
    m_progress->setAccessibleName(tr("How far the step is"));
    m_stop->setObjectName(QStringLiteral("stopStep"));
    m_stop->setAutoDefault(false); // Enter, pressed once too often, stops nothing
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_stop, QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &StepDialog::reject);
    connect(&m_step, &BackgroundStep::started, this, [this](const QString& name, HistoryWay way) {
        begin(
            (way == HistoryWay::Undone ? tr("Undoing the %1…") : tr("Redoing the %1…")).arg(name));
    });
    connect(&m_step, &BackgroundStep::progressChanged, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_step, &BackgroundStep::finished, this, &QWidget::hide);
}

void StepDialog::begin(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_progress->setRange(0, 0);
    m_stop->setEnabled(true);
    m_stop->setFocus();
    open();
}

void StepDialog::reject()
{
    m_step.stop();
    m_sentence->setText(tr("Stopping; nothing will have changed…"));
    m_stop->setEnabled(false);
}

} // namespace careo::ui
