#include "ui/style/Theme.h"

#include "ui/style/CareoStyle.h"
#include "ui/style/ClaimColors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHash>
#include <QSettings>
#include <QStyle>

namespace careo::ui
{

namespace
{

const QString themeKey = QStringLiteral("appearance/theme");

/// The handful of colours everything else comes from.
struct Tones {
    QColor panel;
    QColor paper;
    QColor text;
    QColor muted;
    QColor hairline;
    QColor accent;
    QColor onAccent;
    QColor chosen;
    QColor grip; ///< of a scroll bar
    QString check; ///< icon of a tick on the accent
};

enum class Look { Light, Dark, HighContrastLight, HighContrastDark };

const Tones& tones(Look look)
{
    static const Tones light{QColor(0xf3, 0xf2, 0xed), QColor(0xfd, 0xfc, 0xf9),
        QColor(0x22, 0x22, 0x26), QColor(0x63, 0x62, 0x5e), QColor(0xdd, 0xdb, 0xd3),
        QColor(0x2f, 0x5d, 0x8a), QColor(0xff, 0xff, 0xff), QColor(0xe2, 0xea, 0xf3),
        QColor(0xb9, 0xb6, 0xac), QStringLiteral("check-white")};
    static const Tones night{QColor(0x26, 0x27, 0x2b), QColor(0x1e, 0x1f, 0x22),
        QColor(0xe8, 0xe6, 0xe0), QColor(0xa3, 0xa1, 0x9b), QColor(0x3a, 0x3b, 0x40),
        QColor(0x8a, 0xb8, 0xe6), QColor(0x14, 0x1c, 0x26), QColor(0x2d, 0x39, 0x49),
        QColor(0x5c, 0x5d, 0x63), QStringLiteral("check-ink")};
    static const Tones plainLight{Qt::white, Qt::white, Qt::black, QColor(0x30, 0x30, 0x30),
        QColor(0x50, 0x50, 0x50), QColor(0x00, 0x2f, 0x6c), Qt::white, QColor(0xd6, 0xe6, 0xff),
        QColor(0x50, 0x50, 0x50), QStringLiteral("check-white")};
    static const Tones plainDark{Qt::black, Qt::black, Qt::white, QColor(0xdc, 0xdc, 0xdc),
        QColor(0xb0, 0xb0, 0xb0), QColor(0xff, 0xd8, 0x4d), Qt::black, QColor(0x3a, 0x35, 0x10),
        QColor(0xb0, 0xb0, 0xb0), QStringLiteral("check-ink")};
    switch (look) {
    case Look::Light:
        return light;
    case Look::Dark:
        return night;
    case Look::HighContrastLight:
        return plainLight;
    case Look::HighContrastDark:
        return plainDark;
    }
    Q_UNREACHABLE();
}

QPalette palette(Look look)
{
    const Tones& tone = tones(look);
    QPalette colors;
    colors.setColor(QPalette::Window, tone.panel);
    colors.setColor(QPalette::WindowText, tone.text);
    colors.setColor(QPalette::Base, tone.paper);
    colors.setColor(QPalette::AlternateBase, tone.panel);
    colors.setColor(QPalette::Text, tone.text);
    colors.setColor(QPalette::PlaceholderText, tone.muted);
    colors.setColor(QPalette::Button, tone.paper);
    colors.setColor(QPalette::ButtonText, tone.text);
    colors.setColor(QPalette::BrightText, tone.onAccent);
    colors.setColor(QPalette::Highlight, tone.accent);
    colors.setColor(QPalette::HighlightedText, tone.onAccent);
    colors.setColor(QPalette::Link, tone.accent);
    colors.setColor(QPalette::LinkVisited, tone.accent);
    colors.setColor(QPalette::ToolTipBase, tone.paper);
    colors.setColor(QPalette::ToolTipText, tone.text);
    colors.setColor(QPalette::Light, tone.paper);
    colors.setColor(QPalette::Midlight, tone.chosen);
    colors.setColor(QPalette::Mid, tone.hairline);
    colors.setColor(QPalette::Dark, tone.muted);
    colors.setColor(QPalette::Shadow, tone.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = tone.muted;
        faded.setAlphaF(0.75F);
        colors.setColor(QPalette::Disabled, role, faded);
    }
    return colors;
}

QString styleSheet(Look look)
{
    const Tones& tone = tones(look);
    return QStringLiteral(
        "QToolTip { background: %1; color: %2; border: 1px solid %3; padding: 4px; }"
        "QLineEdit, QPlainTextEdit#note, QComboBox, QAbstractSpinBox { background: %1; "
        "border: 1px solid %3; border-radius: 5px; padding: 4px 8px; }"
        "QLineEdit:focus, QPlainTextEdit#note:focus, QComboBox:focus, QAbstractSpinBox:focus { "
        "border: 1px solid %4; }"
        "QComboBox::drop-down { border: none; width: 20px; }"
        "QComboBox::down-arrow { image: url(:/careo/icons/chevron-down.svg); width: 12px; "
        "height: 12px; }"
        "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; }"
        "QAbstractSpinBox::up-arrow { image: url(:/careo/icons/chevron-up.svg); width: 10px; "
        "height: 10px; }"
        "QAbstractSpinBox::down-arrow { image: url(:/careo/icons/chevron-down.svg); width: 10px; "
        "height: 10px; }"
        "QPushButton { background: %1; border: 1px solid %3; border-radius: 5px; "
        "padding: 5px 12px; }"
        "QPushButton:hover { background: %5; } QPushButton:pressed { background: %3; }"
        "QPushButton:checked { background: %5; border: 1px solid %7; }"
        "QPushButton:focus { border: 1px solid %4; }"
        "QPushButton:default, QPushButton[primary=\"true\"] { background: %4; color: %6; "
        "border: 1px solid %4; }"
        "QPushButton:disabled { color: %7; background: %8; }"
        "QToolButton { background: transparent; border: 1px solid transparent; "
        "border-radius: 5px; padding: 4px 8px; }"
        "QToolButton:hover { background: %5; } QToolButton:checked { background: %5; }"
        "QToolButton:focus { border: 1px solid %4; }"
        "QToolButton[popupMode=\"2\"] { padding-right: 22px; }"
        "QToolButton::menu-indicator, QPushButton::menu-indicator { "
        "image: url(:/careo/icons/chevron-down.svg); width: 12px; height: 12px; "
        "subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }"
        "QMenuBar { background: %8; border-bottom: 1px solid %3; }"
        "QStatusBar { background: %8; border-top: 1px solid %3; } QStatusBar::item { border: none; "
        "}"
        "QSplitter::handle { background: %3; }"
        "QTableView { selection-background-color: %5; selection-color: %2; }"
        "QTableView::item:focus { border: 1px solid %4; background: %5; color: %2; }"
        "QHeaderView { background: %8; } QHeaderView::section { background: %8; color: %7; "
        "border: none; border-bottom: 1px solid %3; padding: 4px 6px; }"
        "QTableView#matrix QHeaderView { background: %1; } "
        "QTableView#matrix QHeaderView::section { background: %1; } "
        "QTableView#matrix QTableCornerButton::section { background: %1; border: none; "
        "border-bottom: 1px solid %3; }"
        "QTabBar::tab { background: transparent; color: %7; border: none; "
        "border-bottom: 2px solid transparent; padding: 8px 14px; }"
        "QTabBar::tab:selected { color: %2; border-bottom: 2px solid %4; }"
        "QTabBar::tab:hover { color: %2; } QTabBar::tab:selected:focus { background: %5; }"
        "QScrollBar { background: transparent; border: none; margin: 0; }"
        "QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }"
        "QScrollBar::handle { background: %9; border-radius: 3px; margin: 3px; }"
        "QScrollBar::handle:vertical { min-height: 32px; }"
        "QScrollBar::handle:horizontal { min-width: 32px; }"
        "QScrollBar::handle:hover, QScrollBar::handle:pressed { background: %7; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        "QCheckBox::indicator, QAbstractItemView::indicator, QRadioButton::indicator { "
        "width: 12px; height: 12px; border: 1px solid %7; background: %1; border-radius: 3px; }"
        "QRadioButton::indicator { border-radius: 7px; }"
        "QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { "
        "background: %4; border-color: %4; image: url(:/careo/icons/%10.svg); }"
        "QRadioButton::indicator:checked { background: %4; border: 3px solid %1; "
        "width: 8px; height: 8px; }"
        "QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: %4; }")
        .arg(tone.paper.name(), tone.text.name(), tone.hairline.name(), tone.accent.name(),
            tone.chosen.name(), tone.onAccent.name(), tone.muted.name(), tone.panel.name(),
            tone.grip.name(), tone.check);
}

bool desktopIsDark()
{
    // The style's own palette is what the desktop asks for; Qt 6.4 has no colour scheme hint.
    return contrastRatio(
               QApplication::style()->standardPalette().color(QPalette::Window), Qt::black)
        < contrastRatio(
            QApplication::style()->standardPalette().color(QPalette::Window), Qt::white);
}

/// As the settings hold them.
const QHash<ThemeChoice, QString>& themeWords()
{
    static const QHash<ThemeChoice, QString> words{
        {ThemeChoice::FollowDesktop, QStringLiteral("desktop")},
        {ThemeChoice::Light, QStringLiteral("light")}, {ThemeChoice::Dark, QStringLiteral("dark")},
        {ThemeChoice::HighContrastLight, QStringLiteral("high contrast light")},
        {ThemeChoice::HighContrastDark, QStringLiteral("high contrast dark")}};
    return words;
}

Look chosenLook()
{
    static const bool followsDark = desktopIsDark();
    switch (themeChoice()) {
    case ThemeChoice::FollowDesktop:
        return followsDark ? Look::Dark : Look::Light;
    case ThemeChoice::Light:
        return Look::Light;
    case ThemeChoice::Dark:
        return Look::Dark;
    case ThemeChoice::HighContrastLight:
        return Look::HighContrastLight;
    case ThemeChoice::HighContrastDark:
        return Look::HighContrastDark;
    }
    Q_UNREACHABLE();
}

} // namespace

void applyTheme(QApplication& application)
{
    const Look look = chosenLook();
    QApplication::setStyle(new CareoStyle);
    QApplication::setPalette(palette(look));
    application.setStyleSheet(styleSheet(look));
}

ThemeChoice themeChoice()
{
    return themeWords().key(QSettings().value(themeKey).toString(), ThemeChoice::FollowDesktop);
}

void setThemeChoice(QApplication& application, ThemeChoice choice)
{
    QSettings().setValue(themeKey, themeWords().value(choice));
    applyTheme(application);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

QColor paperColor(const QPalette& palette)
{
    return palette.color(QPalette::Base);
}

QColor mutedColor(const QPalette& palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor hairlineColor(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor accentColor(const QPalette& palette)
{
    return palette.color(QPalette::Highlight);
}

QColor chosenColor(const QPalette& palette)
{
    return palette.color(QPalette::Midlight);
}

QFont serifFont(qreal pointSize)
{
    static const QString family = [] {
        const QStringList known = QFontDatabase::families();
        for (const QString& candidate :
            {QStringLiteral("Noto Serif"), QStringLiteral("Source Serif Pro"),
                QStringLiteral("Liberation Serif"), QStringLiteral("DejaVu Serif")}) {
            if (known.contains(candidate))
                return candidate;
        }
        return QStringLiteral("serif");
    }();
    QFont font(family);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(pointSize > 0 ? pointSize : QApplication::font().pointSizeF());
    return font;
}

QFont sansFont(qreal scale, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    return font;
}

} // namespace careo::ui
