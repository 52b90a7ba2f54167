#include "core/model/HistoryEntry.h"

#include "core/model/KeyTable.h"

namespace careo
{

namespace
{

constexpr KeyTable<HistoryWay, 3> ways{{{{HistoryWay::Done, QLatin1StringView("done")},
    {HistoryWay::Undone, QLatin1StringView("undone")},
    {HistoryWay::Redone, QLatin1StringView("redone")}}}};

constexpr KeyTable<HistoryDeed, 3> deeds{{{{HistoryDeed::Added, QLatin1StringView("added")},
    {HistoryDeed::Changed, QLatin1StringView("changed")},
    {HistoryDeed::Removed, QLatin1StringView("removed")}}}};

constexpr KeyTable<HistoryKind, 18> kinds{{{
    {HistoryKind::SourceFile, QLatin1StringView("sourceFile")},
    {HistoryKind::Article, QLatin1StringView("article")},
    {HistoryKind::Claim, QLatin1StringView("claim")},
    {HistoryKind::ClaimType, QLatin1StringView("claimType")},
    {HistoryKind::Cue, QLatin1StringView("cue")},
    {HistoryKind::SuggestionDecision, QLatin1StringView("suggestionDecision")},
    {HistoryKind::ClaimLink, QLatin1StringView("claimLink")},
    {HistoryKind::Question, QLatin1StringView("question")},
    {HistoryKind::Account, QLatin1StringView("account")},
    {HistoryKind::AccountClaim, QLatin1StringView("accountClaim")},
    {HistoryKind::SourceRuling, QLatin1StringView("sourceRuling")},
    {HistoryKind::PlaceNesting, QLatin1StringView("placeNesting")},
    {HistoryKind::Statement, QLatin1StringView("statement")},
    {HistoryKind::StatementSource, QLatin1StringView("statementSource")},
    {HistoryKind::ContextEvent, QLatin1StringView("contextEvent")},
    {HistoryKind::SavedFilter, QLatin1StringView("savedFilter")},
    {HistoryKind::SummarySetting, QLatin1StringView("summarySetting")},
    {HistoryKind::Other, QLatin1StringView("other")},
}}};

} // namespace

QString toKey(HistoryWay way)
{
    return ways.key(way);
}

QString toKey(HistoryDeed deed)
{
    return deeds.key(deed);
}

QString toKey(HistoryKind kind)
{
    return kinds.key(kind);
}

std::optional<HistoryWay> historyWayFromKey(QStringView key)
{
    return ways.value(key);
}

std::optional<HistoryDeed> historyDeedFromKey(QStringView key)
{
    return deeds.value(key);
}

std::optional<HistoryKind> historyKindFromKey(QStringView key)
{
    return kinds.value(key);
}

} // namespace careo
