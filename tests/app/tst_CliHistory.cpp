#include "tests/core/compare/CaseOfClaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

struct Printed {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray entries() const
    {
        return QJsonDocument::fromJson(out).object()[u"entries"].toArray();
    }
};

Printed run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(CAREO_CLI), QStringList{u"history"_s} + arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// careo-cli history
class tst_CliHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoDidWhat();
    void listsSome();
    void refusesAnUnknownKind();
};

void tst_CliHistory::tellsWhoDidWhat()
{
    setUserName(u"Ana Ruiz"_s);
    CaseOfClaims made;
    const auto article = made.article(u"It burned."_s, u"Post"_s);
    Claim claim = *made.store().claims().claim(made.claim(article, u"burned"_s));
    claim.speaker = u"a neighbour"_s;
    QVERIFY(made.store().claims().update(claim));
    const Printed printed = run({made.store().path(), u"--json"_s});
    QCOMPARE(printed.exitCode, 0);
    const QJsonObject newest = printed.entries().first().toObject();
    QCOMPARE(newest[u"by"], u"Ana Ruiz"_s);
    QCOMPARE(newest[u"way"], u"done"_s);
    QCOMPARE(newest[u"deed"], u"changed"_s);
    QCOMPARE(newest[u"kind"], u"claim"_s);
    QCOMPARE(newest[u"article"], u"It burned."_s);
    QCOMPARE(newest[u"name"], u"burned"_s);
    QCOMPARE(newest[u"field"], u"speaker"_s);
    QVERIFY(newest[u"before"].isNull());
    QCOMPARE(newest[u"after"], u"a neighbour"_s);
    QVERIFY(run({made.store().path()}).out.contains("Ana Ruiz  changed  claim      “burned”"));
}

void tst_CliHistory::listsSome()
{
    CaseOfClaims made;
    made.claim(made.article(u"It burned."_s, u"Post"_s), u"burned"_s);
    const auto count = [&](const QStringList& options) {
        return run(QStringList{made.store().path(), u"--json"_s} + options).entries().size();
    };
    QCOMPARE(count({}), 5); // three claim types, the article, the claim
    QCOMPARE(count({u"--article"_s, u"1"_s}), 2);
    QCOMPARE(count({u"--kind"_s, u"claimType"_s}), 3);
    QCOMPARE(count({u"--words"_s, u"BURNED"_s}), 2);
    QCOMPARE(count({u"--by"_s, u"nobody"_s}), 0);
    QCOMPARE(count({u"--to"_s, u"2005"_s}), 0);
    QCOMPARE(count({u"--from"_s, u"2005"_s}), 5);
}

void tst_CliHistory::refusesAnUnknownKind()
{
    CaseOfClaims made;
    const Printed printed = run({made.store().path(), u"--kind"_s, u"sock"_s});
    QCOMPARE(printed.exitCode, 2);
    QVERIFY(printed.err.contains("sock"));
}

QTEST_GUILESS_MAIN(tst_CliHistory)
#include "tst_CliHistory.moc"
