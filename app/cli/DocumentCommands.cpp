#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Json.h"
#include "core/exchange/References.h"
#include "core/summary/SummaryOutput.h"
#include "core/summary/SummaryTemplate.h"

#include <QFileInfo>

#include <array>
#include <optional>

namespace careo::cli
{

namespace
{

Outcome written(const Invocation& invocation, const Result<void>& result, const QJsonObject& facts)
{
    const QString path = invocation.value("out");
    if (!result)
        return failed(result.error(), path);
    if (invocation.isJson())
        printJson(facts);
    else
        print(QStringLiteral("Wrote %1.\n").arg(path));
    return {};
}

/// The ending of --out, one of `endings`.
Answer<QString> endingOf(const Invocation& invocation, const QStringList& endings)
{
    const QString path = invocation.value("out");
    const QString ending = QFileInfo(path).suffix().toLower();
    if (path.isEmpty())
        return tl::unexpected(
            wrongUsage(QStringLiteral("--out is missing; name the file to write.")));
    if (endings.contains(ending))
        return ending;
    return tl::unexpected(
        wrongUsage(QStringLiteral("--out takes a file that ends in .%1 or .%2, for example --out "
                                  "case.%3.")
                       .arg(endings.mid(0, endings.size() - 1).join(QStringLiteral(", .")),
                           endings.last(), endings.first())));
}

/// One of the words that an option takes, or what it was before.
template <class Enum, size_t N>
Outcome choose(const Invocation& invocation, const char* name, const std::array<Enum, N>& all,
    std::optional<Enum> (*fromKey)(QStringView), Enum& value)
{
    const QString word = invocation.value(name);
    if (word.isEmpty())
        return {};
    const auto found = fromKey(word);
    if (found) {
        value = *found;
        return {};
    }
    QStringList words;
    for (const Enum entry : all)
        words.append(toKey(entry));
    return wrongUsage(QStringLiteral("--%1 takes one of %2, not \"%3\".")
                          .arg(QLatin1StringView(name), words.join(QStringLiteral(", ")), word));
}

Answer<SummaryOptions> optionsOf(const Invocation& invocation, const CaseStore& store)
{
    SummaryOptions options;
    options.paper = usualPaper(QLocale());
    options.author = invocation.value("author");
    const QString name = invocation.value("template");
    if (!name.isEmpty()) {
        const auto chosen = findTemplate(store, name);
        if (!chosen && chosen.error().code == ErrorCode::NotFound)
            return tl::unexpected(wrongUsage(
                QStringLiteral("The case has no template \"%1\"; court, newsroom and working-copy "
                               "are always there.")
                    .arg(name)));
        if (!chosen)
            return tl::unexpected(failed(chosen.error(), store.path()));
        options = withTemplate(options, *chosen);
    }
    for (const Outcome& outcome : {choose(invocation, "language", allSummaryLanguages,
                                       summaryLanguageFromKey, options.language),
             choose(invocation, "context", allQuoteContexts, quoteContextFromKey, options.context),
             choose(invocation, "citations", allCitationStyles, citationStyleFromKey,
                 options.citations)}) {
        if (outcome.exitCode != Done)
            return tl::unexpected(outcome);
    }
    return options;
}

/// Opens the case once, so that choices and content are of one moment.
Outcome writeSummaryFile(const Invocation& invocation)
{
    QStringList endings;
    for (const SummaryFormat format : allSummaryFormats)
        endings.append(suffix(format));
    const auto ending = endingOf(invocation, endings);
    if (!ending)
        return ending.error();
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    auto filter = filterOf(invocation, **store);
    if (!filter)
        return filter.error();
    filter->languages = invocation.options.values(QStringLiteral("article-language"));
    const auto options = optionsOf(invocation, **store);
    if (!options)
        return options.error();
    const auto summary = gatherRequested(**store,
        {*filter, invocation.value("title"), QDate::currentDate(), options->context,
            options->has(SummaryPart::AnnotatedArticles)});
    if (!summary)
        return failed(summary.error(), invocation.arguments.first());
    const QString path = invocation.value("out");
    const auto result = writeSummary(*summary, path, *summaryFormatOf(path), *options);
    return written(invocation, result,
        {{QStringLiteral("out"), path}, {QStringLiteral("claims"), summary->claims.size()},
            {QStringLiteral("articles"), summary->articles.size()},
            {QStringLiteral("standing"), summary->count(QuoteCheck::Stands)},
            {QStringLiteral("differing"), summary->count(QuoteCheck::Differs)},
            {QStringLiteral("orphaned"), summary->count(QuoteCheck::Orphaned)}});
}

Outcome writeReferenceFile(const Invocation& invocation)
{
    const auto ending = endingOf(
        invocation, {QStringLiteral("ris"), QStringLiteral("bib"), QStringLiteral("json")});
    if (!ending)
        return ending.error();
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    const auto filter = filterOf(invocation, **store);
    if (!filter)
        return filter.error();
    const auto references = gatherReferences(**store, *filter);
    if (!references)
        return failed(references.error(), invocation.arguments.first());
    const QString path = invocation.value("out");
    return written(invocation, writeReferences(*references, path),
        {{QStringLiteral("out"), path}, {QStringLiteral("references"), references->size()}});
}

/// Here --language is the document's, so that the filter's has another name.
QList<QCommandLineOption> summaryOptions()
{
    QList<QCommandLineOption> options = filterOptions();
    options.removeIf([](const QCommandLineOption& entry) {
        return entry.names().contains(QStringLiteral("language"));
    });
    options += {option("out",
                    "The document: .pdf, .html, .odt, .docx, .md, or .csv for the claims.", "FILE"),
        option("template", "court, newsroom, working-copy, or one saved with the case.", "NAME"),
        option("language", "Its own words: en, es or fr.", "CODE"),
        option("article-language", "Only articles in this language; may be repeated.", "TAG"),
        option("context", "Around a quotation: passage, sentence or paragraph.", "WORD"),
        option("citations", "numbered or authorDate.", "STYLE"),
        option("author", "Who made it, for the cover.", "NAME")};
    return options;
}

} // namespace

QList<Command> documentCommands()
{
    const auto title = option("title", "Its title instead of the case's name.", "TEXT");
    return {
        {QStringLiteral("summary"), QStringLiteral("CASE --out FILE"),
            QStringLiteral("Writes the case summary."), 1, 1, summaryOptions() << title,
            writeSummaryFile},
        {QStringLiteral("references"), QStringLiteral("CASE --out FILE"),
            QStringLiteral("Writes the articles for reference managers."), 1, 1,
            filterOptions() << option("out", "The references: .ris, .bib or .json (CSL).", "FILE"),
            writeReferenceFile},
    };
}

} // namespace careo::cli
