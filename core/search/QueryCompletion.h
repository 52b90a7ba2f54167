#pragma once

#include "core/model/QueryField.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>

namespace careo
{

/// What could stand where a query is being typed.
struct QueryCompletion {
    qsizetype start = 0; ///< of what a word below would replace, up to the cursor
    QStringList words; ///< whole: "type:", "\"staged raid\""; none when there is nothing to offer
};

/// The values that a field has in the case, in the order to offer them.
using FieldValues = std::function<QStringList(QueryField)>;

/// Names of fields that begin with the two letters or more before `cursor`, or behind a field's
/// colon the values that hold what is typed, without regard to case and accents; values of several
/// words come in quotation marks. `valuesOf` is asked for fields that take any value.
[[nodiscard]] QueryCompletion completeQuery(
    QStringView text, qsizetype cursor, const FieldValues& valuesOf);

} // namespace careo
