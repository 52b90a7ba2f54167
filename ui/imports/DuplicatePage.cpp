#include "ui/imports/DuplicatePage.h"

#include "ui/imports/DuplicateModel.h"
#include "ui/style/Hairline.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QAction>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr int whereWidth = 210;
constexpr int choiceWidth = 160;

QString explanation(DuplicateChoice choice)
{
    switch (choice) {
    case DuplicateChoice::Skip:
        return DuplicatePage::tr("&Skip: what is there already is not stored again");
    case DuplicateChoice::Keep:
        return DuplicatePage::tr("&Keep both: it is stored once more");
    case DuplicateChoice::Appearance:
        return DuplicatePage::tr("Another &appearance: it is stored with its own outlet and date, "
                                 "linked as a copy, so it counts as no source of its own");
    }
    Q_UNREACHABLE();
}

} // namespace

DuplicatePage::DuplicatePage(QWidget* parent)
    : QWidget(parent)
    , m_model(new DuplicateModel(this))
    , m_question(new QLabel)
    , m_choices(new QButtonGroup(this))
    , m_table(createTable())
{
    setObjectName(QStringLiteral("duplicatePage"));
    m_question->setObjectName(QStringLiteral("duplicateQuestion"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setFont(sansFont(1.15, QFont::DemiBold));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(margin, 2 * margin, margin, margin);
    head->setSpacing(8);
    head->addWidget(m_question);
    createChoices(*head);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(createHairline());
    column->addWidget(m_table, 1);
    connect(m_model, &DuplicateModel::choicesChanged, this, &DuplicatePage::choicesChanged);
}

void DuplicatePage::createChoices(QVBoxLayout& column)
{
    const QList<std::pair<DuplicateChoice, const char*>> choices{
        {DuplicateChoice::Skip, "skipDuplicates"}, {DuplicateChoice::Keep, "keepDuplicates"},
        {DuplicateChoice::Appearance, "addAppearances"}};
    for (const auto& [choice, name] : choices) {
        auto* button = new QRadioButton(explanation(choice));
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleName(button->text().remove(u'&'));
        m_choices->addButton(button, static_cast<int>(choice));
        column.addWidget(button);
    }
    connect(m_choices, &QButtonGroup::idClicked, this,
        [this](int id) { choose(static_cast<DuplicateChoice>(id)); });
    auto* change = new QAction(tr("Change for the chosen rows"), this);
    change->setShortcut(Qt::Key_Space);
    change->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(change);
    connect(change, &QAction::triggered, this, &DuplicatePage::changeChosen);
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("changeDuplicate"));
    button->setText(change->text());
    button->setAccessibleName(change->text());
    button->setToolTip(tr("Change what becomes of the chosen rows alone (Space)"));
    connect(button, &QToolButton::clicked, this, &DuplicatePage::changeChosen);
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    column.addLayout(row);
}

QTableView* DuplicatePage::createTable()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("duplicateTable"));
    table->setAccessibleName(tr("What is there already"));
    table->setModel(m_model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTextElideMode(Qt::ElideRight);
    table->setWordWrap(false); // each line ends in dots, so that outlet and day stay in sight
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(
        2 * QFontMetrics(table->font()).lineSpacing() + margin);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(DuplicateModel::Choice, QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(DuplicateModel::Where, QHeaderView::Fixed);
    table->setColumnWidth(DuplicateModel::Where, whereWidth);
    table->setColumnWidth(DuplicateModel::Choice, choiceWidth);
    connect(table, &QTableView::doubleClicked, this, &DuplicatePage::changeChosen);
    return table;
}

void DuplicatePage::setRows(const QList<DuplicateRow>& rows)
{
    m_model->setRows(rows);
    m_choices->button(static_cast<int>(DuplicateChoice::Skip))->setChecked(true);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_question->setText(rows.size() == 1
            ? tr("One article is there already. What should become of it?")
            : tr("%1 are there already. What should become of them?")
                  .arg(articlesText(static_cast<int>(rows.size()))));
}

const QList<DuplicateRow>& DuplicatePage::rows() const
{
    return m_model->rows();
}

int DuplicatePage::skippedCount() const
{
    return m_model->countOf(DuplicateChoice::Skip);
}

void DuplicatePage::focusChoice()
{
    m_choices->checkedButton()->setFocus();
}

void DuplicatePage::choose(DuplicateChoice choice)
{
    m_model->setChoiceOfAll(choice);
}

void DuplicatePage::changeChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const int first = chosen.first().row();
    const QList<DuplicateChoice> choices = m_model->choices(first);
    const auto now = choices.indexOf(m_model->rows()[first].choice);
    const DuplicateChoice next = choices[(now + 1) % choices.size()];
    for (const QModelIndex& index : chosen)
        m_model->setChoice(index.row(), next);
}

} // namespace careo::ui
