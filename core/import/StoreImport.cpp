#include "core/import/StoreImport.h"

#include "core/store/CaseStore.h"

#include <QHash>

#include <utility>

namespace careo
{

namespace
{

/// Stores a file and its articles, and notes their ids.
Result<void> storeItem(CaseStore& store, ImportItem& item)
{
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
    return {};
}

/// Progress of a part that begins at `before` of a larger work.
Progress partOf(const Progress& whole, qsizetype before, qsizetype total)
{
    return [&whole, before, total](
               qsizetype done, qsizetype) { return !whole || whole(before + done, total); };
}

Result<QList<ImportItem>> readItems(
    const CaseStore& store, const StoredImport& import, const Progress& progress)
{
    QList<ImportItem> items;
    QHash<SourceFileId, qsizetype> places;
    for (const SourceFileId id : import.files) {
        if (places.contains(id))
            continue;
        auto file = store.sourceFiles().file(id);
        if (!file)
            return tl::unexpected(file.error());
        places.insert(id, items.size());
        items << ImportItem{std::move(*file), {}};
    }
    for (qsizetype i = 0; i < import.articles.size(); ++i) {
        if (!progress(i, import.articles.size()))
            return failure(ErrorCode::Cancelled);
        auto article = store.articles().article(import.articles[i]);
        if (!article)
            return tl::unexpected(article.error());
        items[places.value(article->sourceFile)].articles << std::move(*article);
    }
    if (!items.isEmpty())
        items.first().appearances = import.appearances;
    return items;
}

Result<void> removeArticles(
    CaseStore& store, const QList<ArticleId>& articles, const Progress& progress)
{
    constexpr qsizetype atOnce = 200;
    for (qsizetype i = 0; i < articles.size(); i += atOnce) {
        if (!progress(i, articles.size()))
            return failure(ErrorCode::Cancelled);
        if (auto removed = store.articles().removeMany(articles.mid(i, atOnce)); !removed)
            return removed;
    }
    return {};
}

Result<void> removeFiles(CaseStore& store, const QList<SourceFileId>& files)
{
    for (const SourceFileId id : files) {
        const auto removed = store.sourceFiles().removeIfUnused(id);
        if (!removed && removed.error().code != ErrorCode::NotFound)
            return removed;
    }
    return {};
}

} // namespace

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

Result<QList<ImportItem>> storeImport(
    CaseStore& store, const QList<ImportItem>& items, const Progress& progress)
{
    QList<ImportItem> done = items;
    const auto written = store.articles().addingMany([&]() -> Result<void> {
        for (qsizetype i = 0; i < done.size(); ++i) {
            if (progress && !progress(i, done.size()))
                return failure(ErrorCode::Cancelled);
            if (auto stored = storeItem(store, done[i]); !stored)
                return stored;
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

Result<QList<ImportItem>> takeOutImport(
    CaseStore& store, const StoredImport& import, const Progress& progress)
{
    Result<QList<ImportItem>> items;
    const auto done = store.atomically([&]() -> Result<void> {
        const qsizetype count = import.articles.size();
        items = readItems(store, import, partOf(progress, 0, 2 * count));
        if (!items)
            return tl::unexpected(items.error());
        const auto removed
            = removeArticles(store, import.articles, partOf(progress, count, 2 * count));
        return removed ? removeFiles(store, import.files) : removed;
    });
    if (!done)
        return tl::unexpected(done.error());
    return items;
}

} // namespace careo
