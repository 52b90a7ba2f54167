#include "core/dates/temporal/Draft.h"

#include "core/dates/temporal/Calendar.h"

namespace careo::temporal
{

namespace
{

constexpr int spanFactor = 10000;
constexpr int pairFactor = 100;
constexpr int shortYearPivot = 50;
constexpr int needsCue = 100;

int fullYear(int shortYear)
{
    return shortYear + (shortYear < shortYearPivot ? 2000 : 1900);
}

void addDay(Fields& fields, int day)
{
    if (fields.days[0] == 0)
        fields.days[0] = day;
    else if (fields.days[1] == 0)
        fields.days[1] = day;
}

void addParts(Fields& fields, const Capture& capture)
{
    switch (capture.sense) {
    case Sense::Month:
    case Sense::FullMonth:
        fields.month = capture.value;
        break;
    case Sense::Weekday:
    case Sense::FullWeekday:
        fields.weekday = capture.value;
        break;
    case Sense::Day:
        addDay(fields, capture.value);
        break;
    case Sense::Year:
        fields.year = capture.value;
        break;
    case Sense::ShortYear:
        fields.year = fullYear(capture.value);
        fields.decade = capture.value;
        break;
    case Sense::Season:
        fields.season = capture.value % needsCue;
        break;
    case Sense::ShortDate:
        fields.month = capture.value / pairFactor;
        fields.days[0] = capture.value % pairFactor;
        break;
    case Sense::YearMonth:
        fields.year = capture.value / pairFactor;
        fields.month = capture.value % pairFactor;
        break;
    case Sense::YearSpan:
        fields.year = capture.value / spanFactor;
        fields.lastYear = capture.value % spanFactor;
        break;
    default:
        break;
    }
}

// "twenty-five" adds up; "two or three" is no number to reckon with.
void addCount(Fields& fields, int number)
{
    const bool isTensAndOnes = fields.count >= 20 && fields.count % 10 == 0 && number < 10;
    if (!fields.hasCount)
        fields.count = number;
    else
        fields.count = isTensAndOnes ? fields.count + number : 0;
    fields.hasCount = true;
}

void addCounts(Fields& fields, const Capture& capture)
{
    switch (capture.sense) {
    case Sense::Number:
    case Sense::Cardinal:
        addCount(fields, capture.value);
        break;
    case Sense::Vague:
        fields.count = 0;
        break;
    case Sense::Unit:
        fields.unit = static_cast<Unit>(capture.value);
        fields.hasUnit = true;
        break;
    case Sense::Ordinal:
    case Sense::OrdinalNumber:
    case Sense::Roman:
    case Sense::Quarter:
        fields.ordinal = capture.value;
        break;
    case Sense::DecadeName:
    case Sense::DecadeNumber:
        fields.decade = capture.value;
        break;
    case Sense::Deictic:
        fields.offset = capture.value;
        break;
    case Sense::Holiday:
        fields.holiday = capture.value;
        break;
    case Sense::Damaged:
        fields.isDamaged = true;
        break;
    default:
        break;
    }
}

} // namespace

Fields fieldsOf(const Match& match)
{
    Fields fields;
    for (size_t i = 0; i < match.captureCount; ++i) {
        addParts(fields, match.captures[i]);
        addCounts(fields, match.captures[i]);
        if (match.captures[i].sense == Sense::NumericDate)
            fields.date = match.captures[i].value;
    }
    if (fields.month != 0 && fields.days[0] == 0)
        fields.days[0] = fields.ordinal;
    // "dos de mayo": a day in letters.
    const bool isWritten = fields.month != 0 && fields.days[0] == 0 && fields.count > 1;
    if (isWritten && !fields.hasUnit)
        fields.days[0] = fields.count;
    return fields;
}

TemporalExpression::Kind kindOf(const Draft& draft, const EdtfDate& value)
{
    using Kind = TemporalExpression::Kind;
    switch (draft.action) {
    case Action::Duration:
        return Kind::Duration;
    case Action::Set:
        return Kind::Set;
    case Action::Reference:
        return Kind::Reference;
    case Action::DayRange:
    case Action::YearRange:
        return Kind::Range;
    case Action::Shift:
        if (draft.value == announced && value.isUnknown())
            return Kind::Duration;
        [[fallthrough]];
    case Action::AnchorShift:
    case Action::AnchorUnit:
        return value.isUnknown() ? Kind::Reference : Kind::Date;
    default:
        return draft.rangeEnd ? Kind::Range : Kind::Date;
    }
}

EdtfDate namedDecade(const Fields& fields)
{
    constexpr int clearlyLastCentury = 30;
    int decade = fields.decade;
    if (decade == 0 || (decade >= 100 && fields.year != 0))
        decade = fields.year;
    // "The 1800s" are a century; from 1900 on it is the decade as often.
    if (decade >= 1000)
        return decade % 100 == 0 && decade < 1900 ? centuryOf(decade / 100 + 1) : decadeOf(decade);
    if (decade % 10 != 0 || decade < clearlyLastCentury)
        return {};
    return decadeOf(1900 + decade);
}

} // namespace careo::temporal
