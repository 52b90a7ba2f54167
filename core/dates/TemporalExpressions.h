#pragma once

#include "core/model/EdtfDate.h"
#include "core/model/Passage.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace careo
{

/// An expression of time in a text.
struct TemporalExpression {
    enum class Kind {
        Date, ///< a day, week, month, season, quarter, year, decade or century
        Range, ///< from one date to another
        Duration, ///< how long; never has a value
        Set, ///< how often; never has a value
        Reference ///< "now", "the day before": a time the text does not let one name
    };
    enum class Basis { None, Publication, EarlierExpression };

    Passage passage;
    EdtfDate value; ///< unknown where text and publication date do not give it
    Kind kind = Kind::Date;
    Basis basis = Basis::None; ///< what `value` was reckoned from; None when it spells itself out
    Passage basisPassage; ///< the earlier expression; empty for any other basis
    double confidence = 0; ///< 0 to 1, an estimate by rule; at most 0.3 without a value

    bool operator==(const TemporalExpression&) const = default;
};

/// The expressions of time in `text`, by position, none overlapping another: full and partial
/// dates, ranges, and what has to be reckoned from `published` or from an expression before it
/// ("last Thursday", "two years ago", "la veille"). A value is never more precise than what it is
/// reckoned from. `language` is "en", "es" or "fr", region allowed; for the empty text and other
/// languages the one that fits the text's words best. Any thread.
[[nodiscard]] QList<TemporalExpression> findTemporalExpressions(
    QStringView text, const QString& language, const EdtfDate& published);

} // namespace careo
