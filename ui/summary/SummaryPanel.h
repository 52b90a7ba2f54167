#pragma once

#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace careo::ui
{

class SummaryActions;

/// The choices beside the preview, and what the summary rests on.
class SummaryPanel : public QWidget
{
    Q_OBJECT

public:
    SummaryPanel(SummaryActions& actions, const QString& caseName, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] SummaryOptions options() const;

    void showSummary(const CaseSummary& summary);
    /// Instead of the facts, why there are none.
    void showFailure(const QString& sentence);
    /// Output under way, "Saving…"; empty when it is done.
    void setBusy(const QString& what);
    void setProgress(int page, int pages);

Q_SIGNALS:
    void changed();
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addTitle(QVBoxLayout& layout, const QString& caseName);
    void addFacts(QVBoxLayout& layout);
    void addParts(QVBoxLayout& layout);
    void addPaper(QVBoxLayout& layout);
    void addProgress(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout, SummaryActions& actions);
    QCheckBox* part(QVBoxLayout& layout, const QString& name, const QString& text);
    QLabel* heading(QVBoxLayout& layout, const QString& text);

    QLineEdit* m_title = nullptr;
    QLabel* m_scope = nullptr;
    QLabel* m_check = nullptr;
    QLabel* m_hint = nullptr;
    QCheckBox* m_overview = nullptr;
    QCheckBox* m_timeline = nullptr;
    QCheckBox* m_chronology = nullptr;
    QCheckBox* m_claimsByType = nullptr;
    QCheckBox* m_articles = nullptr;
    QComboBox* m_paper = nullptr;
    QWidget* m_work = nullptr;
    QLabel* m_workName = nullptr;
    QProgressBar* m_progress = nullptr;
};

/// "19 quotations checked, all stand"
[[nodiscard]] QString checkText(const CaseSummary& summary);

} // namespace careo::ui
