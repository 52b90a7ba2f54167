#pragma once

#include "core/model/ClaimType.h"
#include "core/store/CaseQueries.h"
#include "core/timeline/TimeRange.h"

#include <QList>
#include <QRgb>
#include <QString>

namespace careo
{

/// Which of the two dates a timeline shows; they are never mixed.
enum class DateBasis { Event, Publication };

/// One dated claim. It covers all days that its date can mean.
struct TimelineItem {
    ClaimId claim;
    qsizetype index = 0; ///< in the rows that the layout was made from
    TimeRange range;
    int row = 0; ///< within the lane, from the top
    bool isPoint = false; ///< one known day; else a bar as wide as its range
    bool isApproximate = false; ///< approximate or uncertain
    bool isOpenStart = false; ///< `range` starts with all time
    bool isOpenEnd = false; ///< `range` ends with all time

    [[nodiscard]] double middle() const { return (range.start + range.end) / 2; }

    bool operator==(const TimelineItem&) const = default;
};

/// The claims of one claim type.
struct TimelineLane {
    ClaimTypeId type;
    QString name;
    QRgb color = 0; ///< the type's base hue
    QList<TimelineItem> items; ///< by start, then end
    int rowCount = 1; ///< set by stackRows()
    int undated = 0; ///< claims of the type that are not in `items`

    bool operator==(const TimelineLane&) const = default;
};

/// A timeline in numbers, without regard to a screen.
struct TimelineLayout {
    DateBasis basis = DateBasis::Event;
    QList<TimelineLane> lanes; ///< types that have claims, in the order of the types
    QList<qsizetype> undated; ///< indices of rows whose date is unknown, in the order of the rows
    qsizetype dated = 0;
    TimeRange fit; ///< what shows all known ends, with a margin; empty without dated claims

    bool operator==(const TimelineLayout&) const = default;
};

/// Above this many claims in view a timeline shows bins instead.
inline constexpr qsizetype maximumItemsInView = 1000;

/// Any thread. Claims whose type is not in `types` share a last lane without a name.
[[nodiscard]] TimelineLayout layOutTimeline(
    const QList<ClaimRow>& rows, const QList<ClaimType>& types, DateBasis basis);

/// Gives each lane's items rows so that none overlap when each is at least `minimumDays` wide
/// about its middle: needed anew when the scale changes, not when the view moves. n log n.
void stackRows(TimelineLayout& layout, double minimumDays);

/// Dated claims that have a day in `range`.
[[nodiscard]] qsizetype countInView(const TimelineLayout& layout, const TimeRange& range);

/// The date of `row` that a timeline of this basis shows.
[[nodiscard]] inline const EdtfDate& dateOf(const ClaimRow& row, DateBasis basis)
{
    return basis == DateBasis::Event ? row.claim.eventDate : row.published;
}

/// The month or year that a list groups `date` under: the month of a day, the year of a season,
/// an interval's own month or year where it lies in one; else the date itself.
[[nodiscard]] EdtfDate groupOf(const EdtfDate& date);

/// The order of a list by date: by the last day a date can mean, then the narrower one first, so
/// that a partial date comes after all that lie within it and never stands as its first day. Open
/// ends come after all known ones, unknown dates last.
[[nodiscard]] bool isListedBefore(const EdtfDate& a, const EdtfDate& b);

} // namespace careo
