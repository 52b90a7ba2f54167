#pragma once

#include <rapidcheck.h>

#include <QtGlobal>

#include <vector>

/// Properties that hold whatever is done, by rapidcheck: https://github.com/emil-e/rapidcheck.
namespace careo::test
{

/// Numbers that choices are made from, one after the other; rapidcheck makes those of a failure few
/// and small. When they are used up each choice is the first.
class Draws
{
public:
    using Numbers = std::vector<unsigned>;

    Draws() = default;
    explicit Draws(Numbers numbers)
        : m_numbers(std::move(numbers))
    {
    }

    /// 0 to `count` - 1, or 0.
    [[nodiscard]] int below(qsizetype count)
    {
        if (count <= 0 || m_next >= m_numbers.size())
            return 0;
        return static_cast<int>(m_numbers[m_next++] % static_cast<unsigned>(count));
    }

    [[nodiscard]] static rc::Gen<Numbers> some(int most)
    {
        constexpr unsigned above = 1 << 20;
        return rc::gen::resize(
            most, rc::gen::container<Numbers>(rc::gen::inRange<unsigned>(0, above)));
    }

private:
    Numbers m_numbers;
    size_t m_next = 0;
};

/// Whether the property holds in `cases` cases, the same ones in each run unless the environment's
/// RC_PARAMS say otherwise. The first call of a program decides for all its calls.
template <class Property> [[nodiscard]] bool holds(int cases, const Property& property)
{
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20051209 max_success=" + QByteArray::number(cases));
    return rc::check(property);
}

} // namespace careo::test
