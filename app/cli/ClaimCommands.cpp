#include "app/cli/ClaimOptions.h"
#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/base/Positions.h"

namespace careo::cli
{

namespace
{

QString typeName(const QList<ClaimType>& types, ClaimTypeId id)
{
    for (const ClaimType& type : types) {
        if (type.id == id)
            return type.name;
    }
    return {};
}

QJsonObject claimJson(const ClaimRow& row, const QString& type, CodePointCounter& codePoints)
{
    const Claim& claim = row.claim;
    const bool hasPlace = claim.anchor != AnchorState::Orphan;
    const QJsonValue start = hasPlace ? codePoints.at(claim.passage.start) : QJsonValue();
    const QJsonValue end = hasPlace ? codePoints.at(claim.passage.end) : QJsonValue();
    return {{QStringLiteral("id"), claim.id.value()},
        {QStringLiteral("article"), claim.article.value()}, {QStringLiteral("type"), type},
        {QStringLiteral("start"), start}, {QStringLiteral("end"), end},
        {QStringLiteral("quote"), claim.quote}, {QStringLiteral("speaker"), orNull(claim.speaker)},
        {QStringLiteral("stance"), toKey(claim.stance)},
        {QStringLiteral("status"), toKey(claim.status)},
        {QStringLiteral("eventDate"), orNull(claim.eventDate)},
        {QStringLiteral("note"), orNull(claim.note)},
        {QStringLiteral("anchor"), toKey(claim.anchor)},
        {QStringLiteral("articleTitle"), orNull(row.articleTitle)},
        {QStringLiteral("outlet"), orNull(row.outlet)},
        {QStringLiteral("published"), orNull(row.published)}};
}

/// Claims come by article, so each text is read once.
Answer<QJsonArray> claimsJson(
    CaseStore& store, const QList<ClaimRow>& rows, const QList<ClaimType>& types)
{
    QJsonArray list;
    for (qsizetype i = 0; i < rows.size();) {
        const ArticleId id = rows[i].claim.article;
        const auto article = store.articles().article(id);
        if (!article)
            return tl::unexpected(failed(article.error()));
        CodePointCounter codePoints(article->text);
        for (; i < rows.size() && rows[i].claim.article == id; ++i)
            list << claimJson(rows[i], typeName(types, rows[i].claim.type), codePoints);
    }
    return list;
}

Outcome listClaims(const Invocation& invocation)
{
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    const auto filter = filterOf(invocation, **store);
    if (!filter)
        return filter.error();
    const auto claims = (*store)->queries().claims(*filter);
    const auto types = (*store)->claimTypes().all();
    if (!claims || !types)
        return failed(claims ? types.error() : claims.error());
    if (invocation.isJson()) {
        const auto list = claimsJson(**store, *claims, *types);
        if (!list)
            return list.error();
        printJson({{QStringLiteral("claims"), *list}});
        return {};
    }
    QList<QStringList> rows;
    for (const ClaimRow& row : *claims) {
        rows << QStringList{QString::number(row.claim.id.value()),
            QString::number(row.claim.article.value()), typeName(*types, row.claim.type),
            row.claim.eventDate.toString(), row.claim.speaker, toKey(row.claim.status),
            toKey(row.claim.anchor), QStringLiteral("“%1”").arg(row.claim.quote)};
    }
    printTable({QStringLiteral("id"), QStringLiteral("article"), QStringLiteral("type"),
                   QStringLiteral("event"), QStringLiteral("speaker"), QStringLiteral("status"),
                   QStringLiteral("anchor"), QStringLiteral("quotation")},
        rows);
    return {};
}

Outcome addClaim(const Invocation& invocation)
{
    for (const char* needed : {"article", "type"}) {
        if (const auto missing = needOption(invocation, "claim add", needed))
            return *missing;
    }
    const auto store = openCase(invocation, CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    const auto type = findType(**store, invocation.value("type"));
    if (!type)
        return type.error();
    const auto claim = claimOf(invocation, **store, *type);
    if (!claim)
        return claim.error();
    const auto added = (*store)->claims().add(*claim);
    if (!added)
        return failed(added.error());
    if (invocation.isJson()) {
        printJson(
            {{QStringLiteral("id"), added->id.value()}, {QStringLiteral("quote"), added->quote}});
    } else {
        print(QStringLiteral("Added claim %1.\n").arg(added->id.value()));
    }
    return {};
}

} // namespace

QList<Command> claimCommands()
{
    return {
        {QStringLiteral("claim add"), QStringLiteral("CASE"),
            QStringLiteral("Tags a passage of an article with a claim type."), 1, 1, claimOptions(),
            addClaim},
        {QStringLiteral("claims"), QStringLiteral("CASE"),
            QStringLiteral("Lists the claims, all or some."), 1, 1, filterOptions(), listClaims},
    };
}

} // namespace careo::cli
