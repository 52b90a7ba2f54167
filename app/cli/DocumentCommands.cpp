#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Json.h"
#include "core/summary/SummaryOutput.h"

#include <QFileInfo>

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
                                  "case.%1.")
                       .arg(endings.first(), endings.last())));
}

Answer<CaseSummary> summaryOf(const Invocation& invocation)
{
    const auto store = openCase(invocation);
    if (!store)
        return tl::unexpected(store.error());
    const auto filter = filterOf(invocation, **store);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto summary = gatherSummary(**store, *filter, invocation.value("title"));
    if (!summary)
        return tl::unexpected(failed(summary.error(), invocation.arguments.first()));
    return *summary;
}

Outcome writeSummary(const Invocation& invocation)
{
    const auto ending = endingOf(invocation, {QStringLiteral("pdf"), QStringLiteral("html")});
    if (!ending)
        return ending.error();
    const auto summary = summaryOf(invocation);
    if (!summary)
        return summary.error();
    SummaryOptions options;
    options.paper = usualPaper(QLocale());
    const QString path = invocation.value("out");
    const auto result = *ending == QLatin1StringView("pdf")
        ? writeSummaryPdf(*summary, path, options)
        : writeSummaryHtml(*summary, path, options);
    return written(invocation, result,
        {{QStringLiteral("out"), path}, {QStringLiteral("claims"), summary->claims.size()},
            {QStringLiteral("articles"), summary->articles.size()},
            {QStringLiteral("standing"), summary->count(QuoteCheck::Stands)},
            {QStringLiteral("differing"), summary->count(QuoteCheck::Differs)},
            {QStringLiteral("orphaned"), summary->count(QuoteCheck::Orphaned)}});
}

} // namespace

QList<Command> documentCommands()
{
    const auto title = option("title", "Its title instead of the case's name.", "TEXT");
    return {
        {QStringLiteral("summary"), QStringLiteral("CASE --out FILE"),
            QStringLiteral("Writes the case summary."), 1, 1,
            filterOptions() << option("out", "The document, .pdf or .html.", "FILE") << title,
            writeSummary},
    };
}

} // namespace careo::cli
