#pragma once

#include "app/cli/Command.h"
#include "core/model/CaseFilter.h"
#include "core/model/ClaimType.h"
#include "core/store/CaseStore.h"

#include <tl/expected.hpp>

namespace careo::cli
{

/// A value, or what to tell the user.
template <class T> using Answer = tl::expected<T, Outcome>;

/// Opens the case that the first argument names.
[[nodiscard]] Answer<std::unique_ptr<CaseStore>> openCase(
    const Invocation& invocation, CaseStore::Access access = CaseStore::Access::ReadOnly);

/// --type, --outlet, --language, --status, --from, --to, --words
[[nodiscard]] QList<QCommandLineOption> filterOptions();
[[nodiscard]] Answer<CaseFilter> filterOf(const Invocation& invocation, CaseStore& store);

/// The type of that name, "parent/name" where the name alone is not enough. Case and accents make
/// no difference.
[[nodiscard]] Answer<ClaimType> findType(CaseStore& store, const QString& name);

} // namespace careo::cli
