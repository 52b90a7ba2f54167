#include "ui/imports/ImportEditor.h"

#include "ui/imports/DraftHistory.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/ImportTextView.h"
#include "ui/style/Words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr int rowHeight = 30;

/// Lines with text in them that begin in [from, to).
int textLines(QStringView text, qsizetype from, qsizetype to)
{
    int lines = 0;
    while (from < to) {
        const qsizetype found = text.indexOf(QLatin1Char('\n'), from);
        const qsizetype end = found < 0 ? text.size() : found;
        lines += text.mid(from, end - from).trimmed().isEmpty() ? 0 : 1;
        from = end + 1;
    }
    return lines;
}

QString whyNotMoved()
{
    return ImportEditor::tr("A boundary can not pass the one beside it; join the two instead.");
}

/// How the text came out of the file, as far as there is something to say.
QString originText(const Extraction& extraction, bool isShownWhole)
{
    QStringList facts;
    if (!isShownWhole)
        facts << ImportEditor::tr("only the beginning of the text is shown");
    if (!extraction.file.encoding.isEmpty())
        facts << ImportEditor::tr("text read as %1").arg(extraction.file.encoding);
    if (extraction.recognition)
        facts << ImportEditor::tr("text %1").arg(recognitionText(*extraction.recognition));
    return facts.join(QStringLiteral("; "));
}

} // namespace

ImportEditor::ImportEditor(QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_model(new ImportTableModel(this))
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(createTable());
    addWidget(createText());
    setSizes({260, 380});
    connect(m_model, &ImportTableModel::edited, this, [this] {
        // No reset of the model: the editor that set the value is still open in the table.
        m_text->refresh();
        updateActs();
        Q_EMIT edited();
    });
    connect(m_model, &ImportTableModel::refused, this, &ImportEditor::said);
    updateActs();
}

QWidget* ImportEditor::createTable()
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
    const int widths[] = {320, 140, 130, 130, 80};
    for (int column = 0; column < ImportTableModel::FirstWords; ++column)
        header->resizeSection(column, widths[column]);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportEditor::showBlockOfRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ImportEditor::showEvidence);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportEditor::showEvidence);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportEditor::showEvidence);
    auto* pane = new QWidget;
    auto* rows = new QVBoxLayout(pane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(createEvidence());
    return pane;
}

QLabel* ImportEditor::createEvidence()
{
    m_evidence = new QLabel;
    m_evidence->setObjectName(QStringLiteral("importEvidence"));
    m_evidence->setAccessibleName(tr("Where the chosen value comes from"));
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setWordWrap(true);
    m_evidence->setContentsMargins(margin, 4, margin, 4);
    m_evidence->hide();
    return m_evidence;
}

void ImportEditor::showEvidence()
{
    const QModelIndex cell = m_table->currentIndex();
    const QString all = cell.data(Qt::ToolTipRole).toString();
    const QString said = all.section(u'\n', 1);
    m_evidence->setText(tr("%1: %2").arg(
        m_model->headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString(), said));
    m_evidence->setVisible(!said.isEmpty());
}

QWidget* ImportEditor::createText()
{
    m_text = new ImportTextView;
    auto* pane = new QWidget;
    auto* rows = new QVBoxLayout(pane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(createTools());
    rows->addWidget(createOrigin());
    rows->addWidget(m_text, 1);
    m_text->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_text->addActions({m_split, m_join, m_up, m_down, m_toggle, m_one, m_undo, m_redo});
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &ImportEditor::selectRowOfCaret);
    connect(m_text, &ImportTextView::boundaryDropped, this, &ImportEditor::moveTo);
    return pane;
}

QWidget* ImportEditor::createTools()
{
    m_split = addAct("splitHere", tr("Start an article here"),
        {QKeySequence(Qt::CTRL | Qt::Key_Return)}, &ImportEditor::splitHere);
    m_join = addAct("joinWithPrevious", tr("Join with the one before"),
        {QKeySequence(Qt::CTRL | Qt::Key_Backspace)}, &ImportEditor::joinWithPrevious);
    m_up = addAct(
        "moveUp", tr("Boundary up"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, &ImportEditor::moveUp);
    m_down = addAct("moveDown", tr("Boundary down"), {QKeySequence(Qt::ALT | Qt::Key_Down)},
        &ImportEditor::moveDown);
    m_toggle = addAct("toggleArticle", tr("Not an article"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
        &ImportEditor::toggleArticle);
    m_one = addAct("takeAsOne", tr("Take the file as one article"),
        {QKeySequence(Qt::CTRL | Qt::Key_1)}, &ImportEditor::takeAsOne);
    m_undo
        = addAct("undoEdit", tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, &ImportEditor::undo);
    m_redo = addAct("redoEdit", tr("Redo"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        &ImportEditor::redo);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(margin - 8, 4, margin, 4);
    row->setSpacing(2);
    for (QAction* act : {m_split, m_join, m_up, m_down, m_toggle, m_one, m_undo}) {
        auto* button = new QToolButton;
        button->setDefaultAction(act);
        button->setObjectName(act->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(act->text());
        button->setFocusPolicy(Qt::TabFocus);
        connect(act, &QAction::changed, button,
            [button, act] { button->setAccessibleName(act->text()); });
        row->addWidget(button);
    }
    row->addStretch();
    return tools;
}

QLabel* ImportEditor::createOrigin()
{
    m_origin = new QLabel;
    m_origin->setObjectName(QStringLiteral("importOrigin"));
    m_origin->setAccessibleName(tr("How the text was read"));
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setContentsMargins(margin, 0, margin, 4);
    // Its words differ from file to file; the columns are not to move for them.
    m_origin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return m_origin;
}

QAction* ImportEditor::addAct(const char* name, const QString& text,
    const QList<QKeySequence>& keys, void (ImportEditor::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

const ImportDraft* ImportEditor::draft() const
{
    return m_history ? &m_history->draft() : nullptr;
}

int ImportEditor::currentBlock() const
{
    return m_table->currentIndex().row();
}

void ImportEditor::focusTable()
{
    m_table->setFocus();
}

void ImportEditor::setDraft(DraftHistory* history)
{
    m_following = true;
    m_history = history;
    m_model->setDraft(history);
    m_text->setDraft(draft());
    m_following = false;
    m_origin->clear();
    if (draft()) {
        m_origin->setText(originText(draft()->extraction(), m_text->showsAll()));
        m_table->selectRow(0);
    }
    updateActs();
}

void ImportEditor::showBlockOfRow()
{
    updateActs();
    if (m_following)
        return;
    m_following = true;
    m_text->showBlock(currentBlock());
    m_following = false;
}

void ImportEditor::selectRowOfCaret()
{
    if (m_following || !draft())
        return;
    m_following = true;
    m_table->selectRow(std::max(0, draft()->blockAt(m_text->position())));
    m_following = false;
}

void ImportEditor::change(const Edit& edit, int block, const QString& refusal)
{
    if (!m_history)
        return;
    if (!m_history->edit(edit)) {
        Q_EMIT said(refusal);
        return;
    }
    showBoundaries(block);
    Q_EMIT edited();
}

void ImportEditor::showBoundaries(int block)
{
    const int column = std::max(0, m_table->currentIndex().column());
    m_following = true;
    m_model->refresh();
    m_table->setCurrentIndex(m_model->index(std::clamp(block, 0, m_model->rowCount() - 1), column));
    m_text->refresh();
    m_following = false;
    updateActs();
}

void ImportEditor::updateActs()
{
    const int block = currentBlock();
    const bool hasBlock = draft() && block >= 0 && block < draft()->blocks().size();
    m_split->setEnabled(hasBlock);
    for (QAction* act : {m_join, m_up, m_down})
        act->setEnabled(hasBlock && block > 0);
    m_toggle->setEnabled(hasBlock);
    m_toggle->setText(hasBlock && !draft()->blocks().at(block).isArticle
            ? tr("Take in as an article")
            : tr("Not an article"));
    m_one->setEnabled(
        hasBlock && (draft()->blocks().size() > 1 || !draft()->blocks().first().isArticle));
    m_undo->setEnabled(m_history && m_history->canUndo());
    m_redo->setEnabled(m_history && m_history->canRedo());
    for (QAction* act : {m_split, m_join, m_up, m_down, m_toggle, m_one, m_undo, m_redo}) {
        act->setToolTip(
            tr("%1 (%2)").arg(act->text(), act->shortcut().toString(QKeySequence::NativeText)));
    }
}

void ImportEditor::splitHere()
{
    const qsizetype position = m_text->position();
    change([position](ImportDraft& draft) { return draft.splitAt(position); },
        draft() ? draft()->blockAt(position) + 1 : 0,
        tr("An article begins here already; put the cursor in another line of the text."));
}

void ImportEditor::joinWithPrevious()
{
    const int block = currentBlock();
    change([block](ImportDraft& draft) { return draft.joinWithPrevious(block); }, block - 1,
        tr("There is nothing before this one to join it with."));
}

void ImportEditor::moveUp()
{
    const int block = currentBlock();
    change(
        [block](ImportDraft& draft) { return draft.moveStart(block, -1); }, block, whyNotMoved());
}

void ImportEditor::moveDown()
{
    const int block = currentBlock();
    change([block](ImportDraft& draft) { return draft.moveStart(block, 1); }, block, whyNotMoved());
}

void ImportEditor::moveTo(int block, qsizetype position)
{
    const qsizetype start = draft()->blocks().at(block).span.start;
    const QString& text = draft()->extraction().text;
    const int lines
        = position < start ? -textLines(text, position, start) : textLines(text, start, position);
    m_table->selectRow(block);
    if (lines != 0) {
        change([block, lines](ImportDraft& draft) { return draft.moveStart(block, lines); }, block,
            whyNotMoved());
    }
}

void ImportEditor::toggleArticle()
{
    const int block = currentBlock();
    change(
        [block](ImportDraft& draft) {
            draft.setArticle(block, !draft.blocks().at(block).isArticle);
            return true;
        },
        block, {});
}

void ImportEditor::takeAsOne()
{
    change(
        [](ImportDraft& draft) {
            draft.takeAsOne();
            return true;
        },
        0, {});
}

void ImportEditor::undo()
{
    m_history->undo();
    showBoundaries(currentBlock());
    Q_EMIT edited();
}

void ImportEditor::redo()
{
    m_history->redo();
    showBoundaries(currentBlock());
    Q_EMIT edited();
}

} // namespace careo::ui
