#include "core/suggest/ClaimSet.h"

#include "core/base/Folding.h"
#include "core/store/CaseStore.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace careo
{

namespace
{

QString text(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString();
}

SetType typeOf(const QJsonObject& object)
{
    SetType entry;
    entry.type.name = text(object, QLatin1StringView("name"));
    entry.type.color = QColor(text(object, QLatin1StringView("colour"))).rgb();
    entry.type.key = object.value(QLatin1StringView("key")).toInt();
    entry.type.definition = text(object, QLatin1StringView("definition"));
    entry.parent = text(object, QLatin1StringView("parent"));
    // By language, then expression and weight.
    const QJsonObject cues = object.value(QLatin1StringView("cues")).toObject();
    for (auto language = cues.begin(); language != cues.end(); ++language) {
        const QJsonObject expressions = language.value().toObject();
        for (auto cue = expressions.begin(); cue != expressions.end(); ++cue)
            entry.cues << Cue{cue.key(), cue.value().toDouble(), language.key()};
    }
    return entry;
}

ClaimSet setOf(const QString& path)
{
    QFile file(path);
    ClaimSet set;
    if (!file.open(QIODevice::ReadOnly))
        return set;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    set.name = text(object, QLatin1StringView("name"));
    set.title = text(object, QLatin1StringView("title"));
    for (const auto& type : object.value(QLatin1StringView("types")).toArray())
        set.types << typeOf(type.toObject());
    return set;
}

QString plain(const QString& name)
{
    QString letters = folded(name);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

} // namespace

QList<ClaimSet> claimSets()
{
    const QDir folder(QStringLiteral(":/careo/sets"));
    QList<ClaimSet> sets;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        sets << setOf(folder.filePath(name));
    return sets;
}

Result<ClaimSet> findClaimSet(const QString& name)
{
    const QString wanted = plain(name);
    for (const ClaimSet& set : claimSets()) {
        if (plain(set.name) == wanted || plain(set.title) == wanted)
            return set;
    }
    return failure(ErrorCode::NotFound, name);
}

Result<void> addClaimSet(CaseStore& store, const ClaimSet& set)
{
    return store.atomically([&]() -> Result<void> {
        const auto types = store.claimTypes().all();
        const auto cues = store.cues().all();
        if (!types)
            return tl::unexpected(types.error());
        if (!cues)
            return tl::unexpected(cues.error());
        QHash<QString, ClaimTypeId> known;
        QSet<int> keys;
        for (const ClaimType& type : *types) {
            known.insert(folded(type.name), type.id);
            keys.insert(type.key);
        }
        int position = static_cast<int>(types->size());
        for (const SetType& entry : set.types) {
            const QString name = folded(entry.type.name);
            if (!known.contains(name)) {
                ClaimType type = entry.type;
                type.parent = known.value(folded(entry.parent));
                type.position = position++;
                if (keys.contains(type.key))
                    type.key = 0;
                const auto added = store.claimTypes().add(type);
                if (!added)
                    return tl::unexpected(added.error());
                known.insert(name, added->id);
                keys.insert(type.key);
            }
            const ClaimTypeId id = known.value(name);
            if (cues->value(id).isEmpty() && !entry.cues.isEmpty()) {
                if (auto done = store.cues().set(id, entry.cues); !done)
                    return done;
            }
        }
        return {};
    });
}

} // namespace careo
