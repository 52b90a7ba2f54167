#pragma once

#include <QIcon>
#include <QString>

namespace careo::ui
{

/// An icon of Careo's own set (resources/icons/NAME.svg, stroke 1.5), in the palette's text colour.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace careo::ui
