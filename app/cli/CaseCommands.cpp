#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/base/Positions.h"
#include "core/store/IntegrityCheck.h"

namespace careo::cli
{

namespace
{

Outcome newCase(const Invocation& invocation)
{
    const QString path = invocation.arguments.first();
    const auto store = CaseStore::create(path);
    if (!store)
        return failed(store.error(), path);
    if (invocation.isJson())
        printJson({{QStringLiteral("case"), path}});
    else
        print(QStringLiteral("Made %1.\n").arg(path));
    return {};
}

QJsonObject articleJson(const Article& article, int claims, const SourceFile& file)
{
    return {{QStringLiteral("id"), article.id.value()},
        {QStringLiteral("title"), orNull(article.title)},
        {QStringLiteral("outlet"), orNull(article.outlet)},
        {QStringLiteral("author"), orNull(article.author)},
        {QStringLiteral("published"), orNull(article.published)},
        {QStringLiteral("language"), orNull(article.language)},
        {QStringLiteral("url"), orNull(article.url)},
        {QStringLiteral("status"),
            article.isRead ? QStringLiteral("read") : QStringLiteral("unread")},
        {QStringLiteral("claims"), claims},
        {QStringLiteral("recognition"), orNull(article.recognition)},
        {QStringLiteral("sourceFile"), orNull(file.name)},
        {QStringLiteral("sha256"), orNull(QString::fromLatin1(file.sha256.toHex()))}};
}

Outcome listArticles(const Invocation& invocation)
{
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    const auto filter = filterOf(invocation, **store);
    if (!filter)
        return filter.error();
    const CaseQueries& queries = (*store)->queries();
    const auto ids = queries.articles(*filter, ArticleOrder::Published);
    const auto files = (*store)->sourceFiles().all();
    if (!ids)
        return failed(ids.error());
    if (!files)
        return failed(files.error());
    QHash<SourceFileId, SourceFile> fileOf;
    for (const SourceFile& file : *files)
        fileOf.insert(file.id, file);
    QJsonArray list;
    QList<QStringList> rows;
    for (const ArticleId id : *ids) {
        const auto article = (*store)->articles().article(id);
        const auto row = queries.rows({id});
        if (!article || !row)
            return failed(article ? row.error() : article.error());
        const int claims = row->isEmpty() ? 0 : row->first().claimCount();
        list << articleJson(*article, claims, fileOf.value(article->sourceFile));
        rows << QStringList{QString::number(id.value()), article->published.toString(),
            article->outlet, QString::number(claims), article->title};
    }
    if (invocation.isJson())
        printJson({{QStringLiteral("articles"), list}});
    else
        printTable({QStringLiteral("id"), QStringLiteral("published"), QStringLiteral("outlet"),
                       QStringLiteral("claims"), QStringLiteral("title")},
            rows);
    return {};
}

Outcome search(const Invocation& invocation)
{
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    int total = 0;
    const auto hits
        = (*store)->queries().search(invocation.arguments.mid(1).join(QLatin1Char(' ')), 0, &total);
    if (!hits)
        return failed(hits.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const SearchHit& hit : *hits) {
        const auto article = (*store)->articles().article(hit.article);
        if (!article)
            return failed(article.error());
        list << QJsonObject{{QStringLiteral("article"), hit.article.value()},
            {QStringLiteral("title"), orNull(hit.title)},
            {QStringLiteral("published"), orNull(hit.published)},
            {QStringLiteral("snippet"), hit.snippet},
            {QStringLiteral("start"), codePointPosition(article->text, hit.passage.start)},
            {QStringLiteral("end"), codePointPosition(article->text, hit.passage.end)}};
        rows << QStringList{
            QString::number(hit.article.value()), hit.published.toString(), hit.title, hit.snippet};
    }
    if (invocation.isJson())
        printJson({{QStringLiteral("total"), total}, {QStringLiteral("hits"), list}});
    else
        printTable({QStringLiteral("id"), QStringLiteral("published"), QStringLiteral("title"),
                       QStringLiteral("words")},
            rows);
    return {};
}

QJsonObject anchorsJson(const QHash<AnchorState, int>& counts)
{
    QJsonObject anchors;
    for (const AnchorState state : allAnchorStates)
        anchors.insert(toKey(state), counts.value(state));
    return anchors;
}

QString standingText(const QHash<AnchorState, int>& counts)
{
    QString text = QStringLiteral("Every quotation and source file stands.\n");
    const int orphans = counts.value(AnchorState::Orphan);
    const int approximate = counts.value(AnchorState::Approximate);
    if (orphans > 0)
        text += QStringLiteral("Claims without a place in the present text (has:orphan): %1.\n")
                    .arg(orphans);
    if (approximate > 0)
        text += QStringLiteral("Claims whose words changed with the text (has:approximate): %1.\n")
                    .arg(approximate);
    return text;
}

Outcome check(const Invocation& invocation)
{
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    const auto problems = checkCase(**store);
    if (!problems)
        return failed(problems.error(), invocation.arguments.first());
    QJsonArray list;
    QList<QStringList> rows;
    for (const Problem& problem : *problems) {
        list << QJsonObject{{QStringLiteral("kind"), toKey(problem.kind)},
            {QStringLiteral("subject"), problem.subject},
            {QStringLiteral("message"), problem.message}};
        rows << QStringList{toKey(problem.kind), problem.subject, problem.message};
    }
    const auto anchors = (*store)->claims().anchorCounts();
    if (!anchors)
        return failed(anchors.error(), invocation.arguments.first());
    if (invocation.isJson())
        printJson({{QStringLiteral("ok"), problems->isEmpty()}, {QStringLiteral("problems"), list},
            {QStringLiteral("anchors"), anchorsJson(*anchors)}});
    else
        printTable(
            {QStringLiteral("kind"), QStringLiteral("subject"), QStringLiteral("message")}, rows);
    if (!problems->isEmpty()) {
        return failed(QStringLiteral("%1 does not stand in %2 places; keep it and go back to a "
                                     "copy that does.")
                          .arg(invocation.arguments.first())
                          .arg(problems->size()));
    }
    if (!invocation.isJson())
        print(standingText(*anchors));
    return {};
}

} // namespace

QList<Command> caseCommands()
{
    const QString one = QStringLiteral("CASE");
    return {
        {QStringLiteral("new"), one, QStringLiteral("Makes a case with the starter claim types."),
            1, 1, {}, newCase},
        {QStringLiteral("articles"), one, QStringLiteral("Lists the articles."), 1, 1,
            filterOptions(), listArticles},
        {QStringLiteral("search"), QStringLiteral("CASE QUERY"),
            QStringLiteral("Finds words, \"phrases\", beginnings*, -without, OR, parentheses, "
                           "a NEAR/5 b, and fields: type: outlet: speaker: author: lang: status: "
                           "stance: from: to: event: has: in:title."),
            2, -1, {}, search},
        {QStringLiteral("check"), one,
            QStringLiteral("Checks every quotation, every source file and the database."), 1, 1, {},
            check},
    };
}

} // namespace careo::cli
