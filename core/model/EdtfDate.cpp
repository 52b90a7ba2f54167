#include "core/model/EdtfDate.h"

#include <algorithm>

namespace careo
{

namespace
{

// One date, an end of an interval or the whole expression.
struct SingleDate {
    QDate first;
    QDate last;
    EdtfDate::Precision precision = EdtfDate::Precision::Unknown;
    bool isApproximate = false;
    bool isUncertain = false;
};

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

bool isUnspecified(QStringView text)
{
    return text == QLatin1StringView("XX");
}

QDate lastOfMonth(int year, int month)
{
    return {year, month, QDate(year, month, 1).daysInMonth()};
}

void spanYears(SingleDate& date, int firstYear, int lastYear)
{
    date.first = QDate(std::max(firstYear, 1), 1, 1);
    date.last = QDate(lastYear, 12, 31);
}

// `2005`, `201X`, `20XX`
bool readYear(QStringView text, SingleDate& date)
{
    if (text.size() != 4)
        return false;
    qsizetype known = 4;
    while (known > 2 && text[known - 1] == QLatin1Char('X'))
        --known;
    if (!isDigits(text.left(known)))
        return false;
    const int span = known == 4 ? 1 : known == 3 ? 10 : 100;
    const int year = text.left(known).toInt() * span;
    spanYears(date, year, year + span - 1);
    date.precision = span == 1 ? EdtfDate::Precision::Year
        : span == 10           ? EdtfDate::Precision::Decade
                               : EdtfDate::Precision::Century;
    return year + span - 1 >= 1;
}

// Winter ends in the next year; the seasons are the meteorological ones of the north.
void setSeason(SingleDate& date, int year, int season)
{
    const int month = 3 * (season - 20);
    date.first = QDate(year, month, 1);
    date.last = month == 12 ? lastOfMonth(year + 1, 2) : lastOfMonth(year, month + 2);
    date.precision = EdtfDate::Precision::Season;
}

// What follows a full year: `12`, `21`, `XX`, `12-08`, `12-XX`, `XX-XX`
bool readWithinYear(QStringView text, SingleDate& date)
{
    const QStringView month = text.left(2);
    const bool hasDay = text.size() == 5 && text[2] == QLatin1Char('-');
    if (text.size() != 2 && !hasDay)
        return false;
    const QStringView day = hasDay ? text.mid(3) : QStringView();
    if (isUnspecified(month))
        return !hasDay || isUnspecified(day);
    if (!isDigits(month))
        return false;
    const int year = date.first.year();
    const int number = month.toInt();
    if (!hasDay && number >= 21 && number <= 24) {
        setSeason(date, year, number);
        return true;
    }
    if (number < 1 || number > 12)
        return false;
    date.first = QDate(year, number, 1);
    date.last = lastOfMonth(year, number);
    date.precision = EdtfDate::Precision::Month;
    if (!hasDay || isUnspecified(day))
        return true;
    if (!isDigits(day) || !QDate::isValid(year, number, day.toInt()))
        return false;
    date.first = date.last = QDate(year, number, day.toInt());
    date.precision = EdtfDate::Precision::Day;
    return true;
}

std::optional<SingleDate> readSingle(QStringView text)
{
    SingleDate date;
    if (text.isEmpty())
        return std::nullopt;
    const QChar mark = text.back();
    date.isApproximate = mark == QLatin1Char('~') || mark == QLatin1Char('%');
    date.isUncertain = mark == QLatin1Char('?') || mark == QLatin1Char('%');
    if (date.isApproximate || date.isUncertain)
        text.chop(1);
    if (!readYear(text.left(4), date))
        return std::nullopt;
    const QStringView rest = text.mid(4);
    if (rest.isEmpty())
        return date;
    if (date.precision != EdtfDate::Precision::Year || rest[0] != QLatin1Char('-'))
        return std::nullopt;
    if (!readWithinYear(rest.mid(1), date))
        return std::nullopt;
    return date;
}

bool isOpen(QStringView end)
{
    return end.isEmpty() || end == QLatin1StringView("..");
}

// An interval needs one end at least; `../..` says nothing.
std::optional<SingleDate> readInterval(QStringView startText, QStringView endText)
{
    SingleDate interval;
    interval.precision = EdtfDate::Precision::Interval;
    const std::optional<SingleDate> start = readSingle(startText);
    const std::optional<SingleDate> end = readSingle(endText);
    if ((!start && !isOpen(startText)) || (!end && !isOpen(endText)) || (!start && !end))
        return std::nullopt;
    for (const auto& date : {start, end}) {
        interval.isApproximate |= date && date->isApproximate;
        interval.isUncertain |= date && date->isUncertain;
    }
    if (start)
        interval.first = start->first;
    if (end)
        interval.last = end->last;
    if (start && end && interval.first > interval.last)
        return std::nullopt;
    return interval;
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, QLatin1Char('0'));
}

} // namespace

Result<EdtfDate> EdtfDate::parse(QStringView text)
{
    if (text.isEmpty())
        return EdtfDate();
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const std::optional<SingleDate> read
        = slash < 0 ? readSingle(text) : readInterval(text.left(slash), text.mid(slash + 1));
    if (!read)
        return failure(ErrorCode::DateInvalid, text.toString());
    EdtfDate date;
    date.m_text = text.toString();
    date.m_first = read->first;
    date.m_last = read->last;
    date.m_precision = read->precision;
    date.m_approximate = read->isApproximate;
    date.m_uncertain = read->isUncertain;
    return date;
}

EdtfDate EdtfDate::fromDay(QDate day)
{
    const QString text = padded(day.year(), 4) + QLatin1Char('-') + padded(day.month(), 2)
        + QLatin1Char('-') + padded(day.day(), 2);
    return parse(text).value_or(EdtfDate());
}

EdtfDate EdtfDate::fromMonth(int year, int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return parse(padded(year, 4) + QLatin1Char('-') + padded(month, 2)).value_or(EdtfDate());
}

EdtfDate EdtfDate::fromYear(int year)
{
    return parse(padded(year, 4)).value_or(EdtfDate());
}

bool EdtfDate::isOpenStart() const
{
    return m_precision == Precision::Interval && m_first.isNull();
}

bool EdtfDate::isOpenEnd() const
{
    return m_precision == Precision::Interval && m_last.isNull();
}

bool EdtfDate::contains(const EdtfDate& other) const
{
    if (isUnknown() || other.isUnknown())
        return false;
    const bool startsInside = isOpenStart() || (!other.isOpenStart() && m_first <= other.m_first);
    const bool endsInside = isOpenEnd() || (!other.isOpenEnd() && other.m_last <= m_last);
    return startsInside && endsInside;
}

bool EdtfDate::overlaps(const EdtfDate& other) const
{
    if (isUnknown() || other.isUnknown())
        return false;
    const auto startsInTime = [](const EdtfDate& a, const EdtfDate& b) {
        return a.isOpenStart() || b.isOpenEnd() || a.m_first <= b.m_last;
    };
    return startsInTime(*this, other) && startsInTime(other, *this);
}

bool EdtfDate::isBefore(const EdtfDate& a, const EdtfDate& b)
{
    if (a.isUnknown() || b.isUnknown())
        return !a.isUnknown() && b.isUnknown();
    if (a.isOpenStart() != b.isOpenStart())
        return a.isOpenStart();
    if (a.m_first != b.m_first)
        return a.m_first < b.m_first;
    if (a.isOpenEnd() != b.isOpenEnd())
        return b.isOpenEnd();
    if (a.m_last != b.m_last)
        return a.m_last < b.m_last;
    return a.m_text < b.m_text;
}

} // namespace careo
