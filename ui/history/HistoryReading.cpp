#include "ui/history/HistoryReading.h"

#include "core/store/CaseStore.h"

namespace careo::ui
{

namespace
{

Result<HistoryReading> read(const QString& path, bool isReadOnly, const HistoryFilter& filter)
{
    const auto access = isReadOnly ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite;
    const auto store = CaseStore::open(path, access);
    if (!store)
        return tl::unexpected(store.error());
    const auto people = (*store)->history().people();
    if (!people)
        return tl::unexpected(people.error());
    const auto entries = (*store)->history().ids(filter);
    if (!entries)
        return tl::unexpected(entries.error());
    return HistoryReading{*entries, *people};
}

} // namespace

void readHistory(QPromise<Result<HistoryReading>>& promise, const QString& path, bool isReadOnly,
    const HistoryFilter& filter)
{
    Result<HistoryReading> result = read(path, isReadOnly, filter);
    if (!promise.isCanceled())
        promise.addResult(std::move(result));
}

} // namespace careo::ui
