#include "core/compare/AttributedClaims.h"

#include "core/compare/Attribution.h"
#include "core/store/CaseStore.h"

#include <QHash>

namespace careo
{

Result<QList<AttributedClaim>> readAttributedClaims(
    const CaseStore& store, const std::function<bool()>& isCanceled)
{
    const auto rows = store.queries().claims({});
    const auto statements = store.statements().all();
    if (!rows)
        return tl::unexpected(rows.error());
    if (!statements)
        return tl::unexpected(statements.error());
    QHash<ClaimId, Statement> noted;
    for (const Statement& statement : *statements)
        noted.insert(statement.claim, statement);
    QList<AttributedClaim> claims;
    Article article;
    for (const ClaimRow& row : *rows) {
        if (isCanceled())
            break;
        const Claim& claim = row.claim;
        AttributedClaim attributed{
            row, noted.value(claim.id, Statement{claim.id, {}, {}, {}}), {}, false};
        attributed.chain = attributed.statement.sources;
        if (attributed.chain.isEmpty()) {
            if (article.id != claim.article) {
                const auto read = store.articles().article(claim.article);
                if (!read)
                    return tl::unexpected(read.error());
                article = *read;
            }
            attributed.isProposed = true;
            attributed.chain = proposeAttribution(article, claim.passage);
            if (attributed.chain.isEmpty() && !claim.speaker.isEmpty())
                attributed.chain << SourceLink{claim.speaker, false, {}, {}};
        }
        if (!attributed.chain.isEmpty())
            claims << attributed;
    }
    return claims;
}

} // namespace careo
