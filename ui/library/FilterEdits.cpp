#include "ui/library/FilterEdits.h"

#include "core/dates/DateWords.h"
#include "ui/style/Words.h"

#include <QCoreApplication>
#include <QLocale>

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

/// A chip for each value of one list of the filter.
template <class List, class Name>
void addParts(QList<FilterPart>& parts, const CaseFilter& filter, List CaseFilter::*field,
    const QString& pattern, Name name)
{
    for (const auto& value : filter.*field) {
        CaseFilter without = filter;
        (without.*field).removeOne(value);
        parts << FilterPart{pattern.arg(name(value)), without};
    }
}

void addRange(QList<FilterPart>& parts, const CaseFilter& filter)
{
    if (!filter.publishedFrom.isValid() && !filter.publishedTo.isValid())
        return;
    const auto day = [](QDate date) { return dateInWords(EdtfDate::fromDay(date), QLocale()); };
    CaseFilter without = filter;
    without.publishedFrom = {};
    without.publishedTo = {};
    QString text;
    if (!filter.publishedTo.isValid())
        text = words("Published from %1").arg(day(filter.publishedFrom));
    else if (!filter.publishedFrom.isValid())
        text = words("Published to %1").arg(day(filter.publishedTo));
    else
        text = words("Published %1 to %2").arg(day(filter.publishedFrom), day(filter.publishedTo));
    parts << FilterPart{text, without};
}

} // namespace

QList<FilterPart> filterParts(const CaseFilter& filter, const QList<ClaimType>& claimTypes)
{
    QList<FilterPart> parts;
    if (!filter.words.trimmed().isEmpty()) {
        CaseFilter without = filter;
        without.words.clear();
        parts << FilterPart{words("Words: %1").arg(filter.words.simplified()), without};
    }
    addParts(parts, filter, &CaseFilter::claimTypes, words("Type: %1"),
        [&claimTypes](ClaimTypeId id) { return typeName(id, claimTypes); });
    addParts(parts, filter, &CaseFilter::outlets, words("Outlet: %1"), outletText);
    addParts(parts, filter, &CaseFilter::languages, words("Language: %1"), languageText);
    addParts(parts, filter, &CaseFilter::statuses, words("Status: %1"), statusText);
    addRange(parts, filter);
    return parts;
}

} // namespace careo::ui
