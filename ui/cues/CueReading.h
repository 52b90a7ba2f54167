#pragma once

#include "core/base/Job.h"
#include "core/suggest/CueHits.h"

#include <QObject>
#include <QTimer>

namespace careo::ui
{

class CaseSession;

/// What the cue editor shows beside the cues.
struct CueFacts {
    CueHits hits;
    QList<SignWeight> learned; ///< of the claim type, the heaviest first
};

/// Finds in the background what a cue hits and what decisions taught of its claim type; a newer
/// question cancels an older one. An expression that can not be understood hits nothing.
class CueReading : public QObject
{
    Q_OBJECT

public:
    explicit CueReading(CaseSession& session, QObject* parent = nullptr);

    void read(ClaimTypeId type, const Cue& cue);
    void stop();

Q_SIGNALS:
    void finished(const careo::ui::CueFacts& facts);

private:
    void start();
    void finish();

    CaseSession& m_session;
    ClaimTypeId m_type;
    Cue m_cue;
    QTimer m_pause;
    Job<Result<CueFacts>> m_job;
};

} // namespace careo::ui
