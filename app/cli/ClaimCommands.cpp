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
    const qsizetype start = codePoints.at(claim.passage.start);
    return {{QStringLiteral("id"), claim.id.value()},
        {QStringLiteral("article"), claim.article.value()}, {QStringLiteral("type"), type},
        {QStringLiteral("start"), start}, {QStringLiteral("end"), codePoints.at(claim.passage.end)},
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
            QStringLiteral("“%1”").arg(row.claim.quote)};
    }
    printTable({QStringLiteral("id"), QStringLiteral("article"), QStringLiteral("type"),
                   QStringLiteral("event"), QStringLiteral("speaker"), QStringLiteral("status"),
                   QStringLiteral("quotation")},
        rows);
    return {};
}

Answer<Passage> quoted(const Article& article, const QString& quote)
{
    const qsizetype start = article.text.indexOf(quote);
    if (quote.isEmpty() || start < 0)
        return tl::unexpected(failed({ErrorCode::QuoteNotFound, {}}, article.title));
    int times = 0;
    for (qsizetype at = start; at >= 0; at = article.text.indexOf(quote, at + 1))
        ++times;
    if (times > 1) {
        return tl::unexpected(failed(QStringLiteral("The quotation stands %1 times in %2; take a "
                                                    "longer one, or give --start and --end.")
                                         .arg(times)
                                         .arg(article.title)));
    }
    return Passage{start, start + quote.size()};
}

Answer<Passage> placed(const Article& article, const QString& start, const QString& end)
{
    bool isStart = false;
    bool isEnd = false;
    const Passage codePoints{start.toLongLong(&isStart), end.toLongLong(&isEnd)};
    if (!isStart || !isEnd) {
        return tl::unexpected(wrongUsage(QStringLiteral(
            "claim add takes --quote, or --start and --end as numbers of characters.")));
    }
    const Passage passage{
        utf16Position(article.text, codePoints.start), utf16Position(article.text, codePoints.end)};
    if (codePoints.start < 0 || !passage.isValidIn(article.text)) {
        return tl::unexpected(
            failed(QStringLiteral("There is no passage from %1 to %2 in %3; careo-cli articles and "
                                  "extract tell how long its text is.")
                       .arg(start, end, article.title)));
    }
    return passage;
}

Answer<Passage> passageOf(const Invocation& invocation, const Article& article)
{
    const bool hasQuote = invocation.options.isSet(QStringLiteral("quote"));
    const bool hasPlace = invocation.options.isSet(QStringLiteral("start"))
        || invocation.options.isSet(QStringLiteral("end"));
    if (hasQuote == hasPlace) {
        return tl::unexpected(
            wrongUsage(QStringLiteral("claim add takes either --quote or --start and --end.")));
    }
    return hasQuote ? quoted(article, invocation.value("quote"))
                    : placed(article, invocation.value("start"), invocation.value("end"));
}

Answer<Stance> stanceOf(const Invocation& invocation)
{
    const QString word = invocation.value("stance");
    if (word.isEmpty())
        return Stance::Asserts;
    if (const auto stance = stanceFromKey(word))
        return *stance;
    return tl::unexpected(wrongUsage(
        QStringLiteral("“%1” is no stance; use asserts, denies, reports, questions or retracts.")
            .arg(word)));
}

Answer<Claim> claimOf(const Invocation& invocation, CaseStore& store)
{
    const QString articleId = invocation.value("article");
    const auto article = store.articles().article(ArticleId(articleId.toLongLong()));
    if (!article) {
        return tl::unexpected(failed(QStringLiteral("There is no article %1 in this case; "
                                                    "careo-cli articles lists them.")
                                         .arg(articleId)));
    }
    const auto type = findType(store, invocation.value("type"));
    const auto passage = passageOf(invocation, *article);
    const auto stance = stanceOf(invocation);
    const auto eventDate = EdtfDate::parse(invocation.value("event-date"));
    if (!type)
        return tl::unexpected(type.error());
    if (!passage)
        return tl::unexpected(passage.error());
    if (!stance)
        return tl::unexpected(stance.error());
    if (!eventDate) {
        return tl::unexpected(failed(QStringLiteral("“%1” is not a date of EDTF; write it like "
                                                    "2005-12-08, 2005-12, 2005 or 2005~.")
                                         .arg(invocation.value("event-date"))));
    }
    Claim claim;
    claim.article = article->id;
    claim.type = type->id;
    claim.passage = *passage;
    claim.stance = *stance;
    claim.eventDate = *eventDate;
    claim.speaker = invocation.value("speaker");
    claim.note = invocation.value("note");
    return claim;
}

Outcome addClaim(const Invocation& invocation)
{
    for (const char* needed : {"article", "type"}) {
        if (!invocation.options.isSet(QLatin1StringView(needed)))
            return wrongUsage(
                QStringLiteral("claim add needs --%1; see careo-cli claim add --help.")
                    .arg(QLatin1StringView(needed)));
    }
    const auto store = openCase(invocation, CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    const auto claim = claimOf(invocation, **store);
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
            QStringLiteral("Tags a passage of an article with a claim type."), 1, 1,
            {option("article", "The article, by its id.", "ID"),
                option("type", "The claim type.", "NAME"),
                option("quote", "The passage's words, as they stand once in the text.", "TEXT"),
                option("start", "The passage's first character, counted from 0.", "N"),
                option("end", "The character after its last.", "N"),
                option("event-date", "When the thing claimed happened.", "EDTF"),
                option("speaker", "Whose claim it is.", "NAME"),
                option("stance", "asserts, denies, reports, questions or retracts.", "STANCE"),
                option("note", "A note on it.", "TEXT")},
            addClaim},
        {QStringLiteral("claims"), QStringLiteral("CASE"),
            QStringLiteral("Lists the claims, all or some."), 1, 1, filterOptions(), listClaims},
    };
}

} // namespace careo::cli
