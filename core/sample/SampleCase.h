#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

namespace careo
{

class CaseStore;

/// Makes the sample case at `path`: eight digests of press articles with the claims tagged in
/// them, for a newcomer to look around in. FileExists, FileNotWritable, DiskFull.
[[nodiscard]] Result<std::unique_ptr<CaseStore>> createSampleCase(const QString& path);

/// Where a private copy of the sample case can be made: a name that is free in the user's
/// documents, or in their home where there is no such folder.
[[nodiscard]] QString newSamplePath();

} // namespace careo
