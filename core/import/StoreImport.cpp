#include "core/import/StoreImport.h"

#include "core/store/CaseStore.h"

#include <utility>

namespace careo
{

Result<SourceFile> storedFile(CaseStore& store, const SourceFile& file)
{
    auto known = store.sourceFiles().withSha256(file.sha256);
    if (!known)
        return known;
    const bool isOther = file.id.isValid() && known->id != file.id;
    if (!known->id.isValid() || (isOther && !store.sourceFiles().file(file.id)))
        return store.sourceFiles().add(file);
    if (isOther)
        return file;
    known->bytes = file.bytes;
    return known;
}

Result<QList<ImportItem>> storeImport(CaseStore& store, const QList<ImportItem>& items)
{
    QList<ImportItem> done = items;
    const auto written = store.articles().addingMany([&]() -> Result<void> {
        for (ImportItem& item : done) {
            auto file = storedFile(store, item.file);
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
        for (const ImportItem& item : std::as_const(done)) {
            if (item.appearances.isEmpty())
                continue;
            if (auto linked = store.copies().add({}, item.appearances); !linked)
                return linked;
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
        QList<ArticleId> articles;
        for (const ImportItem& item : items) {
            for (const Article& article : item.articles)
                articles << article.id;
        }
        if (auto removed = store.articles().removeMany(articles); !removed)
            return removed;
        for (const ImportItem& item : items) {
            const auto removed = store.sourceFiles().removeIfUnused(item.file.id);
            if (!removed && removed.error().code != ErrorCode::NotFound)
                return removed;
        }
        return {};
    });
}

} // namespace careo
