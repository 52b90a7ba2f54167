#include "app/cli/ClaimOptions.h"

#include "core/base/Positions.h"

namespace careo::cli
{

namespace
{

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
        return tl::unexpected(wrongUsage(
            QStringLiteral("Give --quote, or --start and --end as numbers of characters.")));
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
            wrongUsage(QStringLiteral("Give either --quote or --start and --end.")));
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

} // namespace

QList<QCommandLineOption> claimOptions()
{
    return {option("article", "The article, by its id.", "ID"),
        option("type", "The claim type.", "NAME"),
        option("quote", "The passage's words, as they stand once in the text.", "TEXT"),
        option("start", "The passage's first character, counted from 0.", "N"),
        option("end", "The character after its last.", "N"),
        option("event-date", "When the thing claimed happened.", "EDTF"),
        option("speaker", "Whose claim it is.", "NAME"),
        option("stance", "asserts, denies, reports, questions or retracts.", "STANCE"),
        option("note", "A note on it.", "TEXT")};
}

std::optional<Outcome> needOption(
    const Invocation& invocation, const char* command, const char* needed)
{
    if (!invocation.value(needed).isEmpty())
        return {};
    const QLatin1StringView name(command);
    return wrongUsage(QStringLiteral("%1 needs --%2; see careo-cli %1 --help.")
                          .arg(name, QLatin1StringView(needed)));
}

Answer<Claim> claimOf(const Invocation& invocation, const CaseStore& store, const ClaimType& type)
{
    const QString articleId = invocation.value("article");
    const auto article = store.articles().article(ArticleId(articleId.toLongLong()));
    if (!article) {
        return tl::unexpected(failed(QStringLiteral("There is no article %1 in this case; "
                                                    "careo-cli articles lists them.")
                                         .arg(articleId)));
    }
    const auto passage = passageOf(invocation, *article);
    const auto stance = stanceOf(invocation);
    const auto eventDate = EdtfDate::parse(invocation.value("event-date"));
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
    claim.type = type.id;
    claim.passage = *passage;
    claim.stance = *stance;
    claim.eventDate = *eventDate;
    claim.speaker = invocation.value("speaker");
    claim.note = invocation.value("note");
    return claim;
}

} // namespace careo::cli
