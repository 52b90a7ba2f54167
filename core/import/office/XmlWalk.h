#pragma once

#include "core/base/Result.h"
#include "core/import/Extraction.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <functional>

namespace careo
{

/// Nested deeper than any document is.
inline constexpr int deepestXml = 1'000;

/// Hands every token of an XML part to `see`. A DTD, and with it every entity of the document's
/// own, is refused, and so is what is nested too deep: FileDamaged. Loads nothing. Cancelled.
[[nodiscard]] Result<void> walkXml(const QByteArray& part, const IsCancelled& isCancelled,
    const std::function<void(const QXmlStreamReader& xml)>& see);

} // namespace careo
