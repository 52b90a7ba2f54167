#pragma once

#include "core/store/CaseStore.h"

#include <QTemporaryDir>

#include <memory>

namespace careo
{

/// A case in a folder of its own, filled by a test.
class CaseOfClaims
{
public:
    CaseOfClaims()
    {
        auto made = CaseStore::create(m_folder.filePath(QStringLiteral("case.careo")));
        if (made)
            m_store = std::move(*made);
    }

    [[nodiscard]] CaseStore& store() { return *m_store; }

    /// For what owns its store; nothing can be added here any more.
    [[nodiscard]] std::unique_ptr<CaseStore> takeStore() { return std::move(m_store); }

    ArticleId article(const QString& text, const QString& outlet, const QString& published = {})
    {
        Article article;
        article.title = text.left(20);
        article.text = text;
        article.outlet = outlet;
        article.published = EdtfDate::parse(published).value_or(EdtfDate());
        const auto added = m_store->articles().add(article);
        return added ? added->id : ArticleId();
    }

    /// A claim of the starter type at `type` on the first place of `quote`.
    ClaimId claim(ArticleId article, const QString& quote, const QString& speaker = {},
        qsizetype type = 0, ClaimStatus status = ClaimStatus::Unreviewed)
    {
        const auto stored = m_store->articles().article(article);
        const auto types = m_store->claimTypes().all();
        if (!stored || !types)
            return {};
        Claim claim;
        claim.article = article;
        claim.type = types->at(type).id;
        const qsizetype start = stored->text.indexOf(quote);
        claim.passage = {start, start + quote.size()};
        claim.speaker = speaker;
        claim.status = status;
        const auto added = m_store->claims().add(claim);
        return added ? added->id : ClaimId();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaseStore> m_store;
};

} // namespace careo
