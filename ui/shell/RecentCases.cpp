#include "ui/shell/RecentCases.h"

#include <QFileInfo>
#include <QSettings>

namespace careo::ui
{

namespace
{

const QString recentKey = QStringLiteral("cases/recent");
constexpr qsizetype mostKept = 10;

} // namespace

QStringList RecentCases::paths()
{
    QStringList present;
    for (const QString& path : QSettings().value(recentKey).toStringList()) {
        if (QFileInfo::exists(path))
            present << path;
    }
    return present;
}

void RecentCases::add(const QString& path)
{
    QSettings settings;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList kept = settings.value(recentKey).toStringList();
    kept.removeAll(absolute);
    kept.prepend(absolute);
    settings.setValue(recentKey, QStringList(kept.first(qMin(mostKept, kept.size()))));
}

void RecentCases::clear()
{
    QSettings().remove(recentKey);
}

} // namespace careo::ui
