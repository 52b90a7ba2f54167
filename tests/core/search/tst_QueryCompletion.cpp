#include "core/search/QueryCompletion.h"

#include <QTest>

using namespace careo;

class TestQueryCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersFieldsAndValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* text, int start, const QStringList& words) {
            QTest::newRow(text) << QString::fromUtf8(text) << start << words;
        };
        const QString raid = QStringLiteral("\"Staged raid\"");
        row("", 0, {});
        row("ra", 0, {});
        row("raid st", 5, {QStringLiteral("status:"), QStringLiteral("stance:")});
        row("(-TY", 2, {QStringLiteral("type:")});
        row("type:", 5, {raid, QStringLiteral("Montáje")});
        row("type:MONTA", 5, {QStringLiteral("Montáje")});
        row("a type:\"staged r", 7, {raid});
        row("stance:q", 7, {QStringLiteral("questions")});
        row("-status:aside", 8, {QStringLiteral("\"set aside\"")});
        row("\"a ty", 0, {});
        row("http:x", 0, {});
    }

    void offersFieldsAndValues()
    {
        QFETCH(QString, text);
        QFETCH(int, start);
        QFETCH(QStringList, words);
        const auto completion = completeQuery(text, text.size(), [](QueryField) {
            return QStringList{QStringLiteral("Staged raid"), QStringLiteral("Montáje"),
                QStringLiteral("of \"quotes\"")};
        });
        QCOMPARE(completion.words, words);
        if (!words.isEmpty())
            QCOMPARE(completion.start, start);
    }

    void whatStandsBehindTheCursorDoesNotCount()
    {
        const auto completion
            = completeQuery(u"ou raid", 2, [](QueryField) { return QStringList(); });
        QCOMPARE(completion.words, QStringList{QStringLiteral("outlet:")});
    }
};

QTEST_APPLESS_MAIN(TestQueryCompletion)
#include "tst_QueryCompletion.moc"
