#pragma once

#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryOptions.h"
#include "core/summary/SummaryTemplate.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace careo::ui
{

class SummaryActions;
class SummaryParts;
class TemplateChoice;

/// The choices beside the preview, and what the summary rests on.
class SummaryPanel : public QWidget
{
    Q_OBJECT

public:
    SummaryPanel(SummaryActions& actions, const QString& caseName, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] SummaryOptions options() const;
    /// Shows them without a signal.
    void setOptions(const SummaryOptions& options);
    void setTemplates(const QList<SummaryTemplate>& templates);

    void showSummary(const CaseSummary& summary);
    /// Instead of the facts, why there are none.
    void showFailure(const QString& sentence);
    /// Output under way, "Saving…"; empty when it is done.
    void setBusy(const QString& what);
    void setProgress(int page, int pages);

Q_SIGNALS:
    void changed();
    void notesWanted();
    void templateSavingWanted();
    void templateRemovalWanted(const QString& name);
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addTitle(QVBoxLayout& layout, const QString& caseName);
    void addFacts(QVBoxLayout& layout);
    void addTemplates(QVBoxLayout& layout);
    void addParts(QVBoxLayout& layout);
    void addChoices(QVBoxLayout& layout);
    void addProgress(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout, SummaryActions& actions);
    void showTemplate();
    void showNotes();
    QLabel* heading(QVBoxLayout& layout, const QString& text);
    QComboBox* choice(
        QFormLayout& form, const QString& name, const QString& label, const QStringList& values);

    QLineEdit* m_title = nullptr;
    QLineEdit* m_author = nullptr;
    QLabel* m_scope = nullptr;
    QLabel* m_check = nullptr;
    QLabel* m_hint = nullptr;
    TemplateChoice* m_template = nullptr;
    SummaryParts* m_parts = nullptr;
    QPushButton* m_notesButton = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_context = nullptr;
    QComboBox* m_citations = nullptr;
    QComboBox* m_paper = nullptr;
    QSpinBox* m_margin = nullptr;
    QWidget* m_work = nullptr;
    QLabel* m_workName = nullptr;
    QProgressBar* m_progress = nullptr;
    QList<QUuid> m_notes;
    int m_noteCount = 0;
};

} // namespace careo::ui
