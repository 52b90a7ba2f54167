#include "tests/core/compare/CaseOfClaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace careo;
using namespace Qt::StringLiterals;

/// careo-cli on questions, statements and suggestions.
class tst_CliQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void placesThatNestAreCompatible();
    void proposalsNameTheirClaimType();
    void notesHowAClaimWasSaid();
    void namesTheStarterSets();
    void suggestsByTheCuesOfASet();
    void refusals_data();
    void refusals();

private:
    /// The exit code, and the JSON object that was printed.
    [[nodiscard]] std::pair<int, QJsonObject> run(const QStringList& arguments) const;

    std::unique_ptr<CaseOfClaims> m_case;
    QString m_path;
};

void tst_CliQuestions::init()
{
    m_case = std::make_unique<CaseOfClaims>();
    m_path = m_case->store().path();
}

std::pair<int, QJsonObject> tst_CliQuestions::run(const QStringList& arguments) const
{
    QProcess process;
    process.start(QStringLiteral(CAREO_CLI), arguments + QStringList{u"--json"_s});
    if (!process.waitForFinished())
        return {-1, {}};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

void tst_CliQuestions::placesThatNestAreCompatible()
{
    const auto one = m_case->article(u"It was at a ranch."_s, u"Post"_s);
    const auto other = m_case->article(u"It was in Tlalpan."_s, u"Mail"_s);
    QCOMPARE(
        run({u"question"_s, u"add"_s, m_path, u"--text"_s, u"Where?"_s, u"--kind"_s, u"place"_s})
            .first,
        0);
    for (const auto& [answer, claim] : {std::pair(u"a ranch"_s, m_case->claim(one, u"ranch"_s)),
             std::pair(u"Tlalpan"_s, m_case->claim(other, u"Tlalpan"_s))}) {
        QCOMPARE(run({u"account"_s, u"add"_s, m_path, u"--question"_s, u"where?"_s, u"--answer"_s,
                         answer, u"--claim"_s, QString::number(claim.value())})
                     .first,
            0);
    }
    const auto verdict = [this] {
        return run({u"compare"_s, m_path}).second[u"questions"][0][u"verdict"].toString();
    };
    QCOMPARE(verdict(), u"conflict"_s);
    const QStringList nest{
        u"place"_s, u"nest"_s, m_path, u"--place"_s, u"a ranch"_s, u"--in"_s, u"Tlalpan"_s};
    const auto nested = run(nest).second[u"places"].toArray();
    QCOMPARE(nested.size(), 1);
    QCOMPARE(nested[0][u"in"].toString(), u"Tlalpan"_s);
    QCOMPARE(verdict(), u"compatible"_s);
    QCOMPARE(run(nest + QStringList{u"--take-back"_s}).second[u"places"].toArray().size(), 0);
    QCOMPARE(verdict(), u"conflict"_s);
}

void tst_CliQuestions::proposalsNameTheirClaimType()
{
    const QString first = u"The northern ferry line was closed in 2010 by the harbour office."_s;
    const QString second = u"The harbour office closed the northern ferry line in 2011."_s;
    m_case->claim(m_case->article(first, u"Post"_s), first, {}, 1);
    m_case->claim(m_case->article(second, u"Mail"_s), second, {}, 1);
    const auto proposals = run({u"compare"_s, m_path}).second[u"proposals"].toArray();
    QCOMPARE(proposals.size(), 1);
    const QString reason = proposals[0][u"reason"].toString();
    QVERIFY2(reason.startsWith(u"both tagged “"_s), qPrintable(reason));
    QVERIFY(reason.contains(u"ferry"_s));
}

void tst_CliQuestions::notesHowAClaimWasSaid()
{
    const auto claim = m_case->claim(m_case->article(u"He saw it."_s, u"Post"_s), u"He"_s);
    QCOMPARE(run({u"statement"_s, u"note"_s, m_path, u"--claim"_s, QString::number(claim.value()),
                     u"--spoken"_s, u"2006-02"_s, u"--occasion"_s, u"hearing"_s, u"--source"_s,
                     u"police"_s, u"--unnamed-source"_s, u"a witness"_s})
                 .first,
        0);
    const auto noted = m_case->store().statements().ofClaim(claim);
    QVERIFY(noted);
    QCOMPARE(noted->spoken, EdtfDate::fromMonth(2006, 2));
    QCOMPARE(noted->occasion, u"hearing"_s);
    QCOMPARE(noted->sources.size(), 2);
    QVERIFY(noted->sources[1].isAnonymous);
}

void tst_CliQuestions::namesTheStarterSets()
{
    const auto [code, json] = run({u"claim-types"_s, u"--list-sets"_s});
    QCOMPARE(code, 0);
    QStringList names;
    for (const auto& set : json[u"sets"].toArray())
        names << set[u"name"].toString();
    QCOMPARE(names, (QStringList{u"attacks"_s, u"due-process"_s, u"first-case"_s}));
}

void tst_CliQuestions::suggestsByTheCuesOfASet()
{
    m_case->article(
        u"😀 It rained. Editor Ana Mora was kidnapped by gunmen near the port."_s, u"Post"_s);
    const auto types
        = run({u"claim-types"_s, m_path, u"--add-set"_s, u"Attacks"_s}).second[u"types"].toArray();
    QCOMPARE(types.size(), 8);
    const auto [code, json] = run({u"suggest"_s, m_path, u"--type"_s, u"kidnapping"_s});
    QCOMPARE(code, 0);
    const QJsonArray suggestions = json[u"suggestions"].toArray();
    QCOMPARE(suggestions.size(), 1);
    const QJsonValue suggestion = suggestions.first();
    QCOMPARE(suggestion[u"type"].toString(), u"Kidnapping"_s);
    QCOMPARE(suggestion[u"quote"].toString(),
        u"Editor Ana Mora was kidnapped by gunmen near the port."_s);
    // Positions count characters, of which the emoji is one.
    QCOMPARE(suggestion[u"start"].toInteger(), 13);
    QCOMPARE(suggestion[u"stance"].toString(), u"asserts"_s);
    QVERIFY(suggestion[u"score"].toDouble() > 0.15 && suggestion[u"score"].toDouble() <= 1);
    QVERIFY(suggestion[u"reason"].toString().startsWith(u"matches "_s));
    QVERIFY(run({u"suggest"_s, m_path, u"--min-score"_s, u"1"_s})
                .second[u"suggestions"]
                .toArray()
                .isEmpty());
}

void tst_CliQuestions::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no such set") << QStringList{u"claim-types"_s, u"CASE"_s, u"--add-set"_s,
        u"moods"_s} << 1;
    QTest::newRow("no case") << QStringList{u"claim-types"_s} << 2;
    QTest::newRow("no score") << QStringList{u"suggest"_s, u"CASE"_s, u"--min-score"_s, u"3"_s}
                              << 2;
    QTest::newRow("no such claim")
        << QStringList{u"statement"_s, u"note"_s, u"CASE"_s, u"--claim"_s, u"9"_s} << 1;
    QTest::newRow("no date") << QStringList{u"statement"_s, u"note"_s, u"CASE"_s, u"--claim"_s,
        u"9"_s, u"--spoken"_s, u"soon"_s}
                             << 2;
    QTest::newRow("half a nesting")
        << QStringList{u"place"_s, u"nest"_s, u"CASE"_s, u"--place"_s, u"gate"_s} << 2;
}

void tst_CliQuestions::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    arguments.replaceInStrings(u"CASE"_s, m_path);
    QCOMPARE(run(arguments).first, code);
}

QTEST_GUILESS_MAIN(tst_CliQuestions)
#include "tst_CliQuestions.moc"
