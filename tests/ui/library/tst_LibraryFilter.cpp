#include "LibraryFixture.h"

#include "ui/library/LibraryActions.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

/// The filter: fields with their counts, chips, words, and how each is taken back.
class tst_LibraryFilter : public LibraryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void narrowsByClaimType();
    void narrowsByOutlet();
    void narrowsByLanguage();
    void narrowsByStatus();
    void narrowsByPublicationDate();
    void refusesABadDate();
    void refusesAReversedRange();
    void narrowsByWords();
    void saysWhatASearchLacks();
    void fieldsNarrowEachOther();
    void countsFollowTheOtherFields();
    void chipsShowAndRemove();
    void chipsAreWalkedByKeys();
    void oneKeyClearsAll();
    void keysTakeValuesAndKeepThePlace();
    void countsFollowTheCase();
    void aNewPaletteColoursTheTree();
    void leavesOutByKeyAndByMenu();
    void showsWhatIsStillLacking();
    void keepsFiltersUnderNames();

private:
    void typeInto(const char* name, const QString& text) const
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void openPublished() const
    {
        auto* tree = find<QTreeWidget>("facets");
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            if (tree->topLevelItem(i)->text(0) == u"Published"_s) {
                tree->topLevelItem(i)->setExpanded(true);
                tree->scrollToItem(tree->topLevelItem(i)->child(0));
            }
        }
        QTRY_VERIFY(find("publishedFrom")->isVisible());
    }
    [[nodiscard]] QString typeName(int key) const { return m_session->claimTypeForKey(key).name; }
};

void tst_LibraryFilter::narrowsByClaimType()
{
    QCOMPARE(count(u"Claim type"_s, typeName(2)), u"3"_s);
    choose(u"Claim type"_s, typeName(2));
    QCOMPARE(titles(), (QStringList{u"Bridge"_s, u"Alarm"_s}));
    QCOMPARE(find<QLabel>("articleCount")->text(), u"2 of 5 articles"_s);
    choose(u"Claim type"_s, typeName(3));
    QCOMPARE(titles(), (QStringList{u"Éclair"_s, u"Bridge"_s, u"Alarm"_s}));
    choose(u"Claim type"_s, typeName(2));
    choose(u"Claim type"_s, typeName(3));
    QVERIFY(m_session->filter().isEmpty());
    QCOMPARE(titles().size(), 5);
}

void tst_LibraryFilter::narrowsByOutlet()
{
    QCOMPARE(count(u"Outlet"_s, u"Herald"_s), u"2"_s);
    QCOMPARE(count(u"Outlet"_s, u"No outlet known"_s), u"1"_s);
    choose(u"Outlet"_s, u"Herald"_s);
    QCOMPARE(titles(), (QStringList{u"Alarm"_s, u"Door"_s}));
    choose(u"Outlet"_s, u"No outlet known"_s);
    QCOMPARE(titles(), (QStringList{u"Consulate"_s, u"Alarm"_s, u"Door"_s}));
}

void tst_LibraryFilter::narrowsByLanguage()
{
    QCOMPARE(count(u"Language"_s, u"English"_s), u"2"_s);
    choose(u"Language"_s, u"Spanish"_s);
    QCOMPARE(titles(), QStringList{u"Consulate"_s});
    choose(u"Language"_s, u"No language known"_s);
    QCOMPARE(titles(), (QStringList{u"Consulate"_s, u"Éclair"_s}));
}

void tst_LibraryFilter::narrowsByStatus()
{
    QCOMPARE(count(u"Status"_s, u"unreviewed"_s), u"3"_s);
    QCOMPARE(count(u"Status"_s, u"set aside"_s), u"0"_s);
    choose(u"Status"_s, u"confirmed"_s);
    QCOMPARE(titles(), (QStringList{u"Éclair"_s, u"Alarm"_s}));
}

void tst_LibraryFilter::narrowsByPublicationDate()
{
    openPublished();
    typeInto("publishedFrom", u"nov 2011"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_session->filter().publishedFrom, QDate(2011, 11, 1));
    QCOMPARE(titles(), (QStringList{u"Consulate"_s, u"Éclair"_s, u"Bridge"_s}));
    typeInto("publishedTo", u"2011"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_session->filter().publishedTo, QDate(2011, 12, 31));
    QCOMPARE(titles(), QStringList{u"Bridge"_s});
    QCOMPARE(chips(), QStringList{u"Published November 2011 to December 2011"_s});
    QCOMPARE(find<QLineEdit>("publishedTo")->text(), u"2011"_s);
    typeInto("publishedFrom", {});
    find<QLineEdit>("publishedFrom")->clear();
    press(Qt::Key_Return);
    QCOMPARE(titles(), (QStringList{u"Bridge"_s, u"Alarm"_s}));
}

void tst_LibraryFilter::refusesABadDate()
{
    openPublished();
    const QSignalSpy said(m_session.get(), &CaseSession::failureReported);
    typeInto("publishedFrom", u"some day"_s);
    press(Qt::Key_Return);
    QCOMPARE(said.count(), 1);
    QVERIFY(said.first().first().toString().contains(u"“some day” is not understood"_s));
    QVERIFY(m_session->filter().isEmpty());
    QCOMPARE(find<QLineEdit>("publishedFrom")->text(), u"some day"_s);
}

void tst_LibraryFilter::refusesAReversedRange()
{
    openPublished();
    const QSignalSpy said(m_session.get(), &CaseSession::failureReported);
    typeInto("publishedFrom", u"2012"_s);
    press(Qt::Key_Return);
    typeInto("publishedTo", u"2005"_s);
    press(Qt::Key_Return);
    QCOMPARE(said.count(), 1);
    QVERIFY(!m_session->filter().publishedTo.isValid());
}

void tst_LibraryFilter::narrowsByWords()
{
    typeInto("search", u"bridge OR door"_s);
    QTRY_COMPARE(titles(), (QStringList{u"Bridge"_s, u"Door"_s}));
    press(Qt::Key_Escape);
    QTRY_COMPARE(titles().size(), 5);
    typeInto("search", u"eclair"_s);
    press(Qt::Key_Return);
    QCOMPARE(titles(), QStringList{u"Éclair"_s});
    QVERIFY(find<QListView>("articles")->hasFocus());
}

void tst_LibraryFilter::saysWhatASearchLacks()
{
    typeInto("search", u"bridge (door"_s);
    press(Qt::Key_Return);
    QVERIFY(find("searchMistake")->isVisible());
    QCOMPARE(titles(), QStringList{u"Bridge"_s}); // as far as it was understood
    typeInto("search", u"door"_s);
    QVERIFY(!find("searchMistake")->isVisible());
    QCOMPARE(titles(), QStringList{u"Door"_s});
    typeInto("search", u"bridge (door"_s);
    QVERIFY(!find("searchMistake")->isVisible()); // not while it is being typed
    QTRY_VERIFY(find("searchMistake")->isVisible());
    m_session->setFilter({});
    QVERIFY(!find("searchMistake")->isVisible());
    QCOMPARE(find<QLineEdit>("search")->text(), QString());
}

void tst_LibraryFilter::fieldsNarrowEachOther()
{
    choose(u"Claim type"_s, typeName(2));
    choose(u"Outlet"_s, u"Reuters"_s);
    QCOMPARE(titles(), QStringList{u"Bridge"_s});
    choose(u"Status"_s, u"confirmed"_s);
    QCOMPARE(titles(), QStringList());
    choose(u"Outlet"_s, u"Reuters"_s);
    QCOMPARE(titles(), QStringList{u"Alarm"_s});
    typeInto("search", u"door"_s);
    press(Qt::Key_Return);
    QCOMPARE(titles(), QStringList());
    QCOMPARE(chips().size(), 3);
}

void tst_LibraryFilter::countsFollowTheOtherFields()
{
    choose(u"Outlet"_s, u"Herald"_s);
    QCOMPARE(count(u"Outlet"_s, u"Reuters"_s), u"2"_s);
    QCOMPARE(count(u"Claim type"_s, typeName(1)), u"1"_s);
    QCOMPARE(count(u"Claim type"_s, typeName(2)), u"1"_s);
    QCOMPARE(count(u"Claim type"_s, typeName(3)), u"0"_s);
    QCOMPARE(count(u"Language"_s, u"French"_s), u"1"_s);
    QCOMPARE(count(u"Status"_s, u"confirmed"_s), u"1"_s);
    choose(u"Claim type"_s, typeName(1));
    QCOMPARE(count(u"Outlet"_s, u"Herald"_s), u"1"_s);
    QCOMPARE(count(u"Outlet"_s, u"No outlet known"_s), u"1"_s);
    QCOMPARE(count(u"Claim type"_s, typeName(2)), u"1"_s);
    QCOMPARE(count(u"Status"_s, u"confirmed"_s), u"0"_s);
}

void tst_LibraryFilter::chipsShowAndRemove()
{
    QVERIFY(!find("filterChips")->isVisible());
    choose(u"Claim type"_s, typeName(2));
    choose(u"Outlet"_s, u"Reuters"_s);
    QCOMPARE(chips(), (QStringList{u"Type: %1"_s.arg(typeName(2)), u"Outlet: Reuters"_s}));
    click("filterChip");
    QCOMPARE(chips(), QStringList{u"Outlet: Reuters"_s});
    QVERIFY(m_session->filter().claimTypes.isEmpty());
    choose(u"Claim type"_s, typeName(2));
    click("clearAllChip");
    QVERIFY(m_session->filter().isEmpty());
    QVERIFY(!find("filterChips")->isVisible());
}

void tst_LibraryFilter::leavesOutByKeyAndByMenu()
{
    auto* tree = find<QTreeWidget>("facets");
    tree->setFocus();
    tree->setCurrentItem(facet(u"Claim type"_s, typeName(2)));
    press(Qt::Key_Space);
    QTRY_COMPARE(titles(), (QStringList{u"Bridge"_s, u"Alarm"_s}));
    tree->setCurrentItem(facet(u"Claim type"_s, typeName(1)));
    press(Qt::Key_Minus);
    QTRY_COMPARE(titles(), QStringList{u"Bridge"_s});
    QCOMPARE(chips().last(), u"Not Type: %1"_s.arg(typeName(1)));
    QCOMPARE(tree->currentItem()->text(0), u"not %1"_s.arg(typeName(1)));
    QCOMPARE(tree->currentItem()->checkState(0), Qt::PartiallyChecked);
    press(Qt::Key_Minus);
    QTRY_COMPARE(titles().size(), 2);
    m_session->setFilter({});
    tree->setCurrentItem(facet(u"Outlet"_s, u"Reuters"_s));
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(tree, &menu);
    auto* exclude = tree->findChild<QAction*>(u"excludeValue"_s);
    QVERIFY(exclude);
    exclude->trigger();
    QTRY_COMPARE(titles().size(), 3);
    QCOMPARE(m_session->filter().excluded.outlets, QStringList{u"Reuters"_s});
}

void tst_LibraryFilter::showsWhatIsStillLacking()
{
    QCOMPARE(count(u"Still lacking"_s, u"Articles without claims"_s), u"1"_s);
    choose(u"Still lacking"_s, u"Articles without claims"_s);
    QCOMPARE(titles(), QStringList{u"Door"_s});
    choose(u"Still lacking"_s, u"Articles without claims"_s);
    choose(u"Still lacking"_s, u"Claims without an event date"_s);
    QCOMPARE(titles().size(), 4);
    choose(u"Published"_s, u"2012"_s);
    QCOMPARE(titles().size(), 2);
}

void tst_LibraryFilter::keepsFiltersUnderNames()
{
    QVERIFY(!find("savedFilters")->isVisible());
    choose(u"Outlet"_s, u"Reuters"_s);
    auto* menu = find<QMenu>("savedFiltersMenu");
    const auto trigger = [menu](const QString& name) {
        Q_EMIT menu->aboutToShow();
        auto* action = menu->findChild<QAction*>(name);
        QVERIFY(action);
        action->trigger();
    };
    trigger(u"saveFilter"_s);
    QVERIFY(find("filterName")->hasFocus());
    QTest::keyClicks(find("filterName"), u"Agency & more"_s);
    press(Qt::Key_Return);
    QVERIFY(!find("filterName")->isVisible());
    QCOMPARE(m_session->store().savedFilters().all()->size(), 1);
    m_session->setFilter({});
    QVERIFY(find("savedFilters")->isVisible());
    trigger(u"takeFilter"_s);
    QCOMPARE(m_session->filter().outlets, QStringList{u"Reuters"_s});
    trigger(u"removeFilter"_s);
    QVERIFY(m_session->store().savedFilters().all()->isEmpty());
    m_session->undoStack().undo();
    QCOMPARE(m_session->store().savedFilters().all()->first().name, u"Agency & more"_s);
    m_session->undoStack().undo();
    QVERIFY(m_session->store().savedFilters().all()->isEmpty());
}

void tst_LibraryFilter::chipsAreWalkedByKeys()
{
    CaseFilter filter;
    filter.outlets = QStringList{
        u"Herald"_s, u"Reuters"_s, u"A paper whose name is far too long for any chip"_s};
    m_session->setFilter(filter);
    find("search")->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Remove filter Outlet: Herald"_s);
    press(Qt::Key_Space);
    QCOMPARE(m_session->filter().outlets.size(), 2);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Remove filter Outlet: Reuters"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"clearAllChip"_s);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"savedFilters"_s);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"facets"_s);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_Space);
    QVERIFY(m_session->filter().isEmpty());
    QVERIFY(find("search")->hasFocus());
    for (const auto* chip : m_pane->findChildren<QPushButton*>())
        QVERIFY(chip->geometry().right() <= chip->parentWidget()->width());
}

void tst_LibraryFilter::oneKeyClearsAll()
{
    auto* clear = m_pane->actions().findChild<QAction*>(u"clearFilter"_s);
    QVERIFY(!clear->isEnabled());
    m_pane->addAction(clear);
    typeInto("search", u"bridge"_s);
    press(Qt::Key_Return);
    choose(u"Outlet"_s, u"Reuters"_s);
    openPublished();
    typeInto("publishedFrom", u"2005"_s);
    press(Qt::Key_Return);
    QCOMPARE(chips().size(), 3);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_session->filter().isEmpty());
    QCOMPARE(titles().size(), 5);
    QVERIFY(find<QLineEdit>("search")->text().isEmpty());
    QVERIFY(find<QLineEdit>("publishedFrom")->text().isEmpty());
    QVERIFY(chips().isEmpty());
}

void tst_LibraryFilter::keysTakeValuesAndKeepThePlace()
{
    auto* tree = find<QTreeWidget>("facets");
    tree->setFocus();
    tree->setCurrentItem(facet(u"Claim type"_s, typeName(1)));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_session->filter().claimTypes, QList{type(1)});
    QVERIFY(tree->hasFocus());
    QCOMPARE(tree->currentItem(), facet(u"Claim type"_s, typeName(1)));
    QCOMPARE(tree->currentItem()->checkState(0), Qt::Checked);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QTRY_COMPARE(m_session->filter().claimTypes, (QList{type(1), type(2)}));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_session->filter().claimTypes, QList{type(1)});
}

void tst_LibraryFilter::countsFollowTheCase()
{
    QCOMPARE(count(u"Outlet"_s, u"Gazette"_s), QString());
    const ArticleId added = add(u"New"_s, u"Gazette"_s, u"2013", u"en"_s);
    QCOMPARE(count(u"Outlet"_s, u"Gazette"_s), u"1"_s);
    QCOMPARE(count(u"Claim type"_s, typeName(1)), u"2"_s);
    tag(added, 1, ClaimStatus::Unreviewed);
    QCOMPARE(count(u"Claim type"_s, typeName(1)), u"3"_s);
}

void tst_LibraryFilter::aNewPaletteColoursTheTree()
{
    QPalette dark = QApplication::palette();
    dark.setColor(QPalette::Window, QColor(0x26, 0x27, 0x2b));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::PlaceholderText, QColor(0xa3, 0xa1, 0x9b));
    const QPalette before = QApplication::palette();
    QApplication::setPalette(dark);
    QTest::qWait(0);
    auto* tree = find<QTreeWidget>("facets");
    const QImage image = tree->grab().toImage();
    const QColor ground = image.pixelColor(1, image.height() - 3);
    const QColor heading = tree->topLevelItem(0)->foreground(0).color();
    QApplication::setPalette(before);
    QCOMPARE(ground, QColor(0x26, 0x27, 0x2b));
    QCOMPARE(heading, QColor(0xa3, 0xa1, 0x9b));
}

QTEST_MAIN(tst_LibraryFilter)
#include "tst_LibraryFilter.moc"
