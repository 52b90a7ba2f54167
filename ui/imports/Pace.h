#pragma once

#include <QString>

#include <chrono>

namespace careo::ui
{

/// How a long work gets on: "1,200 of 40,000 files · 340 a second · about 2 minutes left". Rate and
/// rest are left out while too little is done to tell.
[[nodiscard]] QString paceText(int done, int total, std::chrono::milliseconds elapsed);

} // namespace careo::ui
