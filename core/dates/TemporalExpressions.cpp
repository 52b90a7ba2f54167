#include "core/dates/TemporalExpressions.h"

#include "core/dates/temporal/Resolver.h"

namespace careo
{

QList<TemporalExpression> findTemporalExpressions(
    QStringView text, const QString& language, const EdtfDate& published)
{
    using namespace temporal;
    const Language& spoken = Language::of(language, text);
    const TokenList list = tokenize(text, spoken.lexicon(), spoken.grammar().isDayFirst);
    std::vector<Draft> drafts = joinDrafts(findDrafts(text, list, spoken), list, spoken);
    return resolveDrafts(drafts, text, list, spoken, published);
}

} // namespace careo
