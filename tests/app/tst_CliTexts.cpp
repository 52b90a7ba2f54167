#include "tests/core/compare/CaseOfClaims.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace careo;
using namespace Qt::StringLiterals;

/// careo-cli on texts that are corrected or replaced, and what it tells of anchors.
class tst_CliTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void replacesATextAndTellsOfTheClaims();
    void aDryRunStoresNothing();
    void refusals_data();
    void refusals();

private:
    struct Run {
        int exitCode = -1;
        QJsonObject json;
        QByteArray err;
    };

    [[nodiscard]] static Run run(const QStringList& arguments);
    [[nodiscard]] QString write(const QByteArray& text) const;

    std::unique_ptr<CaseOfClaims> m_case;
    QString m_path;
    ArticleId m_article;
};

void tst_CliTexts::init()
{
    m_case = std::make_unique<CaseOfClaims>();
    m_path = m_case->store().path();
    m_article
        = m_case->article(u"The raid was staged. The consul was told late. Nobody came."_s, {});
    for (const QString& quote :
        {u"The raid was staged"_s, u"The consul was told late"_s, u"Nobody came"_s})
        m_case->claim(m_article, quote);
}

tst_CliTexts::Run tst_CliTexts::run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(CAREO_CLI), arguments + QStringList{u"--json"_s});
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
        process.readAllStandardError()};
}

QString tst_CliTexts::write(const QByteArray& text) const
{
    QFile file(m_path + u".txt"_s);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        return {};
    return file.fileName();
}

void tst_CliTexts::replacesATextAndTellsOfTheClaims()
{
    const QString file = write("🎥 The raid was staged. The consul was told very late.\n");
    const Run done = run({u"article"_s, u"text"_s, m_path, u"1"_s, file});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.json[u"moved"].toInt(), 1);
    QCOMPARE(done.json[u"approximate"].toInt(), 1);
    QCOMPARE(done.json[u"orphan"].toInt(), 1);
    QCOMPARE(done.json[u"claims"][0][u"start"].toInt(), 2);
    QCOMPARE(done.json[u"claims"][1][u"quote"].toString(), u"The consul was told very late"_s);

    const QJsonArray claims = run({u"claims"_s, m_path}).json[u"claims"].toArray();
    QCOMPARE(claims[0][u"anchor"].toString(), u"moved"_s);
    QCOMPARE(claims[2][u"anchor"].toString(), u"orphan"_s);
    QCOMPARE(claims[2][u"quote"].toString(), u"Nobody came"_s);
    QVERIFY(claims[2][u"start"].isNull());

    const Run check = run({u"check"_s, m_path});
    QCOMPARE(check.exitCode, 0);
    QCOMPARE(check.json[u"anchors"][u"orphan"].toInt(), 1);
    QCOMPARE(check.json[u"anchors"][u"exact"].toInt(), 0);
    QCOMPARE(run({u"search"_s, m_path, u"has:orphan"_s}).json[u"total"].toInt(), 1);

    const QJsonArray texts
        = run({u"article"_s, u"texts"_s, m_path, u"1"_s}).json[u"texts"].toArray();
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts[0][u"change"].toString(), u"replaced"_s);
    QVERIFY(texts[0][u"text"].toString().endsWith(u"Nobody came."_s));
}

void tst_CliTexts::aDryRunStoresNothing()
{
    const QString file = write("Another text.");
    const Run done = run({u"article"_s, u"text"_s, m_path, u"1"_s, file, u"--dry-run"_s});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.json[u"orphan"].toInt(), 3);
    QCOMPARE(done.json[u"stored"].toBool(), false);
    QCOMPARE(run({u"check"_s, m_path}).json[u"anchors"][u"exact"].toInt(), 3);
}

void tst_CliTexts::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("article") << QStringList{u"7"_s, u"FILE"_s} << 1;
    QTest::newRow("file") << QStringList{u"1"_s, u"/nowhere/at.all"_s} << 1;
    QTest::newRow("change") << QStringList{u"1"_s, u"FILE"_s, u"--change"_s, u"odd"_s} << 2;
}

void tst_CliTexts::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    arguments.replaceInStrings(u"FILE"_s, write("Text."));
    const Run refused = run(QStringList{u"article"_s, u"text"_s, m_path} + arguments);
    QCOMPARE(refused.exitCode, exitCode);
    QVERIFY(refused.err.size() > 20);
}

QTEST_APPLESS_MAIN(tst_CliTexts)
#include "tst_CliTexts.moc"
