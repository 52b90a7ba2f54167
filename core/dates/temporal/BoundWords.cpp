#include "core/dates/temporal/BoundWords.h"

namespace careo::temporal
{

namespace
{

constexpr size_t longest = 4;

} // namespace

TemporalExpression::Bound boundBefore(
    const Draft& draft, const TokenList& list, const Language& language)
{
    const size_t reach = list.tokens[draft.first].hasBreakBefore ? 0 : longest;
    const size_t farthest = draft.first > reach ? draft.first - reach : 0;
    Match match;
    for (const Language::Bound& bound : language.bounds()) {
        for (size_t at = farthest; at <= draft.first; ++at) {
            const bool reaches = bound.pattern.match(list.tokens, at, match)
                && (match.end == draft.first || at == draft.first);
            if (reaches)
                return bound.bound;
        }
    }
    return TemporalExpression::Bound::None;
}

} // namespace careo::temporal
