#pragma once

namespace careo
{

/// Makes the icons and the sample case, which are built into this library, known under
/// ":/careo/". A program calls it once before it uses any; calling it again does no harm.
void initResources();

} // namespace careo
