#include "ui/summary/TemplateChoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace careo::ui
{

TemplateChoice::TemplateChoice(QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox)
    , m_remove(new QPushButton(tr("Remove")))
{
    m_box->setObjectName(QStringLiteral("summaryTemplate"));
    m_box->setAccessibleName(tr("Template of the summary"));
    m_box->setMinimumContentsLength(8);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* save = new QPushButton(tr("Save…"));
    save->setObjectName(QStringLiteral("saveSummaryTemplate"));
    save->setAccessibleName(tr("Save these choices as a template"));
    m_remove->setObjectName(QStringLiteral("removeSummaryTemplate"));
    m_remove->setAccessibleName(tr("Remove this template; the choices stay"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 1);
    for (QPushButton* button : {save, m_remove}) {
        button->setToolTip(button->accessibleName());
        row->addWidget(button);
    }
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        if (index > 0 && index <= m_templates.size())
            Q_EMIT chosen(m_templates.at(index - 1));
    });
    connect(save, &QPushButton::clicked, this, &TemplateChoice::savingWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int index = m_box->currentIndex() - 1;
        if (index < 0 || index >= m_templates.size())
            return;
        // What answers it sets other templates.
        const QString name = m_templates.at(index).name;
        Q_EMIT removalWanted(name);
    });
}

void TemplateChoice::setTemplates(const QList<SummaryTemplate>& templates)
{
    m_templates = templates;
    m_box->clear();
    m_box->addItem(tr("Own choice"));
    for (const SummaryTemplate& entry : templates) {
        const QString name = !entry.isBuiltIn          ? entry.name
            : entry.name == QStringLiteral("court")    ? tr("Court")
            : entry.name == QStringLiteral("newsroom") ? tr("Newsroom")
                                                       : tr("Working copy");
        m_box->addItem(name);
    }
}

void TemplateChoice::showOptions(const SummaryOptions& options)
{
    int found = 0;
    for (int index = 0; found == 0 && index < m_templates.size(); ++index) {
        if (withTemplate(options, m_templates.at(index)) == options)
            found = index + 1;
    }
    m_box->setCurrentIndex(found);
    m_remove->setEnabled(found > 0 && !m_templates.at(found - 1).isBuiltIn);
}

} // namespace careo::ui
