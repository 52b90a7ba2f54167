#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace careo
{

/// The words that files and commands use for the values of an enumeration, and back.
template <class Enum, size_t N> struct KeyTable {
    std::array<std::pair<Enum, QLatin1StringView>, N> rows;

    [[nodiscard]] QString key(Enum value) const
    {
        for (const auto& [candidate, key] : rows) {
            if (candidate == value)
                return key;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] std::optional<Enum> value(QStringView key) const
    {
        for (const auto& [candidate, name] : rows) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return candidate;
        }
        return {};
    }
};

} // namespace careo
