#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/anchors/TextReplacing.h"
#include "core/base/Positions.h"
#include "core/copies/CopyUpdate.h"
#include "core/import/ReplacementText.h"

#include <algorithm>

namespace careo::cli
{

namespace
{

Answer<Article> articleOf(const Invocation& invocation, const CaseStore& store)
{
    const QString id = invocation.arguments.at(1);
    const auto article = store.articles().article(ArticleId(id.toLongLong()));
    if (article)
        return *article;
    if (article.error().code == ErrorCode::NotFound)
        return tl::unexpected(failed(
            QStringLiteral("The case has no article %1; careo-cli articles lists them.").arg(id)));
    return tl::unexpected(failed(article.error()));
}

Answer<TextPreview> previewOf(CaseStore& store, const Article& article, const QString& text)
{
    const auto claims = store.claims().ofArticle(article.id);
    auto statements = store.statements().all();
    if (!claims || !statements)
        return tl::unexpected(failed(claims ? statements.error() : claims.error()));
    statements->removeIf([&claims](const Statement& statement) {
        return std::none_of(claims->cbegin(), claims->cend(),
            [&statement](const Claim& claim) { return claim.id == statement.claim; });
    });
    auto preview = previewText(article, *claims, *statements, text);
    if (!preview)
        return tl::unexpected(failed(preview.error()));
    return *preview;
}

QJsonObject placeJson(const AnchorPlace& place, const QString& text)
{
    return {{QStringLiteral("start"), codePointPosition(text, place.passage.start)},
        {QStringLiteral("end"), codePointPosition(text, place.passage.end)},
        {QStringLiteral("quote"), place.passage.in(text).toString()},
        {QStringLiteral("likeness"), place.likeness}};
}

QJsonObject anchoringJson(const ClaimAnchoring& anchoring, const QString& text)
{
    const Passage& passage = anchoring.found.passage;
    const bool hasPlace = anchoring.found.state != AnchorState::Orphan;
    const QJsonValue start = hasPlace ? codePointPosition(text, passage.start) : QJsonValue();
    const QJsonValue end = hasPlace ? codePointPosition(text, passage.end) : QJsonValue();
    QJsonArray others;
    for (const AnchorPlace& place : anchoring.found.others)
        others << placeJson(place, text);
    return {{QStringLiteral("id"), anchoring.claim.id.value()},
        {QStringLiteral("anchor"), toKey(anchoring.found.state)},
        {QStringLiteral("formerQuote"), anchoring.claim.quote}, {QStringLiteral("start"), start},
        {QStringLiteral("end"), end},
        {QStringLiteral("quote"),
            hasPlace ? QJsonValue(passage.in(text).toString()) : QJsonValue()},
        {QStringLiteral("others"), others}};
}

void printPreview(const Invocation& invocation, const TextPreview& preview, bool isStored)
{
    if (invocation.isJson()) {
        QJsonArray claims;
        for (const ClaimAnchoring& anchoring : preview.claims)
            claims << anchoringJson(anchoring, preview.text);
        QJsonObject object{{QStringLiteral("article"), preview.article.id.value()},
            {QStringLiteral("stored"), isStored}, {QStringLiteral("claims"), claims}};
        for (const AnchorState state : allAnchorStates)
            object.insert(toKey(state), preview.count(state));
        printJson(object);
        return;
    }
    QList<QStringList> rows;
    for (const ClaimAnchoring& anchoring : preview.claims) {
        if (anchoring.found.state == AnchorState::Approximate
            || anchoring.found.state == AnchorState::Orphan) {
            rows << QStringList{QString::number(anchoring.claim.id.value()),
                toKey(anchoring.found.state), QStringLiteral("“%1”").arg(anchoring.claim.quote),
                QStringLiteral("“%1”").arg(anchoring.found.passage.in(preview.text))};
        }
    }
    print(QStringLiteral("%1 of claims: exact %2, moved %3, approximate %4, not found %5.\n")
              .arg(isStored ? QStringLiteral("Stored; places") : QStringLiteral("Places"))
              .arg(preview.count(AnchorState::Exact))
              .arg(preview.count(AnchorState::Moved))
              .arg(preview.count(AnchorState::Approximate))
              .arg(preview.count(AnchorState::Orphan)));
    printTable({QStringLiteral("claim"), QStringLiteral("anchor"), QStringLiteral("before"),
                   QStringLiteral("now")},
        rows);
}

Outcome replaceText(const Invocation& invocation)
{
    const QString word = invocation.value("change");
    const auto change
        = word.isEmpty() ? std::optional(TextChange::Replaced) : textChangeFromKey(word);
    if (!change)
        return wrongUsage(QStringLiteral("--change is corrected or replaced."));
    const bool isTrial = invocation.options.isSet(QStringLiteral("dry-run"));
    const auto store = openCase(
        invocation, isTrial ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    const auto article = articleOf(invocation, **store);
    if (!article)
        return article.error();
    const QString path = invocation.arguments.at(2);
    const auto read = extractFile(path);
    if (!read)
        return failed(read.error(), path);
    const Passage span = replacementSpan(*read);
    const auto preview = previewOf(**store, *article, span.in(read->text).toString());
    if (!preview)
        return preview.error();
    if (!isTrial) {
        TextReplacement replacement = replacementOf(*preview, *change);
        replacement.file = read->file;
        replacement.next.sourceSpan = span;
        if (const auto done = (*store)->textVersions().replace(replacement); !done)
            return failed(done.error(), article->title);
        if (const auto updated = updateCopies(**store); !updated)
            return failed(updated.error(), invocation.arguments.first());
    }
    printPreview(invocation, *preview, !isTrial);
    return {};
}

Outcome listTexts(const Invocation& invocation)
{
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    const auto article = articleOf(invocation, **store);
    if (!article)
        return article.error();
    const auto versions = (*store)->textVersions().ofArticle(article->id);
    if (!versions)
        return failed(versions.error(), article->title);
    QJsonArray list;
    QList<QStringList> rows;
    for (const TextVersion& version : *versions) {
        const QString changed = version.changedAt.toString(Qt::ISODate);
        list << QJsonObject{{QStringLiteral("change"), toKey(version.change)},
            {QStringLiteral("changedAt"), changed},
            {QStringLiteral("changedBy"), version.changedBy},
            {QStringLiteral("text"), version.former.text}};
        rows << QStringList{changed, version.changedBy, toKey(version.change),
            version.former.text.left(80).simplified()};
    }
    if (invocation.isJson())
        printJson({{QStringLiteral("texts"), list}});
    else
        printTable({QStringLiteral("left at"), QStringLiteral("by"), QStringLiteral("was"),
                       QStringLiteral("text")},
            rows);
    return {};
}

} // namespace

QList<Command> textCommands()
{
    return {
        {QStringLiteral("article text"), QStringLiteral("CASE ARTICLE FILE"),
            QStringLiteral("Puts a file's text in the place of an article's; its claims follow."),
            3, 3,
            {option("change", "Why: corrected or replaced (the default).", "WORD"),
                QCommandLineOption(QStringLiteral("dry-run"),
                    QStringLiteral("Tells what becomes of the claims and stores nothing."))},
            replaceText},
        {QStringLiteral("article texts"), QStringLiteral("CASE ARTICLE"),
            QStringLiteral("Lists the former texts of an article, the last one first."), 2, 2, {},
            listTexts},
    };
}

} // namespace careo::cli
