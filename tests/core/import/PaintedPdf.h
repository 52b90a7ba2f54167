#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include <functional>

namespace careo::test
{

/// A PDF whose pages are painted in points.
inline QByteArray makePdf(int pages, const std::function<void(QPainter&, int)>& paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setFont(QFont(QStringLiteral("Noto Sans"), 10));
        paint(painter, page);
    }
    painter.end();
    return bytes;
}

/// A page of print as a scanner sees it: black on white, 300 dots to an inch.
inline QImage scannedPage(const QString& title, const QStringList& lines)
{
    QImage picture(2480, 1600, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    const auto setFont = [&painter](int pixels) {
        QFont font(QStringLiteral("Noto Serif"));
        font.setPixelSize(pixels);
        painter.setFont(font);
    };
    setFont(96);
    painter.drawText(200, 300, title);
    setFont(46);
    int y = 450;
    for (const QString& line : lines) {
        painter.drawText(200, y, line);
        y += 64;
    }
    return picture;
}

inline QByteArray encoded(const QImage& picture, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return bytes;
}

} // namespace careo::test
