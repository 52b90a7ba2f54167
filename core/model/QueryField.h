#pragma once

#include <QString>
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
    Language, ///< `lang:`
    Status, ///< of a claim: its key
    Stance, ///< of a claim: its key
    From, ///< can have been published on or after the EDTF date
    To, ///< can have been published on or before the EDTF date
    Event, ///< a claim whose event date overlaps the EDTF date
    Has, ///< claims, author, outlet, published; of a claim: date, note, speaker
    In, ///< `in:title`: the words in the same parentheses stand in the title
};

[[nodiscard]] QString toKey(QueryField field);
[[nodiscard]] std::optional<QueryField> queryFieldFromKey(QStringView key);
/// Whether `value` is one that `field` can take.
[[nodiscard]] bool takesValue(QueryField field, const QString& value);
/// Whether it asks about a claim, not about an article.
[[nodiscard]] bool isClaimField(QueryField field, const QString& value);

} // namespace careo
