#include "core/model/QueryField.h"

#include "core/model/Claim.h"
#include "core/model/EdtfDate.h"

#include <QStringList>

namespace careo
{

namespace
{

const QStringList& fieldKeys()
{
    static const QStringList keys{QStringLiteral("type"), QStringLiteral("outlet"),
        QStringLiteral("speaker"), QStringLiteral("author"), QStringLiteral("lang"),
        QStringLiteral("status"), QStringLiteral("stance"), QStringLiteral("from"),
        QStringLiteral("to"), QStringLiteral("event"), QStringLiteral("has"), QStringLiteral("in")};
    return keys;
}

const QStringList& claimProperties()
{
    static const QStringList names{QStringLiteral("date"), QStringLiteral("note"),
        QStringLiteral("speaker"), QStringLiteral("orphan"), QStringLiteral("approximate")};
    return names;
}

const QStringList& articleProperties()
{
    static const QStringList names{QStringLiteral("claims"), QStringLiteral("author"),
        QStringLiteral("outlet"), QStringLiteral("language"), QStringLiteral("published")};
    return names;
}

template <class Value, std::size_t size> QStringList keysOf(const std::array<Value, size>& all)
{
    QStringList keys;
    for (const Value value : all)
        keys << toKey(value);
    return keys;
}

} // namespace

QString toKey(QueryField field)
{
    return fieldKeys().at(static_cast<int>(field));
}

std::optional<QueryField> queryFieldFromKey(QStringView key)
{
    const qsizetype index = fieldKeys().indexOf(key.toString().toLower());
    if (index < 0)
        return std::nullopt;
    return static_cast<QueryField>(index);
}

bool takesValue(QueryField field, const QString& value)
{
    switch (field) {
    case QueryField::Type:
        return !value.isEmpty();
    case QueryField::Language:
    case QueryField::Outlet:
    case QueryField::Speaker:
    case QueryField::Author:
        return true;
    case QueryField::Status:
        return claimStatusFromKey(value).has_value();
    case QueryField::Stance:
        return stanceFromKey(value).has_value();
    case QueryField::From:
    case QueryField::To:
    case QueryField::Event: {
        const auto date = EdtfDate::parse(value);
        return date && date->first().isValid() && date->last().isValid();
    }
    case QueryField::Has:
        return claimProperties().contains(value) || articleProperties().contains(value);
    case QueryField::In:
        return value == QLatin1StringView("title");
    }
    Q_UNREACHABLE();
}

QStringList queryFieldKeys()
{
    return fieldKeys();
}

QStringList fixedValues(QueryField field)
{
    switch (field) {
    case QueryField::Status:
        return keysOf(allClaimStatuses);
    case QueryField::Stance:
        return keysOf(allStances);
    case QueryField::Has:
        return articleProperties() + claimProperties();
    case QueryField::In:
        return {QStringLiteral("title")};
    default:
        return {};
    }
}

bool isClaimField(QueryField field, const QString& value)
{
    switch (field) {
    case QueryField::Type:
    case QueryField::Speaker:
    case QueryField::Status:
    case QueryField::Stance:
    case QueryField::Event:
        return true;
    case QueryField::Has:
        return claimProperties().contains(value);
    default:
        return false;
    }
}

} // namespace careo
