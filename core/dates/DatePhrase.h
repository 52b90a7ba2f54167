#pragma once

#include "core/model/EdtfDate.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace careo
{

/// One date of a typed expression. Parts that are missing may come from the interval's other end:
/// "March" in "between March and May 2006".
struct DatePhrase {
    QString years; ///< "2005", "201X", "19XX"; empty when not named
    int month = 0; ///< 1 to 12, or 21 to 24 for a season; 0 when not named
    int day = 0; ///< 0 when not named
    int weekday = 0; ///< 1 to 7; 0 when not named
    bool isApproximate = false;
    bool isUncertain = false;

    /// Unknown when parts are missing, or there is no such day, or it is another weekday.
    [[nodiscard]] EdtfDate date() const;

    bool operator==(const DatePhrase&) const = default;
};

/// The tokens of a typed date: folded words, numbers with their endings ("7th"), numeric dates
/// ("31.05.2012", "2005-12") in one, hyphens and dashes (all "-"), slashes, and the marks ? ~ %.
[[nodiscard]] QStringList dateTokens(QStringView text);

/// Reads `tokens` as one date. Nothing when they hold anything that is not understood.
[[nodiscard]] std::optional<DatePhrase> readDatePhrase(QStringList tokens);

} // namespace careo
