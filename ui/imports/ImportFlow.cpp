#include "ui/imports/ImportFlow.h"

#include "ui/imports/ImportWindow.h"
#include "ui/imports/Pace.h"
#include "ui/session/CaseSession.h"

namespace careo::ui
{

namespace
{

constexpr qint64 pacePause = 1000; // milliseconds

} // namespace

ImportFlow::ImportFlow(CaseSession& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    auto& watcher = m_job.watcher();
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportFlow::tellPace);
    connect(&watcher, &QFutureWatcherBase::finished, this, &ImportFlow::show);
}

void ImportFlow::start(const QList<ImportSource>& sources)
{
    if (sources.isEmpty())
        return;
    if (m_session.store().isReadOnly()) {
        m_session.report({ErrorCode::CaseReadOnly, {}});
        return;
    }
    if (m_job.isRunning() || m_importWindow) {
        m_session.announce(tr("An import is under way; finish it first."));
        return;
    }
    m_sources = sources;
    m_time.start();
    m_told = 0;
    tellPace(0);
    m_job.start(readSources, sources);
}

void ImportFlow::tellPace(int done)
{
    const int total = static_cast<int>(m_sources.size());
    Q_EMIT progressChanged(done, total > 1 ? total : 0);
    if (total < 2 || m_time.elapsed() - m_told < pacePause)
        return;
    m_told = m_time.elapsed();
    m_session.announce(
        tr("Reading: %1").arg(paceText(done, total, std::chrono::milliseconds(m_told))));
}

void ImportFlow::stop()
{
    m_job.watcher().cancel();
}

QList<ReadSource> ImportFlow::takeRead()
{
    // Not results(): it gives nothing once the work was cancelled.
    const QFuture<ReadSource> future = m_job.watcher().future();
    QList<ReadSource> read;
    for (int i = 0; future.isResultReadyAt(i); ++i)
        read << future.resultAt(i);
    return read;
}

void ImportFlow::show()
{
    Q_EMIT readingFinished();
    const QList<ReadSource> read = takeRead();
    // Of a source that was stopped in the middle some files may be there, of later ones none.
    const bool isStopped = m_job.watcher().isCanceled();
    const qsizetype reached = !isStopped ? m_sources.size()
        : read.isEmpty()                 ? 0
                                         : read.last().position + 1;
    const QList<ImportSource> notReached = m_sources.mid(reached);
    if (isStopped) {
        m_session.announce(m_sources.size() == 1 ? tr("Reading was stopped; nothing was imported.")
                                                 : tr("Reading was stopped after %1 of %2 files.")
                                                       .arg(reached)
                                                       .arg(m_sources.size()));
    }
    if (read.isEmpty())
        return;
    if (m_sources.size() == 1 && read.size() == 1 && !read.first().extraction) {
        m_session.report(read.first().extraction.error(), read.first().name);
        return;
    }
    m_importWindow = new ImportWindow(m_session, read, notReached, m_window);
    m_importWindow->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_importWindow, &QDialog::accepted, this, &ImportFlow::imported);
    connect(m_importWindow, &ImportWindow::retryRequested, this,
        [this](const QList<ImportSource>& sources) {
            m_importWindow = nullptr;
            start(sources);
        });
    m_importWindow->open();
}

} // namespace careo::ui
