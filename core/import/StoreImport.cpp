#include "core/import/StoreImport.h"

#include "core/store/CaseStore.h"

namespace careo
{

namespace
{

/// The file as it is in the case: stored now, or found there by its digest.
Result<SourceFile> stored(CaseStore& store, const SourceFile& file)
{
    auto known = store.sourceFiles().withSha256(file.sha256);
    if (!known)
        return known;
    if (known->id.isValid()) {
        known->bytes = file.bytes;
        return known;
    }
    return store.sourceFiles().add(file);
}

} // namespace

Result<QList<std::pair<int, ArticleId>>> findDuplicates(
    const CaseStore& store, const ImportItem& item)
{
    QList<std::pair<int, ArticleId>> duplicates;
    for (int i = 0; i < item.articles.size(); ++i) {
        const auto same = store.articles().withText(item.articles[i].text);
        if (!same)
            return tl::unexpected(same.error());
        if (!same->isEmpty())
            duplicates.emplaceBack(i, same->first());
    }
    return duplicates;
}

Result<QList<ImportItem>> storeImport(CaseStore& store, const QList<ImportItem>& items)
{
    QList<ImportItem> done = items;
    const auto written = store.atomically([&]() -> Result<void> {
        for (ImportItem& item : done) {
            auto file = stored(store, item.file);
            if (!file)
                return tl::unexpected(file.error());
            item.file = *file;
            for (Article& article : item.articles) {
                article.sourceFile = file->id;
                auto added = store.articles().add(article);
                if (!added)
                    return tl::unexpected(added.error());
                article = *added;
            }
        }
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return done;
}

Result<void> removeImport(CaseStore& store, const QList<ImportItem>& items)
{
    return store.atomically([&]() -> Result<void> {
        for (const ImportItem& item : items) {
            for (const Article& article : item.articles) {
                if (auto removed = store.articles().remove(article.id); !removed)
                    return removed;
            }
            const auto removed = store.sourceFiles().removeIfUnused(item.file.id);
            if (!removed && removed.error().code != ErrorCode::NotFound)
                return removed;
        }
        return {};
    });
}

} // namespace careo
