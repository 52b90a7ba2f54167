#include "ui/summary/SummaryPanel.h"

#include "ui/style/Theme.h"
#include "ui/summary/SummaryActions.h"

#include "core/summary/SummaryWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int panelWidth = 296;
constexpr int panelMargin = 12;
constexpr int sectionGap = 16;

/// A button that shows the action's words and follows whether it can be done.
QPushButton* buttonFor(QAction* action, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(action->objectName() + QStringLiteral("InPanel"));
    button->setAccessibleName(action->toolTip());
    button->setToolTip(action->shortcut().isEmpty()
            ? action->toolTip()
            : QStringLiteral("%1 (%2)").arg(
                action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button,
        [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

QLabel* wrappingLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SummaryPanel::SummaryPanel(SummaryActions& actions, const QString& caseName, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("summaryPanel"));
    setAccessibleName(tr("Choices for the summary"));
    setFixedWidth(panelWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(panelMargin + 1, panelMargin, panelMargin, panelMargin);
    layout->setSpacing(6);
    addTitle(*layout, caseName);
    addFacts(*layout);
    addParts(*layout);
    addPaper(*layout);
    layout->addStretch();
    addProgress(*layout);
    addButtons(*layout, actions);
}

void SummaryPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), hairlineColor(palette()));
}

QLabel* SummaryPanel::heading(QVBoxLayout& layout, const QString& text)
{
    if (layout.count() > 0)
        layout.addSpacing(sectionGap - layout.spacing());
    auto* label = new QLabel(text, this);
    label->setFont(sansFont(0.9, QFont::DemiBold));
    label->setForegroundRole(QPalette::PlaceholderText);
    layout.addWidget(label);
    return label;
}

void SummaryPanel::addTitle(QVBoxLayout& layout, const QString& caseName)
{
    QLabel* label = heading(layout, tr("&Title"));
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("summaryTitle"));
    m_title->setAccessibleName(tr("Title of the summary"));
    m_title->setPlaceholderText(caseName);
    label->setBuddy(m_title);
    layout.addWidget(m_title);
    connect(m_title, &QLineEdit::textChanged, this, &SummaryPanel::changed);
}

void SummaryPanel::addFacts(QVBoxLayout& layout)
{
    heading(layout, tr("Scope"));
    m_scope = wrappingLabel(QStringLiteral("summaryScope"), this);
    m_scope->setAccessibleName(tr("Scope of the summary"));
    layout.addWidget(m_scope);
    m_check = wrappingLabel(QStringLiteral("summaryCheck"), this);
    m_check->setAccessibleName(tr("Result of checking the quotations"));
    layout.addWidget(m_check);
    m_hint = wrappingLabel(QStringLiteral("summaryHint"), this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    layout.addWidget(m_hint);
}

QCheckBox* SummaryPanel::part(QVBoxLayout& layout, const QString& name, const QString& text)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setChecked(true);
    layout.addWidget(box);
    connect(box, &QCheckBox::toggled, this, &SummaryPanel::changed);
    return box;
}

void SummaryPanel::addParts(QVBoxLayout& layout)
{
    heading(layout, tr("Parts"));
    m_overview = part(layout, QStringLiteral("partOverview"), tr("Overview in numbers"));
    m_timeline = part(layout, QStringLiteral("partTimeline"), tr("Timeline picture"));
    m_chronology = part(layout, QStringLiteral("partChronology"), tr("Chronology"));
    m_claimsByType = part(layout, QStringLiteral("partClaimsByType"), tr("Claims by type"));
    m_articles = part(layout, QStringLiteral("partArticles"), tr("List of articles"));
}

void SummaryPanel::addPaper(QVBoxLayout& layout)
{
    QLabel* label = heading(layout, tr("Pape&r"));
    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("summaryPaper"));
    m_paper->setAccessibleName(tr("Paper size"));
    m_paper->addItem(tr("A4 (210 × 297 mm)"), QPageSize::A4);
    m_paper->addItem(tr("Letter (8.5 × 11 in)"), QPageSize::Letter);
    m_paper->setCurrentIndex(m_paper->findData(usualPaper(QLocale()).id()));
    label->setBuddy(m_paper);
    layout.addWidget(m_paper);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &SummaryPanel::changed);
}

void SummaryPanel::addProgress(QVBoxLayout& layout)
{
    m_work = new QWidget(this);
    auto* rows = new QVBoxLayout(m_work);
    rows->setContentsMargins(0, 0, 0, 8);
    m_workName = wrappingLabel(QStringLiteral("summaryWork"), m_work);
    rows->addWidget(m_workName);
    auto* row = new QHBoxLayout;
    m_progress = new QProgressBar(m_work);
    m_progress->setObjectName(QStringLiteral("summaryProgress"));
    m_progress->setAccessibleName(tr("Pages done"));
    m_progress->setTextVisible(false);
    row->addWidget(m_progress, 1);
    auto* cancel = new QPushButton(tr("Cancel"), m_work);
    cancel->setObjectName(QStringLiteral("cancelSummary"));
    cancel->setAccessibleName(tr("Cancel the output of the summary"));
    row->addWidget(cancel);
    rows->addLayout(row);
    layout.addWidget(m_work);
    m_work->hide();
    connect(cancel, &QPushButton::clicked, this, &SummaryPanel::cancelled);
}

void SummaryPanel::addButtons(QVBoxLayout& layout, SummaryActions& actions)
{
    layout.addWidget(buttonFor(actions.print(), tr("Print…"), this));
    layout.addWidget(buttonFor(actions.savePdf(), tr("Save as PDF…"), this));
    layout.addWidget(buttonFor(actions.saveHtml(), tr("Save as HTML…"), this));
}

QString SummaryPanel::title() const
{
    return m_title->text().trimmed();
}

SummaryOptions SummaryPanel::options() const
{
    SummaryOptions options;
    options.parts.overview = m_overview->isChecked();
    options.parts.timeline = m_timeline->isChecked();
    options.parts.chronology = m_chronology->isChecked();
    options.parts.claimsByType = m_claimsByType->isChecked();
    options.parts.articles = m_articles->isChecked();
    options.paper = QPageSize(m_paper->currentData().value<QPageSize::PageSizeId>());
    return options;
}

void SummaryPanel::showSummary(const CaseSummary& summary)
{
    m_scope->setText(SummaryWords().scope(summary).join(QChar(u'\n')));
    const bool stands = summary.count(QuoteCheck::Stands) == summary.claims.size();
    const QString sign = summary.claims.isEmpty() ? QString()
        : stands                                  ? QStringLiteral("✓ ")
                                                  : QStringLiteral("! ");
    m_check->setText(sign + checkText(summary));
    m_check->setFont(sansFont(1, stands ? QFont::Normal : QFont::Bold));
    QString hint;
    if (summary.isEmpty() && summary.filter.isEmpty())
        hint = tr("Import articles and tag claims in them; the summary fills itself.");
    else if (summary.isEmpty())
        hint = tr("Nothing passes the filter. Clear it to see the whole case.");
    else if (summary.claims.isEmpty())
        hint = tr("Tag claims in the Read room; their quotations appear here.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void SummaryPanel::showFailure(const QString& sentence)
{
    m_scope->setText(QString());
    m_check->setText(sentence);
    m_hint->hide();
}

void SummaryPanel::setBusy(const QString& what)
{
    m_workName->setText(what);
    m_progress->setRange(0, 0);
    m_work->setVisible(!what.isEmpty());
}

void SummaryPanel::setProgress(int page, int pages)
{
    m_progress->setRange(0, pages);
    m_progress->setValue(page);
}

QString checkText(const CaseSummary& summary)
{
    const auto text = [](const char* words) {
        return QCoreApplication::translate("careo::ui::SummaryPanel", words);
    };
    const int orphans = summary.count(QuoteCheck::Orphaned);
    const int differing = summary.count(QuoteCheck::Differs);
    const int checked = static_cast<int>(summary.claims.size()) - orphans;
    if (summary.claims.isEmpty())
        return text("No quotations to check yet");
    const QString number
        = checked == 1 ? text("1 quotation checked") : text("%1 quotations checked").arg(checked);
    QStringList parts{number};
    if (differing == 1)
        parts.append(text("1 does not match the stored text and is stamped"));
    else if (differing > 1)
        parts.append(text("%1 do not match the stored text and are stamped").arg(differing));
    else if (checked > 0)
        parts.append(checked == 1 ? text("it stands") : text("all stand"));
    if (orphans == 1)
        parts.append(text("1 claim has lost its passage"));
    else if (orphans > 1)
        parts.append(text("%1 claims have lost their passage").arg(orphans));
    return parts.join(QStringLiteral(", "));
}

} // namespace careo::ui
