#include "ui/imports/ImportWindow.h"

#include "core/base/ErrorText.h"
#include "ui/imports/ImportCommand.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/ImportTextView.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr int rowHeight = 28;
constexpr qsizetype mostNamed = 5;

QLabel* mutedLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ImportWindow::ImportWindow(CaseSession& session, const QList<ReadSource>& sources, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new ImportTableModel(this))
{
    setWindowTitle(tr("Import articles"));
    setObjectName(QStringLiteral("importWindow"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1160, 720);
    takeSources(sources);

    auto* panes = new QSplitter(Qt::Vertical);
    panes->addWidget(createTable());
    panes->addWidget(createText());
    panes->setSizes({260, 380});
    panes->setHandleWidth(1);
    auto* sides = new QSplitter;
    sides->addWidget(createFileList());
    sides->addWidget(panes);
    sides->setStretchFactor(1, 1);
    sides->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sides, 1);
    layout->addWidget(createFoot());
    // Only now is the button in a dialog whose default it can be.
    m_import->setDefault(true);
    // Not in a cell's editor, where these keys belong to the typing.
    for (QWidget* place : {static_cast<QWidget*>(m_fileList), static_cast<QWidget*>(m_table),
             static_cast<QWidget*>(m_text)})
        place->addActions(m_edits);

    connect(m_model, &ImportTableModel::articlesChanged, this,
        [this] { boundariesChanged(currentBlock()); });
    connect(m_model, &ImportTableModel::dateRefused, this, [this](const QString& typed) {
        say(errorText({ErrorCode::DateInvalid, {}}, tr("“%1”").arg(typed)));
    });
    m_fileList->setCurrentRow(firstReadable());
    m_table->setFocus();
}

ImportWindow::~ImportWindow() = default;

void ImportWindow::takeSources(const QList<ReadSource>& sources)
{
    for (const ReadSource& source : sources) {
        File file{source.name, nullptr, {}};
        if (source.extraction) {
            file.draft = std::make_unique<ImportDraft>(*source.extraction);
            leaveOutDuplicates(*file.draft);
        } else {
            file.failure = errorText(source.extraction.error(), source.name);
        }
        m_files.push_back(std::move(file));
    }
}

void ImportWindow::leaveOutDuplicates(ImportDraft& draft)
{
    for (int i = 0; i < draft.blocks().size(); ++i) {
        const ImportDraft::Block block = draft.blocks().at(i);
        if (!block.isArticle)
            continue;
        const Article article = toArticle(draft.extraction(), block.proposal);
        const auto same = m_session.store().articles().withText(article.text);
        if (!same)
            m_session.report(same.error());
        else if (!same->isEmpty())
            draft.setArticle(i, false, LeftOutReason::Duplicate);
    }
}

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

int ImportWindow::firstReadable() const
{
    const auto found = std::find_if(
        m_files.cbegin(), m_files.cend(), [](const File& file) { return file.draft != nullptr; });
    return found == m_files.cend() ? 0 : static_cast<int>(found - m_files.cbegin());
}

ImportDraft* ImportWindow::draft() const
{
    return m_file < 0 ? nullptr : m_files[static_cast<size_t>(m_file)].draft.get();
}

int ImportWindow::currentBlock() const
{
    return m_table->currentIndex().row();
}

void ImportWindow::showFile(int row)
{
    m_file = row;
    ImportDraft* shown = draft();
    m_model->setDraft(shown);
    m_text->setDraft(shown);
    m_origin->clear();
    if (shown) {
        m_origin->setText(tr("read as %1").arg(shown->extraction().file.encoding));
        m_table->selectRow(0);
    }
    updateCounts();
    if (row >= 0 && !shown)
        say(m_files[static_cast<size_t>(row)].failure);
}

void ImportWindow::showBlockOfRow()
{
    if (m_following)
        return;
    m_following = true;
    m_text->showBlock(currentBlock());
    m_following = false;
}

void ImportWindow::selectRowOfCaret()
{
    if (m_following || !draft())
        return;
    m_following = true;
    m_table->selectRow(qMax(0, draft()->blockAt(m_text->position())));
    m_following = false;
}

void ImportWindow::boundariesChanged(int block)
{
    m_following = true;
    m_model->refresh();
    m_table->selectRow(qMax(0, block));
    m_text->refresh();
    m_following = false;
    updateCounts();
}

void ImportWindow::updateCounts()
{
    int articles = 0;
    int duplicates = 0;
    for (const File& file : m_files) {
        articles += file.draft ? file.draft->articleCount() : 0;
        duplicates += file.draft ? file.draft->duplicateCount() : 0;
    }
    m_import->setText(tr("Import %1").arg(articlesText(articles)));
    m_import->setEnabled(articles > 0);
    QStringList sentences;
    if (draft() && draft()->articleCount() < draft()->blocks().size()) {
        sentences << tr("Rows without a tick are left out; tick one to take it in.");
    }
    if (duplicates > 0)
        sentences
            << tr("Left out because the case has the same text: %1.").arg(articlesText(duplicates));
    if (const QString failures = failuresText(); !failures.isEmpty())
        sentences << failures;
    say(sentences.join(QLatin1Char(' ')));
}

QString ImportWindow::failuresText() const
{
    QStringList names;
    QString failure;
    for (const File& file : m_files) {
        if (file.draft)
            continue;
        names << file.name;
        failure = file.failure;
    }
    if (names.size() < 2)
        return failure;
    const qsizetype more = names.size() - mostNamed;
    if (more <= 0)
        return tr("Not read: %1; choose one to see why.").arg(names.join(tr(", ")));
    return tr("Not read: %1 and %2 more; choose one to see why.")
        .arg(names.mid(0, mostNamed).join(tr(", ")))
        .arg(more);
}

void ImportWindow::say(const QString& sentence)
{
    m_says->setText(sentence);
}

void ImportWindow::splitHere()
{
    if (!draft())
        return;
    if (draft()->splitAt(m_text->position()))
        boundariesChanged(draft()->blockAt(m_text->position()));
    else
        say(tr("An article begins here already; put the cursor in another line."));
}

void ImportWindow::joinWithPrevious()
{
    const int block = currentBlock();
    if (!draft())
        return;
    if (draft()->joinWithPrevious(block))
        boundariesChanged(block - 1);
    else
        say(tr("There is nothing before this one to join it with."));
}

void ImportWindow::moveUp()
{
    const int block = currentBlock();
    if (draft() && draft()->moveStart(block, -1))
        boundariesChanged(block);
}

void ImportWindow::moveDown()
{
    const int block = currentBlock();
    if (draft() && draft()->moveStart(block, 1))
        boundariesChanged(block);
}

void ImportWindow::toggleArticle()
{
    const int block = currentBlock();
    if (!draft() || block < 0)
        return;
    draft()->setArticle(block, !draft()->blocks().at(block).isArticle);
    boundariesChanged(block);
}

void ImportWindow::takeAsOne()
{
    if (!draft())
        return;
    draft()->takeAsOne();
    boundariesChanged(0);
}

void ImportWindow::accept()
{
    QList<ImportItem> items;
    for (const File& file : m_files) {
        if (file.draft && file.draft->articleCount() > 0)
            items << ImportItem{file.draft->extraction().file, file.draft->articles()};
    }
    if (!items.isEmpty())
        m_session.undoStack().push(new ImportCommand(m_session, items));
    QDialog::accept();
}

} // namespace careo::ui
