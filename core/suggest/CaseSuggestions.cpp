#include "core/suggest/CaseSuggestions.h"

#include "core/store/CaseStore.h"

#include <algorithm>

namespace careo
{

namespace
{

constexpr qsizetype mostListed = 1000;

using RejectedWords = QHash<ArticleId, QSet<std::pair<ClaimTypeId, QString>>>;

Result<QHash<ClaimTypeId, QList<Cue>>> wantedCues(
    const CaseStore& store, const SuggestionRequest& request)
{
    auto cues = store.cues().all();
    if (!cues || !request.type.isValid())
        return cues;
    return QHash<ClaimTypeId, QList<Cue>>{{request.type, cues->value(request.type)}};
}

Suggester suggesterOf(const QHash<ClaimTypeId, QList<Cue>>& cues,
    const QList<SuggestionDecision>& decisions, bool learns)
{
    Suggester suggester(cues);
    if (learns)
        suggester.learn(decisions);
    return suggester;
}

RejectedWords rejectedWords(const QList<SuggestionDecision>& decisions)
{
    RejectedWords words;
    for (const SuggestionDecision& decision : decisions) {
        if (!decision.isAccepted)
            words[decision.article].insert({decision.type, decision.quote});
    }
    return words;
}

Result<QList<ArticleId>> wantedArticles(const CaseStore& store, const SuggestionRequest& request)
{
    if (request.article.isValid())
        return QList<ArticleId>{request.article};
    return store.queries().articles(request.filter, ArticleOrder::Published);
}

bool isLikelier(const ProposedPassage& a, const ProposedPassage& b)
{
    return a.suggestion.score > b.suggestion.score;
}

/// Keeps the likeliest, at most `most` of them.
void cutTo(qsizetype most, QList<ProposedPassage>& list)
{
    std::stable_sort(list.begin(), list.end(), isLikelier);
    if (list.size() > most)
        list.resize(most);
}

Result<qsizetype> decidedIn(const CaseStore& store, const SuggestionRequest& request)
{
    const auto decisions = store.suggestionDecisions().all();
    const auto ids = wantedArticles(store, request);
    if (!decisions || !ids)
        return tl::unexpected(decisions ? ids.error() : decisions.error());
    const QSet<ArticleId> wanted(ids->begin(), ids->end());
    return std::count_if(
        decisions->begin(), decisions->end(), [&](const SuggestionDecision& decision) {
            return wanted.contains(decision.article)
                && (!request.type.isValid() || decision.type == request.type);
        });
}

} // namespace

Result<Suggester> caseSuggester(CaseStore& store, const SuggestionRequest& request)
{
    const auto cues = wantedCues(store, request);
    const auto decisions = store.suggestionDecisions().all();
    if (!cues || !decisions)
        return tl::unexpected(cues ? decisions.error() : cues.error());
    return suggesterOf(*cues, *decisions, request.learns);
}

Result<void> visitSuggestions(CaseStore& store, const SuggestionRequest& request,
    const std::function<void(const Article&, const QList<Suggestion>&)>& visit,
    const Progress& progress)
{
    const auto suggester = caseSuggester(store, request);
    const auto decisions = store.suggestionDecisions().all();
    const auto ids = wantedArticles(store, request);
    if (!suggester)
        return tl::unexpected(suggester.error());
    if (!decisions || !ids)
        return tl::unexpected(decisions ? ids.error() : decisions.error());
    const RejectedWords rejected = rejectedWords(*decisions);
    for (qsizetype i = 0; i < ids->size() && !suggester->isEmpty(); ++i) {
        if (progress && !progress(i, ids->size()))
            return {};
        const auto article = store.articles().article(ids->at(i));
        const auto claims = store.claims().ofArticle(ids->at(i));
        if (!article || !claims)
            return tl::unexpected(article ? claims.error() : article.error());
        const auto words = rejected.value(article->id);
        auto found = suggester->suggest(*article, *claims, request.leastScore);
        found.removeIf([&](const Suggestion& each) {
            return words.contains(
                {each.type, each.passage.in(article->text).toString().simplified()});
        });
        visit(*article, found);
    }
    return {};
}

Result<CaseSuggestions> caseSuggestions(
    CaseStore& store, const SuggestionRequest& request, const Progress& progress)
{
    CaseSuggestions result;
    const auto cues = wantedCues(store, request);
    const auto decided = decidedIn(store, request);
    if (!cues || !decided)
        return tl::unexpected(cues ? decided.error() : cues.error());
    result.decidedCount = *decided;
    result.hasCues = std::any_of(
        cues->begin(), cues->end(), [](const QList<Cue>& list) { return !list.isEmpty(); });
    const auto take = [&result](const Article& article, const QList<Suggestion>& found) {
        result.openCount += found.size();
        for (const Suggestion& each : found) {
            result.open << ProposedPassage{
                each, each.passage.in(article.text).toString(), article.title};
        }
        if (result.open.size() > 2 * mostListed)
            cutTo(mostListed, result.open);
    };
    if (auto done = visitSuggestions(store, request, take, progress); !done)
        return tl::unexpected(done.error());
    cutTo(mostListed, result.open);
    return result;
}

} // namespace careo
