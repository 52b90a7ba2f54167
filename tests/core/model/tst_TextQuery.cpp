#include "core/model/TextQuery.h"

#include "core/base/ErrorText.h"
#include "core/base/QueryMistake.h"

#include <QSet>
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
        row("Type:raid in:Title x", "type:\"raid\" in:\"title\" \"x\"");
        row("status:\"Set Aside\" lang:\"\"", "status:\"set aside\" lang:\"\"");
        row("-a OR (-b)", "(-\"a\" OR -\"b\")");
        row("a () \"\" … b", "\"a\" \"b\"");
        row("a - b", "\"a\" \"b\"");
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

    void mistakeTellsItsPlaceAndWhatWasExpected_data()
    {
        using Expected = QueryExpectation;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char* text, int place, Expected expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << place << expected;
        };
        row("raid \"open", 5, Expected::ClosingQuote);
        row("type:\"raid", 5, Expected::ClosingQuote);
        row("raid (a", 5, Expected::ClosingParenthesis);
        row("raid )", 5, Expected::OpeningParenthesis);
        row("a OR", 4, Expected::Word);
        row("(a OR)", 5, Expected::Word);
        row("OR a", 0, Expected::Word);
        row("a NEAR", 6, Expected::NearTerm);
        row("(a NEAR)", 7, Expected::NearTerm);
        row("a NEAR (b)", 7, Expected::NearTerm);
        row("a NEAR lang:es", 7, Expected::NearTerm);
        row("(a b) NEAR c", 6, Expected::NearTerm);
        row("a NEAR b NEAR c", 9, Expected::NearPair);
        row("type:", 5, Expected::Value);
        row("a type: b", 7, Expected::Value);
        row("type:\"\"", 5, Expected::Value);
        row("from:soon", 5, Expected::Date);
        row("a status:odd", 9, Expected::Status);
        row("stance:odd", 7, Expected::Stance);
        row("has:odd", 4, Expected::Property);
        row("in:text a", 3, Expected::Title);
        row("a OR in:title", 5, Expected::TitleWords);
        row("-in:title a", 0, Expected::TitleWords);
    }

    void mistakeTellsItsPlaceAndWhatWasExpected()
    {
        QFETCH(QString, text);
        QFETCH(int, place);
        QFETCH(QueryExpectation, expected);
        const auto query = TextQuery::parse(text);
        QVERIFY(!query);
        QCOMPARE(query.error(), (QueryMistake{place, expected}.toError()));
        QVERIFY(QueryMistake::of(query.error()) == (QueryMistake{place, expected}));
    }

    void deepNestingIsAMistake()
    {
        QVERIFY(TextQuery::parse(QString(50, u'(') + u'a' + QString(50, u')')));
        const auto query = TextQuery::parse(QString(100000, u'('));
        QVERIFY(!query);
        QVERIFY(QueryMistake::of(query.error()).expected == QueryExpectation::LessNesting);
    }

    void everyMistakeHasOneSentenceWithItsPlace()
    {
        QSet<QString> sentences;
        for (int code = 0; code <= static_cast<int>(QueryExpectation::LessNesting); ++code) {
            const QueryMistake mistake{7, static_cast<QueryExpectation>(code)};
            const QString sentence = errorText(mistake.toError());
            QVERIFY2(sentence.contains(QLatin1StringView(" 8 ")), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            sentences << sentence;
        }
        QCOMPARE(sentences.size(), static_cast<int>(QueryExpectation::LessNesting) + 1);
    }

    void errorOfAnotherKindGivesTheBeginning()
    {
        QVERIFY(
            QueryMistake::of({ErrorCode::QueryInvalid, QStringLiteral("3 99")}) == QueryMistake());
        QVERIFY(QueryMistake::of({ErrorCode::NotFound, QStringLiteral("3 1")}) == QueryMistake());
    }
};

QTEST_APPLESS_MAIN(TestTextQuery)
#include "tst_TextQuery.moc"
