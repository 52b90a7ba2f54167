#include "ui/accounts/ComparisonJob.h"

#include "core/copies/CopyUpdate.h"
#include "core/store/CaseStore.h"

namespace careo::ui
{

namespace
{

Result<ComparisonResult> compared(
    const QString& path, bool isReadOnly, const std::function<bool()>& isCanceled)
{
    const auto access = isReadOnly ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite;
    const auto store = CaseStore::open(path, access);
    if (!store)
        return tl::unexpected(store.error());
    if (!(*store)->isReadOnly()) {
        if (const auto updated = updateCopies(**store, isCanceled); !updated)
            return tl::unexpected(updated.error());
    }
    const auto ground = readComparisonGround(**store);
    if (!ground)
        return tl::unexpected(ground.error());
    auto questions = compareAll(**store, *ground);
    if (!questions)
        return tl::unexpected(questions.error());
    const auto ids = (*store)->queries().articles({}, ArticleOrder::Published);
    if (!ids)
        return tl::unexpected(ids.error());
    auto articles = (*store)->queries().rows(*ids);
    if (!articles)
        return tl::unexpected(articles.error());
    return ComparisonResult{*ground, *questions, *articles};
}

} // namespace

void compareCase(QPromise<Result<ComparisonResult>>& promise, const QString& path, bool isReadOnly)
{
    auto result = compared(path, isReadOnly, [&promise] { return promise.isCanceled(); });
    if (!promise.isCanceled())
        promise.addResult(std::move(result));
}

} // namespace careo::ui
