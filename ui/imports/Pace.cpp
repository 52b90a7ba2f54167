#include "ui/imports/Pace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace careo::ui
{

namespace
{

constexpr std::chrono::milliseconds longEnoughToTell(2000);

QString translated(const char* text)
{
    return QCoreApplication::translate("careo::ui::Pace", text);
}

QString rateText(double perSecond)
{
    const bool isSlow = perSecond < 1;
    const auto rate = static_cast<int>(std::lround(isSlow ? perSecond * 60 : perSecond));
    return (isSlow ? translated("%1 a minute") : translated("%1 a second"))
        .arg(QLocale().toString(rate));
}

QString restText(double seconds)
{
    if (seconds < 60)
        return translated("less than a minute left");
    const auto minutes = static_cast<int>(std::lround(seconds / 60));
    return minutes == 1 ? translated("about a minute left")
                        : translated("about %1 minutes left").arg(minutes);
}

} // namespace

QString paceText(int done, int total, std::chrono::milliseconds elapsed)
{
    const QLocale locale;
    QStringList parts{
        translated("%1 of %2 files").arg(locale.toString(done), locale.toString(total))};
    if (done > 0 && elapsed >= longEnoughToTell) {
        const double perSecond = done / std::chrono::duration<double>(elapsed).count();
        parts << rateText(perSecond);
        if (done < total)
            parts << restText((total - done) / perSecond);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace careo::ui
