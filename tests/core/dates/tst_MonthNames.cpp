#include "core/dates/MonthNames.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace careo;

class tst_MonthNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheNamesOfItsLanguages_data();
    void knowsTheNamesOfItsLanguages();
    void shortNames();
    void otherWords();
    void namesOfOneLanguage();
};

void tst_MonthNames::knowsTheNamesOfItsLanguages_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const auto language : {QLocale::English, QLocale::Spanish, QLocale::French,
             QLocale::German, QLocale::Portuguese}) {
        const QLocale locale(language);
        QTest::newRow(qPrintable(locale.name())) << locale;
    }
}

void tst_MonthNames::knowsTheNamesOfItsLanguages()
{
    QFETCH(QLocale, locale);
    for (int month = 1; month <= 12; ++month) {
        const QString name = locale.standaloneMonthName(month);
        for (const QString& form :
            {name, name.toUpper(), name.toLower(), name.normalized(QString::NormalizationForm_D)}) {
            const auto read = monthNamed(form);
            QVERIFY2(read, qPrintable(form));
            QCOMPARE(read->month, month);
            QVERIFY(read->isFull);
        }
    }
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QString name = locale.standaloneDayName(weekday);
        const auto read = weekdayNamed(name);
        QVERIFY2(read, qPrintable(name));
        QCOMPARE(read->weekday, weekday);
        QVERIFY(read->isFull);
    }
}

void tst_MonthNames::shortNames()
{
    QCOMPARE(monthNamed(u"Dec")->month, 12);
    QVERIFY(!monthNamed(u"Dec")->isFull);
    QCOMPARE(monthNamed(u"ene")->month, 1);
    QCOMPARE(monthNamed(u"f\u00e9vr")->month, 2);
    QCOMPARE(monthNamed(u"Okt")->month, 10);
    QVERIFY(monthNamed(u"Okt")->isGerman);
    QCOMPARE(weekdayNamed(u"Tues")->weekday, 2);
    QVERIFY(!weekdayNamed(u"Tues")->isFull);
}

void tst_MonthNames::otherWords()
{
    QVERIFY(monthNamed(u"out")->isOtherWord);
    QVERIFY(!monthNamed(u"Marco"));
    QCOMPARE(monthNamed(u"mar\u00e7o")->month, 3);
    QVERIFY(!monthNamed(u""));
    QVERIFY(!monthNamed(u"Decem"));
    QVERIFY(!monthNamed(QString(100000, u'm')));
    QVERIFY(!weekdayNamed(u"day"));
}

void tst_MonthNames::namesOfOneLanguage()
{
    for (const QStringView language : {u"en", u"es", u"fr"}) {
        for (int month = 1; month <= 12; ++month) {
            const auto names = monthNames(language);
            QVERIFY(std::any_of(names.begin(), names.end(), [month](const CalendarName& name) {
                return name.number == month && name.isFull
                    && monthNamed(name.folded)->month == month;
            }));
        }
        for (int weekday = 1; weekday <= 7; ++weekday) {
            const auto names = weekdayNames(language);
            QCOMPARE(std::count_if(names.begin(), names.end(),
                         [weekday](const CalendarName& name) {
                             return name.number == weekday && name.isFull;
                         }),
                1);
        }
    }
    QVERIFY(!monthNames(u"en").contains(CalendarName{u"mars", 3, true}));
    QVERIFY(monthNames(u"fr").contains(CalendarName{u"mars", 3, true}));
    QVERIFY(monthNames(u"de").isEmpty());
}

QTEST_APPLESS_MAIN(tst_MonthNames)

#include "tst_MonthNames.moc"
