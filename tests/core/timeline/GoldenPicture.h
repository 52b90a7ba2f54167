#pragma once

#include <QColor>
#include <QDir>
#include <QImage>
#include <QString>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace careo::test
{

/// Compares pictures with those kept in tests/data/timeline, which show how a timeline is laid out.
/// Both are made small first, so that a font's own shapes and a pixel more or less do not matter.
class GoldenPicture
{
public:
    /// Empty when `picture` looks like the one kept under `name`; else what differs. With
    /// CAREO_KEEP_PICTURES a folder, the small picture is saved there to be looked at or kept.
    [[nodiscard]] static QString difference(const QImage& picture, const QString& name)
    {
        const QImage small = made(picture);
        const QString kept = qEnvironmentVariable("CAREO_KEEP_PICTURES");
        if (!kept.isEmpty())
            small.save(QDir(kept).filePath(name));
        const QImage golden
            = QImage(QDir(QStringLiteral(CAREO_SOURCE_DIR "/tests/data/timeline")).filePath(name))
                  .convertToFormat(QImage::Format_RGB32);
        if (golden.size() != small.size())
            return QStringLiteral("%1 is missing or has another size").arg(name);
        int differing = 0;
        for (int y = 0; y < small.height(); ++y) {
            for (int x = 0; x < small.width(); ++x)
                differing += isAlike(small, golden, x, y) ? 0 : 1;
        }
        const double share = double(differing) / (small.width() * small.height());
        return share <= tolerated ? QString()
                                  : QStringLiteral("%1 differs in %2 % of its places")
                                        .arg(name)
                                        .arg(share * 100, 0, 'f', 2);
    }

private:
    static constexpr int width = 200;
    static constexpr int height = 120;
    static constexpr int tone = 48; ///< of 255
    static constexpr double tolerated = 0.0005;

    [[nodiscard]] static QImage made(const QImage& picture)
    {
        return picture.scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    }

    /// Some place beside (x, y) has its colour: edges may stand a little aside.
    [[nodiscard]] static bool isAlike(const QImage& small, const QImage& golden, int x, int y)
    {
        const QColor color = small.pixelColor(x, y);
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                const int atX = std::clamp(x + dx, 0, golden.width() - 1);
                const int atY = std::clamp(y + dy, 0, golden.height() - 1);
                const QColor other = golden.pixelColor(atX, atY);
                const int distance = std::max(
                    {std::abs(color.red() - other.red()), std::abs(color.green() - other.green()),
                        std::abs(color.blue() - other.blue())});
                if (distance <= tone)
                    return true;
            }
        }
        return false;
    }
};

} // namespace careo::test
