#pragma once

#include "ui/summary/SummarySaving.h"

#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QThread>

#include <atomic>
#include <memory>

namespace careo::ui
{

class PreviewWorker;

/// Lays a summary out and draws its pages in a thread of its own, so that the window never waits.
/// A new layout makes all answers to older questions void.
class SummaryPreview : public QObject
{
    Q_OBJECT

public:
    explicit SummaryPreview(QObject* parent = nullptr);
    ~SummaryPreview() override;

    void layOut(const SummaryWork& work);
    /// Answered by drawn(), unless another layout comes first. `scale` is pixels per point.
    void draw(int page, double scale);

Q_SIGNALS:
    /// The case was read; the pages follow.
    void gathered(const careo::CaseSummary& summary);
    void laidOut(int pages, const QSizeF& paper);
    void failed(const careo::Error& error);
    void drawn(int page, double scale, const QImage& picture);

private:
    QThread m_thread;
    PreviewWorker* m_worker;
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
};

} // namespace careo::ui
