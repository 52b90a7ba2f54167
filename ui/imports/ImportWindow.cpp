#include "ui/imports/ImportWindow.h"

#include "core/base/ErrorText.h"
#include "ui/imports/ImportCommand.h"
#include "ui/imports/ImportEditor.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr QSize firstSize(1160, 720);
constexpr int listWidth = 220;

bool hasNoText(const DraftHistory& draft)
{
    return draft.draft().extraction().notice == FileNotice::NoText;
}

bool isRecognised(const DraftHistory& draft)
{
    return draft.draft().extraction().recognition.has_value();
}

/// What to know of the chosen file; empty when it was read as it stands.
QString noticeSentence(const Extraction& extraction)
{
    QStringList sentences;
    if (extraction.recognition) {
        sentences << ImportWindow::tr("The text was recognised in pictures, %1 % sure: compare "
                                      "what you quote with the original.")
                         .arg(*extraction.recognition);
    }
    if (extraction.notice == FileNotice::Partial)
        sentences << ImportWindow::tr("Part of this file could not be read.");
    return sentences.join(QLatin1Char(' '));
}

/// What is shown in place of a file's articles, where it has none to show.
QString emptyText(const DraftHistory* draft, const QString& name, const QString& failure)
{
    if (!draft)
        return failure;
    return ImportWindow::tr("No text was found in %1. The file is kept in the case as it is. Where "
                            "the program Tesseract is installed, text in pictures is recognised.")
        .arg(name);
}

} // namespace

ImportWindow::ImportWindow(CaseSession& session, const QList<ReadSource>& sources, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
{
    setWindowTitle(tr("Import articles"));
    setObjectName(QStringLiteral("importWindow"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(firstSize);
    takeSources(sources);

    auto* sides = new QSplitter;
    sides->addWidget(createFileList());
    sides->addWidget(createPages());
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    sides->setSizes({listWidth, firstSize.width() - listWidth});
    sides->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sides, 1);
    layout->addWidget(createFoot());

    connect(m_editor, &ImportEditor::edited, this, &ImportWindow::updateCounts);
    connect(m_editor, &ImportEditor::said, this, &ImportWindow::say);
    connect(m_fileList, &QListWidget::currentRowChanged, this, &ImportWindow::showFile);
    const auto first = std::find_if(
        m_files.cbegin(), m_files.cend(), [](const File& each) { return each.draft != nullptr; });
    m_fileList->setCurrentRow(
        first == m_files.cend() ? 0 : static_cast<int>(first - m_files.cbegin()));
    updateCounts();
    m_editor->focusTable();
}

ImportWindow::~ImportWindow()
{
    // A cell that is still being edited would commit into a draft that is gone.
    m_editor->disconnect(this);
    m_editor->setDraft(nullptr);
}

void ImportWindow::takeSources(const QList<ReadSource>& sources)
{
    QSet<QString> known;
    for (const ReadSource& source : sources) {
        File file{source.name, nullptr, {}};
        if (source.extraction) {
            ImportDraft draft(*source.extraction);
            leaveOutDuplicates(draft, known);
            file.draft = std::make_unique<DraftHistory>(draft);
        } else {
            file.failure = errorText(source.extraction.error(), source.name);
        }
        m_files.push_back(std::move(file));
    }
}

void ImportWindow::leaveOutDuplicates(ImportDraft& draft, QSet<QString>& known)
{
    for (int i = 0; i < draft.blocks().size(); ++i) {
        if (!draft.blocks().at(i).isArticle)
            continue;
        const QString text = toArticle(draft.extraction(), draft.blocks().at(i).proposal).text;
        const auto same = m_session.store().articles().withText(text);
        if (!same)
            m_session.report(same.error());
        if (known.contains(text) || (same && !same->isEmpty()))
            draft.setArticle(i, false, LeftOutReason::Duplicate);
        known << text;
    }
}

QWidget* ImportWindow::createFileList()
{
    m_fileList = new QListWidget;
    m_fileList->setObjectName(QStringLiteral("importFiles"));
    m_fileList->setAccessibleName(tr("Files"));
    m_fileList->setFrameShape(QFrame::NoFrame);
    m_fileList->setMinimumWidth(160);
    m_fileList->setMaximumWidth(320);
    m_fileList->setTextElideMode(Qt::ElideMiddle);
    m_fileList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fileList->setSpacing(2);
    for (const File& each : m_files) {
        auto* item = new QListWidgetItem(m_fileList);
        item->setToolTip(each.draft ? each.name : each.failure);
    }
    m_fileList->setVisible(m_files.size() > 1);
    return m_fileList;
}

QWidget* ImportWindow::createPages()
{
    m_editor = new ImportEditor;
    m_failure = new QLabel;
    m_failure->setObjectName(QStringLiteral("importFailure"));
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_failure->setMargin(2 * margin);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_failure);
    return m_pages;
}

QWidget* ImportWindow::createFoot()
{
    m_says = new QLabel;
    m_says->setObjectName(QStringLiteral("importSays"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_import = new QPushButton;
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_cancel->setAccessibleName(tr("Close without importing"));
    m_cancel->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWindow::reject);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 8, margin, 8);
    row->setSpacing(8);
    row->addWidget(m_says, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    return foot;
}

void ImportWindow::showFile(int row)
{
    if (row < 0)
        return;
    m_file = row;
    m_editor->setDraft(file().draft.get());
    const bool hasArticles = file().draft && !hasNoText(*file().draft);
    m_failure->setText(
        hasArticles ? QString() : emptyText(file().draft.get(), file().name, file().failure));
    m_pages->setCurrentWidget(hasArticles ? static_cast<QWidget*>(m_editor) : m_failure);
    updateCounts();
}

bool ImportWindow::isCorrected() const
{
    return std::any_of(m_files.cbegin(), m_files.cend(),
        [](const File& each) { return each.draft && each.draft->canUndo(); });
}

void ImportWindow::updateCounts()
{
    int articles = 0;
    int kept = 0;
    for (int i = 0; i < m_fileList->count(); ++i) {
        const File& each = m_files[static_cast<size_t>(i)];
        const int count = each.draft ? each.draft->draft().articleCount() : 0;
        articles += count;
        const QString holds = !each.draft ? tr("✕ could not be read")
            : hasNoText(*each.draft)      ? tr("○ no text")
            : isRecognised(*each.draft)   ? tr("≈ %1, recognised").arg(articlesText(count))
                                          : articlesText(count);
        m_fileList->item(i)->setText(tr("%1\n%2").arg(each.name, holds));
        kept += each.draft && hasNoText(*each.draft) ? 1 : 0;
    }
    m_import->setText(articles > 0 ? tr("&Import %1").arg(articlesText(articles))
            : kept > 0             ? tr("&Keep without text")
                                   : tr("Nothing to import"));
    m_import->setAccessibleName(m_import->text().remove(u'&'));
    m_import->setEnabled(articles > 0 || kept > 0);
    m_isLeaving = false;
    m_cancel->setText(tr("Cancel"));
    say(summary());
}

QString ImportWindow::summary() const
{
    QStringList sentences;
    if (const QString notice
        = file().draft ? noticeSentence(file().draft->draft().extraction()) : QString();
        !notice.isEmpty())
        sentences << notice;
    int failed = 0;
    int duplicates = 0;
    int kept = 0;
    for (const File& each : m_files) {
        kept += each.draft && hasNoText(*each.draft) ? 1 : 0;
        failed += each.draft ? 0 : 1;
        duplicates += each.draft ? each.draft->draft().duplicateCount() : 0;
    }
    if (failed == 1)
        sentences << tr("1 file could not be read; choose it to see why.");
    else if (failed > 1)
        sentences << tr("%1 files could not be read; choose one to see why.").arg(failed);
    if (kept > 0)
        sentences << tr("Files without text, kept in the case as they are: %1.").arg(kept);
    if (duplicates > 0)
        sentences << tr("Left out because the same text is there already: %1.")
                         .arg(articlesText(duplicates));
    if (file().draft
        && file().draft->draft().articleCount() < file().draft->draft().blocks().size())
        sentences << tr("Rows without a tick are left out; tick one to take it in.");
    return sentences.join(QLatin1Char(' '));
}

void ImportWindow::say(const QString& sentence)
{
    m_says->setText(sentence);
}

void ImportWindow::accept()
{
    QList<ImportItem> items;
    for (const File& each : m_files) {
        if (each.draft && (each.draft->draft().articleCount() > 0 || hasNoText(*each.draft)))
            items << ImportItem{
                each.draft->draft().extraction().file, each.draft->draft().articles()};
    }
    if (items.isEmpty())
        return;
    const auto stored = storeImport(m_session.store(), items);
    if (!stored) {
        say(errorText(stored.error()));
        return;
    }
    m_session.undoStack().push(new ImportCommand(m_session, *stored));
    qsizetype articles = 0;
    for (const ImportItem& item : items)
        articles += item.articles.size();
    m_session.announce(tr("Imported %1.").arg(articlesText(static_cast<int>(articles))));
    QDialog::accept();
}

void ImportWindow::reject()
{
    if (isCorrected() && !m_isLeaving) {
        m_isLeaving = true;
        m_cancel->setText(tr("Discard"));
        say(tr("What you corrected here would be lost; press “Discard” to close all the same."));
        return;
    }
    QDialog::reject();
}

} // namespace careo::ui
