#pragma once

class QWidget;

namespace careo::ui
{

/// The line between two rows or parts, in the palette's hairline colour. The layout it is put into
/// gives it its parent.
[[nodiscard]] QWidget* createHairline();

} // namespace careo::ui
