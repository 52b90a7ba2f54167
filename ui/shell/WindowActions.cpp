#include "ui/shell/WindowActions.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace careo::ui
{

WindowActions::WindowActions(QObject* parent)
    : QObject(parent)
    , newCase(add("newCase", tr("&New case…"), QKeySequence::New))
    , openCase(add("openCase", tr("&Open case…"), QKeySequence::Open))
    , sampleCase(add("sampleCase", tr("Open the &sample case"), {}))
    , closeCase(add("closeCase", tr("&Close case"), QKeySequence(Qt::CTRL | Qt::Key_W)))
    , importFiles(add("importFiles", tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I),
          QStringLiteral("import")))
    , pasteArticle(add("pasteArticle", tr("&Paste as article"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), QStringLiteral("paste")))
    , quit(add("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , claimTypes(add("claimTypes", tr("Claim &types…"), QKeySequence(Qt::CTRL | Qt::Key_T)))
    , history(add("history", tr("&History…"), QKeySequence(Qt::CTRL | Qt::Key_H)))
    , userName(add("yourName", tr("Your na&me…"), {}))
    , keySheet(add("keySheet", tr("&Keys"), QKeySequence(Qt::Key_F1)))
    , about(add("about", tr("&About Careo"), {}))
    , themes(new QActionGroup(this))
{
    keySheet->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    createRooms();
    createThemes();
    setCaseOpen(false, false);
}

QAction* WindowActions::add(
    const char* name, const QString& text, const QKeySequence& key, const QString& iconName)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    return action;
}

void WindowActions::createRooms()
{
    auto* group = new QActionGroup(this);
    rooms = {add("readRoom", tr("Read"), QKeySequence(Qt::CTRL | Qt::Key_1)),
        add("timelineRoom", tr("Timeline"), QKeySequence(Qt::CTRL | Qt::Key_2)),
        add("accountsRoom", tr("Accounts"), QKeySequence(Qt::CTRL | Qt::Key_3)),
        add("summaryRoom", tr("Summary"), QKeySequence(Qt::CTRL | Qt::Key_4))};
    for (QAction* room : rooms) {
        room->setCheckable(true);
        group->addAction(room);
    }
    rooms.first()->setChecked(true);
}

void WindowActions::createThemes()
{
    const auto addTheme = [this](const char* name, const QString& text, ThemeChoice choice) {
        QAction* action = add(name, text, {});
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        action->setChecked(choice == themeChoice());
        themes->addAction(action);
    };
    addTheme("themeDesktop", tr("As the desktop"), ThemeChoice::FollowDesktop);
    addTheme("themeLight", tr("Light"), ThemeChoice::Light);
    addTheme("themeDark", tr("Dark"), ThemeChoice::Dark);
    addTheme("themeContrastLight", tr("High contrast, light"), ThemeChoice::HighContrastLight);
    addTheme("themeContrastDark", tr("High contrast, dark"), ThemeChoice::HighContrastDark);
}

void WindowActions::setCaseOpen(bool isOpen, bool isReadOnly)
{
    closeCase->setEnabled(isOpen);
    claimTypes->setEnabled(isOpen);
    history->setEnabled(isOpen);
    importFiles->setEnabled(isOpen && !isReadOnly);
    pasteArticle->setEnabled(isOpen && !isReadOnly);
    for (QAction* room : rooms)
        room->setEnabled(isOpen);
}

void WindowActions::addThemes(QMenu& menu) const
{
    menu.addActions(themes->actions());
}

} // namespace careo::ui
