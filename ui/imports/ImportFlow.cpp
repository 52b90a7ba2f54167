#include "ui/imports/ImportFlow.h"

#include "ui/imports/ImportWindow.h"
#include "ui/session/CaseSession.h"

namespace careo::ui
{

ImportFlow::ImportFlow(CaseSession& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    auto& watcher = m_job.watcher();
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int done) { Q_EMIT progressChanged(done, m_total > 1 ? m_total : 0); });
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
    m_total = static_cast<int>(sources.size());
    Q_EMIT progressChanged(0, m_total > 1 ? m_total : 0);
    m_job.start(readSources, sources);
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
    if (read.size() < m_total) {
        m_session.announce(m_total == 1
                ? tr("Reading was stopped; nothing was imported.")
                : tr("Reading was stopped after %1 of %2 files.").arg(read.size()).arg(m_total));
    }
    if (read.isEmpty())
        return;
    if (read.size() == 1 && !read.first().extraction) {
        m_session.report(read.first().extraction.error(), read.first().name);
        return;
    }
    m_importWindow = new ImportWindow(m_session, read, m_window);
    m_importWindow->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_importWindow, &QDialog::accepted, this, &ImportFlow::imported);
    m_importWindow->open();
}

} // namespace careo::ui
