#pragma once

#include "core/base/Job.h"
#include "core/suggest/CaseSuggestions.h"

#include <QObject>
#include <QTimer>

namespace careo::ui
{

class CaseSession;

/// Reads suggestions of the case in the background; a newer request cancels an older one. A failure
/// is told through the session.
class SuggestionReading : public QObject
{
    Q_OBJECT

public:
    explicit SuggestionReading(CaseSession& session, QObject* parent = nullptr);

    /// Soon, so that several requests in a row are one.
    void read(const SuggestionRequest& request);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_pause.isActive() || m_job.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const careo::CaseSuggestions& found);

private:
    void start();
    void finish();

    CaseSession& m_session;
    SuggestionRequest m_request;
    QTimer m_pause;
    Job<Result<CaseSuggestions>> m_job;
};

} // namespace careo::ui
