#include "app/cli/FilterOptions.h"

#include "core/base/Folding.h"

#include <algorithm>

namespace careo::cli
{

namespace
{

/// The outlet as the case writes it; as given when it has none like it, which finds nothing.
QString outletLike(const FacetCounts& facets, const QString& name)
{
    for (auto outlet = facets.outlets.cbegin(); outlet != facets.outlets.cend(); ++outlet) {
        if (folded(outlet.key()) == folded(name))
            return outlet.key();
    }
    return name;
}

/// The first or last day of a date; a null date for no text.
Answer<QDate> dayOf(const QString& text, bool wantsFirst)
{
    const auto date = EdtfDate::parse(text);
    if (!date)
        return tl::unexpected(failed(date.error(), QStringLiteral("“%1”").arg(text)));
    return wantsFirst ? date->first() : date->last();
}

Answer<QList<ClaimStatus>> statusesOf(const QStringList& words)
{
    QList<ClaimStatus> statuses;
    for (const QString& word : words) {
        const auto status = claimStatusFromKey(word);
        if (!status) {
            return tl::unexpected(wrongUsage(
                QStringLiteral("“%1” is no status; use unreviewed, confirmed, disputed or “set "
                               "aside”.")
                    .arg(word)));
        }
        statuses << *status;
    }
    return statuses;
}

QString pathOf(const QList<ClaimType>& types, const ClaimType& type)
{
    const auto parent = std::find_if(types.cbegin(), types.cend(),
        [&type](const ClaimType& other) { return other.id == type.parent; });
    return parent == types.cend() ? type.name
                                  : pathOf(types, *parent) + QLatin1Char('/') + type.name;
}

} // namespace

Answer<std::unique_ptr<CaseStore>> openCase(const Invocation& invocation, CaseStore::Access access)
{
    const QString path = invocation.arguments.first();
    auto store = CaseStore::open(path, access);
    if (!store)
        return tl::unexpected(failed(store.error(), path));
    if (access == CaseStore::Access::ReadWrite && (*store)->isReadOnly())
        return tl::unexpected(failed({ErrorCode::CaseReadOnly, {}}, path));
    return std::move(*store);
}

QList<QCommandLineOption> filterOptions()
{
    return {option("type", "Only claims of this type or types under it; may be repeated.", "NAME"),
        option("outlet", "Only this outlet; may be repeated.", "NAME"),
        option("language", "Only this language, as in \"en\"; may be repeated.", "TAG"),
        option("status", "Only claims of this status; may be repeated.", "STATUS"),
        option("from", "Published then or later.", "EDTF"),
        option("to", "Published then or earlier.", "EDTF"),
        option("event-from", "Happened then or later.", "EDTF"),
        option("event-to", "Happened then or earlier.", "EDTF"),
        option("words", "Only articles with these words, as the search takes them.", "QUERY")};
}

Answer<ClaimType> findType(CaseStore& store, const QString& name)
{
    const auto types = store.claimTypes().all();
    if (!types)
        return tl::unexpected(failed(types.error()));
    QList<ClaimType> found;
    for (const ClaimType& type : *types) {
        if (folded(type.name) == folded(name) || folded(pathOf(*types, type)) == folded(name))
            found << type;
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        return tl::unexpected(failed(QStringLiteral(
            "There is no claim type “%1” in this case; careo-cli claim-types lists them.")
                                         .arg(name)));
    }
    return tl::unexpected(failed(QStringLiteral("More than one claim type is called “%1”; write "
                                                "its parent before it, as in “%2”.")
                                     .arg(name, pathOf(*types, found.first()))));
}

Answer<CaseFilter> filterOf(const Invocation& invocation, CaseStore& store)
{
    CaseFilter filter;
    for (const QString& name : invocation.options.values(QStringLiteral("type"))) {
        const auto type = findType(store, name);
        if (!type)
            return tl::unexpected(type.error());
        filter.claimTypes << type->id;
    }
    const auto facets = store.queries().facets({});
    if (!facets)
        return tl::unexpected(failed(facets.error()));
    for (const QString& outlet : invocation.options.values(QStringLiteral("outlet")))
        filter.outlets << outletLike(*facets, outlet);
    filter.languages = invocation.options.values(QStringLiteral("language"));
    const auto statuses = statusesOf(invocation.options.values(QStringLiteral("status")));
    if (!statuses)
        return tl::unexpected(statuses.error());
    filter.statuses = *statuses;
    struct Bound {
        const char* option;
        bool isStart;
        QDate& day;
    };
    for (const Bound& bound : {Bound{"from", true, filter.publishedFrom},
             Bound{"to", false, filter.publishedTo}, Bound{"event-from", true, filter.eventFrom},
             Bound{"event-to", false, filter.eventTo}}) {
        const auto day = dayOf(invocation.value(bound.option), bound.isStart);
        if (!day)
            return tl::unexpected(day.error());
        bound.day = *day;
    }
    filter.words = invocation.value("words");
    return filter;
}

} // namespace careo::cli
