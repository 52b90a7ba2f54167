#include "core/store/CaseStore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;

/// careo-cli as scripts call it: a process without a display, its streams and its exit code.
class tst_Cli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newCaseIsMadeOnce();
    void extractTellsWhatItFound();
    void extractNamesWhatItCouldNotRead();
    void importsFilesAndFolders();
    void importsNothingTwice();
    void claimByQuotation();
    void claimByPositionCountsCharacters();
    void refusedClaims_data();
    void refusedClaims();
    void claimsUnderAFilter();
    void searchFindsWithoutAccents();
    void datesOfACase();
    void datesOfATextFile();
    void writesTimelines();
    void writesSummaries();
    void leavesTheFormerFileWhenItCanNotWrite();
    void checkFindsATamperedQuotation();
    void refusesForeignFiles();
    void wrongUsage_data();
    void wrongUsage();
    void helpOnEachCommand_data();
    void helpOnEachCommand();

private:
    struct Run {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QJsonArray list(const char* key) const
        {
            return json().value(QLatin1StringView(key)).toArray();
        }
        /// Exactly one line that says something.
        [[nodiscard]] bool saysOneLine() const
        {
            return err.count('\n') == 1 && err.endsWith('\n') && err.size() > 20;
        }
    };

    [[nodiscard]] Run run(const QStringList& arguments) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;
    /// A case with one article; gives its id.
    [[nodiscard]] QString caseWithArticle() const;
    [[nodiscard]] QStringList addTo(const QString& article) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

const char article[] = "Ferry captain says the alarm was late 🚢\n"
                       "Harbour Póst\n"
                       "3 May 2011\n\n"
                       "The captain, José Núñez, told the court that nobody rang the alarm before "
                       "the smoke reached the upper deck. 🔥 Two men had locked the engine room.\n\n"
                       "The owners deny it. The owners say the door was found open on 28 April "
                       "2011, and that the captain was asleep.\n";

} // namespace

void tst_Cli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

tst_Cli::Run tst_Cli::run(const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(CAREO_CLI), arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void tst_Cli::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray tst_Cli::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString tst_Cli::caseWithArticle() const
{
    write(u"article.txt"_s, article);
    (void)run({u"new"_s, u"case.careo"_s});
    const Run imported = run({u"import"_s, u"case.careo"_s, u"article.txt"_s, u"--json"_s});
    return QString::number(imported.list("imported").first()[u"id"].toInteger());
}

QStringList tst_Cli::addTo(const QString& id) const
{
    return {u"claim"_s, u"add"_s, u"case.careo"_s, u"--json"_s, u"--article"_s, id};
}

void tst_Cli::newCaseIsMadeOnce()
{
    const Run made = run({u"new"_s, u"case.careo"_s});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.err.isEmpty());
    QCOMPARE(run({u"claim-types"_s, u"case.careo"_s, u"--json"_s}).list("types").size(), 3);
    const QByteArray before = read(u"case.careo"_s);
    const Run again = run({u"new"_s, u"case.careo"_s});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.saysOneLine());
    QCOMPARE(read(u"case.careo"_s), before);
}

void tst_Cli::extractTellsWhatItFound()
{
    write(u"article.txt"_s, article);
    const Run run = this->run({u"extract"_s, u"--json"_s, u"article.txt"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject file = run.list("files").first().toObject();
    QVERIFY(file[u"error"].isNull());
    QCOMPARE(file[u"articles"].toArray().size(), 1);
    const QJsonObject found = file[u"articles"].toArray().first().toObject();
    QCOMPARE(found[u"title"].toString(), u"Ferry captain says the alarm was late 🚢"_s);
    QCOMPARE(found[u"published"].toString(), u"2011-05-03"_s);
    QCOMPARE(found[u"language"].toString(), u"en"_s);
    QVERIFY(found[u"author"].isNull());
    QVERIFY(found[u"evidence"][u"author"].isNull());
    QVERIFY(found[u"evidence"][u"published"].isObject());
    const auto codePoints = found[u"text"].toString().toUcs4().size();
    QCOMPARE(found[u"end"].toInteger() - found[u"start"].toInteger(), codePoints);
    QVERIFY(this->run({u"extract"_s, u"article.txt"_s}).out.contains("2011-05-03"));
}

void tst_Cli::extractNamesWhatItCouldNotRead()
{
    write(u"article.txt"_s, article);
    write(u"empty.txt"_s, "");
    const Run run
        = this->run({u"extract"_s, u"--json"_s, u"empty.txt"_s, u"article.txt"_s, u"gone.txt"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.saysOneLine());
    const QJsonArray files = run.list("files");
    QCOMPARE(files.size(), 3);
    QCOMPARE(files[0][u"error"][u"code"].toString(), u"emptyFile"_s);
    QVERIFY(files[0][u"error"][u"message"].toString().contains(u"empty.txt"_s));
    QVERIFY(files[1][u"error"].isNull());
    QCOMPARE(files[2][u"error"][u"code"].toString(), u"fileNotFound"_s);
}

void tst_Cli::importsFilesAndFolders()
{
    (void)run({u"new"_s, u"cäse 1.careo"_s});
    QVERIFY(QDir(m_folder->path()).mkpath(u"mappe/noch eine"_s));
    write(u"mappe/noch eine/ärtikel.txt"_s, article);
    write(u"mappe/other.txt"_s, QByteArray(article).replace("Ferry", "Tanker"));
    const Run imported = run({u"import"_s, u"cäse 1.careo"_s, u"mappe"_s, u"--json"_s});
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.list("imported").size(), 2);
    const QJsonArray articles
        = run({u"articles"_s, u"cäse 1.careo"_s, u"--json"_s}).list("articles");
    QCOMPARE(articles.size(), 2);
    const QJsonObject first = articles.first().toObject();
    QCOMPARE(first[u"published"].toString(), u"2011-05-03"_s);
    QCOMPARE(first[u"claims"].toInt(), 0);
    QCOMPARE(first[u"sha256"].toString().size(), 64);
    QVERIFY(first[u"url"].isNull());
}

void tst_Cli::importsNothingTwice()
{
    (void)caseWithArticle();
    const Run again = run({u"import"_s, u"case.careo"_s, u"article.txt"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.list("imported").size(), 0);
    QCOMPARE(again.list("duplicates").size(), 1);
    QCOMPARE(run({u"articles"_s, u"case.careo"_s, u"--json"_s}).list("articles").size(), 1);
}

void tst_Cli::claimByQuotation()
{
    const QString id = caseWithArticle();
    const QString quote = u"🔥 Two men had locked the engine room"_s;
    const Run added
        = run(addTo(id) << u"--type"_s << u"STAGED raid"_s << u"--quote"_s << quote
                        << u"--event-date"_s << u"2011-04~"_s << u"--speaker"_s << u"José Núñez"_s
                        << u"--stance"_s << u"reports"_s << u"--note"_s << u"Check."_s);
    QCOMPARE(added.exitCode, 0);
    const Run listed = run({u"claims"_s, u"case.careo"_s, u"--json"_s});
    QCOMPARE(listed.list("claims").size(), 1);
    const QJsonObject claim = listed.list("claims").first().toObject();
    QCOMPARE(claim[u"id"], added.json()[u"id"]);
    QCOMPARE(claim[u"quote"].toString(), quote);
    QCOMPARE(claim[u"type"].toString(), u"Staged raid"_s);
    QCOMPARE(claim[u"eventDate"].toString(), u"2011-04~"_s);
    QCOMPARE(claim[u"speaker"].toString(), u"José Núñez"_s);
    QCOMPARE(claim[u"stance"].toString(), u"reports"_s);
    QCOMPARE(claim[u"status"].toString(), u"unreviewed"_s);
    QCOMPARE(claim[u"anchor"].toString(), u"exact"_s);
    const QList<uint> text = QString::fromUtf8(article).toUcs4();
    const auto passage = text.mid(
        claim[u"start"].toInteger(), claim[u"end"].toInteger() - claim[u"start"].toInteger());
    QCOMPARE(
        QString::fromUcs4(reinterpret_cast<const char32_t*>(passage.constData()), passage.size()),
        quote);
    QVERIFY(run({u"claims"_s, u"case.careo"_s}).out.contains(quote.toUtf8()));
}

void tst_Cli::claimByPositionCountsCharacters()
{
    const QString id = caseWithArticle();
    const QList<uint> text = QString::fromUtf8(article).toUcs4();
    const QList<uint> words = u"Two men"_s.toUcs4();
    qsizetype start = 0;
    while (text.mid(start, words.size()) != words)
        ++start;
    const Run added
        = run(addTo(id) << u"--type"_s << u"Staged raid"_s << u"--start"_s << QString::number(start)
                        << u"--end"_s << QString::number(start + words.size()));
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.json()[u"quote"].toString(), u"Two men"_s);
}

void tst_Cli::refusedClaims_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");
    const QStringList type{u"--type"_s, u"Staged raid"_s};
    const QStringList quote{u"--quote"_s, u"The owners deny it"_s};
    QTest::newRow("no such type") << QStringList{u"--type"_s, u"Weather"_s} + quote << 1
                                  << u"Weather"_s;
    QTest::newRow("not there") << type + QStringList{u"--quote"_s, u"The owners admit it"_s} << 1
                               << u"not in the text"_s;
    QTest::newRow("there twice") << type + QStringList{u"--quote"_s, u"The owners"_s} << 1
                                 << u"2 times"_s;
    QTest::newRow("empty quotation")
        << type + QStringList{u"--quote"_s, QString()} << 1 << u"not in the text"_s;
    QTest::newRow("no EDTF") << type + quote + QStringList{u"--event-date"_s, u"2011-02-31"_s} << 1
                             << u"2011-02-31"_s;
    QTest::newRow("beyond the end")
        << type + QStringList{u"--start"_s, u"10"_s, u"--end"_s, u"100000"_s} << 1 << u"100000"_s;
    QTest::newRow("backwards") << type + QStringList{u"--start"_s, u"20"_s, u"--end"_s, u"10"_s}
                               << 1 << u"20"_s;
    QTest::newRow("no passage") << type << 2 << u"--quote"_s;
    QTest::newRow("no number") << type + QStringList{u"--start"_s, u"a"_s, u"--end"_s, u"b"_s} << 2
                               << u"numbers"_s;
    QTest::newRow("no such stance")
        << type + quote + QStringList{u"--stance"_s, u"shouts"_s} << 2 << u"shouts"_s;
    QTest::newRow("no type") << quote << 2 << u"--type"_s;
}

void tst_Cli::refusedClaims()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, words);
    const Run refused = run(addTo(caseWithArticle()) + arguments);
    QCOMPARE(refused.exitCode, exitCode);
    QVERIFY2(refused.saysOneLine(), refused.err.constData());
    QVERIFY2(refused.err.contains(words.toUtf8()), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
    QCOMPARE(run({u"claims"_s, u"case.careo"_s, u"--json"_s}).list("claims").size(), 0);
}

void tst_Cli::claimsUnderAFilter()
{
    const QString id = caseWithArticle();
    (void)run(addTo(id) << u"--type"_s << u"Staged raid"_s << u"--quote"_s << u"Two men had"_s);
    (void)run(addTo(id) << u"--type"_s << u"Consular notice"_s << u"--quote"_s << u"deny it"_s);
    const auto count = [this](const QStringList& filter) {
        const QStringList call{u"claims"_s, u"case.careo"_s, u"--json"_s};
        return run(call + filter).list("claims").size();
    };
    QCOMPARE(count({}), 2);
    QCOMPARE(count({u"--type"_s, u"staged RAID"_s}), 1);
    QCOMPARE(count({u"--type"_s, u"staged raid"_s, u"--type"_s, u"consular notice"_s}), 2);
    QCOMPARE(count({u"--status"_s, u"confirmed"_s}), 0);
    QCOMPARE(count({u"--from"_s, u"2011-05"_s, u"--to"_s, u"2011-05"_s}), 2);
    QCOMPARE(count({u"--from"_s, u"2012"_s}), 0);
    QCOMPARE(count({u"--words"_s, u"nunez"_s}), 2);
    QCOMPARE(count({u"--words"_s, u"volcano"_s}), 0);
    QCOMPARE(count({u"--language"_s, u"es"_s}), 0);
}

void tst_Cli::searchFindsWithoutAccents()
{
    (void)caseWithArticle();
    const Run found = run({u"search"_s, u"case.careo"_s, u"jose nunez"_s, u"--json"_s});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.json()[u"total"].toInt(), 1);
    const QJsonObject hit = found.list("hits").first().toObject();
    QVERIFY(hit[u"snippet"].toString().contains(u"José"_s));
    QVERIFY(hit[u"end"].toInteger() > hit[u"start"].toInteger());
    const Run broken = run({u"search"_s, u"case.careo"_s, u"\"jose"_s});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY(broken.saysOneLine());
}

void tst_Cli::datesOfACase()
{
    const QString id = caseWithArticle();
    const Run found = run({u"dates"_s, u"case.careo"_s, u"--json"_s});
    QCOMPARE(found.exitCode, 0);
    const QJsonArray dates = found.list("dates");
    QVERIFY(!dates.isEmpty());
    const QJsonObject date = dates.last().toObject();
    QCOMPARE(QString::number(date[u"article"].toInteger()), id);
    QCOMPARE(date[u"text"].toString(), u"28 April 2011"_s);
    QCOMPARE(date[u"value"].toString(), u"2011-04-28"_s);
    QCOMPARE(date[u"kind"].toString(), u"date"_s);
    QVERIFY(date[u"basis"].isNull());
    QVERIFY(date[u"confidence"].toDouble() > 0.9);
}

void tst_Cli::datesOfATextFile()
{
    write(u"text.txt"_s, "\xF0\x9F\x94\xA5 It was Dec. 8, 2005. A day later he left, now free.");
    const QStringList call{u"dates"_s, u"text.txt"_s, u"--language"_s, u"en"_s};
    const Run found = run(call + QStringList{u"--published"_s, u"2012-05-31"_s, u"--json"_s});
    QCOMPARE(found.exitCode, 0);
    const QJsonArray dates = found.list("dates");
    QCOMPARE(dates.size(), 3);
    QVERIFY(dates[0][u"article"].isNull());
    QCOMPARE(dates[0][u"start"].toInt(), 9);
    QCOMPARE(dates[0][u"end"].toInt(), 21);
    QCOMPARE(dates[1][u"value"].toString(), u"2005-12-09"_s);
    QCOMPARE(dates[1][u"basis"].toString(), u"earlier in the text: Dec. 8, 2005"_s);
    QVERIFY(dates[2][u"value"].isNull());
    QVERIFY(run(call).out.contains("2005-12-09"));
    const Run wrong = run(call + QStringList{u"--published"_s, u"soon"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.saysOneLine());
    write(u"since.txt"_s, "He has been away since last year.");
    const auto since = [this](const QString& published) {
        return run({u"dates"_s, u"since.txt"_s, u"--published"_s, published, u"--json"_s})
            .list("dates")
            .first()
            .toObject();
    };
    QCOMPARE(since(u"2012-05-31"_s)[u"value"].toString(), u"2011"_s);
    QCOMPARE(since(u"2012-05-31"_s)[u"bound"].toString(), u"after"_s);
    QCOMPARE(since(u"2012-05-31"_s)[u"meaning"].toString(), u"2011/.."_s);
    QCOMPARE(since(u"2999-05-31"_s)[u"basis"].toString(),
        u"publication date 2999-05-31, which lies in the future"_s);
    const Run missing = run({u"dates"_s, u"absent.txt"_s});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.saysOneLine());
    write(u"bytes.txt"_s, "\xFF\xFE\x00 2005");
    QCOMPARE(run({u"dates"_s, u"bytes.txt"_s}).exitCode, 1);
}

void tst_Cli::writesTimelines()
{
    (void)run(addTo(caseWithArticle()) << u"--type"_s << u"Staged raid"_s << u"--quote"_s
                                       << u"deny it"_s << u"--event-date"_s << u"2011-04-28"_s);
    const Run drawn
        = run({u"timeline"_s, u"case.careo"_s, u"--out"_s, u"lines.svg"_s, u"--json"_s});
    QCOMPARE(drawn.exitCode, 0);
    QCOMPARE(drawn.json()[u"dated"].toInt(), 1);
    QXmlStreamReader svg(read(u"lines.svg"_s));
    while (!svg.atEnd())
        svg.readNext();
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY(read(u"lines.svg"_s).contains("Staged raid"));
    const auto writes = [this](const QStringList& more, const QByteArray& start) {
        const QString& file = more.first();
        const Run made = run(QStringList{u"timeline"_s, u"case.careo"_s, u"--out"_s} + more);
        return made.exitCode == 0 && read(file).startsWith(start);
    };
    QVERIFY(writes({u"lines.png"_s}, "\x89PNG"));
    QVERIFY(writes({u"lines.pdf"_s, u"--by"_s, u"both"_s}, "%PDF"));
    QVERIFY(writes({u"lines.csv"_s}, "\xEF\xBB\xBFtype,eventDate"));
    QVERIFY(writes({u"lines.json"_s, u"--by"_s, u"published"_s}, "{"));
    QVERIFY(writes({u"outlets.svg"_s, u"--lanes"_s, u"speaker"_s}, "<?xml"));
    QVERIFY(read(u"outlets.svg"_s).contains("No speaker named"));
    QVERIFY(writes({u"none.csv"_s, u"--event-to"_s, u"1999"_s}, "\xEF\xBB\xBFtype"));
    QVERIFY(!read(u"none.csv"_s).contains("deny it"));
    QVERIFY(read(u"lines.csv"_s).contains("deny it"));
}

void tst_Cli::writesSummaries()
{
    (void)run(addTo(caseWithArticle())
        << u"--type"_s << u"Staged raid"_s << u"--quote"_s << u"Two men had locked"_s);
    const Run made = run({u"summary"_s, u"case.careo"_s, u"--out"_s, u"out.pdf"_s, u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json()[u"standing"].toInt(), 1);
    QVERIFY(read(u"out.pdf"_s).startsWith("%PDF"));
    QProcess reader;
    reader.start(u"pdftotext"_s, {path(u"out.pdf"_s), u"-"_s});
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAllStandardOutput().contains("Two men had locked"));
    QCOMPARE(run({u"summary"_s, u"case.careo"_s, u"--out"_s, u"out.html"_s}).exitCode, 0);
    QVERIFY(read(u"out.html"_s).contains("Two men had locked"));
}

void tst_Cli::leavesTheFormerFileWhenItCanNotWrite()
{
    (void)caseWithArticle();
    const Run refused
        = run({u"summary"_s, u"case.careo"_s, u"--out"_s, u"no/such/folder/out.pdf"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.saysOneLine());
    QVERIFY(refused.err.contains("out.pdf"));
}

void tst_Cli::checkFindsATamperedQuotation()
{
    (void)run(addTo(caseWithArticle())
        << u"--type"_s << u"Staged raid"_s << u"--quote"_s << u"Two men had locked"_s);
    const Run sound = run({u"check"_s, u"case.careo"_s, u"--json"_s});
    QCOMPARE(sound.exitCode, 0);
    QVERIFY(sound.json()[u"ok"].toBool());
    // The quotation is stored by itself, apart from the text, so one of the two can be changed.
    {
        const auto store = careo::CaseStore::open(path(u"case.careo"_s));
        QVERIFY(store);
        QVERIFY(
            (*store)->database().run(u"UPDATE claim SET quote = replace(quote, 'Two', 'Ten')"_s));
    }
    const Run broken = run({u"check"_s, u"case.careo"_s, u"--json"_s});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY(!broken.json()[u"ok"].toBool());
    QVERIFY(!broken.list("problems").isEmpty());
    QVERIFY(broken.saysOneLine());
}

void tst_Cli::refusesForeignFiles()
{
    write(u"letter.careo"_s, "Dear reader, this is no case but a letter of several lines.\n");
    const QByteArray before = read(u"letter.careo"_s);
    for (const QString& command : {u"articles"_s, u"claims"_s, u"check"_s, u"claim-types"_s}) {
        const Run refused = run({command, u"letter.careo"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.saysOneLine(), refused.err.constData());
        QVERIFY(refused.err.contains("letter.careo"));
    }
    QCOMPARE(read(u"letter.careo"_s), before);
    QCOMPARE(run({u"articles"_s, u"gone.careo"_s}).exitCode, 1);
    QVERIFY(!QFile::exists(path(u"gone.careo"_s)));
}

void tst_Cli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
    QTest::newRow("half a command") << QStringList{u"claim"_s};
    QTest::newRow("no case") << QStringList{u"articles"_s};
    QTest::newRow("too many") << QStringList{u"articles"_s, u"a"_s, u"b"_s};
    QTest::newRow("no such option") << QStringList{u"articles"_s, u"a"_s, u"--loud"_s};
    QTest::newRow("no picture") << QStringList{u"timeline"_s, u"a"_s};
    QTest::newRow("no such lanes")
        << QStringList{u"timeline"_s, u"a"_s, u"--out"_s, u"b.svg"_s, u"--lanes"_s, u"mood"_s};
    QTest::newRow("no such axis") << QStringList{
        u"timeline"_s, u"a"_s, u"--out"_s, u"b.svg"_s, u"--by"_s, u"weight"_s};
    QTest::newRow("no such width")
        << QStringList{u"timeline"_s, u"a"_s, u"--out"_s, u"b.svg"_s, u"--width"_s, u"wide"_s};
    QTest::newRow("no such format") << QStringList{u"summary"_s, u"a"_s, u"--out"_s, u"b.odg"_s};
}

void tst_Cli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Run wrong = run(arguments);
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.saysOneLine(), wrong.err.constData());
    QVERIFY(wrong.out.isEmpty());
}

void tst_Cli::helpOnEachCommand_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char* command : {"new", "extract", "import", "articles", "claim-types", "claim add",
             "claims", "search", "dates", "timeline", "summary", "check"}) {
        QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
    }
}

void tst_Cli::helpOnEachCommand()
{
    QFETCH(QStringList, command);
    const Run help = run(command << u"--help"_s);
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.startsWith("Usage: careo-cli " + command.first().toUtf8()));
    QVERIFY(help.out.contains("--json"));
    QVERIFY(help.err.isEmpty());
    QVERIFY(run({u"--help"_s}).out.contains(command.first().toUtf8()));
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_Cli.moc"
