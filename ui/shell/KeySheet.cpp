#include "ui/shell/KeySheet.h"

#include "core/base/Folding.h"
#include "ui/fields/ListKeys.h"
#include "ui/shell/KeyBindings.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int rowHeight = 26;
constexpr int margin = 12;
constexpr int actionRole = Qt::UserRole;

enum Page { ButtonsPage, PressPage, ConflictPage };

QString plain(QString text)
{
    text = text.section(u'\t', 0, 0).remove(QStringLiteral("…"));
    return text.replace(QStringLiteral("&&"), QStringLiteral("\a"))
        .remove(u'&')
        .replace(u'\a', u'&');
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(KeySheet::tr("  or  "));
}

QTreeWidgetItem* sized(QTreeWidgetItem* row)
{
    row->setSizeHint(0, {0, rowHeight});
    return row;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == 0 || key == Qt::Key_unknown;
}

QPushButton* button(const QString& text, const char* name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1StringView(name));
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

QWidget* row(const QList<QWidget*>& widgets)
{
    auto* page = new QWidget;
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(margin, 8, margin, 8);
    for (QWidget* each : widgets)
        layout->addWidget(each, qobject_cast<QLabel*>(each) ? 1 : 0);
    return page;
}

} // namespace

KeySheet::KeySheet(QMainWindow* window)
    : QDialog(window)
    , m_window(window)
    , m_actions(namedActions(*window->menuBar()))
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Keys"));
    resize(600, 640);
    m_filter->setObjectName(QStringLiteral("keyFilter"));
    m_filter->setAccessibleName(tr("Find a key or what it does"));
    m_filter->setPlaceholderText(tr("Find a key or what it does"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("keyList"));
    m_list->setAccessibleName(tr("Keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(16);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(row({m_filter}));
    rows->addWidget(m_list, 1);
    m_pages->addWidget(createButtons());
    m_pages->addWidget(createPress());
    m_pages->addWidget(createConflict());
    rows->addWidget(m_pages);
    fill();
    new ListKeys(m_filter, m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &KeySheet::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &KeySheet::askForKey);
    connect(m_list, &QTreeWidget::itemActivated, this, &KeySheet::askForKey);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeySheet::updateButtons);
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    m_filter->setFocus();
}

QWidget* KeySheet::createButtons()
{
    m_change = button(tr("Change…"), "changeKey");
    m_usual = button(tr("Usual key"), "usualKey");
    auto* all = button(tr("Usual keys for all"), "usualKeys");
    auto* room = new QLabel;
    connect(m_change, &QPushButton::clicked, this, &KeySheet::askForKey);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (QAction* action = current())
            resetKeys(*action);
        showAllKeys();
    });
    connect(all, &QPushButton::clicked, this, [this] {
        for (QAction* action : std::as_const(m_actions))
            resetKeys(*action);
        showAllKeys();
    });
    return row({room, m_change, m_usual, all});
}

QWidget* KeySheet::createPress()
{
    m_press = new QLabel;
    m_press->setObjectName(QStringLiteral("pressKey"));
    m_press->setWordWrap(true);
    auto* cancel = button(tr("Cancel"), "cancelKey");
    cancel->setFocusPolicy(Qt::NoFocus);
    connect(cancel, &QPushButton::clicked, this, &KeySheet::endChange);
    m_catcher = row({m_press, cancel});
    m_catcher->setObjectName(QStringLiteral("keyCatcher"));
    m_catcher->setAccessibleName(tr("The new key"));
    m_catcher->setFocusPolicy(Qt::StrongFocus);
    m_catcher->installEventFilter(this);
    return m_catcher;
}

QWidget* KeySheet::createConflict()
{
    m_conflict = new QLabel;
    m_conflict->setObjectName(QStringLiteral("keyConflict"));
    m_conflict->setWordWrap(true);
    m_takeIt = button(tr("Take it from there"), "takeKey");
    auto* leave = button(tr("Leave it there"), "leaveKey");
    for (QPushButton* each : {m_takeIt, leave})
        each->setAutoDefault(true);
    connect(m_takeIt, &QPushButton::clicked, this, &KeySheet::takeFromHolder);
    connect(leave, &QPushButton::clicked, this, &KeySheet::endChange);
    return row({m_conflict, m_takeIt, leave});
}

void KeySheet::fill()
{
    for (const QAction* menu : m_window->menuBar()->actions()) {
        QTreeWidgetItem* group = sized(new QTreeWidgetItem(m_list, {plain(menu->text())}));
        group->setFlags(Qt::ItemIsEnabled);
        group->setFont(0, sansFont(1.0, QFont::DemiBold));
        addRows(group, menu->menu()->actions());
        group->setHidden(group->childCount() == 0);
    }
    m_list->expandAll();
}

void KeySheet::addRows(QTreeWidgetItem* group, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (action->menu()) {
            addRows(group, action->menu()->actions());
        } else if (m_actions.contains(action) && action->isVisible()) {
            QTreeWidgetItem* item = sized(new QTreeWidgetItem(group, {plain(action->text())}));
            item->setData(0, actionRole, QVariant::fromValue(action));
            showKeys(item);
        }
    }
}

void KeySheet::showKeys(QTreeWidgetItem* item)
{
    const auto* action = item->data(0, actionRole).value<QAction*>();
    item->setText(1, keysOf(*action));
    item->setFont(1, sansFont(1.0, hasUsualKeys(*action) ? QFont::Normal : QFont::DemiBold));
    item->setToolTip(1, hasUsualKeys(*action) ? QString() : tr("Not the usual key"));
}

void KeySheet::showAllKeys()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j)
            showKeys(group->child(j));
    }
    updateButtons();
}

void KeySheet::filter(const QString& words)
{
    const QString wanted = folded(words);
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool isShown = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const bool fits
                = folded(item->text(0)).contains(wanted) || folded(item->text(1)).contains(wanted);
            item->setHidden(!fits);
            isShown = isShown || fits;
            if (fits && !first)
                first = item;
        }
        group->setHidden(!isShown);
    }
    m_list->setCurrentItem(first);
    updateButtons();
}

QAction* KeySheet::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, actionRole).value<QAction*>() : nullptr;
}

void KeySheet::updateButtons()
{
    const QAction* action = current();
    m_change->setEnabled(action);
    m_usual->setEnabled(action && !hasUsualKeys(*action));
}

void KeySheet::askForKey()
{
    const QAction* action = current();
    if (!action)
        return;
    m_press->setText(
        tr("Press the new key for “%1”. Escape leaves it; Backspace takes its key away.")
            .arg(plain(action->text())));
    m_pages->setCurrentIndex(PressPage);
    m_catcher->setFocus();
}

bool KeySheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_catcher)
        return QDialog::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // so that it comes as a key and calls nothing
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (isModifier(key->key()))
        return true;
    if (modifiers == Qt::NoModifier && key->key() == Qt::Key_Escape)
        endChange();
    else if (modifiers == Qt::NoModifier && key->key() == Qt::Key_Backspace)
        take({});
    else if (key->key() == Qt::Key_Question)
        take(QKeySequence(Qt::Key_Question)); // the shift that makes it is not part of it
    else
        take(QKeySequence(modifiers | Qt::Key(key->key())));
    return true;
}

void KeySheet::take(const QKeySequence& key)
{
    QAction* action = current();
    const QAction* holder = key.isEmpty() ? nullptr : holderOf(m_actions, key, *action);
    if (!holder) {
        setKey(*action, key);
        endChange();
        return;
    }
    m_wanted = key;
    m_conflict->setText(tr("%1 is the key for “%2”.")
                            .arg(key.toString(QKeySequence::NativeText), plain(holder->text())));
    m_pages->setCurrentIndex(ConflictPage);
    m_takeIt->setFocus();
}

void KeySheet::takeFromHolder()
{
    QAction* action = current();
    while (QAction* holder = holderOf(m_actions, m_wanted, *action))
        setKey(*holder, {});
    setKey(*action, m_wanted);
    endChange();
}

void KeySheet::endChange()
{
    m_pages->setCurrentIndex(ButtonsPage);
    showAllKeys();
    m_list->setFocus();
}

} // namespace careo::ui
