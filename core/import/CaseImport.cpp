#include "core/import/CaseImport.h"

#include <atomic>

namespace careo
{

namespace
{

ImportItem itemOf(const NamedExtraction& read)
{
    ImportItem item{read.extraction->file, {}, read.name};
    for (const ArticleProposal& proposal : read.extraction->articles)
        item.articles << toArticle(*read.extraction, proposal);
    return item;
}

} // namespace

ImportOutcome importIntoCase(CaseStore& store, const QList<ImportSource>& sources,
    DuplicateChoice choice, const ImportProgress& progress, const IsCancelled& isCancelled)
{
    ImportWriter writer(store, choice);
    QList<FailedFile> failed;
    std::atomic_bool hasFailed = false;
    ReadingReceiver receiver;
    receiver.take = [&](const NamedExtraction& read) {
        if (!read.extraction)
            failed << FailedFile{read.name, read.extraction.error()};
        else if (!writer.add(itemOf(read)))
            hasFailed = true;
    };
    receiver.progress = [&](qsizetype done) {
        if (progress)
            progress(done, sources.size());
    };
    const qsizetype done = readInParallel(
        sources, receiver, [&] { return hasFailed || (isCancelled && isCancelled()); });
    writer.finish();
    ImportOutcome outcome = writer.outcome();
    outcome.failed = failed;
    for (const ImportSource& source : sources.mid(done))
        outcome.notReached << source.name;
    return outcome;
}

ImportOutcome storeItems(CaseStore& store, const QList<ImportItem>& items, DuplicateChoice choice,
    const ImportProgress& progress, const IsCancelled& isCancelled)
{
    ImportWriter writer(store, choice);
    qsizetype done = 0;
    while (done < items.size() && !(isCancelled && isCancelled())) {
        if (!writer.add(items[done++]))
            break;
        if (progress)
            progress(done, items.size());
    }
    writer.finish();
    ImportOutcome outcome = writer.outcome();
    for (const ImportItem& item : items.mid(done))
        outcome.notReached << originOf(item);
    return outcome;
}

} // namespace careo
