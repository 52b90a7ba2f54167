#pragma once

#include <QtGlobal>

#include <functional>

namespace careo
{

/// Told how much of how much is done; false stops the work. An empty one is not asked.
using Progress = std::function<bool(qsizetype done, qsizetype total)>;

} // namespace careo
