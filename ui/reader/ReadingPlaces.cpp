#include "ui/reader/ReadingPlaces.h"

#include <QSettings>
#include <QStringList>

namespace careo::ui
{

namespace
{

constexpr qsizetype mostKept = 500;

QString key()
{
    return QStringLiteral("reader/places");
}

/// An entry is "uuid position", the one read last comes first.
QString nameOf(const QUuid& article)
{
    return article.toString(QUuid::WithoutBraces) + u' ';
}

} // namespace

qsizetype ReadingPlaces::of(const QUuid& article)
{
    const QString name = nameOf(article);
    const QStringList entries = QSettings().value(key()).toStringList();
    for (const QString& entry : entries) {
        if (entry.startsWith(name))
            return std::max<qsizetype>(0, entry.mid(name.size()).toLongLong());
    }
    return 0;
}

void ReadingPlaces::keep(const QUuid& article, qsizetype position)
{
    QSettings settings;
    const QString name = nameOf(article);
    QStringList entries = settings.value(key()).toStringList();
    entries.removeIf([&name](const QString& entry) { return entry.startsWith(name); });
    if (position > 0)
        entries.prepend(name + QString::number(position));
    settings.setValue(key(), QStringList(entries.first(std::min(mostKept, entries.size()))));
}

} // namespace careo::ui
