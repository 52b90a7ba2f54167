#include "ui/session/FilterEdits.h"

#include <QLocale>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_FilterEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void nothingFilteredHasNoParts();
    void namesEachPartInOrder();
    void eachPartGoesAlone();
    void rangesAreShort_data();
    void rangesAreShort();
    void signsInNamesStay();
    void saysWhatIsLeftOut();

private:
    [[nodiscard]] static CaseFilter everything()
    {
        CaseFilter filter;
        filter.words = u"arrest  house"_s;
        filter.claimTypes = {ClaimTypeId(1), ClaimTypeId(9)};
        filter.outlets = QStringList{u"Herald"_s, QString()};
        filter.languages = QStringList{u"en"_s};
        filter.statuses = {ClaimStatus::SetAside};
        filter.publishedFrom = QDate(2005, 12, 8);
        return filter;
    }
    [[nodiscard]] static QList<ClaimType> types()
    {
        ClaimType type;
        type.id = ClaimTypeId(1);
        type.name = u"Staged raid"_s;
        return {type};
    }
};

void tst_FilterEdits::nothingFilteredHasNoParts()
{
    QVERIFY(filterParts({}, types()).isEmpty());
}

void tst_FilterEdits::namesEachPartInOrder()
{
    QStringList words;
    for (const FilterPart& part : filterParts(everything(), types()))
        words << part.text;
    QCOMPARE(words,
        (QStringList{u"Words: arrest house"_s, u"Type: Staged raid"_s, u"Type: removed type"_s,
            u"Outlet: Herald"_s, u"No outlet known"_s, u"Language: English"_s,
            u"Status: set aside"_s, u"Published from 8 December 2005"_s}));
}

void tst_FilterEdits::saysWhatIsLeftOut()
{
    CaseFilter filter;
    filter.withoutEventDate = true;
    filter.years = {2005};
    filter.excluded.claimTypes = {ClaimTypeId(1)};
    filter.excluded.authors = QStringList{QString()};
    QStringList words;
    for (const FilterPart& part : filterParts(filter, types()))
        words << part.text;
    QCOMPARE(words,
        (QStringList{u"Claims without an event date"_s, u"Not Type: Staged raid"_s,
            u"Not No author known"_s, u"Year: 2005"_s}));
}

void tst_FilterEdits::eachPartGoesAlone()
{
    CaseFilter filter = everything();
    while (!filter.isEmpty()) {
        const QList<FilterPart> parts = filterParts(filter, types());
        QVERIFY(!parts.isEmpty());
        QCOMPARE(filterParts(parts.first().without, types()).size(), parts.size() - 1);
        filter = parts.first().without;
    }
}

void tst_FilterEdits::rangesAreShort_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("years") << QDate(2011, 1, 1) << QDate(2012, 12, 31)
                           << u"Published 2011 to 2012"_s;
    QTest::newRow("a year") << QDate(2011, 1, 1) << QDate(2011, 12, 31) << u"Published 2011"_s;
    QTest::newRow("a day") << QDate(2011, 1, 2) << QDate(2011, 1, 2)
                           << u"Published 2 January 2011"_s;
    QTest::newRow("months") << QDate(2011, 11, 1) << QDate(2012, 2, 29)
                            << u"Published November 2011 to February 2012"_s;
    QTest::newRow("from a year") << QDate(2011, 1, 1) << QDate() << u"Published from 2011"_s;
    QTest::newRow("to a month") << QDate() << QDate(2011, 11, 30)
                                << u"Published to November 2011"_s;
}

void tst_FilterEdits::rangesAreShort()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    CaseFilter filter;
    filter.publishedFrom = from;
    filter.publishedTo = to;
    const QList<FilterPart> parts = filterParts(filter, {});
    QCOMPARE(parts.size(), 1);
    QTEST(parts.first().text, "words");
    QVERIFY(parts.first().without.isEmpty());
}

void tst_FilterEdits::signsInNamesStay()
{
    CaseFilter filter;
    filter.outlets = QStringList{u"A & B %1"_s};
    QCOMPARE(filterParts(filter, {}).first().text, u"Outlet: A & B %1"_s);
}

QTEST_MAIN(tst_FilterEdits)
#include "tst_FilterEdits.moc"
