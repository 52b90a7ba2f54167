#include "ui/session/FilterEdits.h"

#include "core/dates/DateWords.h"
#include "ui/style/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace careo::ui
{

namespace
{

QString words(const char* source)
{
    return QCoreApplication::translate("careo::ui::FilterEdits", source);
}

QString typeName(ClaimTypeId id, const QList<ClaimType>& types)
{
    for (const ClaimType& type : types) {
        if (type.id == id)
            return type.name;
    }
    return words("removed type");
}

/// A chip for each value of one list of the filter, then for each that is excluded.
template <class List, class Name>
void addParts(
    QList<FilterPart>& parts, const CaseFilter& filter, List FilterChoices::*field, Name name)
{
    for (const auto& value : filter.*field) {
        CaseFilter without = filter;
        (without.*field).removeOne(value);
        parts << FilterPart{name(value), without};
    }
    for (const auto& value : filter.excluded.*field) {
        CaseFilter without = filter;
        (without.excluded.*field).removeOne(value);
        parts << FilterPart{words("Not %1").arg(name(value)), without};
    }
}

void addFlag(
    QList<FilterPart>& parts, const CaseFilter& filter, bool CaseFilter::*field, const char* name)
{
    if (!(filter.*field))
        return;
    CaseFilter without = filter;
    without.*field = false;
    parts << FilterPart{words(name), without};
}

/// A chip's words for a value: the pattern filled, or what stands for a value nobody knows.
QString filled(const QString& pattern, const QString& value, QString (*name)(const QString&))
{
    return value.isEmpty() ? name(value) : pattern.arg(name(value));
}

/// "from January 2011", "to 2012", "January 2011 to May 2011".
QString rangeText(QDate from, QDate to)
{
    const auto said = [](const EdtfDate& date) { return dateInWords(date, QLocale()); };
    if (!to.isValid())
        return words("from %1").arg(said(rangeStart(from)));
    if (!from.isValid())
        return words("to %1").arg(said(rangeEnd(to)));
    EdtfDate first = from == to ? EdtfDate::fromDay(from) : rangeStart(from);
    EdtfDate last = from == to ? first : rangeEnd(to);
    // Both ends as fine as the finer one: "January 2011 to May 2011", not "2011 to May 2011".
    const auto finest = std::min(first.precision(), last.precision());
    if (finest == EdtfDate::Precision::Day) {
        first = EdtfDate::fromDay(from);
        last = EdtfDate::fromDay(to);
    } else if (finest == EdtfDate::Precision::Month) {
        first = EdtfDate::fromMonth(from.year(), from.month());
        last = EdtfDate::fromMonth(to.year(), to.month());
    }
    if (first == last)
        return said(first);
    return words("%1 to %2").arg(said(first), said(last));
}

void addRange(QList<FilterPart>& parts, const CaseFilter& filter, QDate CaseFilter::*from,
    QDate CaseFilter::*to, const QString& pattern)
{
    if (!(filter.*from).isValid() && !(filter.*to).isValid())
        return;
    CaseFilter without = filter;
    without.*from = {};
    without.*to = {};
    parts << FilterPart{pattern.arg(rangeText(filter.*from, filter.*to)), without};
}

} // namespace

EdtfDate rangeStart(QDate day)
{
    if (!day.isValid())
        return {};
    if (day.day() > 1)
        return EdtfDate::fromDay(day);
    return day.month() > 1 ? EdtfDate::fromMonth(day.year(), day.month())
                           : EdtfDate::fromYear(day.year());
}

EdtfDate rangeEnd(QDate day)
{
    if (!day.isValid())
        return {};
    if (day.day() < day.daysInMonth())
        return EdtfDate::fromDay(day);
    return day.month() < 12 ? EdtfDate::fromMonth(day.year(), day.month())
                            : EdtfDate::fromYear(day.year());
}

QList<FilterPart> filterParts(const CaseFilter& filter, const QList<ClaimType>& claimTypes)
{
    QList<FilterPart> parts;
    if (!filter.words.trimmed().isEmpty()) {
        CaseFilter without = filter;
        without.words.clear();
        parts << FilterPart{words("Words: %1").arg(filter.words.simplified()), without};
    }
    addFlag(parts, filter, &CaseFilter::withoutClaims, "Articles without claims");
    addFlag(parts, filter, &CaseFilter::withoutEventDate, "Claims without an event date");
    addParts(parts, filter, &CaseFilter::claimTypes,
        [&claimTypes](ClaimTypeId id) { return words("Type: %1").arg(typeName(id, claimTypes)); });
    addParts(parts, filter, &CaseFilter::outlets,
        [](const QString& outlet) { return filled(words("Outlet: %1"), outlet, outletText); });
    addParts(parts, filter, &CaseFilter::authors,
        [](const QString& author) { return filled(words("Author: %1"), author, authorText); });
    addParts(parts, filter, &CaseFilter::languages, [](const QString& language) {
        return filled(words("Language: %1"), language, languageText);
    });
    addParts(parts, filter, &CaseFilter::speakers,
        [](const QString& speaker) { return filled(words("Speaker: %1"), speaker, speakerText); });
    addParts(parts, filter, &CaseFilter::stances,
        [](Stance stance) { return words("Stance: %1").arg(stanceText(stance)); });
    addParts(parts, filter, &CaseFilter::statuses,
        [](ClaimStatus status) { return words("Status: %1").arg(statusText(status)); });
    addParts(parts, filter, &CaseFilter::years,
        [](int year) { return year == 0 ? yearText(0) : words("Year: %1").arg(yearText(year)); });
    addRange(
        parts, filter, &CaseFilter::publishedFrom, &CaseFilter::publishedTo, words("Published %1"));
    addRange(parts, filter, &CaseFilter::eventFrom, &CaseFilter::eventTo, words("Happened %1"));
    return parts;
}

} // namespace careo::ui
