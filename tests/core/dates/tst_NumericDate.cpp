#include "core/dates/NumericDate.h"

#include <QTest>

using namespace careo;

class tst_NumericDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void tst_NumericDate::reads_data()
{
    QTest::addColumn<QString>("value"); // empty where it is ambiguous

    QTest::newRow("2012-05-31") << QStringLiteral("2012-05-31");
    QTest::newRow("2012/5/3") << QStringLiteral("2012-05-03");
    QTest::newRow("31/05/2012") << QStringLiteral("2012-05-31");
    QTest::newRow("05/31/2012") << QStringLiteral("2012-05-31");
    QTest::newRow("31-5-2012") << QStringLiteral("2012-05-31");
    QTest::newRow("31.05.2012") << QStringLiteral("2012-05-31");
    QTest::newRow("03.04.2012") << QStringLiteral("2012-04-03");
    QTest::newRow("5/5/2012") << QStringLiteral("2012-05-05");
    QTest::newRow("03/04/2012") << QString();
    QTest::newRow("3-4-2012") << QString();
}

void tst_NumericDate::reads()
{
    QFETCH(QString, value);
    const auto read = readNumericDate(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(read);
    QCOMPARE(read->value.toString(), value);
    QCOMPARE(read->isAmbiguous, value.isEmpty());
}

void tst_NumericDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2012", "2012-13-01", "2012-02-31", "31/02/2012", "13/13/2012",
             "00/05/2012", "31/05/12", "12-05-31", "31/05-2012", "31//2012", "1.2.3.2012",
             "a/b/2012", "2012-005-31", "31/05/02012", "29/02/2011", "-1/05/2012"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void tst_NumericDate::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!readNumericDate(text));
}

QTEST_APPLESS_MAIN(tst_NumericDate)

#include "tst_NumericDate.moc"
