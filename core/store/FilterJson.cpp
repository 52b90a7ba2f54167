#include "core/store/FilterJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace careo
{

namespace
{

struct TextField {
    QLatin1StringView key;
    QStringList FilterChoices::*list;
};
const std::array textFields{TextField{QLatin1StringView("outlets"), &FilterChoices::outlets},
    TextField{QLatin1StringView("authors"), &FilterChoices::authors},
    TextField{QLatin1StringView("languages"), &FilterChoices::languages},
    TextField{QLatin1StringView("speakers"), &FilterChoices::speakers}};

struct DayField {
    QLatin1StringView key;
    QDate CaseFilter::*day;
};
const std::array dayFields{DayField{QLatin1StringView("publishedFrom"), &CaseFilter::publishedFrom},
    DayField{QLatin1StringView("publishedTo"), &CaseFilter::publishedTo},
    DayField{QLatin1StringView("eventFrom"), &CaseFilter::eventFrom},
    DayField{QLatin1StringView("eventTo"), &CaseFilter::eventTo}};

struct FlagField {
    QLatin1StringView key;
    bool CaseFilter::*flag;
};
const std::array flagFields{
    FlagField{QLatin1StringView("withoutClaims"), &CaseFilter::withoutClaims},
    FlagField{QLatin1StringView("withoutEventDate"), &CaseFilter::withoutEventDate}};

template <class List, class Make>
void write(QJsonObject& object, QLatin1StringView key, const List& values, Make make)
{
    QJsonArray array;
    for (const auto& value : values)
        array << make(value);
    if (!array.isEmpty())
        object.insert(key, array);
}

QJsonObject choicesToJson(const FilterChoices& choices)
{
    QJsonObject object;
    const auto key = [](auto value) { return QJsonValue(toKey(value)); };
    write(object, QLatin1StringView("claimTypes"), choices.claimTypes,
        [](ClaimTypeId id) { return QJsonValue(id.value()); });
    for (const TextField& field : textFields) {
        write(object, field.key, choices.*field.list, [](const QString& text) {
            return QJsonValue(text.isNull() ? QLatin1String("") : text);
        });
    }
    write(object, QLatin1StringView("stances"), choices.stances, key);
    write(object, QLatin1StringView("statuses"), choices.statuses, key);
    write(object, QLatin1StringView("years"), choices.years,
        [](int year) { return QJsonValue(year); });
    return object;
}

void choicesFromJson(FilterChoices& choices, const QJsonObject& object)
{
    for (const auto& id : object[QLatin1StringView("claimTypes")].toArray())
        choices.claimTypes << ClaimTypeId(id.toInteger());
    for (const TextField& field : textFields) {
        for (const auto& text : object[field.key].toArray())
            choices.*field.list << text.toString();
    }
    for (const auto& key : object[QLatin1StringView("stances")].toArray()) {
        if (const auto stance = stanceFromKey(key.toString()))
            choices.stances << *stance;
    }
    for (const auto& key : object[QLatin1StringView("statuses")].toArray()) {
        if (const auto status = claimStatusFromKey(key.toString()))
            choices.statuses << *status;
    }
    for (const auto& year : object[QLatin1StringView("years")].toArray())
        choices.years << year.toInt();
}

} // namespace

QString filterToJson(const CaseFilter& filter)
{
    QJsonObject object = choicesToJson(filter);
    if (const QJsonObject excluded = choicesToJson(filter.excluded); !excluded.isEmpty())
        object.insert(QLatin1StringView("excluded"), excluded);
    for (const FlagField& field : flagFields) {
        if (filter.*field.flag)
            object.insert(field.key, true);
    }
    for (const DayField& field : dayFields) {
        if ((filter.*field.day).isValid())
            object.insert(field.key, (filter.*field.day).toString(Qt::ISODate));
    }
    if (!filter.words.isEmpty())
        object.insert(QLatin1StringView("words"), filter.words);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CaseFilter filterFromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CaseFilter filter;
    choicesFromJson(filter, object);
    choicesFromJson(filter.excluded, object[QLatin1StringView("excluded")].toObject());
    for (const FlagField& field : flagFields)
        filter.*field.flag = object[field.key].toBool();
    for (const DayField& field : dayFields)
        filter.*field.day = QDate::fromString(object[field.key].toString(), Qt::ISODate);
    filter.words = object[QLatin1StringView("words")].toString();
    return filter;
}

} // namespace careo
