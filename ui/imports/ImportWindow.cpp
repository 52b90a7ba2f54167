#include "ui/imports/ImportWindow.h"

#include "core/base/ErrorText.h"
#include "ui/imports/DuplicatePage.h"
#include "ui/imports/ImportEditor.h"
#include "ui/imports/OutcomePage.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Hairline.h"
#include "ui/style/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr QSize firstSize(1160, 720);
constexpr int listWidth = 220;
constexpr int progressWidth = 260;

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
QString emptyText(const ImportFiles::File& file)
{
    if (file.failure)
        return errorText(*file.failure, file.name);
    return ImportWindow::tr("No text was found in %1. The file is kept in the case as it is. Where "
                            "the program Tesseract is installed, text in pictures is recognised.")
        .arg(file.name);
}

} // namespace

ImportWindow::ImportWindow(CaseSession& session, const QList<ReadSource>& sources,
    const QList<ImportSource>& notReached, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_files(sources)
    , m_notReached(notReached)
{
    setWindowTitle(tr("Import articles"));
    setObjectName(QStringLiteral("importWindow"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(firstSize);

    auto* sides = new QSplitter;
    sides->addWidget(createFileList());
    sides->addWidget(createPages());
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    sides->setSizes({listWidth, firstSize.width() - listWidth});
    sides->setHandleWidth(1);
    m_deciding = sides;
    m_duplicates = new DuplicatePage;
    m_outcome = new OutcomePage;
    m_steps = new QStackedWidget;
    for (QWidget* step :
        {m_deciding, static_cast<QWidget*>(m_duplicates), static_cast<QWidget*>(m_outcome)})
        m_steps->addWidget(step);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps, 1);
    layout->addWidget(createHairline());
    layout->addWidget(createFoot());

    connectWork();
    m_fileList->setCurrentRow(m_files.firstReadable());
    updateCounts();
    m_editor->focusTable();
}

ImportWindow::~ImportWindow()
{
    // A cell that is still being edited would commit into a draft that is gone.
    m_editor->disconnect(this);
    m_editor->setDraft(nullptr);
}

void ImportWindow::connectWork()
{
    connect(m_editor, &ImportEditor::edited, this, &ImportWindow::updateCounts);
    connect(m_editor, &ImportEditor::said, this, &ImportWindow::say);
    connect(m_fileList, &QListWidget::currentRowChanged, this, &ImportWindow::showFile);
    connect(m_duplicates, &DuplicatePage::choicesChanged, this, &ImportWindow::updateFoot);
    connect(m_outcome, &OutcomePage::retryRequested, this, &ImportWindow::retry);
    connect(m_outcome, &OutcomePage::articleRequested, this, [this](ArticleId article) {
        m_session.setCurrentArticle(article);
        m_hasImported = true; // the reader is to show it
        leave();
    });
    connect(
        &m_search.watcher(), &QFutureWatcherBase::finished, this, &ImportWindow::takeDuplicates);
    connect(&m_storing.watcher(), &QFutureWatcherBase::progressValueChanged, this,
        &ImportWindow::showPace);
    connect(&m_storing.watcher(), &QFutureWatcherBase::finished, this, &ImportWindow::takeOutcome);
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
    for (const ImportFiles::File& each : m_files.all()) {
        auto* item = new QListWidgetItem(m_fileList);
        item->setToolTip(each.failure ? errorText(*each.failure, each.name) : each.name);
    }
    m_fileList->setVisible(m_files.all().size() > 1);
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
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(progressWidth);
    m_progress->hide();
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWindow::reject);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 8, margin, 8);
    row->setSpacing(8);
    row->addWidget(m_says, 1);
    row->addWidget(m_progress);
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
    const bool hasArticles = file().draft && !file().hasNoText();
    m_failure->setText(hasArticles ? QString() : emptyText(file()));
    m_pages->setCurrentWidget(hasArticles ? static_cast<QWidget*>(m_editor) : m_failure);
    updateCounts();
}

void ImportWindow::updateCounts()
{
    for (int i = 0; i < m_fileList->count(); ++i) {
        const ImportFiles::File& each = m_files.at(i);
        const QString articles = articlesText(each.articleCount());
        const QString holds = each.failure ? tr("✕ could not be read")
            : each.hasNoText()             ? tr("○ no text")
            : each.isRecognised()          ? tr("≈ %1, recognised").arg(articles)
                                           : articles;
        m_fileList->item(i)->setText(tr("%1\n%2").arg(each.name, holds));
    }
    m_isLeaving = false;
    updateFoot();
    say(summary());
}

void ImportWindow::updateFoot()
{
    const int skipped = m_step == Step::Asking ? m_duplicates->skippedCount() : 0;
    const int stored = m_files.articleCount() + m_files.withoutTextCount() - skipped;
    if (m_step == Step::Done)
        m_import->setText(tr("Close"));
    else if (m_step == Step::Asking && stored <= 0)
        m_import->setText(tr("Import nothing"));
    else if (m_files.articleCount() > 0)
        m_import->setText(tr("&Import %1").arg(articlesText(stored - m_files.withoutTextCount())));
    else
        m_import->setText(stored > 0 ? tr("&Keep without text") : tr("Nothing to import"));
    m_import->setAccessibleName(m_import->text().remove(u'&'));
    const bool isWorking = m_step == Step::Searching || m_step == Step::Storing;
    m_import->setEnabled(!isWorking && (stored > 0 || m_step != Step::Deciding));
    m_cancel->setText(isWorking      ? tr("Stop")
            : m_step == Step::Asking ? tr("Back")
            : m_isLeaving            ? tr("Discard")
                                     : tr("Cancel"));
    m_cancel->setAccessibleName(
        m_step == Step::Deciding ? tr("Close without importing") : m_cancel->text());
    m_cancel->setVisible(m_step != Step::Done);
    m_progress->setVisible(isWorking);
    m_steps->setEnabled(!isWorking);
}

QString ImportWindow::summary() const
{
    QStringList sentences;
    const ImportDraft* draft = file().draft ? &file().draft->draft() : nullptr;
    if (const QString notice = draft ? noticeSentence(draft->extraction()) : QString();
        !notice.isEmpty())
        sentences << notice;
    const auto failed = m_files.failures().size();
    const int kept = m_files.withoutTextCount();
    if (failed == 1)
        sentences << tr("1 file could not be read; choose it to see why.");
    else if (failed > 1)
        sentences << tr("%1 files could not be read; choose one to see why.").arg(failed);
    if (kept > 0)
        sentences << tr("Files without text, kept in the case as they are: %1.").arg(kept);
    if (!m_notReached.isEmpty())
        sentences << tr("Reading was stopped before %1 more.").arg(m_notReached.size());
    if (draft && draft->articleCount() < draft->blocks().size())
        sentences << tr("Rows without a tick are left out; tick one to take it in.");
    return sentences.join(QLatin1Char(' '));
}

void ImportWindow::say(const QString& sentence)
{
    m_says->setText(sentence);
}

void ImportWindow::setStep(Step step)
{
    m_step = step;
    if (step == Step::Deciding)
        m_steps->setCurrentWidget(m_deciding);
    else if (step == Step::Asking)
        m_steps->setCurrentWidget(m_duplicates);
    else if (step == Step::Done)
        m_steps->setCurrentWidget(m_outcome);
    say(step == Step::Deciding ? summary() : QString());
    updateFoot();
}

} // namespace careo::ui
