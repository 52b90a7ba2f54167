#include "LibraryFixture.h"

#include "core/store/ClaimTypeStore.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_FacetTree : public LibraryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openCase(); }
    void cleanup() { closeCase(); }

    void valuesHaveTheirCounts();
    void countsAreUnderTheOtherFields();
    void clickAndSpaceTakeAValueInAndOut();
    void currentValueSurvivesAChoice();
    void typeTakesItsSubtree();
    void closedGroupStaysClosed();
    void rangeIsTypedInWords();
    void wrongDateIsSaidAndNotTaken();
    void groupsWithoutValuesAreHidden();
    void chosenValueWithoutArticlesStays();
    void treeIsAsHighAsItsRowsUpToItsShare();

private:
    [[nodiscard]] QTreeWidgetItem* section(const QString& name) const
    {
        for (int i = 0; i < facets()->topLevelItemCount(); ++i) {
            if (facets()->topLevelItem(i)->text(0) == name)
                return facets()->topLevelItem(i);
        }
        return nullptr;
    }
    void typeDate(const char* name, const QString& typed) const;
};

void tst_FacetTree::typeDate(const char* name, const QString& typed) const
{
    section(u"Published"_s)->setExpanded(true);
    auto* edit = child<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, typed);
    QTest::keyClick(edit, Qt::Key_Return);
}

void tst_FacetTree::valuesHaveTheirCounts()
{
    QCOMPARE(count(u"Claim type"_s, u"Consular notice"_s), 2);
    QCOMPARE(count(u"Claim type"_s, u"Staged raid"_s), 2);
    QCOMPARE(count(u"Claim type"_s, u"Testimony changes"_s), 0);
    QCOMPARE(count(u"Outlet"_s, u"Ledger"_s), 2);
    QCOMPARE(count(u"Outlet"_s, u"Gaceta"_s), 2);
    QCOMPARE(count(u"Outlet"_s, u"No outlet known"_s), 1);
    QCOMPARE(count(u"Language"_s, u"English"_s), 3);
    QCOMPARE(count(u"Language"_s, u"Spanish"_s), 1);
    QCOMPARE(count(u"Language"_s, u"No language known"_s), 1);
    QCOMPARE(count(u"Status"_s, u"confirmed"_s), 2);
    QCOMPARE(count(u"Status"_s, u"unreviewed"_s), 1);
    QCOMPARE(count(u"Status"_s, u"disputed"_s), 1);
    QCOMPARE(count(u"Status"_s, u"set aside"_s), 0);
}

void tst_FacetTree::countsAreUnderTheOtherFields()
{
    choose(u"Outlet"_s, u"Ledger"_s);
    QCOMPARE(count(u"Outlet"_s, u"Gaceta"_s), 2);
    QCOMPARE(count(u"Claim type"_s, u"Consular notice"_s), 2);
    QCOMPARE(count(u"Claim type"_s, u"Staged raid"_s), 1);
    QCOMPARE(count(u"Language"_s, u"English"_s), 2);
    QCOMPARE(count(u"Language"_s, u"Spanish"_s), -1);
    QCOMPARE(count(u"Status"_s, u"confirmed"_s), 1);
    choose(u"Status"_s, u"disputed"_s);
    QCOMPARE(count(u"Claim type"_s, u"Consular notice"_s), 1);
    QCOMPARE(count(u"Claim type"_s, u"Staged raid"_s), 0);
    QCOMPARE(count(u"Status"_s, u"confirmed"_s), 1);
    QCOMPARE(count(u"Outlet"_s, u"Ledger"_s), 1);
}

void tst_FacetTree::clickAndSpaceTakeAValueInAndOut()
{
    choose(u"Outlet"_s, u"Gaceta"_s);
    QCOMPARE(m_session->filter().outlets, QStringList{u"Gaceta"_s});
    choose(u"Outlet"_s, u"Gaceta"_s);
    QVERIFY(m_session->filter().isEmpty());
    facets()->setCurrentItem(value(u"Outlet"_s, u"No outlet known"_s));
    facets()->setFocus();
    QTest::keyClick(facets(), Qt::Key_Space);
    QTRY_COMPARE(m_session->filter().outlets, QStringList{QString()});
    QCOMPARE(titles(), QStringList{u"Dust"_s});
}

void tst_FacetTree::currentValueSurvivesAChoice()
{
    section(u"Status"_s)->setExpanded(true);
    facets()->setCurrentItem(value(u"Status"_s, u"disputed"_s));
    facets()->setFocus();
    QTest::keyClick(facets(), Qt::Key_Space);
    QTRY_COMPARE(titles(), QStringList{u"Cloister burnt"_s});
    QCOMPARE(facets()->currentItem(), value(u"Status"_s, u"disputed"_s));
    QTest::keyClick(facets(), Qt::Key_Space);
    QTRY_COMPARE(titles().size(), 5);
}

void tst_FacetTree::typeTakesItsSubtree()
{
    ClaimType under;
    under.parent = type(1);
    under.name = u"Late notice"_s;
    QVERIFY(m_session->store().claimTypes().add(under));
    QTreeWidgetItem* parent = value(u"Claim type"_s, u"Consular notice"_s);
    QCOMPARE(parent->childCount(), 1);
    QVERIFY(parent->isExpanded());
    choose(u"Claim type"_s, u"Consular notice"_s);
    QCOMPARE(titles(), QStringList({u"Cloister burnt"_s, u"Bells at dawn"_s}));
    parent = value(u"Claim type"_s, u"Consular notice"_s);
    parent->setExpanded(false);
    choose(u"Status"_s, u"disputed"_s);
    QVERIFY(!value(u"Claim type"_s, u"Consular notice"_s)->isExpanded());
}

void tst_FacetTree::closedGroupStaysClosed()
{
    QVERIFY(section(u"Claim type"_s)->isExpanded());
    section(u"Claim type"_s)->setExpanded(false);
    choose(u"Outlet"_s, u"Ledger"_s);
    QVERIFY(!section(u"Claim type"_s)->isExpanded());
    QVERIFY(section(u"Outlet"_s)->isExpanded());
}

void tst_FacetTree::rangeIsTypedInWords()
{
    typeDate("publishedFrom", u"Apr 2001"_s);
    QCOMPARE(m_session->filter().publishedFrom, QDate(2001, 4, 1));
    QCOMPARE(titles(), QStringList({u"Echoes"_s, u"Abbot speaks"_s, u"Cloister burnt"_s}));
    typeDate("publishedTo", u"2002"_s);
    QCOMPARE(m_session->filter().publishedTo, QDate(2002, 12, 31));
    QCOMPARE(titles(), QStringList({u"Abbot speaks"_s, u"Cloister burnt"_s}));
    QCOMPARE(count(u"Outlet"_s, u"Ledger"_s), 1);
    typeDate("publishedFrom", {});
    QVERIFY(!m_session->filter().publishedFrom.isValid());
    QCOMPARE(titles().size(), 3);
}

void tst_FacetTree::wrongDateIsSaidAndNotTaken()
{
    QSignalSpy said(m_session.get(), &CaseSession::failureReported);
    typeDate("publishedFrom", u"last spring"_s);
    QVERIFY(!said.isEmpty());
    QVERIFY(said.first().first().toString().startsWith(u"“last spring” is not understood"_s));
    QVERIFY(m_session->filter().isEmpty());
    QCOMPARE(titles().size(), 5);
}

void tst_FacetTree::groupsWithoutValuesAreHidden()
{
    closeCase();
    openEmptyCase();
    QVERIFY(section(u"Outlet"_s)->isHidden());
    QVERIFY(section(u"Language"_s)->isHidden());
    QVERIFY(!section(u"Claim type"_s)->isHidden());
    Article article;
    article.title = u"First"_s;
    article.text = u"Words."_s;
    QVERIFY(m_session->store().articles().add(article));
    QVERIFY(!section(u"Outlet"_s)->isHidden());
    QCOMPARE(count(u"Outlet"_s, u"No outlet known"_s), 1);
}

void tst_FacetTree::chosenValueWithoutArticlesStays()
{
    CaseFilter filter;
    filter.outlets = {u"Gaceta"_s};
    filter.words = u"bells"_s;
    m_session->setFilter(filter);
    QVERIFY(titles().isEmpty());
    QCOMPARE(count(u"Outlet"_s, u"Gaceta"_s), 0);
    choose(u"Outlet"_s, u"Gaceta"_s);
    QCOMPARE(titles().size(), 2);
}

void tst_FacetTree::treeIsAsHighAsItsRowsUpToItsShare()
{
    const QScrollBar* bar = facets()->verticalScrollBar();
    QTRY_VERIFY(!bar->isVisible());
    for (const char* name : {"Claim type", "Status"})
        QCOMPARE(facets()->visualItemRect(section(QLatin1StringView(name))).height(), 24);
    QCOMPARE(facets()->visualItemRect(value(u"Claim type"_s, u"Staged raid"_s)).height(), 24);
    QCOMPARE(facets()->height(), 8 * 24);
    section(u"Status"_s)->setExpanded(true);
    QTRY_COMPARE(facets()->height(), 12 * 24);
    QTRY_VERIFY(!bar->isVisible());
    section(u"Published"_s)->setExpanded(true);
    QTRY_VERIFY(facets()->height() > 13 * 24 && !bar->isVisible());
    m_window->resize(300, 500);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(facets()->height() <= qRound(m_pane->height() * 0.45));
}

QTEST_MAIN(tst_FacetTree)
#include "tst_FacetTree.moc"
