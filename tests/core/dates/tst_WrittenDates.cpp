#include "core/dates/WrittenDates.h"

#include <QTest>

using namespace careo;

namespace
{

// "2012-12-12 [December 12, 2012]; ..." of what is found
QString described(const QString& text, bool bareYears)
{
    QStringList found;
    for (const WrittenDate& date : findWrittenDates(text, bareYears)) {
        const QString value
            = date.isAmbiguous ? QStringLiteral("ambiguous") : date.value.toString();
        found += value + QStringLiteral(" [") + date.passage.in(text).toString() + QLatin1Char(']');
    }
    return found.join(QStringLiteral("; "));
}

} // namespace

class tst_WrittenDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNone_data();
    void findsNone();
    void findsBareYears_data();
    void findsBareYears();
    void everyDayInFiveLanguages();
    void passagesRiseAndAreValid();
    void hugeLines_data();
    void hugeLines();
};

void tst_WrittenDates::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // English
    row("Source: Proceso December 12, 2012", "2012-12-12 [December 12, 2012]");
    row("by A. B. March, 7th 2012", "2012-03-07 [March, 7th 2012]");
    row("Tue May 22, 2012", "2012-05-22 [Tue May 22, 2012]");
    row("Sunday January 8, 2012 at noon", "2012-01-08 [Sunday January 8, 2012]");
    row("on Sunday, January 8th, 2012.", "2012-01-08 [Sunday, January 8th, 2012]");
    row("arrested on Dec. 8, 2005, on the", "2005-12-08 [Dec. 8, 2005]");
    row("a scene on December 9 2005 in", "2005-12-09 [December 9 2005]");
    row("the 12th of December, 2012", "2012-12-12 [12th of December, 2012]");
    row("12 DECEMBER 2012", "2012-12-12 [12 DECEMBER 2012]");
    row("12-Dec-2012", "2012-12-12 [12-Dec-2012]");
    row("Nov 2011", "2011-11 [Nov 2011]");
    row("arrested in December 2005 at", "2005-12 [December 2005]");
    row("in mid-December 2005", "2005-12 [December 2005]");
    row("December,\n2005", "2005-12 [December,\n2005]");
    row("May 31, 2012 10:30 and 1 June 2012's",
        "2012-05-31 [May 31, 2012]; 2012-06-01 [1 June 2012]");
    row("In March 2012 soldiers left", "2012-03 [March 2012]");
    row("Copyright December 12,2012", "2012-12-12 [December 12,2012]");
    row("was 3 killed. March 2012 brought", "2012-03 [March 2012]");
    row("on page 3, December 2012", "2012-12 [December 2012]");
    row("Volume 12\nDecember 2012", "2012-12 [December 2012]");
    row("The Sun May 22, 2012", "2012-05-22 [May 22, 2012]");
    // Spanish
    row("el pasado 9 de diciembre de 2005 en", "2005-12-09 [9 de diciembre de 2005]");
    row("viernes, 9 de diciembre del 2005", "2005-12-09 [viernes, 9 de diciembre del 2005]");
    row("1\u00ba de marzo de 2012", "2012-03-01 [1\u00ba de marzo de 2012]");
    row("el primero de marzo de 2012", "2012-03-01 [primero de marzo de 2012]");
    row("diciembre 9 de 2005", "2005-12-09 [diciembre 9 de 2005]");
    row("9 DE DICIEMBRE DE 2005", "2005-12-09 [9 DE DICIEMBRE DE 2005]");
    row("en diciembre de 2005", "2005-12 [diciembre de 2005]");
    row("8 dic. 2005", "2005-12-08 [8 dic. 2005]");
    // French
    row("le 1er mars 2012", "2012-03-01 [1er mars 2012]");
    row("jeudi 8 d\u00e9cembre 2005", "2005-12-08 [jeudi 8 d\u00e9cembre 2005]");
    row("JEUDI 8 D\u00c9CEMBRE 2005", "2005-12-08 [JEUDI 8 D\u00c9CEMBRE 2005]");
    row("fin d\u2019ao\u00fbt 2011", "2011-08 [ao\u00fbt 2011]");
    row("8 de\u0301cembre 2005", "2005-12-08 [8 de\u0301cembre 2005]");
    // German
    row("am 12. Dezember 2012", "2012-12-12 [12. Dezember 2012]");
    row("Mittwoch, den 12. Dezember 2012", "2012-12-12 [Mittwoch, den 12. Dezember 2012]");
    row("Do, 8. Dez. 2005", "2005-12-08 [Do, 8. Dez. 2005]");
    row("im M\u00e4rz 2012", "2012-03 [M\u00e4rz 2012]");
    row("vom 31.05.2012 bis", "2012-05-31 [31.05.2012]");
    // Portuguese
    row("quinta-feira, 8 de dezembro de 2005", "2005-12-08 [quinta-feira, 8 de dezembro de 2005]");
    row("3 de out. de 2012", "2012-10-03 [3 de out. de 2012]");
    row("mar\u00e7o de 2012", "2012-03 [mar\u00e7o de 2012]");
    // in digits
    row("2012-05-31", "2012-05-31 [2012-05-31]");
    row("2012-05-31T10:30:00Z", "2012-05-31 [2012-05-31]");
    row("2012/5/31.", "2012-05-31 [2012/5/31]");
    row("Date:31/05/2012", "2012-05-31 [31/05/2012]");
    row("(05/31/2012)", "2012-05-31 [05/31/2012]");
    row("14:30 31/05/2012", "2012-05-31 [31/05/2012]");
    row("Thursday, 31.05.2012", "2012-05-31 [Thursday, 31.05.2012]");
    row("03/04/2012", "ambiguous [03/04/2012]");
    row("2012-05-31 2012-06-01", "2012-05-31 [2012-05-31]; 2012-06-01 [2012-06-01]");
    // days that share a month
    row("December 8-9, 2005", "2005-12-08/2005-12-09 [December 8-9, 2005]");
    row("from 8 to 12 December 2005", "2005-12-08/2005-12-12 [8 to 12 December 2005]");
    row("del 8 al 9 de diciembre de 2005", "2005-12-08/2005-12-09 [8 al 9 de diciembre de 2005]");
    row("8 y 9 de diciembre de 2005", "2005-12-08/2005-12-09 [8 y 9 de diciembre de 2005]");
    row("3 and 15 December 2005", "2005-12-15 [15 December 2005]");
    row("November 2011 to March 2012", "2011-11 [November 2011]; 2012-03 [March 2012]");
    // positions count UTF-16 code units
    row("\U0001F600 May 31, 2012 \U0001F600", "2012-05-31 [May 31, 2012]");
}

void tst_WrittenDates::finds()
{
    QFETCH(QString, text);
    QTEST(described(text, false), "expected");
}

void tst_WrittenDates::findsNone_data()
{
    QTest::addColumn<QString>("text");

    for (const char* text :
        {"", "2005", "in 2005", "late 2005", "the 2010s", "on March 21", "last Thursday",
            // impossible
            "31 February 2012", "February 31, 2012", "31 de febrero de 2012", "2012-13-01",
            "2012-02-30", "31/02/2012", "13/13/2012", "December 0, 2012", "45 March 2012",
            "December 32, 2012", "30. Februar 2012", "29 f\u00e9vrier 2011",
            // two digits, damaged or far years
            "8 Dec 05", "31/05/12", "December 8, '05", "December 8, 2O05", "December 8, 20051",
            "May 3000", "12 May 0812", "In March 1200 people fled",
            // telephone numbers
            "Tel. 12-10-2005", "tel: 01.02.2012", "(55) 12-10-2005", "55 12-10-2005",
            "+52 12-10-2005", "555-12-2012", "555-12-10-2012", "01.02.20.12.34", "01.02.2012.34",
            "5512102005", "call 12/10/2005",
            // prices and counts
            "$12.05.2012", "\u20ac 2012", "In March 2000 people fled", "in May 2500 pesos",
            "en marzo 2012 euros", "May 2012 \u20ac", "March 2000,50",
            // addresses and ids
            "http://example.org/2012/05/31/story", "https://example.org/a?d=2012-05-31&b",
            "www.example.org/31-05-2012", "example.org/2012/05/31/story", "/2012/05/31/",
            "example.org/news-12-dec-2012.html", "id=31-05-2012", "img_2012-05-31_b.png",
            "story-2012-05-31-1.html", "v1.2.2012", "No. 12/10/2005", "n\u00ba 12/10/2005",
            "10.12.2012.5", "2012-05-31-77", "A-2012-05-31", "#May 2012x", "2012-1-2",
            // other words
            "sold out 2012", "sold out. 2012 was", "3 out of 2012 copies", "out of 2012",
            "years ago 2005", "el marco 2012", "a TV set 2012", "in August\n2012 was",
            "in March. 2012 was", "he may. 2012 was", "2-1 December 2005"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void tst_WrittenDates::findsNone()
{
    QFETCH(QString, text);
    QCOMPARE(described(text, false), QString());
}

void tst_WrittenDates::findsBareYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("kidnapped in Mexico in 2010", "2010 [2010]");
    row("convicted in 2008 after a trial", "2008 [2008]");
    row("since late 2005", "2005 [2005]");
    row("desde 2005", "2005 [2005]");
    row("\u00a9 2012", "2012 [2012]");
    row("the film (2011)", "2011 [2011]");
    row("2012", "2012 [2012]");
    row("between 2005 and 2008", "2005 [2005]; 2008 [2008]");
    row("from 2005-2008", "2005 [2005]; 2008 [2008]");
    row("in December 2005", "2005-12 [December 2005]");
    row("In 2012 soldiers left", "2012 [2012]");
    row("31 de febrero de 2012", "");
    row("of 2000 people", "");
    row("de 2500 pesos", "");
    row("of $ 2012", "");
    row("from 3222-2012", "");
    row("a crowd, 2012 strong", "");
    row("2012-13-01", "");
    row("in 1200", "");
    row("http://example.org/ in 2012", "2012 [2012]");
    row("http://example.org/in/2012", "");
}

void tst_WrittenDates::findsBareYears()
{
    QFETCH(QString, text);
    QTEST(described(text, true), "expected");
}

void tst_WrittenDates::everyDayInFiveLanguages()
{
    const QList<std::pair<QLocale, QString>> forms{
        {QLocale(QLocale::English), QStringLiteral("dddd, MMMM d, yyyy")},
        {QLocale(QLocale::English), QStringLiteral("d MMM yyyy")},
        {QLocale(QLocale::Spanish), QStringLiteral("dddd d 'de' MMMM 'de' yyyy")},
        {QLocale(QLocale::French), QStringLiteral("dddd d MMMM yyyy")},
        {QLocale(QLocale::German), QStringLiteral("dddd, d. MMMM yyyy")},
        {QLocale(QLocale::German), QStringLiteral("dd.MM.yyyy")},
        {QLocale(QLocale::Portuguese), QStringLiteral("dddd, d 'de' MMMM 'de' yyyy")},
    };
    for (const auto& [locale, form] : forms) {
        for (QDate day(2011, 12, 25); day < QDate(2013, 1, 5); day = day.addDays(1)) {
            const QString text = locale.toString(day, form);
            const auto found = findWrittenDates(QLatin1Char('(') + text + QLatin1Char(')'));
            QVERIFY2(found.size() == 1, qPrintable(text));
            QCOMPARE(found[0].value, EdtfDate::fromDay(day));
            QCOMPARE(found[0].passage, (Passage{1, 1 + text.size()}));
        }
    }
}

void tst_WrittenDates::passagesRiseAndAreValid()
{
    const QString pieces[] = {QStringLiteral("2012"), QStringLiteral("-"), QStringLiteral("05"),
        QStringLiteral("/"), QStringLiteral("."), QStringLiteral(" "), QStringLiteral(","),
        QStringLiteral("May"), QStringLiteral("diciembre"), QStringLiteral("de"),
        QStringLiteral("Monday"), QStringLiteral("31"), QStringLiteral("th"), QStringLiteral("\n"),
        QStringLiteral("feira"), QStringLiteral("to"), QString::fromUtf8("\U0001F600"),
        QStringLiteral("\u0301"), QStringLiteral("www."), QStringLiteral("://")};
    quint32 state = 1;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i) {
            state = state * 1664525 + 1013904223;
            text += pieces[(state >> 16) % std::size(pieces)];
        }
        qsizetype last = 0;
        for (const WrittenDate& date : findWrittenDates(text, round % 2 == 0)) {
            QVERIFY2(date.passage.isValidIn(text), qPrintable(text));
            QVERIFY2(date.passage.start >= last, qPrintable(text));
            QCOMPARE(date.value.isUnknown(), date.isAmbiguous);
            last = date.passage.end;
        }
    }
}

void tst_WrittenDates::hugeLines_data()
{
    QTest::addColumn<QString>("piece");
    for (const char* piece : {"1", "2012", "2012 ", "2012-", "1.", " ", "a", "de ", "://", "May ",
             "8 ", "May 8, 2012 ", "31.05.2012 ", "8-", "2012-05-", ", ", "\n", "www."}) {
        QTest::newRow(piece) << QString::fromLatin1(piece);
    }
}

void tst_WrittenDates::hugeLines()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(1'000'000 / piece.size()) + QStringLiteral(" May 8, 2012");
    const auto found = findWrittenDates(text, true);
    if (piece != QLatin1StringView("://") && piece != QLatin1StringView("8 "))
        QVERIFY(!found.isEmpty());
}

QTEST_APPLESS_MAIN(tst_WrittenDates)

#include "tst_WrittenDates.moc"
