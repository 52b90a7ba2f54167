#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/base/Positions.h"
#include "core/base/Resources.h"
#include "core/suggest/ClaimSet.h"
#include "core/suggest/Suggestion.h"

#include <QColor>

#include <algorithm>

namespace careo::cli
{

namespace
{

Outcome listSets(const Invocation& invocation)
{
    initResources();
    QJsonArray list;
    QList<QStringList> rows;
    for (const ClaimSet& set : claimSets()) {
        QStringList types;
        for (const SetType& type : set.types)
            types << type.type.name;
        list << QJsonObject{{QStringLiteral("name"), set.name},
            {QStringLiteral("title"), set.title},
            {QStringLiteral("types"), QJsonArray::fromStringList(types)}};
        rows << QStringList{set.name, set.title, types.join(QStringLiteral(", "))};
    }
    if (invocation.isJson())
        printJson({{QStringLiteral("sets"), list}});
    else
        printTable(
            {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("types")}, rows);
    return {};
}

Outcome addSet(CaseStore& store, const QString& name)
{
    initResources();
    const auto set = findClaimSet(name);
    if (!set) {
        return failed(QStringLiteral("There is no starter set “%1”; careo-cli claim-types "
                                     "--list-sets names them.")
                          .arg(name));
    }
    const auto added = addClaimSet(store, *set);
    return added ? Outcome() : failed(added.error());
}

Outcome listTypes(const Invocation& invocation)
{
    if (invocation.options.isSet(QStringLiteral("list-sets")))
        return listSets(invocation);
    if (invocation.arguments.isEmpty())
        return wrongUsage(
            QStringLiteral("Name a case, or list the starter sets with --list-sets."));
    const QString set = invocation.value("add-set");
    const auto store = openCase(
        invocation, set.isEmpty() ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    if (!set.isEmpty()) {
        if (const auto refused = addSet(**store, set); refused.exitCode != Done)
            return refused;
    }
    const auto types = (*store)->claimTypes().all();
    const auto counts = (*store)->claimTypes().claimCounts();
    if (!types || !counts)
        return failed(types ? counts.error() : types.error());
    QHash<ClaimTypeId, QString> names;
    QJsonArray list;
    QList<QStringList> rows;
    for (const ClaimType& type : *types) {
        names.insert(type.id, type.name);
        const QString parent = names.value(type.parent);
        const int claims = counts->value(type.id);
        list << QJsonObject{{QStringLiteral("name"), type.name},
            {QStringLiteral("parent"), orNull(parent)},
            {QStringLiteral("colour"), QColor(type.color).name()},
            {QStringLiteral("key"), type.key > 0 ? QJsonValue(type.key) : QJsonValue()},
            {QStringLiteral("definition"), orNull(type.definition)},
            {QStringLiteral("claims"), claims}};
        rows << QStringList{type.key > 0 ? QString::number(type.key) : QString(), type.name, parent,
            QString::number(claims), type.definition};
    }
    if (invocation.isJson())
        printJson({{QStringLiteral("types"), list}});
    else
        printTable({QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("parent"),
                       QStringLiteral("claims"), QStringLiteral("definition")},
            rows);
    return {};
}

/// The cues of all types, or of one.
Answer<QHash<ClaimTypeId, QList<Cue>>> wantedCues(const Invocation& invocation, CaseStore& store)
{
    auto cues = store.cues().all();
    if (!cues)
        return tl::unexpected(failed(cues.error()));
    const QString name = invocation.value("type");
    if (name.isEmpty())
        return *cues;
    const auto type = findType(store, name);
    if (!type)
        return tl::unexpected(type.error());
    return QHash<ClaimTypeId, QList<Cue>>{{type->id, cues->value(type->id)}};
}

Answer<double> leastScore(const Invocation& invocation)
{
    const QString typed = invocation.value("min-score");
    if (typed.isEmpty())
        return usualLeastScore;
    bool isNumber = false;
    const double score = typed.toDouble(&isNumber);
    if (!isNumber || score < 0 || score > 1) {
        return tl::unexpected(
            wrongUsage(QStringLiteral("“%1” is no score; write a number from 0 to 1.").arg(typed)));
    }
    return score;
}

QJsonObject suggestionJson(
    const Suggestion& suggestion, const Article& article, const QString& type)
{
    return {{QStringLiteral("article"), article.id.value()}, {QStringLiteral("type"), type},
        {QStringLiteral("start"), codePointPosition(article.text, suggestion.passage.start)},
        {QStringLiteral("end"), codePointPosition(article.text, suggestion.passage.end)},
        {QStringLiteral("quote"), suggestion.passage.in(article.text).toString()},
        {QStringLiteral("score"), suggestion.score},
        {QStringLiteral("reason"), QStringLiteral("matches %1").arg(suggestion.reason)},
        {QStringLiteral("stance"), toKey(suggestion.stance)}};
}

Outcome suggest(const Invocation& invocation)
{
    const auto least = leastScore(invocation);
    if (!least)
        return least.error();
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    const auto cues = wantedCues(invocation, **store);
    if (!cues)
        return cues.error();
    const auto types = (*store)->claimTypes().all();
    const auto ids = (*store)->queries().articles({}, ArticleOrder::Published);
    if (!types || !ids)
        return failed(types ? ids.error() : types.error());
    QHash<ClaimTypeId, QString> names;
    for (const ClaimType& type : *types)
        names.insert(type.id, type.name);
    const Suggester suggester(*cues);
    QList<std::pair<double, QJsonObject>> found;
    for (const ArticleId id : *ids) {
        const auto article = (*store)->articles().article(id);
        const auto claims = (*store)->claims().ofArticle(id);
        if (!article || !claims)
            return failed(article ? claims.error() : article.error());
        for (const Suggestion& each : suggester.suggest(*article, *claims, *least))
            found << std::pair(each.score, suggestionJson(each, *article, names.value(each.type)));
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& [score, json] : std::as_const(found)) {
        list << json;
        rows << QStringList{QString::number(score, 'f', 2),
            QString::number(json[QStringLiteral("article")].toInteger()),
            json[QStringLiteral("type")].toString(),
            json[QStringLiteral("quote")].toString().simplified()};
    }
    if (invocation.isJson())
        printJson({{QStringLiteral("suggestions"), list}});
    else
        printTable({QStringLiteral("score"), QStringLiteral("article"), QStringLiteral("type"),
                       QStringLiteral("words")},
            rows);
    return {};
}

} // namespace

QList<Command> suggestCommands()
{
    return {
        {QStringLiteral("claim-types"), QStringLiteral("CASE"),
            QStringLiteral("Lists the claim types."), 0, 1,
            {option("add-set", "First adds the types and cues of a starter set.", "SET"),
                {QStringLiteral("list-sets"), QStringLiteral("Names the starter sets.")}},
            listTypes},
        {QStringLiteral("suggest"), QStringLiteral("CASE"),
            QStringLiteral("Proposes passages by the cues of claim types, likeliest first."), 1, 1,
            {option("type", "Of this type only.", "TYPE"),
                option("min-score", "The least score, 0 to 1; 0.15 unless told.", "SCORE")},
            suggest},
    };
}

} // namespace careo::cli
