#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace careo
{

/// A month as English, Spanish, French, German or Portuguese name it, in full or cut short.
struct MonthName {
    int month = 0; ///< 1 to 12
    bool isFull = false; ///< "December", not "Dec"
    bool isOtherWord = false; ///< a common word too: "out", "set", "ago"
    bool isGerman = false; ///< a day before it can end in a dot: "12. Dezember"

    bool operator==(const MonthName&) const = default;
};

/// A weekday in one of the same languages.
struct WeekdayName {
    int weekday = 0; ///< 1 Monday to 7 Sunday
    bool isFull = false; ///< "Sunday"; false where it is cut short or a common word too

    bool operator==(const WeekdayName&) const = default;
};

/// `word` is without its dot. Case and accents make no difference, but for `março`.
[[nodiscard]] std::optional<MonthName> monthNamed(QStringView word);
[[nodiscard]] std::optional<WeekdayName> weekdayNamed(QStringView word);

/// One month or weekday of one language, as the table spells it: folded, living as long as the
/// program.
struct CalendarName {
    QStringView folded;
    int number = 0;
    bool isFull = false;

    bool operator==(const CalendarName&) const = default;
};

/// `language` is "en", "es" or "fr"; nothing for others.
[[nodiscard]] QList<CalendarName> monthNames(QStringView language);
[[nodiscard]] QList<CalendarName> weekdayNames(QStringView language);

} // namespace careo
