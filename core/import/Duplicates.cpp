#include "core/import/Duplicates.h"

#include "core/store/CaseStore.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace careo
{

namespace
{

using Place = std::pair<qsizetype, qsizetype>; // item and article in it

Result<Counterpart> counterpartOf(const CaseStore& store, const ImportItem& item, qsizetype index,
    const QList<SourcePlace>& ofSameFile)
{
    const Article& article = item.articles[index];
    const auto same = store.articles().withDigest(item.digest(index));
    if (!same)
        return tl::unexpected(same.error());
    if (!same->isEmpty())
        return Counterpart{same->first(), {}, true};
    const auto there = std::find_if(
        ofSameFile.cbegin(), ofSameFile.cend(), [&article](const SourcePlace& place) {
            return place.span.start < article.sourceSpan.end
                && article.sourceSpan.start < place.span.end;
        });
    return there == ofSameFile.cend() ? Counterpart{} : Counterpart{there->article, {}, false};
}

/// What an import itself holds so far.
struct Seen {
    QHash<QString, Place> texts;
    QHash<QByteArray, Place> files; // without text
};

/// Where the import held the same before; what is new is entered.
Place earlier(Seen& seen, const ImportItem& item, Place place)
{
    const Place none{-1, -1};
    if (item.articles.isEmpty()) {
        const Place first = seen.files.value(item.file.sha256, none);
        if (first == none)
            seen.files.insert(item.file.sha256, place);
        return first;
    }
    const QString& text = item.articles[place.second].text;
    const Place first = seen.texts.value(text, none);
    if (first == none)
        seen.texts.insert(text, place);
    return first;
}

} // namespace

QByteArray ImportItem::digest(qsizetype index) const
{
    return index < digests.size() ? digests[index] : ArticleStore::digestOf(articles[index].text);
}

Result<QList<Counterpart>> counterpartsOf(const CaseStore& store, const ImportItem& item)
{
    const auto file = store.sourceFiles().withSha256(item.file.sha256);
    if (!file)
        return tl::unexpected(file.error());
    if (item.articles.isEmpty())
        return QList<Counterpart>{Counterpart{{}, file->id, false}};
    Result<QList<SourcePlace>> places;
    if (file->id.isValid())
        places = store.articles().placesIn(file->id);
    if (!places)
        return tl::unexpected(places.error());
    QList<Counterpart> counterparts;
    for (qsizetype i = 0; i < item.articles.size(); ++i) {
        const auto counterpart = counterpartOf(store, item, i, *places);
        if (!counterpart)
            return tl::unexpected(counterpart.error());
        counterparts << *counterpart;
    }
    return counterparts;
}

Result<QList<Duplicate>> findDuplicates(
    const CaseStore& store, const QList<ImportItem>& items, const IsCancelled& isCancelled)
{
    QList<Duplicate> duplicates;
    Seen seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto counterparts = counterpartsOf(store, items[i]);
        if (!counterparts)
            return tl::unexpected(counterparts.error());
        for (qsizetype k = 0; k < counterparts->size(); ++k) {
            const Place first = earlier(seen, items[i], {i, k});
            if (counterparts->at(k).isThere())
                duplicates << Duplicate{i, k, counterparts->at(k)};
            else if (first.first >= 0)
                duplicates << Duplicate{i, k, {}, first.first, first.second};
        }
    }
    return duplicates;
}

} // namespace careo
