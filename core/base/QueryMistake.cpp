#include "core/base/QueryMistake.h"

#include <QStringList>

namespace careo
{

Error QueryMistake::toError() const
{
    return {ErrorCode::QueryInvalid,
        QStringLiteral("%1 %2").arg(place).arg(static_cast<int>(expected))};
}

QueryMistake QueryMistake::of(const Error& error)
{
    const QStringList parts = error.detail.split(QLatin1Char(' '));
    bool isPlace = false;
    bool isExpectation = false;
    const qsizetype place = parts.value(0).toLongLong(&isPlace);
    const int expected = parts.value(1).toInt(&isExpectation);
    if (error.code != ErrorCode::QueryInvalid || !isPlace || !isExpectation || place < 0
        || expected < 0 || expected > static_cast<int>(QueryExpectation::LessNesting))
        return {};
    return {place, static_cast<QueryExpectation>(expected)};
}

} // namespace careo
