#pragma once

#include <QFont>

namespace careo::ui
{

/// How the reader sets texts, as the user likes it.
struct TextLook {
    static constexpr int smallestStep = -4;
    static constexpr int largestStep = 14;
    static constexpr int narrowest = 40;
    static constexpr int widest = 120;
    static constexpr int closest = 120;
    static constexpr int loosest = 260;

    bool isSerif = true;
    int sizeStep = 0; ///< points more than the usual size
    int measure = 68; ///< letters a line
    int linePitch = 158; ///< from line to line, in percent of the letters' size

    [[nodiscard]] QFont font() const;

    /// What the settings hold, within the bounds above.
    [[nodiscard]] static TextLook stored();
    void store() const;

    bool operator==(const TextLook&) const = default;
};

} // namespace careo::ui
