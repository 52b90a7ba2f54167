#include "ui/imports/ImportWindow.h"

#include "core/base/ErrorText.h"
#include "ui/imports/ImportCommand.h"
#include "ui/imports/ImportTableModel.h"
#include "ui/imports/ImportTextView.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr qsizetype mostNamed = 5;

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
