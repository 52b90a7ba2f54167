#pragma once

#include <QUuid>

namespace careo
{

/// A UUID of version 7 (RFC 9562, 5.7), which sorts by the time it was made at: an index of many
/// grows at its end, where random ones touch all of it. Time to a 4096th of a millisecond, then 62
/// random bits. Any thread.
[[nodiscard]] QUuid newUuid();

} // namespace careo
