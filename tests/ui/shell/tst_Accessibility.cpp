#include "WindowFixture.h"

#include "ui/claims/TypeChooser.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ReaderView.h"
#include "ui/session/CaseSession.h"
#include "ui/shell/KeyBindings.h"
#include "ui/shell/KeySheet.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

namespace
{

/// What one can do something with.
bool isInteractive(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> roles{QAccessible::Button, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText,
        QAccessible::SpinBox, QAccessible::Slider, QAccessible::List, QAccessible::Tree,
        QAccessible::Table, QAccessible::PageTab, QAccessible::PageTabList, QAccessible::Link,
        QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::MenuItem};
    return roles.contains(role);
}

/// Parts of Qt's own that a screen reader is told of through what they belong to.
bool isInner(const QAccessibleInterface& part)
{
    const QObject* object = part.object();
    return object && object->objectName().startsWith(u"qt_"_s);
}

/// Returns how many interactive parts there are.
int collectNameless(QAccessibleInterface* part, const QString& path, QStringList& found)
{
    if (!part || !part->isValid() || part->state().invisible || isInner(*part))
        return 0;
    const QString name = part->text(QAccessible::Name);
    const QObject* object = part->object();
    const QString here = path + u'/'
        + (object ? QString::fromLatin1(object->metaObject()->className()) + u'#'
                    + object->objectName()
                  : name);
    int interactive = isInteractive(part->role()) ? 1 : 0;
    if (interactive > 0 && name.trimmed().isEmpty())
        found << here;
    constexpr int mostRows = 60; // of a list, which are all made alike
    for (int i = 0; i < std::min(part->childCount(), mostRows); ++i)
        interactive += collectNameless(part->child(i), here, found);
    return interactive;
}

QStringList nameless(QWidget* widget)
{
    QStringList found;
    if (collectNameless(QAccessible::queryAccessibleInterface(widget), {}, found) == 0)
        found << QStringLiteral("nothing interactive was found");
    return found;
}

} // namespace

class tst_Accessibility : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everythingInARoomHasAName_data();
    void everythingInARoomHasAName();
    void everythingInADialogHasAName_data();
    void everythingInADialogHasAName();
    void theReaderGivesItsText();
    void tabLeavesNothingOut();

private:
    [[nodiscard]] QAction* action(const QString& name) const
    {
        for (QAction* each : namedActions(*m_window->menuBar())) {
            if (each->objectName() == name)
                return each;
        }
        return nullptr;
    }
    void openSample()
    {
        QVERIFY(m_window->openSample());
        const auto ids = m_window->session()->store().queries().articles({}, ArticleOrder::Title);
        m_window->session()->setCurrentArticle(ids->first());
        const auto claims = m_window->session()->store().claims().ofArticle(ids->first());
        m_window->session()->setCurrentClaim(claims->first().id);
    }
};

void tst_Accessibility::everythingInARoomHasAName_data()
{
    QTest::addColumn<QString>("room");
    for (const QString& room :
        {u"readRoom"_s, u"timelineRoom"_s, u"accountsRoom"_s, u"summaryRoom"_s})
        QTest::newRow(qPrintable(room)) << room;
}

void tst_Accessibility::everythingInARoomHasAName()
{
    QFETCH(QString, room);
    openSample();
    action(room)->trigger();
    QTest::qWait(300); // what is read in the background is shown
    const QStringList found = nameless(m_window.get());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Accessibility::everythingInADialogHasAName_data()
{
    QTest::addColumn<QString>("opener");
    for (const QString& opener : {u"claimTypes"_s, u"textLook"_s, u"chooseType"_s,
             u"hitsInContext"_s, u"editArticleDetails"_s, u"history"_s, u"yourName"_s})
        QTest::newRow(qPrintable(opener)) << opener;
    QTest::newRow("keys") << u"keySheet"_s;
}

void tst_Accessibility::everythingInADialogHasAName()
{
    QFETCH(QString, opener);
    openSample();
    QStringList found;
    const auto look = [&] {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                found += nameless(window);
        }
        if (QWidget* modal = QApplication::activeModalWidget())
            modal->close();
    };
    QAction* open = action(opener);
    if (!open || !open->isEnabled())
        QFAIL(qPrintable(opener));
    QTimer::singleShot(300, this, look); // also within a dialog that keeps the window waiting
    open->trigger();
    QTest::qWait(500);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_Accessibility::theReaderGivesItsText()
{
    openSample();
    auto* text = m_window->findChild<ArticleText*>();
    QAccessibleInterface* part = QAccessible::queryAccessibleInterface(text);
    QVERIFY(part);
    QCOMPARE(part->role(), QAccessible::EditableText);
    QAccessibleTextInterface* interface = part->textInterface();
    QVERIFY(interface);
    const auto article
        = m_window->session()->store().articles().article(m_window->session()->currentArticle());
    QCOMPARE(interface->characterCount(), article->text.size());
    const QString words = article->text.mid(article->bodyStart, 20);
    const auto start = static_cast<int>(article->bodyStart);
    QCOMPARE(interface->text(start, start + 20), words);
    interface->setCursorPosition(start + 5);
    QCOMPARE(text->caret(), article->bodyStart + 5);
}

void tst_Accessibility::tabLeavesNothingOut()
{
    openSample();
    m_window->activateWindow();
    m_window->findChild<QWidget*>(u"search"_s)->setFocus();
    QSet<QWidget*> reached;
    for (int i = 0; i < 200; ++i) {
        QWidget* now = QApplication::focusWidget();
        QVERIFY(now);
        reached << now;
        if (QTest::keyClick(now, Qt::Key_Tab, Qt::ControlModifier);
            QApplication::focusWidget() == now)
            QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const QString& name : {u"search"_s, u"facets"_s, u"articles"_s, u"articleText"_s}) {
        auto* widget = m_window->findChild<QWidget*>(name);
        QVERIFY2(widget && reached.contains(widget), qPrintable(name));
    }
}

QTEST_MAIN(tst_Accessibility)
#include "tst_Accessibility.moc"
