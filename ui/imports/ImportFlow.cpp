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
        [this](int done) { Q_EMIT progressChanged(done, m_job.watcher().progressMaximum()); });
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
    Q_EMIT progressChanged(0, static_cast<int>(sources.size()));
    m_job.start(readSources, sources);
}

void ImportFlow::stop()
{
    m_job.watcher().cancel();
}

void ImportFlow::show()
{
    Q_EMIT readingFinished();
    const QList<ReadSource> read = m_job.watcher().future().results();
    if (read.isEmpty())
        return;
    if (read.size() == 1 && !read.first().extraction) {
        m_session.report(read.first().extraction.error(), read.first().name);
        return;
    }
    m_importWindow = new ImportWindow(m_session, read, m_window);
    m_importWindow->setAttribute(Qt::WA_DeleteOnClose);
    m_importWindow->open();
}

} // namespace careo::ui
