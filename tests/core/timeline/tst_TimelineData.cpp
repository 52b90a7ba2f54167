#include "core/timeline/TimelineData.h"

#include "tests/core/timeline/TimelineRows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_TimelineData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableQuotesWhatNeedsIt();
    void tableKeepsUndatedClaims();
    void partialDatesStayPartial_data();
    void partialDatesStayPartial();
    void wordsAreEscaped();
    void undatedClaimsAreNoEvents();
};

void tst_TimelineData::tableQuotesWhatNeedsIt()
{
    ClaimRow row = rowOf(1, 1, u"2005-12", u"2012-05-31");
    row.claim.quote = u"he said \"no\", twice\nand left"_s;
    row.outlet = u"Fox News"_s;
    const QByteArray bytes = timelineCsv({row}, someTypes(1));
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QString table = QString::fromUtf8(bytes);
    QVERIFY(table.contains(u"\r\nType 1,2005-12,2005-12-01,2005-12-31,2012-05-31,\"he said "
                           "\"\"no\"\", twice\nand left\",,asserts,unreviewed,,Fox News,\r\n"_s));
}

void tst_TimelineData::tableKeepsUndatedClaims()
{
    const QByteArray table = timelineCsv({rowOf(1, 1, u""), rowOf(2, 1, u"../2012")}, someTypes(1));
    QCOMPARE(table.count('\n'), 3);
    QVERIFY(table.contains("Type 1,,,,,"));
    QVERIFY(table.contains("Type 1,../2012,,2012-12-31,"));
}

void tst_TimelineData::partialDatesStayPartial_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("day") << u"2005-12-08"_s << u"2005-12-8"_s << QString();
    QTest::newRow("first day") << u"2006-01-01"_s << u"2006-1-1"_s << QString();
    QTest::newRow("month") << u"2005-12"_s << u"2005-12"_s << u"2005"_s;
    QTest::newRow("month in the year") << u"2005-03"_s << u"2005-3"_s << u"2005-3"_s;
    QTest::newRow("year") << u"2005"_s << u"2005"_s << u"2005"_s;
    QTest::newRow("interval") << u"2011-11/2012-03"_s << u"2011-11"_s << u"2012-3"_s;
    QTest::newRow("open end") << u"2011-11/.."_s << u"2011-11"_s << QString();
    QTest::newRow("open start") << u"../2012"_s << u"2012"_s << QString();
}

void tst_TimelineData::partialDatesStayPartial()
{
    QFETCH(QString, date);
    const auto words = [](const QJsonValue& json) {
        QStringList parts;
        for (const QString& key : {u"year"_s, u"month"_s, u"day"_s}) {
            if (json.toObject().contains(key))
                parts << QString::number(json[key].toInt());
        }
        return parts.join(u'-');
    };
    const QJsonObject json = QJsonDocument::fromJson(
        timelineJson({rowOf(1, 1, date)}, someTypes(1), DateBasis::Event, u"Case"_s))
                                 .object();
    const QJsonValue event = json[u"events"_s].toArray().first();
    QTEST(words(event[u"start_date"_s]), "start");
    QTEST(words(event[u"end_date"_s]), "end");
    QCOMPARE(event[u"display_date"_s].toString(), date);
}

void tst_TimelineData::wordsAreEscaped()
{
    ClaimRow row = rowOf(1, 1, u"2005");
    row.claim.quote = u"<script>x</script>"_s;
    const QByteArray json = timelineJson({row}, someTypes(1), DateBasis::Event, u"A & B"_s);
    QVERIFY(!json.contains("<script>"));
    QVERIFY(json.contains("&lt;script&gt;"));
    QVERIFY(json.contains("A &amp; B"));
}

void tst_TimelineData::undatedClaimsAreNoEvents()
{
    const QJsonObject json = QJsonDocument::fromJson(
        timelineJson({rowOf(1, 1, u"", u"2012")}, someTypes(1), DateBasis::Event, u"Case"_s))
                                 .object();
    QVERIFY(json[u"events"_s].toArray().isEmpty());
}

QTEST_APPLESS_MAIN(tst_TimelineData)
#include "tst_TimelineData.moc"
