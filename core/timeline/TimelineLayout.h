#pragma once

#include "core/model/ClaimLink.h"
#include "core/model/ClaimType.h"
#include "core/model/ContextEvent.h"
#include "core/store/CaseQueries.h"
#include "core/timeline/TimeRange.h"

#include <QList>
#include <QRgb>
#include <QString>

#include <utility>

namespace careo
{

/// Which date a timeline shows; the two are never mixed. Joined shows when it happened and, at the
/// end of a line from there, when it was published.
enum class DateBasis { Event, Publication, Joined };

/// What the claims of one lane have in common.
enum class LaneGrouping { ClaimType, Outlet, Speaker, Status, Article };

/// One dated claim or context event. It covers all days that its date can mean.
struct TimelineItem {
    ClaimId claim;
    qsizetype index = 0; ///< in the rows, or the events, that the layout was made from
    TimeRange range;
    TimeRange published; ///< DateBasis::Joined, where it is known and bounded; else empty
    QRgb color = 0; ///< its claim type's base hue
    int row = 0; ///< within the lane, from the top
    bool isPoint = false; ///< one known day; else a bar as wide as its range
    bool isApproximate = false; ///< approximate or uncertain
    bool isOpenStart = false; ///< `range` starts with all time
    bool isOpenEnd = false; ///< `range` ends with all time

    [[nodiscard]] double middle() const { return (range.start + range.end) / 2; }
    /// All that is drawn of it.
    [[nodiscard]] TimeRange extent() const
    {
        return published.isEmpty() ? range : range.united(published);
    }

    bool operator==(const TimelineItem&) const = default;
};

/// Items beside each other in a lane that cover the same days: counting goes by these.
struct TimelineRun {
    TimeRange range; ///< the items' extent
    qsizetype first = 0; ///< place in the lane's items
    qsizetype count = 0;

    bool operator==(const TimelineRun&) const = default;
};

struct TimelineLane {
    QString name; ///< of the claim type, outlet, speaker or article; empty where none is known
    ClaimStatus status = ClaimStatus::Unreviewed; ///< what a lane by status has instead of a name
    QRgb color = 0; ///< the claim type's base hue; 0 for a lane of several types
    QList<TimelineItem> items; ///< by start, then end
    QList<TimelineRun> runs; ///< of `items`, in their order
    int rowCount = 1; ///< set by stackRows()
    int undated = 0; ///< claims of the lane that are not in `items`

    bool operator==(const TimelineLane&) const = default;
};

/// Days that claims of an article speak of.
struct ArticleRange {
    ArticleId article;
    TimeRange range;

    bool operator==(const ArticleRange&) const = default;
};

/// A timeline in numbers, without regard to a screen.
struct TimelineLayout {
    DateBasis basis = DateBasis::Event;
    LaneGrouping grouping = LaneGrouping::ClaimType;
    /// Those that have claims: types in their order, statuses in theirs, articles by publication
    /// date, outlets and speakers by name with the unknown one last.
    QList<TimelineLane> lanes;
    QList<TimelineItem> undated; ///< claims whose date is unknown, in the order of the rows
    QList<ArticleRange> articles; ///< by article and start, each once
    QList<ContextEvent> events; ///< the dated context events that are shown
    TimelineLane context; ///< their lane; its items' index is a place in `events`
    QList<std::pair<ClaimId, ClaimId>> conflicts; ///< see findConflicts()
    qsizetype dated = 0;
    TimeRange fit; ///< what shows all known ends, with a margin; empty without dated claims

    bool operator==(const TimelineLayout&) const = default;
};

/// Above this many claims in view a timeline shows bins instead.
inline constexpr qsizetype maximumItemsInView = 1000;

/// Any thread. Claims whose type is not in `types` share a last lane without a name.
[[nodiscard]] TimelineLayout layOutTimeline(const QList<ClaimRow>& rows,
    const QList<ClaimType>& types, DateBasis basis,
    LaneGrouping grouping = LaneGrouping::ClaimType);

/// Adds the context events that have a date to `layout`.
void addContext(TimelineLayout& layout, const QList<ContextEvent>& events);

/// Linked claims whose dates, as the timeline shows them, can not both hold.
[[nodiscard]] QList<std::pair<ClaimId, ClaimId>> findConflicts(
    const QList<ClaimRow>& rows, const QList<ClaimLink>& links, DateBasis basis);

/// The days that a context event's title takes beside its mark: after it, or before it where `view`
/// ends too soon. `daysPerLine` are the days as wide as a line of text is high; a letter is taken
/// to be half of that.
[[nodiscard]] TimeRange titleRange(const TimelineLayout& layout, const TimelineItem& item,
    double daysPerLine, const TimeRange& view);

/// Gives the context events rows in which their titles have room.
void stackContext(TimelineLayout& layout, double daysPerLine, const TimeRange& view);

/// Gives the items that have a day in `window` rows, lane by lane, so that none overlap when each
/// is at least `minimumDays` wide about its middle: needed anew when the scale changes, not when
/// the view moves within the window. n log n in what the window holds.
void stackRows(TimelineLayout& layout, double minimumDays, const TimeRange& window = allTime());

/// Places in `lane.items` that have a day in `range`, in order.
[[nodiscard]] QList<qsizetype> itemsIn(const TimelineLane& lane, const TimeRange& range);

/// Dated claims that have a day in `range`.
[[nodiscard]] qsizetype countInView(const TimelineLayout& layout, const TimeRange& range);

/// The date of `row` that a timeline of this basis shows.
[[nodiscard]] inline const EdtfDate& dateOf(const ClaimRow& row, DateBasis basis)
{
    return basis == DateBasis::Publication ? row.published : row.claim.eventDate;
}

/// The month or year that a list groups `date` under: the month of a day, the year of a season,
/// an interval's own month or year where it lies in one; else the date itself.
[[nodiscard]] EdtfDate groupOf(const EdtfDate& date);

/// The order of a list by date: by the last day a date can mean, then the narrower one first, so
/// that a partial date comes after all that lie within it and never stands as its first day. Open
/// ends come after all known ones, unknown dates last.
[[nodiscard]] bool isListedBefore(const EdtfDate& a, const EdtfDate& b);

} // namespace careo
