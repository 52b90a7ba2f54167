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
    enum class Bound { None, After, Before }; ///< "since", "until": what stands before a date

    Passage passage;
    EdtfDate value; ///< unknown where text and publication date do not give it
    Kind kind = Kind::Date;
    Bound bound = Bound::None; ///< `value` is where the time begins or ends
    Basis basis = Basis::None; ///< what `value` was reckoned from; None when it spells itself out
    Passage basisPassage; ///< the earlier expression; empty for any other basis
    double confidence = 0; ///< 0 to 1, an estimate by rule; at most 0.3 without a value

    /// `value`, open to the side that `bound` leaves open: "since 2005" is 2005/..
    [[nodiscard]] EdtfDate meaning() const;

    bool operator==(const TemporalExpression&) const = default;
};

/// Which of two numbers is the day in 03/04/2012.
enum class NumericOrder {
    ByLanguage, ///< the day in Spanish and French, not known in English
    DayFirst,
    MonthFirst
};

/// How often each order stands in dates of digits that can be read in one way only: 31/05/2012.
struct NumericOrderCount {
    qsizetype dayFirst = 0;
    qsizetype monthFirst = 0;

    void add(QStringView text);
    /// ByLanguage when there is no such date or both orders occur.
    [[nodiscard]] NumericOrder order() const;

    bool operator==(const NumericOrderCount&) const = default;
};

/// The expressions of time in `text`, by position, none overlapping another: full and partial
/// dates, ranges, and what has to be reckoned from `published` or from an expression before it
/// ("last Thursday", "two years ago", "la veille"). A value is never more precise than what it is
/// reckoned from. `language` is "en", "es" or "fr", region allowed; for the empty text and other
/// languages the one that fits the text's words best. `order` is what is known of dates in digits,
/// as from other articles of the outlet; the text's own clear dates go before it. Any thread.
[[nodiscard]] QList<TemporalExpression> findTemporalExpressions(QStringView text,
    const QString& language, const EdtfDate& published,
    NumericOrder order = NumericOrder::ByLanguage);

} // namespace careo
