#pragma once

#include <QFont>
#include <QPalette>

class QApplication;

namespace careo::ui
{

enum class ThemeChoice { FollowDesktop, Light, Dark, HighContrastLight, HighContrastDark };

/// The look of the whole program: Fusion with Careo's palettes and one style sheet of rules that
/// a palette can not express. Reads the choice from the settings.
void applyTheme(QApplication& application);
[[nodiscard]] ThemeChoice themeChoice();
/// Stores the choice and applies it.
void setThemeChoice(QApplication& application, ThemeChoice choice);

[[nodiscard]] bool isDark(const QPalette& palette);
/// The paper the texts lie on; panels use QPalette::Window.
[[nodiscard]] QColor paperColor(const QPalette& palette);
/// Secondary facts: muted, at least 4.5:1 on paper and panel.
[[nodiscard]] QColor mutedColor(const QPalette& palette);
/// Hairlines between rows and panes.
[[nodiscard]] QColor hairlineColor(const QPalette& palette);
/// The ink-blue accent, and the light ground of what is chosen.
[[nodiscard]] QColor accentColor(const QPalette& palette);
[[nodiscard]] QColor chosenColor(const QPalette& palette);

/// The serif that articles and quotations are set in. `pointSize` 0 is the desktop's size.
[[nodiscard]] QFont serifFont(qreal pointSize = 0);
/// The desktop's sans, scaled: 1.0 the usual size, 0.9 for secondary facts.
[[nodiscard]] QFont sansFont(qreal scale = 1.0, QFont::Weight weight = QFont::Normal);

} // namespace careo::ui
