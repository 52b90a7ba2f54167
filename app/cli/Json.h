#pragma once

#include "core/model/EdtfDate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace careo::cli
{

/// What nobody knows is null, never an empty string.
[[nodiscard]] QJsonValue orNull(const QString& text);
[[nodiscard]] QJsonValue orNull(const EdtfDate& date);
[[nodiscard]] QJsonValue orNull(std::optional<int> number);

void printJson(const QJsonObject& object);

} // namespace careo::cli
