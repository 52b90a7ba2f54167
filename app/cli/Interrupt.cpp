#include "app/cli/Interrupt.h"

#include <atomic>
#include <csignal>

namespace careo::cli
{

namespace
{

std::atomic_bool asked = false;
static_assert(std::atomic_bool::is_always_lock_free); // else no signal handler may set it

void ask(int signal)
{
    asked = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupt::Interrupt()
{
    std::signal(SIGINT, ask);
    std::signal(SIGTERM, ask);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interrupt::wasAsked()
{
    return asked;
}

} // namespace careo::cli
