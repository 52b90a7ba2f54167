#include "ui/reader/TextLook.h"

#include "ui/style/Theme.h"

#include <QSettings>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr qreal usualScale = 1.3; // of the desktop's size

int storedNumber(const QString& key, int usual, int least, int most)
{
    return std::clamp(QSettings().value(key, usual).toInt(), least, most);
}

QString sizeKey()
{
    return QStringLiteral("reader/textSizeStep");
}

QString serifKey()
{
    return QStringLiteral("reader/serif");
}

QString measureKey()
{
    return QStringLiteral("reader/measure");
}

QString pitchKey()
{
    return QStringLiteral("reader/linePitch");
}

} // namespace

QFont TextLook::font() const
{
    const qreal points = std::max(sansFont().pointSizeF() * usualScale + sizeStep, 4.0);
    if (isSerif)
        return serifFont(points);
    QFont sans = sansFont();
    sans.setPointSizeF(points);
    return sans;
}

TextLook TextLook::stored()
{
    const TextLook usual;
    return {QSettings().value(serifKey(), usual.isSerif).toBool(),
        storedNumber(sizeKey(), usual.sizeStep, smallestStep, largestStep),
        storedNumber(measureKey(), usual.measure, narrowest, widest),
        storedNumber(pitchKey(), usual.linePitch, closest, loosest)};
}

void TextLook::store() const
{
    QSettings settings;
    settings.setValue(serifKey(), isSerif);
    settings.setValue(sizeKey(), sizeStep);
    settings.setValue(measureKey(), measure);
    settings.setValue(pitchKey(), linePitch);
}

} // namespace careo::ui
