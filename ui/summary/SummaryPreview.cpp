#include "ui/summary/SummaryPreview.h"

#include "core/summary/pages/SummaryPages.h"

#include <QPainter>

namespace careo::ui
{

/// Owns the pages; lives in the preview's thread.
class PreviewWorker : public QObject
{
public:
    std::unique_ptr<SummaryPages> pages;
};

SummaryPreview::SummaryPreview(QObject* parent)
    : QObject(parent)
    , m_worker(new PreviewWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("summaryPreview"));
    m_thread.start();
}

SummaryPreview::~SummaryPreview()
{
    ++*m_newest;
    m_thread.quit();
    m_thread.wait();
}

void SummaryPreview::layOut(const SummaryWork& work)
{
    const int number = ++*m_newest;
    // The thread ends before this object does; what it posts here dies with this object.
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, newest = m_newest, number, work] {
            const auto isStale = [&] { return newest->load() != number; };
            const auto tell = [&](auto answer) {
                QMetaObject::invokeMethod(
                    this,
                    [newest, number, answer] {
                        if (newest->load() == number)
                            answer();
                    },
                    Qt::QueuedConnection);
            };
            if (isStale())
                return;
            const auto summary = gatherSummary(work);
            if (!summary) {
                worker->pages.reset();
                tell([this, error = summary.error()] { Q_EMIT failed(error); });
                return;
            }
            tell([this, facts = *summary] { Q_EMIT gathered(facts); });
            if (isStale())
                return;
            worker->pages = std::make_unique<SummaryPages>(*summary, work.options);
            tell([this, count = worker->pages->count(), paper = worker->pages->paperSize()] {
                Q_EMIT laidOut(count, paper);
            });
        },
        Qt::QueuedConnection);
}

void SummaryPreview::draw(int page, double scale)
{
    const int number = *m_newest;
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, newest = m_newest, number, page, scale] {
            if (newest->load() != number || !worker->pages || page >= worker->pages->count())
                return;
            QImage picture((worker->pages->paperSize() * scale).toSize(), QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            painter.scale(scale, scale);
            worker->pages->paint(painter, page);
            painter.end();
            QMetaObject::invokeMethod(
                this,
                [this, newest, number, page, scale, picture] {
                    if (newest->load() == number)
                        Q_EMIT drawn(page, scale, picture);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace careo::ui
