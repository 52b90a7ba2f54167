#include "core/import/html/PageDates.h"

#include "core/dates/WrittenDates.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

EdtfDate known(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year > 1600 ? EdtfDate::fromDay(date) : EdtfDate();
}

enum class Order { Unknown, DayFirst, MonthFirst };

Order orderIn(const QString& language)
{
    const QString tag = language.toLower().replace(u'_', u'-');
    if (tag.isEmpty() || tag == "en"_L1)
        return Order::Unknown;
    if (tag == "en-us"_L1)
        return Order::MonthFirst;
    return Order::DayFirst;
}

/// 03/04/2012, in the order the language has; unknown where it has none.
EdtfDate dayInDigits(const QString& value, const QString& language)
{
    static const QRegularExpression digits(
        u"(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)"_s);
    const QRegularExpressionMatch match = digits.match(value);
    const Order order = orderIn(language);
    if (!match.hasMatch() || order == Order::Unknown)
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    return order == Order::DayFirst ? known(year, second, first) : known(year, first, second);
}

} // namespace

EdtfDate dayIn(const QString& value, const QString& language)
{
    static const QRegularExpression iso(u"^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})"_s);
    static const QRegularExpression compact(
        u"^\\s*(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})(?:\\D|$|\\d{4,6}$)"_s);
    for (const QRegularExpression* form : {&iso, &compact}) {
        const QRegularExpressionMatch match = form->match(value);
        if (!match.hasMatch())
            continue;
        const EdtfDate day = known(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (!day.isUnknown())
            return day;
    }
    const QString head = value.left(200);
    const QList<WrittenDate> dates = findWrittenDates(head);
    if (!dates.isEmpty() && !dates.first().value.isUnknown())
        return dates.first().value;
    return dayInDigits(head, language);
}

EdtfDate dayInAddress(const QString& url)
{
    static const QRegularExpression day(
        u"[/_-]((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?:[/_.-]|$)"_s);
    const QRegularExpressionMatch match = day.match(url);
    if (!match.hasMatch())
        return {};
    return known(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

bool isInUtc(const QString& value)
{
    static const QRegularExpression utc(u"\\d(?:Z|\\+00:?00|\\s*(?:GMT|UTC))$"_s);
    return utc.match(value.trimmed()).hasMatch();
}

} // namespace careo
