#pragma once

#include "core/base/Job.h"
#include "core/base/Result.h"
#include "core/model/HistoryEntry.h"
#include "core/store/ChangeSet.h"
#include "ui/session/LongStep.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace careo::ui
{

/// One long step at a time, made in the background as one action of the case that counts as this
/// window's own. Nothing else should be changed while it runs.
class BackgroundStep : public QObject
{
    Q_OBJECT

public:
    struct Outcome {
        Result<HistoryId> last; ///< as of CaseStore::perform()
        ChangeSet changes;
    };

    explicit BackgroundStep(QObject* parent = nullptr);

    /// Which case is changed how.
    struct Request {
        QString path;
        qint64 session = 0; ///< of the window's HistoryStore
        HistoryWay way = HistoryWay::Done;
        HistoryId seen;
    };

    /// `name` is the step's for people; `then` gets what came of it.
    void start(const QString& name, const Request& request, const std::shared_ptr<LongStep>& step,
        const std::function<void(const Outcome&)>& then);
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// Nothing is changed then, unless it is done already.
    void stop();

Q_SIGNALS:
    void started(const QString& name, careo::HistoryWay way);
    void progressChanged(int done, int total);
    void finished();

private:
    void finish();

    std::shared_ptr<std::atomic_bool> m_isStopped;
    std::function<void(const Outcome&)> m_then;
    Job<Outcome> m_job;
};

} // namespace careo::ui
