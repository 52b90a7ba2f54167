#include "ui/style/Icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace careo::ui
{

namespace
{

/// Draws a one-colour SVG in the palette's text colour of the moment.
class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QString& path)
        : m_path(path)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor ink = QApplication::palette().color(group, QPalette::ButtonText);
        QImage image(rect.size() * painter->device()->devicePixelRatioF(),
            QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter drawing(&image);
        QSvgRenderer(m_path).render(&drawing);
        drawing.setCompositionMode(QPainter::CompositionMode_SourceIn);
        drawing.fillRect(image.rect(), ink);
        drawing.end();
        painter->drawImage(rect, image);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new PaletteIconEngine(m_path); }

private:
    QString m_path;
};

} // namespace

QIcon icon(const QString& name)
{
    const QString path = QStringLiteral(":/careo/icons/%1.svg").arg(name);
    return QFile::exists(path) ? QIcon(new PaletteIconEngine(path)) : QIcon();
}

} // namespace careo::ui
