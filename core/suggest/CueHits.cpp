#include "core/suggest/CueHits.h"

#include "core/store/CaseStore.h"

namespace careo
{

namespace
{

constexpr qsizetype mostHits = 100;

/// Articles that can have a hit. What a sentence lacks its article may have, so exclusions do not
/// narrow them.
CaseFilter filterFor(const Cue& cue)
{
    CaseFilter filter;
    if (!cue.expression.contains(u'-'))
        filter.words = cue.expression;
    return filter;
}

} // namespace

Result<CueHits> cueHits(CaseStore& store, const Cue& cue, const Progress& progress)
{
    if (const auto query = TextQuery::parse(cue.expression); !query)
        return tl::unexpected(query.error());
    CueHits result;
    Cue sure = cue;
    sure.weight = 1; // what speaks against a type is found all the same
    const ClaimTypeId any(1);
    const Suggester suggester({{any, {sure}}});
    if (suggester.isEmpty())
        return result;
    const auto ids = store.queries().articles(filterFor(cue), ArticleOrder::Published);
    if (!ids)
        return tl::unexpected(ids.error());
    for (qsizetype i = 0; i < ids->size() && !result.hasMore; ++i) {
        if (progress && !progress(i, ids->size()))
            return result;
        const auto article = store.articles().article(ids->at(i));
        if (!article)
            return tl::unexpected(article.error());
        const auto hits = suggester.suggest(*article, {}, 0);
        result.articles += hits.isEmpty() ? 0 : 1;
        for (const Suggestion& hit : hits) {
            if (result.first.size() == mostHits) {
                result.hasMore = true;
                break;
            }
            result.first << ProposedPassage{
                hit, hit.passage.in(article->text).toString(), article->title};
        }
    }
    return result;
}

} // namespace careo
