#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/base/Positions.h"
#include "core/base/Resources.h"
#include "core/suggest/CaseSuggestions.h"
#include "core/suggest/ClaimSet.h"

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
        {QStringLiteral("cueScore"), suggestion.cueScore},
        {QStringLiteral("reason"), QStringLiteral("matches %1").arg(suggestion.reason)},
        {QStringLiteral("stance"), toKey(suggestion.stance)}};
}

Answer<SuggestionRequest> wantedSuggestions(const Invocation& invocation, CaseStore& store)
{
    const auto least = leastScore(invocation);
    if (!least)
        return tl::unexpected(least.error());
    SuggestionRequest request;
    request.leastScore = *least;
    request.learns = !invocation.options.isSet(QStringLiteral("no-learning"));
    if (const QString name = invocation.value("type"); !name.isEmpty()) {
        const auto type = findType(store, name);
        if (!type)
            return tl::unexpected(type.error());
        request.type = type->id;
    }
    return request;
}

void printSuggestions(const QList<std::pair<double, QJsonObject>>& found, bool isJson)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const auto& [score, json] : found) {
        list << json;
        rows << QStringList{QString::number(score, 'f', 2),
            QString::number(json[QStringLiteral("article")].toInteger()),
            json[QStringLiteral("type")].toString(),
            json[QStringLiteral("quote")].toString().simplified()};
    }
    if (isJson)
        printJson({{QStringLiteral("suggestions"), list}});
    else
        printTable({QStringLiteral("score"), QStringLiteral("article"), QStringLiteral("type"),
                       QStringLiteral("words")},
            rows);
}

Outcome suggest(const Invocation& invocation)
{
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    const auto request = wantedSuggestions(invocation, **store);
    if (!request)
        return request.error();
    const auto types = (*store)->claimTypes().all();
    if (!types)
        return failed(types.error());
    QHash<ClaimTypeId, QString> names;
    for (const ClaimType& type : *types)
        names.insert(type.id, type.name);
    QList<std::pair<double, QJsonObject>> found;
    const auto take = [&](const Article& article, const QList<Suggestion>& suggestions) {
        for (const Suggestion& each : suggestions)
            found << std::pair(each.score, suggestionJson(each, article, names.value(each.type)));
    };
    if (const auto done = visitSuggestions(**store, *request, take); !done)
        return failed(done.error());
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    printSuggestions(found, invocation.isJson());
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
                option("min-score", "The least score, 0 to 1; 0.15 unless told.", "SCORE"),
                {QStringLiteral("no-learning"),
                    QStringLiteral("Leaves out what accepted and rejected suggestions tell.")}},
            suggest},
    };
}

} // namespace careo::cli
