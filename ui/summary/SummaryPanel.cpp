#include "ui/summary/SummaryPanel.h"

#include "ui/style/Theme.h"
#include "ui/summary/CheckText.h"
#include "ui/summary/NoteChoice.h"
#include "ui/summary/SummaryActions.h"
#include "ui/summary/SummaryParts.h"
#include "ui/summary/TemplateChoice.h"

#include "core/summary/SummaryWords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int panelWidth = 312;
constexpr int panelMargin = 12;
constexpr int sectionGap = 14;

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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* choices = new QWidget(area);
    auto* layout = new QVBoxLayout(choices);
    layout->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    layout->setSpacing(6);
    addTitle(*layout, caseName);
    addFacts(*layout);
    addTemplates(*layout);
    addParts(*layout);
    addChoices(*layout);
    layout->addStretch();
    area->setWidget(choices);
    column->addWidget(area, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(panelMargin, panelMargin / 2, panelMargin, panelMargin);
    foot->setSpacing(6);
    column->addLayout(foot);
    addProgress(*foot);
    addButtons(*foot, actions);
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
    QLabel* author = heading(layout, tr("Prepared &by"));
    m_author = new QLineEdit(this);
    m_author->setObjectName(QStringLiteral("summaryAuthor"));
    m_author->setAccessibleName(tr("Who prepared the summary"));
    m_author->setPlaceholderText(tr("nobody named"));
    author->setBuddy(m_author);
    layout.addWidget(m_author);
    connect(m_author, &QLineEdit::textChanged, this, &SummaryPanel::changed);
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

void SummaryPanel::addTemplates(QVBoxLayout& layout)
{
    QLabel* label = heading(layout, tr("Te&mplate"));
    m_template = new TemplateChoice;
    label->setBuddy(m_template);
    layout.addWidget(m_template);
    connect(m_template, &TemplateChoice::chosen, this, [this](const SummaryTemplate& chosen) {
        setOptions(withTemplate(options(), chosen));
        Q_EMIT changed();
    });
    connect(m_template, &TemplateChoice::savingWanted, this, &SummaryPanel::templateSavingWanted);
    connect(m_template, &TemplateChoice::removalWanted, this, &SummaryPanel::templateRemovalWanted);
}

void SummaryPanel::addParts(QVBoxLayout& layout)
{
    QLabel* label = heading(layout, tr("&Parts, in order"));
    m_parts = new SummaryParts(this);
    label->setBuddy(m_parts);
    layout.addWidget(m_parts);
    connect(m_parts, &SummaryParts::changed, this, [this] {
        showTemplate();
        Q_EMIT changed();
    });
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& name, const QString& text, const QString& tip) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAccessibleName(tip);
        made->setToolTip(tip);
        row->addWidget(made);
        return made;
    };
    connect(button(QStringLiteral("partUp"), tr("Move up"), tr("Move the part up (Ctrl+Up)")),
        &QPushButton::clicked, m_parts, &SummaryParts::moveUp);
    connect(
        button(QStringLiteral("partDown"), tr("Move down"), tr("Move the part down (Ctrl+Down)")),
        &QPushButton::clicked, m_parts, &SummaryParts::moveDown);
    m_notesButton = button(
        QStringLiteral("chooseNotes"), tr("Notes…"), tr("Choose the notes that the summary shows"));
    connect(m_notesButton, &QPushButton::clicked, this, &SummaryPanel::notesWanted);
    layout.addLayout(row);
}

QComboBox* SummaryPanel::choice(
    QFormLayout& form, const QString& name, const QString& label, const QStringList& values)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(QString(label).remove(QChar(u'&')));
    box->addItems(values);
    form.addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        showTemplate();
        Q_EMIT changed();
    });
    return box;
}

/// The entries stand in the order of their enumerations.
void SummaryPanel::addChoices(QVBoxLayout& layout)
{
    heading(layout, tr("Document"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setSpacing(6);
    m_language = choice(*form, QStringLiteral("summaryLanguage"), tr("&Language"),
        {QStringLiteral("English"), QStringLiteral("Español"), QStringLiteral("Français")});
    m_context = choice(*form, QStringLiteral("summaryContext"), tr("&Quotations"),
        {tr("Passage"), tr("Whole sentence"), tr("Whole paragraph")});
    m_citations = choice(*form, QStringLiteral("summaryCitations"), tr("&Citations"),
        {tr("Numbered"), tr("Author and date")});
    m_paper = choice(*form, QStringLiteral("summaryPaper"), tr("Pape&r"),
        {tr("A4 (210 × 297 mm)"), tr("Letter (8.5 × 11 in)")});
    m_margin = new QSpinBox(this);
    m_margin->setObjectName(QStringLiteral("summaryMargin"));
    m_margin->setAccessibleName(tr("Margin in millimetres"));
    m_margin->setRange(leastMargin, mostMargin);
    m_margin->setSuffix(tr(" mm"));
    m_margin->setValue(SummaryOptions().margin);
    form->addRow(tr("Mar&gin"), m_margin);
    connect(m_margin, &QSpinBox::valueChanged, this, &SummaryPanel::changed);
    layout.addLayout(form);
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
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(buttonFor(actions.saveAs(), tr("Other format…"), this));
    row->addWidget(buttonFor(actions.saveReferences(), tr("References…"), this));
    layout.addLayout(row);
}

QString SummaryPanel::title() const
{
    return m_title->text().trimmed();
}

SummaryOptions SummaryPanel::options() const
{
    SummaryOptions options;
    options.parts = m_parts->parts();
    options.language = static_cast<SummaryLanguage>(m_language->currentIndex());
    options.context = static_cast<QuoteContext>(m_context->currentIndex());
    options.citations = static_cast<CitationStyle>(m_citations->currentIndex());
    options.author = m_author->text().simplified();
    options.notes = m_notes;
    options.paper = QPageSize(m_paper->currentIndex() == 0 ? QPageSize::A4 : QPageSize::Letter);
    options.margin = m_margin->value();
    return options;
}

void SummaryPanel::setOptions(const SummaryOptions& options)
{
    {
        const QSignalBlocker blocker(this);
        m_parts->setParts(options.parts);
        m_language->setCurrentIndex(static_cast<int>(options.language));
        m_context->setCurrentIndex(static_cast<int>(options.context));
        m_citations->setCurrentIndex(static_cast<int>(options.citations));
        m_author->setText(options.author);
        m_notes = options.notes;
        m_paper->setCurrentIndex(options.paper.id() == QPageSize::Letter ? 1 : 0);
        m_margin->setValue(options.margin);
    }
    showTemplate();
    showNotes();
}

void SummaryPanel::setTemplates(const QList<SummaryTemplate>& templates)
{
    m_template->setTemplates(templates);
    showTemplate();
}

void SummaryPanel::showTemplate()
{
    m_template->showOptions(options());
}

void SummaryPanel::showNotes()
{
    m_notesButton->setText(
        m_notes.isEmpty() ? tr("Notes…") : tr("Notes (%1)…").arg(m_notes.size()));
    m_notesButton->setEnabled(m_noteCount > 0 || !m_notes.isEmpty());
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
    m_noteCount = noteCount(summary);
    showNotes();
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

} // namespace careo::ui
