#pragma once

#include <QStringView>

namespace careo
{

/// A short line that sends the reader elsewhere: "Read more", "Click here ...", "Leer más", an
/// address alone, share buttons. In English, Spanish, French, German and Portuguese.
[[nodiscard]] bool isLinkLine(QStringView line);

/// A short line under a picture: "Photo: ...", "Foto de archivo ...".
[[nodiscard]] bool isCaption(QStringView line);

} // namespace careo
