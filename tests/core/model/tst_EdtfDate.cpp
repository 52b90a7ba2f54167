#include "core/model/EdtfDate.h"
#include "tests/Properties.h"

#include <QTest>

#include <algorithm>

using careo::EdtfDate;
using careo::ErrorCode;
using Precision = EdtfDate::Precision;

namespace
{

EdtfDate dateOf(const QString& text)
{
    return EdtfDate::parse(text).value_or(EdtfDate());
}

EdtfDate dateOf(const char* text)
{
    return dateOf(QString::fromLatin1(text));
}

} // namespace

class tst_EdtfDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void marks_data();
    void marks();
    void refuses_data();
    void refuses();
    void emptyIsUnknown();
    void madeFromParts();
    void openEnds();
    void contains_data();
    void contains();
    void overlaps_data();
    void overlaps();
    void everyDayReadsBack();
    void everyMonthIsItsDays();
    void order();
    void orderIsStrictWeak();
    void whateverIsReadIsADate();
};

void tst_EdtfDate::reads_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    const auto row = [](const char* text, Precision precision, QDate first, QDate last) {
        QTest::newRow(text) << precision << first << last;
    };
    row("2005-12-08", Precision::Day, {2005, 12, 8}, {2005, 12, 8});
    row("2004-02-29", Precision::Day, {2004, 2, 29}, {2004, 2, 29});
    row("0001-01-01", Precision::Day, {1, 1, 1}, {1, 1, 1});
    row("9999-12-31", Precision::Day, {9999, 12, 31}, {9999, 12, 31});
    row("2005-12", Precision::Month, {2005, 12, 1}, {2005, 12, 31});
    row("2004-02", Precision::Month, {2004, 2, 1}, {2004, 2, 29});
    row("2005-12-XX", Precision::Month, {2005, 12, 1}, {2005, 12, 31});
    row("2005", Precision::Year, {2005, 1, 1}, {2005, 12, 31});
    row("2005-XX", Precision::Year, {2005, 1, 1}, {2005, 12, 31});
    row("2005-XX-XX", Precision::Year, {2005, 1, 1}, {2005, 12, 31});
    row("201X", Precision::Decade, {2010, 1, 1}, {2019, 12, 31});
    row("20XX", Precision::Century, {2000, 1, 1}, {2099, 12, 31});
    row("00XX", Precision::Century, {1, 1, 1}, {99, 12, 31});
    row("2005-21", Precision::Season, {2005, 3, 1}, {2005, 5, 31});
    row("2005-22", Precision::Season, {2005, 6, 1}, {2005, 8, 31});
    row("2005-23", Precision::Season, {2005, 9, 1}, {2005, 11, 30});
    row("2005-24", Precision::Season, {2005, 12, 1}, {2006, 2, 28});
    row("2011-11/2012-03", Precision::Interval, {2011, 11, 1}, {2012, 3, 31});
    row("2005-12-08/2005-12-09", Precision::Interval, {2005, 12, 8}, {2005, 12, 9});
    row("2005-12-08/2005-12-08", Precision::Interval, {2005, 12, 8}, {2005, 12, 8});
    row("2005/2005-03", Precision::Interval, {2005, 1, 1}, {2005, 3, 31});
    row("200X/2012", Precision::Interval, {2000, 1, 1}, {2012, 12, 31});
    row("../2012", Precision::Interval, {}, {2012, 12, 31});
    row("/2012", Precision::Interval, {}, {2012, 12, 31});
    row("2012/..", Precision::Interval, {2012, 1, 1}, {});
    row("2012-05/", Precision::Interval, {2012, 5, 1}, {});
}

void tst_EdtfDate::reads()
{
    QFETCH(Precision, precision);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const QString text = QString::fromLatin1(QTest::currentDataTag());

    const auto date = EdtfDate::parse(text);
    QVERIFY(date);
    QCOMPARE(date->precision(), precision);
    QCOMPARE(date->first(), first);
    QCOMPARE(date->last(), last);
    QCOMPARE(date->toString(), text);
    QVERIFY(!date->isApproximate());
    QVERIFY(!date->isUncertain());
    QVERIFY(!date->isUnknown());
}

void tst_EdtfDate::marks_data()
{
    QTest::addColumn<bool>("approximate");
    QTest::addColumn<bool>("uncertain");

    QTest::newRow("2005-12~") << true << false;
    QTest::newRow("2005?") << false << true;
    QTest::newRow("2005-12-08%") << true << true;
    QTest::newRow("201X~") << true << false;
    QTest::newRow("2005-21?") << false << true;
    QTest::newRow("2005~/2006") << true << false;
    QTest::newRow("2005/2006?") << false << true;
    QTest::newRow("2005~/2006?") << true << true;
    QTest::newRow("../2006%") << true << true;
}

void tst_EdtfDate::marks()
{
    QFETCH(bool, approximate);
    QFETCH(bool, uncertain);
    const auto date = EdtfDate::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(date);
    QCOMPARE(date->isApproximate(), approximate);
    QCOMPARE(date->isUncertain(), uncertain);
}

void tst_EdtfDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
        {"2005-02-31", "2005-02-29", "1900-02-29", "2005-13", "2005-00", "2005-12-00", "2005-12-32",
            "2005-20", "2005-25", "2005-21-01", "0000", "0000-01-01", "-2005", "12005", "205", "05",
            "2O05", "2005-1", "2005-1-1", "2005-12-8", "2005/12/08", "20051208", "2005-12-08T10:00",
            "2005-XX-08", "20X5", "2XXX", "XXXX", "201x", "201X-05", "2005~~", "~2005", "2005-12?~",
            "?", "~", "2012/2011", "2005-12-09/2005-12-08", "../..", "/", "..", "../", "/..",
            "2005//2006", "2005/2006/2007", "2005/x", " 2005", "2005 ", "2005-", "2005-12-",
            "Y2005", "in 2005", "2005.."}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("arabic digits") << QStringLiteral("\u0662\u0660\u0660\u0665");
    QTest::newRow("dash") << QStringLiteral("2005\u20131");
}

void tst_EdtfDate::refuses()
{
    QFETCH(QString, text);
    const auto date = EdtfDate::parse(text);
    QVERIFY(!date);
    QCOMPARE(date.error().code, ErrorCode::DateInvalid);
}

void tst_EdtfDate::emptyIsUnknown()
{
    const auto date = EdtfDate::parse(QString());
    QVERIFY(date);
    QVERIFY(date->isUnknown());
    QCOMPARE(*date, EdtfDate());
    QCOMPARE(date->precision(), Precision::Unknown);
    QCOMPARE(date->toString(), QString());
    QVERIFY(!date->isOpenStart());
    QVERIFY(!date->isOpenEnd());
}

void tst_EdtfDate::madeFromParts()
{
    QCOMPARE(EdtfDate::fromDay({2005, 12, 8}), dateOf("2005-12-08"));
    QCOMPARE(EdtfDate::fromDay({850, 1, 2}).toString(), QStringLiteral("0850-01-02"));
    QCOMPARE(EdtfDate::fromMonth(2005, 2), dateOf("2005-02"));
    QCOMPARE(EdtfDate::fromYear(2005), dateOf("2005"));
    QVERIFY(EdtfDate::fromDay(QDate()).isUnknown());
    QVERIFY(EdtfDate::fromYear(0).isUnknown());
    QVERIFY(EdtfDate::fromYear(10000).isUnknown());
}

void tst_EdtfDate::openEnds()
{
    QVERIFY(dateOf("../2012").isOpenStart());
    QVERIFY(!dateOf("../2012").isOpenEnd());
    QVERIFY(dateOf("/2012").isOpenStart());
    QVERIFY(dateOf("2012/..").isOpenEnd());
    QVERIFY(!dateOf("2012/..").isOpenStart());
    QVERIFY(dateOf("2012/").isOpenEnd());
    QVERIFY(!dateOf("2011/2012").isOpenEnd());
}

void tst_EdtfDate::contains_data()
{
    QTest::addColumn<QString>("outer");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<bool>("isInside");

    const auto row = [](const char* outer, const char* inner, bool isInside) {
        QTest::addRow("%s in %s", inner, outer)
            << QString::fromLatin1(outer) << QString::fromLatin1(inner) << isInside;
    };
    row("2005", "2005-12-08", true);
    row("2005", "2005", true);
    row("2005-12", "2005", false);
    row("2005", "2005-24", false); // winter goes into the next year
    row("../2012", "2005", true);
    row("../2012", "2012-12-31", true);
    row("../2012", "2013", false);
    row("../2012", "../2011", true);
    row("../2012", "2011/..", false);
    row("2005", "../2005", false);
    row("2005/..", "2006/..", true);
    row("2005/..", "2004/..", false);
    row("", "2005", false);
    row("2005", "", false);
    row("", "", false);
}

void tst_EdtfDate::contains()
{
    QFETCH(QString, outer);
    QFETCH(QString, inner);
    QTEST(dateOf(outer).contains(dateOf(inner)), "isInside");
}

void tst_EdtfDate::overlaps_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("doOverlap");

    const auto row = [](const char* a, const char* b, bool doOverlap) {
        QTest::addRow("%s and %s", a, b)
            << QString::fromLatin1(a) << QString::fromLatin1(b) << doOverlap;
    };
    row("2005", "2005-12-08", true);
    row("2005-12", "2006-01", false);
    row("2005-12/2006-02", "2006-02/2007", true);
    row("../2005", "2005-06/..", true);
    row("../2005", "2006/..", false);
    row("../2005", "../1900", true);
    row("2005/..", "2100/..", true);
    row("", "2005", false);
    row("", "", false);
    row("../2005", "", false);
}

void tst_EdtfDate::overlaps()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, doOverlap);
    QCOMPARE(dateOf(a).overlaps(dateOf(b)), doOverlap);
    QCOMPARE(dateOf(b).overlaps(dateOf(a)), doOverlap);
}

void tst_EdtfDate::everyDayReadsBack()
{
    for (QDate day(1895, 12, 25); day < QDate(2105, 1, 5); day = day.addDays(1)) {
        const EdtfDate date = EdtfDate::fromDay(day);
        QCOMPARE(date.first(), day);
        QCOMPARE(date.last(), day);
        QCOMPARE(dateOf(date.toString()), date);
        QVERIFY(EdtfDate::fromMonth(day.year(), day.month()).contains(date));
        QVERIFY(EdtfDate::fromYear(day.year()).contains(date));
    }
}

void tst_EdtfDate::everyMonthIsItsDays()
{
    for (int year = 1; year <= 9999; year += 7) {
        for (int month = 1; month <= 12; ++month) {
            const EdtfDate date = EdtfDate::fromMonth(year, month);
            QCOMPARE(dateOf(date.toString()), date);
            QCOMPARE(date.first().daysTo(date.last()) + 1, date.first().daysInMonth());
            QVERIFY(EdtfDate::fromYear(year).contains(date));
        }
    }
}

void tst_EdtfDate::order()
{
    const QList<EdtfDate> sorted{dateOf("../1990"), dateOf("../2012"), dateOf("2005-01-01"),
        dateOf("2005-01"), dateOf("2005"), dateOf("2005?"), dateOf("2005~"), dateOf("2005/.."),
        dateOf("2005-12"), dateOf("2005-12-08"), dateOf("2006"), EdtfDate()};
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        for (qsizetype j = 0; j < sorted.size(); ++j)
            QVERIFY2(EdtfDate::isBefore(sorted[i], sorted[j]) == (i < j),
                qPrintable(sorted[i].toString() + QStringLiteral(" , ") + sorted[j].toString()));
    }
}

void tst_EdtfDate::orderIsStrictWeak()
{
    QList<EdtfDate> dates;
    for (const char* text : {"", "2005", "2005-12", "../2005", "/2005", "2005/..", "2005/",
             "2005-12-08", "2004/2006", "200X", "20XX", "2005~", "2005%"}) {
        dates += dateOf(text);
    }
    for (const EdtfDate& a : dates) {
        QVERIFY(!EdtfDate::isBefore(a, a));
        for (const EdtfDate& b : dates) {
            QCOMPARE(EdtfDate::isBefore(a, b) || EdtfDate::isBefore(b, a), !(a == b));
            for (const EdtfDate& c : dates) {
                if (EdtfDate::isBefore(a, b) && EdtfDate::isBefore(b, c))
                    QVERIFY(EdtfDate::isBefore(a, c));
            }
        }
    }
}

void tst_EdtfDate::whateverIsReadIsADate()
{
    const QStringList pieces{QStringLiteral("2005"), QStringLiteral("-"), QStringLiteral("12"),
        QStringLiteral("08"), QStringLiteral("31"), QStringLiteral("02"), QStringLiteral("22"),
        QStringLiteral("/"), QStringLiteral(".."), QStringLiteral("~"), QStringLiteral("?"),
        QStringLiteral("%"), QStringLiteral("X"), QStringLiteral("201"), QStringLiteral("0001"),
        QStringLiteral("2012-01"), QStringLiteral("2005-12-08"), QStringLiteral("/2012")};
    constexpr int cases = 5000;
    int read = 0;
    const bool isSo = careo::test::holds(cases, [&] {
        const auto numbers = *careo::test::Draws::some(6);
        careo::test::Draws draws(numbers);
        QString text;
        for (size_t i = 0; i < numbers.size(); ++i)
            text += pieces.at(draws.below(pieces.size()));
        const auto date = EdtfDate::parse(text);
        if (!date) {
            RC_ASSERT(date.error().code == ErrorCode::DateInvalid);
            return;
        }
        ++read;
        RC_ASSERT(dateOf(date->toString()) == *date);
        RC_ASSERT(date->isUnknown() == text.isEmpty());
        if (date->first().isValid() && date->last().isValid())
            RC_ASSERT(date->first() <= date->last());
        RC_ASSERT(!EdtfDate::isBefore(*date, *date));
        RC_ASSERT(date->isUnknown() || date->contains(*date));
        RC_ASSERT(date->isUnknown() || date->overlaps(*date));
    });
    QVERIFY(isSo);
    QVERIFY2(read > cases / 20, "hardly any of the made-up texts was a date");
}

QTEST_APPLESS_MAIN(tst_EdtfDate)

#include "tst_EdtfDate.moc"
