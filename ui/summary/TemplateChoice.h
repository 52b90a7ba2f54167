#pragma once

#include "core/summary/SummaryTemplate.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace careo::ui
{

/// The template that a summary's choices are, if they are one; another can be taken, and the
/// user's own be saved and removed.
class TemplateChoice : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateChoice(QWidget* parent = nullptr);

    void setTemplates(const QList<SummaryTemplate>& templates);
    /// Shows the template that the options are.
    void showOptions(const SummaryOptions& options);

Q_SIGNALS:
    void chosen(const careo::SummaryTemplate& chosen);
    void savingWanted();
    void removalWanted(const QString& name);

private:
    QComboBox* m_box;
    QPushButton* m_remove;
    QList<SummaryTemplate> m_templates;
};

} // namespace careo::ui
