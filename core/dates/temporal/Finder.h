#pragma once

#include "core/dates/temporal/Draft.h"
#include "core/dates/temporal/Language.h"

#include <vector>

namespace careo::temporal
{

/// Looks for what the rules of `language` describe, from left to right, the longest match first.
[[nodiscard]] std::vector<Draft> findDrafts(
    QStringView text, const TokenList& list, const Language& language);

/// Makes ranges of drafts that belong together ("from" X "to" Y), and gives a date the year that
/// stands with the date after it ("3 March and 5 April 2011").
[[nodiscard]] std::vector<Draft> joinDrafts(
    std::vector<Draft> drafts, const TokenList& list, const Language& language);

} // namespace careo::temporal
