#pragma once

#include "core/summary/SummaryTimeline.h"

#include <QImage>
#include <QTextObjectInterface>

namespace careo
{

/// What the document's layout measures with: one point is one pixel.
class PointDevice : public QObject
{
    Q_OBJECT

public:
    explicit PointDevice(QObject* parent);

    [[nodiscard]] QPaintDevice* device() { return &m_image; }

private:
    QImage m_image;
};

/// The square in a claim type's colour with its letter, in a line of text.
class SwatchObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat&) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
        const QTextFormat& format) override;
};

/// The timeline picture as one character of text, drawn as vectors.
class TimelineObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    TimelineObject(
        const CaseSummary& summary, SummaryLanguage language, qreal width, QObject* parent);

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat&) override { return m_size; }
    void drawObject(
        QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat&) override;

private:
    SummaryTimeline m_timeline;
    QSizeF m_size;
};

} // namespace careo
