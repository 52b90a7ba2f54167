#pragma once

#include "app/cli/Command.h"
#include "app/cli/FilterOptions.h"
#include "core/model/Claim.h"

#include <optional>

namespace careo::cli
{

/// --article, --type, --quote or --start and --end, and what else is told of a claim.
[[nodiscard]] QList<QCommandLineOption> claimOptions();

/// The claim of type `type` that the options tell, not stored.
[[nodiscard]] Answer<Claim> claimOf(
    const Invocation& invocation, const CaseStore& store, const ClaimType& type);

/// What to tell the user when the option is missing or empty.
[[nodiscard]] std::optional<Outcome> needOption(
    const Invocation& invocation, const char* command, const char* needed);

} // namespace careo::cli
