#include "ui/imports/ImportTableModel.h"
#include "ui/imports/ImportTextView.h"
#include "ui/imports/ImportWindow.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr int rowHeight = 28;

QLabel* mutedLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

QWidget* ImportWindow::createFileList()
{
    m_fileList = new QListWidget;
    m_fileList->setObjectName(QStringLiteral("importFiles"));
    m_fileList->setAccessibleName(tr("Files"));
    m_fileList->setFrameShape(QFrame::NoFrame);
    m_fileList->setMinimumWidth(160);
    m_fileList->setMaximumWidth(280);
    m_fileList->setTextElideMode(Qt::ElideMiddle);
    for (const File& file : m_files)
        m_fileList->addItem(file.draft ? file.name : tr("%1 (not read)").arg(file.name));
    m_fileList->setVisible(m_files.size() > 1);
    connect(m_fileList, &QListWidget::currentRowChanged, this, &ImportWindow::showFile);
    return m_fileList;
}

QWidget* ImportWindow::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Proposed articles"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int widths[] = {380, 150, 130, 140, 80};
    for (int column = 0; column < ImportTableModel::FirstWords; ++column)
        header->resizeSection(column, widths[column]);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportWindow::showBlockOfRow);
    return m_table;
}

QAction* ImportWindow::addEdit(
    const char* name, const QString& text, const QKeySequence& key, void (ImportWindow::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget* ImportWindow::createText()
{
    m_text = new ImportTextView;
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &ImportWindow::selectRowOfCaret);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(margin, 6, margin, 6);
    tools->setSpacing(4);
    m_edits = {addEdit("splitHere", tr("Start an article here"),
                   QKeySequence(Qt::CTRL | Qt::Key_Return), &ImportWindow::splitHere),
        addEdit("joinWithPrevious", tr("Join with the one before"),
            QKeySequence(Qt::CTRL | Qt::Key_Backspace), &ImportWindow::joinWithPrevious),
        addEdit(
            "moveUp", tr("Boundary up"), QKeySequence(Qt::ALT | Qt::Key_Up), &ImportWindow::moveUp),
        addEdit("moveDown", tr("Boundary down"), QKeySequence(Qt::ALT | Qt::Key_Down),
            &ImportWindow::moveDown),
        addEdit("toggleArticle", tr("Not an article"), QKeySequence(Qt::CTRL | Qt::Key_D),
            &ImportWindow::toggleArticle),
        addEdit("takeAsOne", tr("Take the file as one article"), QKeySequence(Qt::CTRL | Qt::Key_1),
            &ImportWindow::takeAsOne)};
    for (QAction* edit : m_edits) {
        auto* button = new QToolButton;
        button->setDefaultAction(edit);
        button->setObjectName(edit->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(edit->text());
        tools->addWidget(button);
    }
    tools->addStretch();
    m_origin = mutedLabel(QStringLiteral("importOrigin"));
    m_origin->setWordWrap(false);
    tools->addWidget(m_origin);
    auto* pane = new QWidget;
    auto* rows = new QVBoxLayout(pane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(tools);
    rows->addWidget(m_text, 1);
    return pane;
}

QWidget* ImportWindow::createFoot()
{
    m_says = mutedLabel(QStringLiteral("importSays"));
    m_import = new QPushButton;
    m_import->setObjectName(QStringLiteral("importButton"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelImport"));
    cancel->setAutoDefault(false);
    // Without these, Enter on it would press the default button, which imports.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(key, cancel, cancel, &QPushButton::click, Qt::WidgetShortcut);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::accept);
    connect(cancel, &QPushButton::clicked, this, &ImportWindow::reject);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 8, margin, 8);
    row->addWidget(m_says, 1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    return foot;
}

} // namespace careo::ui
