#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace careo
{

/// A row's number in one case file; the tag keeps ids of different kinds apart.
/// A default id is invalid and names nothing.
template <class Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace careo
