#include "core/model/TextQuery.h"

#include <QTest>

using namespace careo;

class TestTextQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAndReadsBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* text, const char* printed) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
        };
        row("", "");
        row("raid consul*", "\"raid\" \"consul\"*");
        row("raid -(a OR b)", "\"raid\" -(\"a\" OR \"b\")");
        row("notif* NEAR/5 \"the consul\"", "\"notif\"* NEAR/5 \"the consul\"");
        row("a NEAR b", "\"a\" NEAR/10 \"b\"");
        row("NEAR b", "\"NEAR\" \"b\"");
        row("a NEARBY", "\"a\" \"NEARBY\"");
        row("Type:raid in:title", "type:\"raid\" in:\"title\"");
        row("http://x title: y", "\"http://x\" \"title:\" \"y\"");
    }

    void printsAndReadsBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto query = TextQuery::parse(text);
        QVERIFY(query);
        QCOMPARE(query->toString(), printed);
        QCOMPARE(*TextQuery::parse(printed), *query);
    }

    void mistakeTellsItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::newRow("no phrase end") << QStringLiteral("raid \"open") << 5;
        QTest::newRow("no group end") << QStringLiteral("raid (a") << 5;
        QTest::newRow("no group") << QStringLiteral("raid )") << 5;
        QTest::newRow("nothing after OR") << QStringLiteral("a OR") << 4;
        QTest::newRow("nothing after NEAR") << QStringLiteral("a NEAR") << 6;
        QTest::newRow("group after NEAR") << QStringLiteral("a NEAR (b)") << 7;
        QTest::newRow("field after NEAR") << QStringLiteral("a NEAR lang:es") << 7;
        QTest::newRow("no date") << QStringLiteral("from:soon") << 5;
        QTest::newRow("no status") << QStringLiteral("a status:odd") << 9;
        QTest::newRow("nothing to have") << QStringLiteral("has:odd") << 4;
        QTest::newRow("no value end") << QStringLiteral("type:\"raid") << 5;
    }

    void mistakeTellsItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, place);
        const auto query = TextQuery::parse(text);
        QVERIFY(!query);
        QCOMPARE(query.error(), (Error{ErrorCode::QueryInvalid, QString::number(place)}));
    }
};

QTEST_APPLESS_MAIN(TestTextQuery)
#include "tst_TextQuery.moc"
