#include "core/dates/WrittenDates.h"

#include "core/base/Folding.h"
#include "core/dates/NumericDate.h"
#include "core/dates/TextBefore.h"
#include "core/dates/WordedDate.h"
#include "core/dates/YearContext.h"

#include <algorithm>
#include <iterator>

namespace careo
{

namespace
{

constexpr qsizetype yearLength = 4;
constexpr int earliestYear = 1000;
constexpr int latestYear = 2100;

// A number after one of these is no date: "Tel. 12-10-2005", "No. 12/10/2005".
constexpr QStringView numberLabels[] = {u"tel", u"telefon", u"telefono", u"telephone", u"phone",
    u"fax", u"call", u"mobile", u"movil", u"cell", u"no", u"num", u"nr", u"n", u"ref", u"id",
    u"isbn", u"issn", u"version", u"exp", u"expediente", u"aktenzeichen", u"az"};

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isSeparator(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('/') || c == QLatin1Char('.');
}

/// Every written date ends or starts with the four digits of its year: one pass over the text looks
/// for these, and only there for the rest.
class WrittenDateScan
{
public:
    WrittenDateScan(QStringView text, bool bareYears)
        : m_text(text)
        , m_bareYears(bareYears)
    {
    }

    QList<WrittenDate> dates()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const QChar c = m_text[i];
            if (isDigit(c))
                i = readNumber(i);
            else if ((c == QLatin1Char(':') || c == QLatin1Char('.')) && isAddressAt(i))
                i = skipAddress(i);
            else
                ++i;
        }
        return std::move(m_dates);
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar();
    }
    [[nodiscard]] bool isAddressAt(qsizetype position) const;
    qsizetype skipAddress(qsizetype position);
    [[nodiscard]] qsizetype digitsEnd(qsizetype start) const;

    qsizetype readNumber(qsizetype start);
    bool readYearFirst(qsizetype start);
    bool readYearLast(qsizetype start);
    void readWorded(qsizetype start);
    [[nodiscard]] bool isNumberOfAnotherKind(qsizetype start) const;
    void add(qsizetype start, qsizetype end, const EdtfDate& value, bool isAmbiguous = false);

    QStringView m_text;
    bool m_bareYears;
    QList<WrittenDate> m_dates;
    qsizetype m_floor = 0; // nothing before it is looked at again
    qsizetype m_lastYearEnd = -1; // of the bare year found last
};

bool WrittenDateScan::isAddressAt(qsizetype position) const
{
    const QStringView ahead = m_text.mid(position, 3);
    if (ahead.startsWith(QStringView(u"://")))
        return true;
    return position >= 3 && ahead.startsWith(QLatin1Char('.'))
        && m_text.mid(position - 3, 3).compare(QStringView(u"www"), Qt::CaseInsensitive) == 0;
}

qsizetype WrittenDateScan::skipAddress(qsizetype position)
{
    while (position < m_text.size() && !m_text[position].isSpace()
        && !QStringView(u"\"<>").contains(m_text[position])) {
        ++position;
    }
    m_floor = position;
    return position;
}

qsizetype WrittenDateScan::digitsEnd(qsizetype start) const
{
    while (isDigit(at(start)))
        ++start;
    return start;
}

qsizetype WrittenDateScan::readNumber(qsizetype start)
{
    const qsizetype end = digitsEnd(start);
    if (end - start != yearLength || at(start - 1).isLetterOrNumber() || at(end).isLetterOrNumber())
        return end;
    const int year = m_text.mid(start, yearLength).toInt();
    if (year < earliestYear || year > latestYear)
        return end;
    const bool isInNumber = isSeparator(at(start - 1)) && isDigit(at(start - 2));
    if (isInNumber ? readYearLast(start) : readYearFirst(start))
        return std::max(end, m_floor);
    readWorded(start);
    return end;
}

// True when the digits have the shape of a date, be it a real one or not.
bool WrittenDateScan::readYearFirst(qsizetype start)
{
    const QChar separator = at(start + yearLength);
    if (!isSeparator(separator))
        return false;
    const qsizetype month = start + yearLength + 1;
    const qsizetype monthEnd = digitsEnd(month);
    const qsizetype day = monthEnd + 1;
    if (monthEnd == month || at(monthEnd) != separator || !isDigit(at(day)))
        return false;
    const qsizetype end = digitsEnd(day);
    m_floor = end;
    const bool hasTime = at(end).toUpper() == QLatin1Char('T') && isDigit(at(end + 1));
    const bool goesOn = (at(end).isLetterOrNumber() && !hasTime) || at(end) == QLatin1Char('_')
        || at(end) == QLatin1Char('%') || (isSeparator(at(end)) && at(end + 1).isLetterOrNumber());
    const bool isPlain = separator == QLatin1Char('/') || (monthEnd - month == 2 && end - day == 2);
    if (goesOn || !isPlain || isNumberOfAnotherKind(start))
        return true;
    if (const auto read = readNumericDate(m_text.mid(start, end - start)))
        add(start, end, read->value);
    return true;
}

bool WrittenDateScan::readYearLast(qsizetype start)
{
    const qsizetype end = start + yearLength;
    const QChar separator = at(start - 1);
    qsizetype first = start - 1;
    int separators = 1;
    while (first > m_floor && (isDigit(at(first - 1)) || at(first - 1) == separator)) {
        --first;
        separators += at(first) == separator ? 1 : 0;
        if (start - first > 6)
            return true;
    }
    if (separators < 2)
        return false;
    const bool goesOn = at(end) == QLatin1Char('_') || at(end) == QLatin1Char('%')
        || (isSeparator(at(end)) && at(end + 1).isLetterOrNumber());
    const auto read = readNumericDate(m_text.mid(first, end - first));
    if (read && !goesOn && !isNumberOfAnotherKind(first))
        add(first, end, read->value, read->isAmbiguous);
    return true;
}

// Part of a telephone number, a price, a path, or labelled as something else.
bool WrittenDateScan::isNumberOfAnotherKind(qsizetype start) const
{
    TextBefore before(m_text, start, 0);
    if (!before.isAtStart())
        return true;
    before.takeSpaces();
    const QChar previous = before.previous();
    if (previous.category() == QChar::Symbol_Currency || previous == QLatin1Char('#')
        || previous == QLatin1Char('+')) {
        return true;
    }
    if (previous == QLatin1Char(')'))
        return before.previous(2).isNumber();
    const bool followsDate
        = !m_dates.isEmpty() && m_dates.constLast().passage.end == before.position();
    if (isDigit(previous) && !followsDate) {
        // A time of day may stand before a date, another group of digits may not.
        while (isDigit(before.previous()))
            before.takeCharacter();
        return before.previous() != QLatin1Char(':');
    }
    const bool isLabel = previous == QLatin1Char('.') || previous == QLatin1Char(':')
        || previous == QChar(0xBA) || previous == QChar(0xB0);
    if (isLabel)
        before.takeCharacter();
    const QString word = folded(before.takeWord());
    if (word == QStringView(u"no") && !isLabel)
        return false;
    return std::find(std::begin(numberLabels), std::end(numberLabels), word)
        != std::end(numberLabels);
}

void WrittenDateScan::readWorded(qsizetype start)
{
    const qsizetype end = start + yearLength;
    if (const auto date = wordedDateBefore(m_text, start, m_floor)) {
        if (!date->value.isUnknown())
            add(date->start, end, date->value);
        return;
    }
    if (!m_bareYears || !isBareYear(m_text, start, m_lastYearEnd))
        return;
    add(start, end, EdtfDate::fromYear(m_text.mid(start, yearLength).toInt()));
    m_lastYearEnd = end;
}

void WrittenDateScan::add(qsizetype start, qsizetype end, const EdtfDate& value, bool isAmbiguous)
{
    const bool isYear = value.precision() == EdtfDate::Precision::Year;
    if (!isYear)
        start = startWithWeekday(m_text, start, value, m_floor);
    m_dates.append({{start, end}, value, isAmbiguous});
    m_floor = end;
}

} // namespace

QList<WrittenDate> findWrittenDates(QStringView text, bool bareYears)
{
    return WrittenDateScan(text, bareYears).dates();
}

} // namespace careo
