#include "core/dates/DateInput.h"

#include <QLocale>
#include <QTest>

using namespace careo;

class tst_DateInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void emptyIsUnknown();
    void everyDayInFiveLanguages();
    void readsEveryEdtfAsItIs();
};

void tst_DateInput::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("edtf");

    const auto row = [](const char* text, const char* edtf) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(edtf);
    };
    row("8 dec 2005", "2005-12-08");
    row("  8  Dec.  2005 ", "2005-12-08");
    row("December 8th, 2005", "2005-12-08");
    row("the 8th of December 2005", "2005-12-08");
    row("Thursday, 8 December 2005", "2005-12-08");
    row("Thu Dec 8 2005", "2005-12-08");
    row("2005 December 8", "2005-12-08");
    row("8-Dec-2005", "2005-12-08");
    row("8/Dec/2005", "2005-12-08");
    row("dic. 2005", "2005-12");
    row("November 2011", "2011-11");
    row("2011 November", "2011-11");
    row("12/2005", "2005-12");
    row("2005/12", "2005-12");
    row("2005", "2005");
    row("8 de diciembre de 2005", "2005-12-08");
    row("jueves 8 de diciembre del 2005", "2005-12-08");
    row("1\u00ba de marzo de 2012", "2012-03-01");
    row("primero de marzo de 2012", "2012-03-01");
    row("1er mars 2012", "2012-03-01");
    row("le 8 d\u00e9cembre 2005", "2005-12-08");
    row("8. Dezember 2005", "2005-12-08");
    row("Donnerstag, den 8. Dezember 2005", "2005-12-08");
    row("8 de mar\u00e7o de 2012", "2012-03-08");
    row("ter\u00e7a-feira, 22 de maio de 2012", "2012-05-22");
    row("31/05/2012", "2012-05-31");
    row("05/31/2012", "2012-05-31");
    row("31.5.2012", "2012-05-31");
    row("3.4.2012", "2012-04-03");
    row("2012/05/31", "2012-05-31");
    // EDTF
    row("2005-12", "2005-12");
    row("2005?", "2005?");
    row("2005-12~", "2005-12~");
    row("201X", "201X");
    row("2011-11/2012-03", "2011-11/2012-03");
    row("../2012", "../2012");
    // marks
    row("c. 2005", "2005~");
    row("ca. December 2005", "2005-12~");
    row("about 8 December 2005", "2005-12-08~");
    row("~ 2005", "2005~");
    row("hacia 2005", "2005~");
    row("vers mars 2012", "2012-03~");
    row("etwa 2005", "2005~");
    row("por volta de 2005", "2005~");
    row("December 2005?", "2005-12?");
    row("December 2005 (?)", "2005-12?");
    row("c. 2005?", "2005%");
    // intervals
    row("between March and May 2006", "2006-03/2006-05");
    row("between 8 and 12 March 2006", "2006-03-08/2006-03-12");
    row("entre marzo y mayo de 2006", "2006-03/2006-05");
    row("entre mars et mai 2006", "2006-03/2006-05");
    row("zwischen M\u00e4rz und Mai 2006", "2006-03/2006-05");
    row("entre mar\u00e7o e maio de 2006", "2006-03/2006-05");
    row("November 2011 to March 2012", "2011-11/2012-03");
    row("from November 2011 to March 2012", "2011-11/2012-03");
    row("de noviembre de 2011 a marzo de 2012", "2011-11/2012-03");
    row("desde noviembre de 2011 hasta marzo de 2012", "2011-11/2012-03");
    row("von November 2011 bis M\u00e4rz 2012", "2011-11/2012-03");
    row("8-9 December 2005", "2005-12-08/2005-12-09");
    row("8\u20139 December 2005", "2005-12-08/2005-12-09");
    row("December 8-9, 2005", "2005-12-08/2005-12-09");
    row("28 November to 3 December 2005", "2005-11-28/2005-12-03");
    row("31.05.2012 - 02.06.2012", "2012-05-31/2012-06-02");
    row("2005-12-08 to 2005-12-10", "2005-12-08/2005-12-10");
    row("2005-2008", "2005/2008");
    row("2005 - 2008", "2005/2008");
    row("c. 2005 to 2008?", "2005~/2008?");
    // open ends
    row("before 2012", "../2012");
    row("until March 2012", "../2012-03");
    row("jusqu\u2019en 2012", "../2012");
    row("jusqu'au 8 mars 2012", "../2012-03-08");
    row("hasta 2012", "../2012");
    row("bis 2012", "../2012");
    row("since 2005", "2005/..");
    row("after 8 Dec 2005", "2005-12-08/..");
    row("desde 2005", "2005/..");
    row("a partir de marzo de 2005", "2005-03/..");
    row("depuis mars 2005", "2005-03/..");
    row("seit 2005", "2005/..");
    // seasons, decades, centuries
    row("spring 2005", "2005-21");
    row("fall of 2005", "2005-23");
    row("oto\u00f1o de 2005", "2005-23");
    row("\u00e9t\u00e9 2005", "2005-22");
    row("Winter 2005", "2005-24");
    row("the 2010s", "201X");
    row("les ann\u00e9es 2010", "201X");
    row("a\u00f1os 1990", "199X");
    row("1990er", "199X");
    row("20th century", "19XX");
    row("siglo XXI", "20XX");
}

void tst_DateInput::reads()
{
    QFETCH(QString, text);
    const auto date = readTypedDate(text);
    QVERIFY(date);
    QTEST(date->toString(), "edtf");
}

void tst_DateInput::refuses_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text :
        {"03/04/2012", "3-4-2012", "03/04/2012 to 05/05/2012", "8 dec", "8 December", "December",
            "yesterday", "Thursday", "8", "05", "'05", "8 dec 05", "8/12/05", "31 February 2012",
            "31/02/2012", "2012-13-01", "2012-13", "month 13 2012", "13/2012", "0 December 2005",
            "32 December 2005", "29 February 2011", "2O05", "Monday, 8 December 2005", "2008-2005",
            "between May and March 2006", "March 2012 to November 2011", "2005 2006",
            "8 9 December 2005", "8 December December 2005", "8 December 2005 at noon", "12005",
            "205", "March and May 2006", "before", "since", "between 2005", "about", "?",
            "2005 maybe not", "the 2015s", "../..", "to 2005 to", "2005 8 December", "8 2005",
            "http://example.org/2005", "8,5 2005", "-2005", "$2005"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
    QTest::newRow("long") << QStringLiteral("2005 ").repeated(100000);
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("lone surrogate") << QString(QChar(0xD800));
}

void tst_DateInput::refuses()
{
    QFETCH(QString, text);
    const auto date = readTypedDate(text);
    QVERIFY2(!date, date ? qPrintable(date->toString()) : "");
    QCOMPARE(date.error().code, ErrorCode::DateInvalid);
}

void tst_DateInput::emptyIsUnknown()
{
    for (const QString& text : {QString(), QStringLiteral("  "), QStringLiteral("\n")}) {
        const auto date = readTypedDate(text);
        QVERIFY(date);
        QVERIFY(date->isUnknown());
    }
}

void tst_DateInput::everyDayInFiveLanguages()
{
    const QList<std::pair<QLocale, QString>> forms{
        {QLocale(QLocale::English), QStringLiteral("dddd, MMMM d, yyyy")},
        {QLocale(QLocale::English), QStringLiteral("d MMM yyyy")},
        {QLocale(QLocale::Spanish), QStringLiteral("dddd d 'de' MMMM 'de' yyyy")},
        {QLocale(QLocale::Spanish), QStringLiteral("d MMM yyyy")},
        {QLocale(QLocale::French), QStringLiteral("dddd d MMMM yyyy")},
        {QLocale(QLocale::French), QStringLiteral("d MMM yyyy")},
        {QLocale(QLocale::German), QStringLiteral("dddd, d. MMMM yyyy")},
        {QLocale(QLocale::German), QStringLiteral("d. MMM yyyy")},
        {QLocale(QLocale::Portuguese), QStringLiteral("dddd, d 'de' MMMM 'de' yyyy")},
        {QLocale(QLocale::Portuguese), QStringLiteral("d 'de' MMM 'de' yyyy")},
        {QLocale::c(), QStringLiteral("yyyy-MM-dd")},
        {QLocale::c(), QStringLiteral("dd.MM.yyyy")},
    };
    for (const auto& [locale, form] : forms) {
        for (QDate day(2011, 12, 25); day < QDate(2013, 1, 5); day = day.addDays(1)) {
            const QString text = locale.toString(day, form);
            const auto read = readTypedDate(text);
            QVERIFY2(read, qPrintable(text));
            QCOMPARE(*read, EdtfDate::fromDay(day));
        }
    }
}

void tst_DateInput::readsEveryEdtfAsItIs()
{
    for (const char* start :
        {"2005", "2005-12", "2005-12-08", "2005-22", "200X", "20XX", "2005~"}) {
        for (const char* form : {"%1", "../%1", "%1/..", "%1/2006", "%1/2006?"}) {
            const QString text = QString::fromLatin1(form).arg(QString::fromLatin1(start));
            const auto edtf = EdtfDate::parse(text);
            QVERIFY2(edtf, qPrintable(text));
            QCOMPARE(*readTypedDate(text), *edtf);
        }
    }
}

QTEST_APPLESS_MAIN(tst_DateInput)

#include "tst_DateInput.moc"
