#include "ui/library/FacetChoice.h"

#include "ui/style/Words.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

QString words(const char* source)
{
    return QCoreApplication::translate("careo::ui::FacetChoice", source);
}

/// Hands the section's list of values, and the value as one of them, to `act`.
template <class Choices, class Act>
void onList(Choices& choices, FacetSection section, const QVariant& value, Act act)
{
    switch (section) {
    case FacetSection::Type:
        return act(choices.claimTypes, ClaimTypeId(value.toLongLong()));
    case FacetSection::Outlet:
        return act(choices.outlets, value.toString());
    case FacetSection::Author:
        return act(choices.authors, value.toString());
    case FacetSection::Language:
        return act(choices.languages, value.toString());
    case FacetSection::Speaker:
        return act(choices.speakers, value.toString());
    case FacetSection::Stance:
        return act(choices.stances, static_cast<Stance>(value.toInt()));
    case FacetSection::Status:
        return act(choices.statuses, static_cast<ClaimStatus>(value.toInt()));
    case FacetSection::Published:
        return act(choices.years, value.toInt());
    case FacetSection::Gap:
        return;
    }
}

bool CaseFilter::*gapField(const QVariant& value)
{
    return static_cast<Gap>(value.toInt()) == Gap::Claims ? &CaseFilter::withoutClaims
                                                          : &CaseFilter::withoutEventDate;
}

bool contains(const FilterChoices& choices, FacetSection section, const QVariant& value)
{
    bool found = false;
    onList(choices, section, value,
        [&found](const auto& list, const auto& wanted) { found = list.contains(wanted); });
    return found;
}

QList<FacetValue> textValues(QMap<QString, int> counts, const QStringList& included,
    const QStringList& excluded, QString (*name)(const QString&))
{
    for (const QString& value : included + excluded) {
        if (!counts.contains(value))
            counts.insert(value, 0);
    }
    QList<FacetValue> values;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        values << FacetValue{count.key(), name(count.key()), count.value()};
    return values;
}

QList<FacetValue> yearValues(QMap<int, int> counts, const CaseFilter& filter)
{
    for (const int year : filter.years + filter.excluded.years) {
        if (!counts.contains(year))
            counts.insert(year, 0);
    }
    QList<FacetValue> values;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        values.prepend({count.key(), yearText(count.key()), count.value()});
    return values;
}

template <class All, class Name>
QList<FacetValue> fixedValues(
    const All& all, const QHash<typename All::value_type, int>& counts, Name name)
{
    QList<FacetValue> values;
    for (const auto value : all)
        values << FacetValue{static_cast<int>(value), name(value), counts.value(value)};
    return values;
}

} // namespace

QList<FacetValue> facetValues(
    FacetSection section, const FacetCounts& counts, const CaseFilter& filter)
{
    const FilterChoices& excluded = filter.excluded;
    switch (section) {
    case FacetSection::Type:
        return {};
    case FacetSection::Gap:
        return {
            {static_cast<int>(Gap::Claims), words("Articles without claims"), counts.withoutClaims},
            {static_cast<int>(Gap::EventDate), words("Claims without an event date"),
                counts.withoutEventDate}};
    case FacetSection::Outlet:
        return textValues(counts.outlets, filter.outlets, excluded.outlets, outletText);
    case FacetSection::Author:
        return textValues(counts.authors, filter.authors, excluded.authors, authorText);
    case FacetSection::Language:
        return textValues(counts.languages, filter.languages, excluded.languages, languageText);
    case FacetSection::Speaker:
        return textValues(counts.speakers, filter.speakers, excluded.speakers, speakerText);
    case FacetSection::Stance:
        return fixedValues(allStances, counts.stances, stanceText);
    case FacetSection::Status:
        return fixedValues(allClaimStatuses, counts.statuses, statusText);
    case FacetSection::Published:
        return yearValues(counts.years, filter);
    }
    Q_UNREACHABLE();
}

FacetChoice choiceOf(const CaseFilter& filter, FacetSection section, const QVariant& value)
{
    if (section == FacetSection::Gap)
        return filter.*gapField(value) ? FacetChoice::Included : FacetChoice::None;
    if (contains(filter, section, value))
        return FacetChoice::Included;
    return contains(filter.excluded, section, value) ? FacetChoice::Excluded : FacetChoice::None;
}

void choose(CaseFilter& filter, FacetSection section, const QVariant& value, FacetChoice choice)
{
    if (section == FacetSection::Gap) {
        bool& lacks = filter.*gapField(value);
        lacks = !lacks && choice == FacetChoice::Included;
        return;
    }
    const bool isTakenBack = choiceOf(filter, section, value) == choice;
    const auto remove = [](auto& list, const auto& old) { list.removeAll(old); };
    const auto add = [](auto& list, const auto& chosen) { list << chosen; };
    FilterChoices& included = filter;
    onList(included, section, value, remove);
    onList(filter.excluded, section, value, remove);
    if (!isTakenBack && choice != FacetChoice::None)
        onList(choice == FacetChoice::Included ? included : filter.excluded, section, value, add);
}

} // namespace careo::ui
