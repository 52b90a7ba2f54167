#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace careo
{

/// A value, or why there is none.
template <class T> using Result = tl::expected<T, Error>;

/// The failing side of a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace careo
