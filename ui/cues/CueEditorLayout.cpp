// How the cue editor is put together; what it does is in CueEditor.cpp.
#include "ui/cues/ClaimSetMenu.h"
#include "ui/cues/CueEditor.h"
#include "ui/cues/CueModel.h"
#include "ui/cues/CueReading.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

namespace careo::ui
{

namespace
{

QPushButton* newButton(const char* name, const QString& text, const QString& accessibleName)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(accessibleName);
    // Enter finishes a field.
    button->setAutoDefault(false);
    return button;
}

} // namespace

CueEditor::CueEditor(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CueModel(this))
    , m_reading(new CueReading(session, this))
    , m_table(new QTreeView)
    , m_expression(new QLineEdit)
    , m_weight(new QDoubleSpinBox)
    , m_language(new QComboBox)
    , m_hitsLabel(new QLabel)
    , m_hits(new QListWidget)
    , m_learned(new QLabel)
    , m_add(newButton("addCue", tr("Add cue"), tr("Add a cue")))
    , m_remove(newButton("deleteCue", tr("Delete"), tr("Delete this cue")))
{
    setObjectName(QStringLiteral("cueEditor"));
    setAccessibleName(tr("Cues"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    createTable(*layout);
    createFields(*layout);
    createHits(*layout);
    connectFields();
    applyPalette();
    follow();
}

void CueEditor::createTable(QBoxLayout& layout)
{
    auto* heading = new QLabel(tr("Cues: what suggests passages of this type"));
    heading->setFont(sansFont(0.95, QFont::DemiBold));
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(QStringLiteral("cueTable"));
    m_table->setAccessibleName(tr("Cues"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(CueModel::ExpressionColumn, QHeaderView::Stretch);
    const int widths[] = {0, 64, 80, 68};
    for (const int column :
        {CueModel::WeightColumn, CueModel::LanguageColumn, CueModel::LearnedColumn}) {
        m_table->header()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->setColumnWidth(column, widths[column]);
    }
    m_learned->setObjectName(QStringLiteral("learnedWords"));
    m_learned->setFont(sansFont(0.9));
    m_learned->setForegroundRole(QPalette::PlaceholderText);
    m_learned->setTextFormat(Qt::PlainText);
    m_learned->setWordWrap(true);
    layout.addWidget(heading);
    layout.addWidget(m_table, 3);
    layout.addWidget(m_learned);
}

void CueEditor::createFields(QBoxLayout& layout)
{
    m_expression->setObjectName(QStringLiteral("cueExpression"));
    m_expression->setAccessibleName(tr("Sentences with"));
    m_expression->setPlaceholderText(tr("As in the search: consul* (told OR informed)"));
    m_weight->setObjectName(QStringLiteral("cueWeight"));
    m_weight->setAccessibleName(tr("Weight"));
    m_weight->setToolTip(
        tr("How likely a sentence with it is; below 0 it speaks against the type"));
    m_weight->setRange(-1, 1);
    m_weight->setSingleStep(0.05);
    m_language->setObjectName(QStringLiteral("cueLanguage"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("Any language"), QString());
    for (const char* code : {"en", "es", "fr"}) {
        const QString language = QLatin1StringView(code);
        m_language->addItem(languageText(language), language);
    }
    auto* starter = newButton("addCueSet", tr("Starter sets"), tr("Add a starter set"));
    starter->setMenu(createClaimSetMenu(m_session, this));
    starter->setEnabled(!m_session.store().isReadOnly());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_weight);
    row->addWidget(m_language);
    row->addStretch();
    row->addWidget(starter);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    layout.addWidget(m_expression);
    layout.addLayout(row);
}

void CueEditor::createHits(QBoxLayout& layout)
{
    m_hitsLabel->setObjectName(QStringLiteral("cueHitCount"));
    m_hitsLabel->setFont(sansFont(0.9));
    m_hitsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_hits->setObjectName(QStringLiteral("cueHits"));
    m_hits->setAccessibleName(tr("Hits of this cue"));
    m_hits->setFont(serifFont());
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setUniformItemSizes(true);
    m_hits->setTextElideMode(Qt::ElideRight);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout.addWidget(m_hitsLabel);
    layout.addWidget(m_hits, 2);
}

void CueEditor::applyPalette()
{
    const QPalette colors = QApplication::palette();
    QPalette own;
    own.setColor(QPalette::Highlight, chosenColor(colors));
    own.setColor(QPalette::HighlightedText, colors.color(QPalette::Text));
    for (QWidget* list : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_hits)})
        list->setPalette(own);
}

void CueEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyPalette();
}

} // namespace careo::ui
