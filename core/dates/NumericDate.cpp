#include "core/dates/NumericDate.h"

#include <algorithm>
#include <array>

namespace careo
{

namespace
{

constexpr int months = 12;

bool isShortGroup(QStringView group)
{
    return group.size() == 1 || group.size() == 2;
}

std::optional<std::array<QStringView, 3>> threeGroups(QStringView text, QChar separator)
{
    const qsizetype first = text.indexOf(separator);
    const qsizetype second = first < 0 ? -1 : text.indexOf(separator, first + 1);
    if (second < 0)
        return std::nullopt;
    const std::array groups{
        text.left(first), text.mid(first + 1, second - first - 1), text.mid(second + 1)};
    for (const QStringView group : groups) {
        const bool isNumber = std::all_of(group.begin(), group.end(),
            [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
        if (!isNumber)
            return std::nullopt;
    }
    return groups;
}

std::optional<NumericDate> certain(int year, int month, int day)
{
    if (!QDate::isValid(year, month, day))
        return std::nullopt;
    return NumericDate{EdtfDate::fromDay(QDate(year, month, day)), false};
}

std::optional<NumericDate> yearLast(int a, int b, int year, bool isDayFirst)
{
    if (b > months)
        return certain(year, a, b);
    if (a > months || a == b || isDayFirst)
        return certain(year, b, a);
    if (!QDate::isValid(year, b, a) || !QDate::isValid(year, a, b))
        return std::nullopt;
    return NumericDate{EdtfDate(), true};
}

} // namespace

std::optional<NumericDate> readNumericDate(QStringView text)
{
    const auto separator = std::find_if(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char('-') || c == QLatin1Char('/') || c == QLatin1Char('.');
    });
    if (separator == text.end())
        return std::nullopt;
    const auto groups = threeGroups(text, *separator);
    if (!groups)
        return std::nullopt;
    const auto& [a, b, c] = *groups;
    if (a.size() == 4 && isShortGroup(b) && isShortGroup(c))
        return certain(a.toInt(), b.toInt(), c.toInt());
    if (isShortGroup(a) && isShortGroup(b) && c.size() == 4)
        return yearLast(a.toInt(), b.toInt(), c.toInt(), *separator == QLatin1Char('.'));
    return std::nullopt;
}

} // namespace careo
