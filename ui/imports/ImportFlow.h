#pragma once

#include "core/base/Job.h"
#include "ui/imports/FileReading.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QWidget;

namespace careo::ui
{

class CaseSession;
class ImportWindow;

/// From files or a paste to the import window: reads in the background, then shows what was read.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(CaseSession& session, QWidget* window);

    void start(const QList<ImportSource>& sources);
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    /// Stops reading; what was read so far is shown.
    void stop();

Q_SIGNALS:
    /// `total` is 0 while nobody can say how much there is to do.
    void progressChanged(int done, int total);
    void readingFinished();
    /// The user took articles in.
    void imported();

private:
    void show();
    void tellPace(int done);
    [[nodiscard]] QList<ReadSource> takeRead();

    CaseSession& m_session;
    QWidget* m_window;
    Job<ReadSource> m_job;
    QList<ImportSource> m_sources;
    QElapsedTimer m_time;
    qint64 m_told = 0; ///< when the pace was told last, in m_time
    QPointer<ImportWindow> m_importWindow;
};

} // namespace careo::ui
