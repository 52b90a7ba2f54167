#include "core/dates/DateInput.h"
#include "core/dates/DateWords.h"

#include <QTest>

using namespace careo;

namespace
{

EdtfDate dateOf(const QString& text)
{
    return EdtfDate::parse(text).value_or(EdtfDate());
}

} // namespace

class tst_DateWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void unknownIsEmpty();
    void otherLanguages();
    void isReadBack_data();
    void isReadBack();
};

void tst_DateWords::says_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("french");

    const auto row
        = [](const char* edtf, const char* english, const char* spanish, const char* french) {
              QTest::newRow(edtf) << QString::fromUtf8(english) << QString::fromUtf8(spanish)
                                  << QString::fromUtf8(french);
          };
    row("2005-12-08", "8 December 2005", "8 de diciembre de 2005", "8 décembre 2005");
    row("2012-03-01", "1 March 2012", "1 de marzo de 2012", "1er mars 2012");
    row("2005-12", "December 2005", "diciembre de 2005", "décembre 2005");
    row("2005-12-XX", "December 2005", "diciembre de 2005", "décembre 2005");
    row("2005", "2005", "2005", "2005");
    row("2005-12~", "about December 2005", "hacia diciembre de 2005", "vers décembre 2005");
    row("2005-12-08~", "about 8 December 2005", "hacia el 8 de diciembre de 2005",
        "vers le 8 décembre 2005");
    row("2005?", "2005 (uncertain)", "2005 (incierto)", "2005 (incertain)");
    row("2005%", "about 2005 (uncertain)", "hacia 2005 (incierto)", "vers 2005 (incertain)");
    row("2011-11/2012-03", "November 2011 to March 2012", "de noviembre de 2011 a marzo de 2012",
        "de novembre 2011 à mars 2012");
    row("2005-12-08/2006-01-01", "8 December 2005 to 1 January 2006",
        "del 8 de diciembre de 2005 al 1 de enero de 2006",
        "du 8 décembre 2005 au 1er janvier 2006");
    row("2005~/2006", "about 2005 to 2006", "de hacia 2005 a 2006", "de vers 2005 à 2006");
    row("../2012", "before 2012", "antes de 2012", "avant 2012");
    row("/2012", "before 2012", "antes de 2012", "avant 2012");
    row("../2012-05-31", "before 31 May 2012", "antes del 31 de mayo de 2012",
        "avant le 31 mai 2012");
    row("2012/..", "after 2012", "después de 2012", "après 2012");
    row("2005-21", "spring 2005", "primavera de 2005", "printemps 2005");
    row("2005-22", "summer 2005", "verano de 2005", "été 2005");
    row("2005-23", "autumn 2005", "otoño de 2005", "automne 2005");
    row("2005-24", "winter 2005", "invierno de 2005", "hiver 2005");
    row("2005-21/2005-24", "spring 2005 to winter 2005",
        "de la primavera de 2005 al invierno de 2005", "du printemps 2005 à l’hiver 2005");
    row("201X", "the 2010s", "la década de 2010", "les années 2010");
    row("19XX", "the 20th century", "el siglo XX", "le XXe siècle");
    row("20XX", "the 21st century", "el siglo XXI", "le XXIe siècle");
    row("201X/202X", "the 2010s to the 2020s", "de la década de 2010 a la década de 2020",
        "des années 2010 aux années 2020");
    row("0850", "850", "850", "850");
}

void tst_DateWords::says()
{
    const EdtfDate date = dateOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!date.isUnknown());
    QTEST(dateInWords(date, QLocale(QLocale::English, QLocale::UnitedStates)), "english");
    QTEST(dateInWords(date, QLocale::c()), "english");
    QTEST(dateInWords(date, QLocale(QLocale::Spanish, QLocale::Mexico)), "spanish");
    QTEST(dateInWords(date, QLocale(QLocale::French, QLocale::Canada)), "french");
}

void tst_DateWords::unknownIsEmpty()
{
    QCOMPARE(dateInWords(EdtfDate(), QLocale(QLocale::English)), QString());
}

void tst_DateWords::otherLanguages()
{
    const QLocale german(QLocale::German);
    QCOMPARE(
        dateInWords(dateOf(QStringLiteral("2005-12")), german), QStringLiteral("Dezember 2005"));
    QCOMPARE(dateInWords(dateOf(QStringLiteral("../2005-12")), german),
        QStringLiteral("before Dezember 2005"));
}

void tst_DateWords::isReadBack_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const auto language : {QLocale::English, QLocale::Spanish, QLocale::French})
        QTest::newRow(qPrintable(QLocale::languageToString(language))) << QLocale(language);
}

void tst_DateWords::isReadBack()
{
    QFETCH(QLocale, locale);
    QStringList single{QStringLiteral("2005"), QStringLiteral("201X"), QStringLiteral("19XX")};
    for (int month = 1; month <= 12; ++month)
        single += EdtfDate::fromMonth(2005, month).toString();
    for (int season = 21; season <= 24; ++season)
        single += QStringLiteral("2005-%1").arg(season);
    for (const int day : {1, 2, 3, 11, 21, 28})
        single += EdtfDate::fromDay({2005, 2, day}).toString();
    QStringList all;
    for (const QString& start : single) {
        for (const char* mark : {"", "~", "?", "%"}) {
            const QString marked = start + QLatin1StringView(mark);
            all += {marked, QStringLiteral("../") + marked, marked + QStringLiteral("/..")};
            for (const QString& end : single)
                all += marked + QLatin1Char('/') + end;
        }
    }
    int compared = 0;
    for (const QString& edtf : all) {
        const EdtfDate date = dateOf(edtf);
        if (date.isUnknown()) // runs backwards
            continue;
        const QString words = dateInWords(date, locale);
        const auto read = readTypedDate(words);
        QVERIFY2(read, qPrintable(edtf + QStringLiteral(": ") + words));
        QCOMPARE(read->toString(), edtf);
        ++compared;
    }
    QVERIFY(compared > 1000);
}

QTEST_APPLESS_MAIN(tst_DateWords)

#include "tst_DateWords.moc"
