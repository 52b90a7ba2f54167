#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace careo
{

/// A date as precise as it is known: EDTF, levels 0 and 1 (ISO 8601-2:2019; Library of Congress,
/// "Extended Date/Time Format (EDTF) Specification"), without times of day.
///
/// `2005-12-08`, `2005-12`, `2005`, `2005-12~` (approximate), `2005?` (uncertain), `2005%` (both),
/// `201X`, `2005-21` (season: 21 spring to 24 winter), `2011-11/2012-03`, `../2012`, `2012/..`.
/// Years 1 to 9999. A default date is unknown and written as the empty text.
class EdtfDate
{
public:
    enum class Precision { Unknown, Day, Month, Season, Year, Decade, Century, Interval };

    EdtfDate() = default;

    /// Reads one EDTF expression; the empty text is the unknown date. DateInvalid for anything
    /// else, for impossible days (2005-02-31) and for intervals that run backwards.
    [[nodiscard]] static Result<EdtfDate> parse(QStringView text);
    [[nodiscard]] static EdtfDate fromDay(QDate day);
    /// `month` 1 to 12.
    [[nodiscard]] static EdtfDate fromMonth(int year, int month);
    [[nodiscard]] static EdtfDate fromYear(int year);

    /// The EDTF expression; parse() gives the same date back.
    [[nodiscard]] QString toString() const { return m_text; }

    [[nodiscard]] bool isUnknown() const { return m_text.isEmpty(); }
    [[nodiscard]] Precision precision() const { return m_precision; }
    /// `~` or `%` on it, or on either end of an interval.
    [[nodiscard]] bool isApproximate() const { return m_approximate; }
    /// `?` or `%` on it, or on either end of an interval.
    [[nodiscard]] bool isUncertain() const { return m_uncertain; }
    /// `../2012`, and an interval whose start is unknown (`/2012`).
    [[nodiscard]] bool isOpenStart() const;
    /// `2012/..`, and an interval whose end is unknown (`2012/`).
    [[nodiscard]] bool isOpenEnd() const;

    /// First day it can mean: 2005-12-01 for `2005-12`. Null when unknown or open at the start.
    [[nodiscard]] QDate first() const { return m_first; }
    /// Last day it can mean: 2005-12-31 for `2005-12`. Null when unknown or open at the end.
    [[nodiscard]] QDate last() const { return m_last; }

    /// True when every day `other` can mean lies within this date. Unknown contains nothing.
    [[nodiscard]] bool contains(const EdtfDate& other) const;
    /// True when some day belongs to both. Unknown overlaps nothing.
    [[nodiscard]] bool overlaps(const EdtfDate& other) const;

    bool operator==(const EdtfDate& other) const { return m_text == other.m_text; }
    /// By first day, then last day, then text; an open start comes first, unknown last.
    [[nodiscard]] static bool isBefore(const EdtfDate& a, const EdtfDate& b);

private:
    QString m_text;
    QDate m_first;
    QDate m_last;
    Precision m_precision = Precision::Unknown;
    bool m_approximate = false;
    bool m_uncertain = false;
};

} // namespace careo
