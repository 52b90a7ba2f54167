#pragma once

#include "core/model/Ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace careo
{

/// How an action came about: done by hand, or an earlier one taken back or done once more.
enum class HistoryWay { Done, Undone, Redone };

enum class HistoryDeed { Added, Changed, Removed };

/// What kind of thing an entry of the history is about.
enum class HistoryKind {
    SourceFile,
    Article,
    Claim,
    ClaimType,
    Cue,
    SuggestionDecision,
    ClaimLink,
    Question,
    Account,
    AccountClaim, ///< a claim that gives an account
    SourceRuling, ///< whether two articles count as one source
    PlaceNesting, ///< a place that lies in another
    Statement, ///< how a claim was said
    StatementSource, ///< from whom an article has a claim
    ContextEvent,
    SavedFilter,
    SummarySetting,
    Other, ///< one this list does not know
};

/// One change of one thing, as the history holds it for good.
struct HistoryEntry {
    HistoryId id;
    qint64 action = 0; ///< entries of one action share it
    QDateTime at; ///< UTC
    QString by;
    HistoryWay way = HistoryWay::Done;
    HistoryDeed deed = HistoryDeed::Added;
    HistoryKind kind = HistoryKind::Other;
    qint64 subjectId = 0; ///< the thing's id at that time, 0 where it has none
    QString subject; ///< the thing's UUID, or another mark that stays its own
    QString articleUuid; ///< the article it lies in or is; empty for none
    QString articleTitle; ///< now, or when the article was taken out
    QString name; ///< what the thing was called, cut after 200 characters
    QString field; ///< "speaker", "status" ...; empty unless changed
    QString before; ///< of the field, or of what was removed; cut after 500 characters
    QString after; ///< of the field, or of what was added; cut after 500 characters

    bool operator==(const HistoryEntry&) const = default;
};

/// Which entries are wanted. What is not set lets all pass.
struct HistoryFilter {
    QString articleUuid;
    QString by;
    std::optional<HistoryKind> kind;
    QDate from; ///< local days, both ends within
    QDate to;
    QString words; ///< beginnings of words in name, title, before or after; accents are alike

    bool operator==(const HistoryFilter&) const = default;
};

/// The words that files and commands use.
[[nodiscard]] QString toKey(HistoryWay way);
[[nodiscard]] QString toKey(HistoryDeed deed);
[[nodiscard]] QString toKey(HistoryKind kind);
[[nodiscard]] std::optional<HistoryWay> historyWayFromKey(QStringView key);
[[nodiscard]] std::optional<HistoryDeed> historyDeedFromKey(QStringView key);
[[nodiscard]] std::optional<HistoryKind> historyKindFromKey(QStringView key);

} // namespace careo
