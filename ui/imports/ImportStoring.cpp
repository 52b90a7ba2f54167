#include "ui/imports/ImportStoring.h"

namespace careo::ui
{

namespace
{

DuplicateRow rowOf(const QList<ImportItem>& items, const Duplicate& duplicate)
{
    const ImportItem& item = items[duplicate.item];
    DuplicateRow row;
    row.place = duplicate;
    row.file = originOf(item);
    row.isFile = item.articles.isEmpty();
    row.isInCase = duplicate.stored.isThere();
    row.title = row.isFile ? row.file : item.articles[duplicate.article].title;
    if (!row.isFile) {
        row.outlet = item.articles[duplicate.article].outlet;
        row.published = item.articles[duplicate.article].published;
    }
    if (row.isInCase)
        return row;
    const ImportItem& earlier = items[duplicate.earlierItem];
    row.otherFile = originOf(earlier);
    row.otherTitle = row.otherFile;
    if (!row.isFile) {
        const Article& other = earlier.articles[duplicate.earlierArticle];
        row.otherTitle = other.title;
        row.otherOutlet = other.outlet;
        row.otherPublished = other.published;
    }
    return row;
}

Result<void> describeStored(const CaseStore& store, DuplicateRow& row)
{
    if (!row.isInCase)
        return {};
    if (row.isFile) {
        row.otherTitle = row.file;
        return {};
    }
    const auto articles = store.queries().rows({row.place.stored.article});
    if (!articles)
        return tl::unexpected(articles.error());
    for (const ArticleRow& article : *articles) {
        row.otherTitle = article.title;
        row.otherOutlet = article.outlet;
        row.otherPublished = article.published;
    }
    return {};
}

Result<QList<DuplicateRow>> duplicateRows(
    const CaseStore& store, const QList<ImportItem>& items, const IsCancelled& isCancelled)
{
    const auto duplicates = findDuplicates(store, items, isCancelled);
    if (!duplicates)
        return tl::unexpected(duplicates.error());
    QList<DuplicateRow> rows;
    for (const Duplicate& duplicate : *duplicates) {
        if (isCancelled())
            return failure(ErrorCode::Cancelled);
        DuplicateRow row = rowOf(items, duplicate);
        if (const auto described = describeStored(store, row); !described)
            return tl::unexpected(described.error());
        rows << row;
    }
    return rows;
}

} // namespace

void findDuplicateRows(QPromise<Result<QList<DuplicateRow>>>& promise, const CasePlace& place,
    const QList<ImportItem>& items)
{
    const auto store = CaseStore::open(place.path, place.access);
    if (!store)
        promise.addResult(tl::unexpected(store.error()));
    else
        promise.addResult(
            duplicateRows(**store, items, [&promise] { return promise.isCanceled(); }));
}

void storeForWindow(QPromise<ImportOutcome>& promise, const CasePlace& place,
    const QList<ImportItem>& items, const std::shared_ptr<std::atomic_bool>& isStopped)
{
    const auto store = CaseStore::open(place.path, place.access);
    if (!store) {
        ImportOutcome outcome;
        outcome.stoppedBy = store.error();
        promise.addResult(outcome);
        return;
    }
    promise.setProgressRange(0, static_cast<int>(items.size()));
    promise.addResult(storeItems(
        **store, items, DuplicateChoice::Skip,
        [&promise](qsizetype done, qsizetype) { promise.setProgressValue(static_cast<int>(done)); },
        [&] { return *isStopped || promise.isCanceled(); }));
}

} // namespace careo::ui
