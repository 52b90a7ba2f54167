#pragma once

#include "core/base/Job.h"
#include "core/base/Result.h"

#include <QObject>
#include <QTimer>

namespace careo
{
struct ChangeSet;
}

namespace careo::ui
{

class CaseSession;

/// Keeps what articles share up to date: texts that came or changed are compared with the others in
/// the background, and the case's changed() tells when something was found.
class CopyFinding : public QObject
{
    Q_OBJECT

public:
    explicit CopyFinding(CaseSession& session, QObject* parent = nullptr);

    /// Stops what runs; it is done with the next change.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// `total` is 0: nobody can say how much there is to do.
    void progressChanged(int done, int total);
    void finished();

private:
    void onCaseChanged(const ChangeSet& changes);
    void start();
    void finish();

    CaseSession& m_session;
    QTimer m_pause;
    QTimer m_long; ///< until the work is worth a progress bar
    Job<Result<qsizetype>> m_job;
};

} // namespace careo::ui
