#pragma once

#include "core/base/Error.h"

#include <QString>

namespace careo
{

/// One translated sentence for a failure: what happened, to what, what to do now. `subject` names
/// the file or thing concerned; without one the error's detail stands in where it is a name.
[[nodiscard]] QString errorText(const Error& error, const QString& subject = {});

} // namespace careo
