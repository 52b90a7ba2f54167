#include "core/summary/formats/SummaryTable.h"

#include "core/exchange/Csv.h"
#include "core/summary/Citations.h"

using namespace Qt::StringLiterals;

namespace careo
{

QByteArray summaryCsv(const CaseSummary& summary, const SummaryOptions& options)
{
    const SummaryWords words(options.language);
    const Citations citations(summary, words, options.citations);
    QList<QStringList> rows{{u"claimType"_s, u"quote"_s, u"check"_s, u"speaker"_s, u"stance"_s,
        u"status"_s, u"eventDate"_s, u"citation"_s, u"paragraph"_s, u"article"_s, u"title"_s,
        u"outlet"_s, u"author"_s, u"published"_s, u"language"_s, u"url"_s,
        u"articlesWithTheSameWords"_s, u"note"_s}};
    for (const SummaryClaim& claim : summary.claims) {
        const SummaryArticle& article = summary.articles.at(claim.article);
        const QString paragraph
            = claim.paragraph > 0 ? QString::number(claim.paragraph) : QString();
        const QString check
            = claim.check == QuoteCheck::Stands ? u"stands"_s : words.stamp(claim.check);
        rows.append({summary.types.at(claim.type).path, claim.quote, check, claim.speaker,
            words.stance(claim.stance), words.status(claim.status), claim.eventDate.toString(),
            citations.citation(claim.article, claim.paragraph), paragraph,
            QString::number(article.number), article.title, article.outlet, article.author,
            article.published.toString(), article.language, article.url,
            QString::number(claim.copies.size() + 1),
            options.notes.contains(claim.uuid) ? claim.note : QString()});
    }
    return toCsv(rows);
}

} // namespace careo
