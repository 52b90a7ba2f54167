#pragma once

namespace careo::cli
{

/// While there is one, the first Ctrl+C or SIGTERM does not end the program but asks it to; a
/// second one ends it.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    /// Any thread.
    [[nodiscard]] static bool wasAsked();
};

} // namespace careo::cli
