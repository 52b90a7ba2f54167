#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace careo
{

/// The fields of the query language, `field:value`.
enum class QueryField {
    Type, ///< a claim type whose name holds the value, with its subtree
    Outlet, ///< holds the value; `outlet:""` finds what has none, as do author and speaker
    Speaker, ///< of a claim
    Author,
    Language, ///< `lang:`, a language tag as in "es"; `lang:""` finds what has none
    Status, ///< of a claim: its key
    Stance, ///< of a claim: its key
    From, ///< can have been published on or after the EDTF date
    To, ///< can have been published on or before the EDTF date
    Event, ///< a claim whose event date overlaps the EDTF date
    Has, ///< claims, author, outlet, language, published; of a claim: date, note, speaker, and of
         ///< its anchor: orphan, approximate
    In, ///< `in:title`: the words beside it, in the same parentheses, stand in the title
};

[[nodiscard]] QString toKey(QueryField field);
[[nodiscard]] std::optional<QueryField> queryFieldFromKey(QStringView key);
/// All names of fields, in the order of QueryField.
[[nodiscard]] QStringList queryFieldKeys();
/// All values of a field that takes only certain ones, in lower case; none for the others.
[[nodiscard]] QStringList fixedValues(QueryField field);
/// Whether `value` is one that `field` can take.
[[nodiscard]] bool takesValue(QueryField field, const QString& value);
/// Whether it asks about a claim, not about an article.
[[nodiscard]] bool isClaimField(QueryField field, const QString& value);

} // namespace careo
