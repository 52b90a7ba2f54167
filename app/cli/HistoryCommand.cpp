#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"

namespace careo::cli
{

namespace
{

constexpr qsizetype chunkSize = 500;

Answer<QDate> dayOf(const Invocation& invocation, const char* option)
{
    const QString text = invocation.value(option);
    const auto date = EdtfDate::parse(text);
    if (!date)
        return tl::unexpected(failed(date.error(), QStringLiteral("“%1”").arg(text)));
    return QLatin1StringView(option) == QLatin1StringView("from") ? date->first() : date->last();
}

Answer<HistoryFilter> historyFilterOf(const Invocation& invocation, CaseStore& store)
{
    HistoryFilter filter;
    filter.by = invocation.value("by");
    filter.words = invocation.value("words");
    if (const QString number = invocation.value("article"); !number.isEmpty()) {
        const auto article = store.articles().article(ArticleId(number.toLongLong()));
        if (!article)
            return tl::unexpected(
                failed(article.error(), QStringLiteral("Article %1").arg(number)));
        filter.articleUuid = article->uuid.toString(QUuid::WithoutBraces);
    }
    if (const QString word = invocation.value("kind"); !word.isEmpty()) {
        filter.kind = historyKindFromKey(word);
        if (!filter.kind)
            return tl::unexpected(wrongUsage(QStringLiteral(
                "“%1” is no kind of thing; use article, claim, claimType, question, account ...")
                                                 .arg(word)));
    }
    const auto from = dayOf(invocation, "from");
    const auto to = dayOf(invocation, "to");
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    filter.from = *from;
    filter.to = *to;
    return filter;
}

QJsonObject entryJson(const HistoryEntry& entry)
{
    return {{QStringLiteral("id"), entry.id.value()}, {QStringLiteral("action"), entry.action},
        {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("by"), orNull(entry.by)}, {QStringLiteral("way"), toKey(entry.way)},
        {QStringLiteral("deed"), toKey(entry.deed)}, {QStringLiteral("kind"), toKey(entry.kind)},
        {QStringLiteral("subject"), orNull(entry.subject)},
        {QStringLiteral("article"), orNull(entry.articleTitle)},
        {QStringLiteral("name"), orNull(entry.name)},
        {QStringLiteral("field"), orNull(entry.field)},
        {QStringLiteral("before"), orNull(entry.before)},
        {QStringLiteral("after"), orNull(entry.after)}};
}

QStringList entryRow(const HistoryEntry& entry)
{
    const QString way
        = entry.way == HistoryWay::Done ? QString() : QStringLiteral(" (%1)").arg(toKey(entry.way));
    const QString change = entry.field.isEmpty()
        ? entry.before + entry.after
        : QStringLiteral("%1: “%2” → “%3”").arg(entry.field, entry.before, entry.after);
    return {entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), entry.by,
        toKey(entry.deed) + way, toKey(entry.kind), QStringLiteral("“%1”").arg(entry.name), change};
}

Answer<QList<HistoryEntry>> entriesOf(const CaseStore& store, const QList<HistoryId>& ids)
{
    QList<HistoryEntry> entries;
    for (qsizetype i = 0; i < ids.size(); i += chunkSize) {
        const auto chunk = store.history().entries(ids.mid(i, chunkSize));
        if (!chunk)
            return tl::unexpected(failed(chunk.error()));
        entries << *chunk;
    }
    return entries;
}

Outcome listHistory(const Invocation& invocation)
{
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    const auto filter = historyFilterOf(invocation, **store);
    if (!filter)
        return filter.error();
    const auto ids = (*store)->history().ids(*filter);
    if (!ids)
        return failed(ids.error());
    const auto entries = entriesOf(**store, *ids);
    if (!entries)
        return entries.error();
    QJsonArray list;
    QList<QStringList> rows;
    for (const HistoryEntry& entry : *entries) {
        if (invocation.isJson())
            list << entryJson(entry);
        else
            rows << entryRow(entry);
    }
    if (invocation.isJson())
        printJson({{QStringLiteral("entries"), list}});
    else
        printTable({QStringLiteral("when"), QStringLiteral("who"), QStringLiteral("did"),
                       QStringLiteral("what"), QStringLiteral("which"), QStringLiteral("change")},
            rows);
    return {};
}

} // namespace

QList<Command> historyCommands()
{
    return {{QStringLiteral("history"), QStringLiteral("CASE"),
        QStringLiteral("Lists who did what, newest first, all or some."), 1, 1,
        {option("article", "Only on this article and what lies in it.", "id"),
            option("by", "Only what this person did.", "name"),
            option("kind", "Only on things of this kind: article, claim, question ...", "kind"),
            option("from", "Only from this date on.", "date"),
            option("to", "Only up to this date.", "date"),
            option("words", "Only with these words.", "words")},
        listHistory}};
}

} // namespace careo::cli
