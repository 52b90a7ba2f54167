#include "core/import/Extraction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QString report = u"Crane failure shuts harbour\n\nCoast Herald\n\nMay 4, 2011\n\nThe harbour "
                       u"office closed its "
                       "gates on Monday – “for good”, said the crane’s driver. Café prices rose by "
                       "3 €.\n\nEngineers "
                       "said that the repair would take until the autumn of the year."_s;

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(
        encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

ErrorCode errorOf(const Result<Extraction>& result)
{
    return result.error().code;
}

} // namespace

/// Files as they should not be: each gives a clear code or the right text.
class tst_BadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void binary_data();
    void binary();
    void missingFolderUnreadable();
    void tooLarge();
    void oneLongLine();
    void encodings_data();
    void encodings();
    void brokenUtf8();
    void nulBytes();
    void lineEnds_data();
    void lineEnds();
    void positionsStayRight_data();
    void positionsStayRight();
    void deepAndBrokenHtml_data();
    void deepAndBrokenHtml();
    void manyLines();
    void linesInAnyOrder();
    void cancelled();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};

QString tst_BadInput::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A test file could not be written.");
    return path(name);
}

void tst_BadInput::empty()
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray(" \n\t\r\n"),
             QByteArray("\xef\xbb\xbf"), QByteArray("\xff\xfe"), QByteArray(100, '\0'),
             QByteArray("<html><body><script>var a;</script></body></html>")}) {
        const Result<Extraction> result = extractFile(write(u"empty.txt"_s, bytes));
        QVERIFY(!result.has_value());
        QVERIFY(errorOf(result) == ErrorCode::EmptyFile || errorOf(result) == ErrorCode::NotText);
        QVERIFY(result.error().detail.contains(u"empty.txt"_s));
    }
    QCOMPARE(errorOf(extractFile(write(u"empty.txt"_s, {}))), ErrorCode::EmptyFile);
    QCOMPARE(errorOf(extractFile(write(u"empty.txt"_s, "  \n"))), ErrorCode::EmptyFile);
}

void tst_BadInput::binary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const ErrorCode notText = ErrorCode::NotText;
    QByteArray random(65'536, Qt::Uninitialized);
    QRandomGenerator generator(20051208);
    generator.fillRange(reinterpret_cast<quint32*>(random.data()), random.size() / 4);
    QTest::newRow("random") << random << notText;
    QTest::newRow("random, a few bytes") << random.left(63) << notText;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")
                         << ErrorCode::FileDamaged;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) + random.left(400)
                         << ErrorCode::FileDamaged;
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF\x02\x01\x01\0",
                                    8)
            + QByteArray(100, '\0')
                             << notText;
    QTest::newRow("a case file") << QByteArray("SQLite format 3\0", 16) + random.left(400)
                                 << notText;
}

void tst_BadInput::binary()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const Result<Extraction> result = extractFile(write(u"report.txt"_s, bytes));
    QVERIFY(!result.has_value());
    QCOMPARE(errorOf(result), code);
}

void tst_BadInput::missingFolderUnreadable()
{
    QCOMPARE(errorOf(extractFile(path(u"no such file.txt"_s))), ErrorCode::FileNotFound);
    QCOMPARE(errorOf(extractFile(m_folder.path())), ErrorCode::FileNotReadable);
    const QString closed = write(u"closed.txt"_s, report.toUtf8());
    QVERIFY(QFile::setPermissions(closed, {}));
    if (QFile file(closed); file.open(QIODevice::ReadOnly))
        QSKIP("This user may read every file.");
    QCOMPARE(errorOf(extractFile(closed)), ErrorCode::FileNotReadable);
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    write(u"folder/report.txt"_s, report.toUtf8());
    QVERIFY(QFile::setPermissions(path(u"folder"_s), {}));
    const Result<Extraction> hidden = extractFile(path(u"folder/report.txt"_s));
    QCOMPARE(errorOf(hidden), ErrorCode::FileNotReadable);
    QFile::setPermissions(
        path(u"folder"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_BadInput::tooLarge()
{
    QFile file(path(u"large.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maximumFileSize + 1));
    file.close();
    const Result<Extraction> result = extractFile(path(u"large.txt"_s));
    QVERIFY(!result.has_value());
    QCOMPARE(errorOf(result), ErrorCode::FileTooLarge);
}

void tst_BadInput::oneLongLine()
{
    const QString sentence
        = u"The harbour office closed its gates on Monday and nobody knew why. "_s;
    const QString line = sentence.repeated(1024 * 1024 / sentence.size()).trimmed();
    const Result<Extraction> result = extractBytes(u"line.txt"_s, line.toUtf8());
    QVERIFY(result.has_value());
    QCOMPARE(result->text, line);
    QCOMPARE(result->articles.size(), 1);
    QCOMPARE(result->articles.first().span, (Passage{0, line.size()}));
    QVERIFY(result->leftOut.isEmpty());
    const QString unbroken(1024 * 1024, u'x');
    const Result<Extraction> noSpaces = extractBytes(u"line.txt"_s, unbroken.toUtf8());
    QVERIFY(noSpaces.has_value());
    QCOMPARE(toArticle(*noSpaces, noSpaces->articles.first()).text, unbroken);
}

void tst_BadInput::encodings_data()
{
    using Encoding = QStringConverter::Encoding;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << report.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with a mark") << encoded(report, Encoding::Utf8, true) << u"UTF-8"_s;
    QTest::newRow("UTF-16LE") << encoded(report, Encoding::Utf16LE, false) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << encoded(report, Encoding::Utf16BE, false) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE with a mark")
        << encoded(report, Encoding::Utf16LE, true) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with a mark")
        << encoded(report, Encoding::Utf16BE, true) << u"UTF-16BE"_s;
    QTest::newRow("UTF-32LE") << encoded(report, Encoding::Utf32LE, false) << u"UTF-32LE"_s;
    QByteArray windows = report.toUtf8();
    windows.replace("–", "\x96").replace("“", "\x93").replace("”", "\x94").replace("’", "\x92");
    windows.replace("é", "\xe9").replace("€", "\x80");
    QTest::newRow("windows-1252") << windows << u"windows-1252"_s;
}

void tst_BadInput::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const Result<Extraction> result = extractBytes(u"report"_s, bytes);
    QVERIFY(result.has_value());
    QCOMPARE(result->text, report);
    QCOMPARE(result->file.encoding, encoding);
    QCOMPARE(result->file.bytes, bytes);
    QCOMPARE(result->file.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(result->articles.first().outlet.value, u"Coast Herald"_s);
}

void tst_BadInput::brokenUtf8()
{
    QByteArray bytes = report.toUtf8();
    const qsizetype place = bytes.indexOf("closed");
    bytes.insert(place, "\xc3\x28\xff ");
    const Result<Extraction> result = extractBytes(u"report.txt"_s, bytes);
    QVERIFY(result.has_value());
    QCOMPARE(result->file.encoding, u"UTF-8"_s);
    QVERIFY(result->text.contains(QChar::ReplacementCharacter));
    QString repaired = result->text;
    QCOMPARE(repaired.remove(QChar::ReplacementCharacter).remove(u"( "_s), report);
}

void tst_BadInput::nulBytes()
{
    QByteArray bytes = report.toUtf8();
    for (const qsizetype place : {200, 100, 10})
        bytes.insert(place, '\0');
    const Result<Extraction> result = extractBytes(u"report.txt"_s, bytes);
    QVERIFY(result.has_value());
    QCOMPARE(result->text, report);
    QCOMPARE(result->file.bytes, bytes);
}

void tst_BadInput::lineEnds_data()
{
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("CRLF") << u"\r\n"_s;
    QTest::newRow("CR") << u"\r"_s;
    QTest::newRow("LF") << u"\n"_s;
    QTest::newRow("line separator") << u"\u2028"_s;
}

void tst_BadInput::lineEnds()
{
    QFETCH(QString, lineEnd);
    QString text = report;
    const Result<Extraction> result
        = extractBytes(u"report.txt"_s, text.replace(u'\n', lineEnd).toUtf8());
    QVERIFY(result.has_value());
    QCOMPARE(result->text, report);
    QCOMPARE(result->articles.size(), 1);
    QCOMPARE(result->articles.first().published.value.toString(), u"2011-05-04"_s);
}

void tst_BadInput::positionsStayRight_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("right to left")
        << u"أغلق مكتب الميناء أبوابه يوم الاثنين بعد تعطل الرافعة للمرة الثالثة هذا العام.\n\n"
           "משרד הנמל סגר את שעריו ביום שני. התיקון יימשך עד הסתיו, אמרו המהנדסים."_s;
    QTest::newRow("emoji")
        << u"The crane 🏗️ failed again 😀👨‍👩‍👧‍👦 and the gates were "
           u"closed.\n\n"
           "Engineers 🇲🇽 said that the repair would take until the autumn."_s;
    QTest::newRow("combining marks")
        << u"The cafe\u0301 at the harbour was closed, n\u0303andu\u0301 and all, on Monday.\n\n"
           "Zalgo t\u0335\u0321\u0322e\u0334x\u0337t stayed as it was written, said its author."_s;
    QTest::newRow("no capitals")
        << u"港口办公室在起重机今年第三次发生故障后于星期一关闭。\n\n"
           "工程师说修理要到秋天才能完成。村里的学校只剩下十一名学生，老师自己修好了屋顶。"
           "市政府回答说，计划公开展示了六个星期，没有人反对，也没有人来看。"_s;
}

void tst_BadInput::positionsStayRight()
{
    QFETCH(QString, body);
    const QString first
        = u"Crane failure shuts harbour 🏗️\n\nCoast Herald\n\nMay 4, 2011\n\n"_s + body;
    const QString second = u"Judges to rule on costs\n\nDaily Post\n\nJune 12, 2011\n\n"_s + body;
    const QString text = first + u"\n\n"_s + second;
    const Result<Extraction> result = extractBytes(u"page.txt"_s, text.toUtf8());
    QVERIFY(result.has_value());
    QCOMPARE(result->text, text);
    QCOMPARE(result->articles.size(), 2);
    const Article article = toArticle(*result, result->articles[1]);
    QCOMPARE(toArticle(*result, result->articles[0]).text, first);
    QCOMPARE(article.text, second);
    QCOMPARE(article.text.mid(article.bodyStart), body);
    QCOMPARE(article.sourceSpan, (Passage{first.size() + 2, text.size()}));
}

void tst_BadInput::deepAndBrokenHtml_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray words = "The harbour office closed its gates on Monday.";
    QTest::newRow("a hundred thousand open tags")
        << "<!doctype html><body>" + QByteArray("<div>").repeated(100'000) + words;
    QTest::newRow("nothing closed") << "<html><body><h1>Crane<p>" + words + "<table><tr><td><b><i>";
    QTest::newRow("cut off in a tag") << "<html><body><p>" + words + "</p><p class=\"lea";
    QTest::newRow("cut off in a comment") << "<html><body><p>" + words + "</p><!-- and then";
    QTest::newRow("many attributes") << "<html><body><p " + QByteArray("a=\"b\" ").repeated(50'000)
            + ">" + words + "</p></body></html>";
    QTest::newRow("entities") << "<html><body><p>" + words
            + "&#0;&#x110000;&#xD800;&bogus;&amp;</p></body></html>";
    QTest::newRow("NUL and broken bytes")
        << "<html><body><p>" + words + QByteArray("\0\xff\xfe", 3) + "</p></body></html>";
    QTest::newRow("many links") << "<html><body><p>" + words + "</p>"
            + QByteArray("<a href=x>more</a><br>").repeated(50'000) + "</body></html>";
}

void tst_BadInput::deepAndBrokenHtml()
{
    QFETCH(QByteArray, bytes);
    const Result<Extraction> result = extractBytes(u"page.html"_s, bytes);
    QVERIFY(result.has_value());
    QCOMPARE(result->file.mediaType, u"text/html"_s);
    QVERIFY(result->text.contains(u"The harbour office closed its gates on Monday."_s));
}

void tst_BadInput::manyLines()
{
    const QByteArray lines = QByteArray("A short line\n\nMay 4, 2011\n\n").repeated(20'000);
    const Result<Extraction> result = extractBytes(u"lines.txt"_s, lines);
    QVERIFY(result.has_value());
    QVERIFY(!result->articles.isEmpty());
}

void tst_BadInput::linesInAnyOrder()
{
    const QStringList lines{u""_s, u""_s, u"\n\n\n\n\n\n"_s, u"---"_s, u"Read more »"_s,
        u"May 4, 2011"_s, u"By Ann Seller"_s, u"Source: Coast Herald"_s,
        u"Crane failure shuts harbour"_s, u"²)"_s, u"êïü (1271 €/"_s, u"en"_s, u"aposición l"_s,
        u"A…"_s, u"CRANE FAILURE"_s, u"https://example.org/a"_s,
        u"PARIS (Reuters) – The gates closed."_s,
        u"The harbour office closed its gates on Monday, and nobody could tell when it would open "
        "again, said the crane's driver. Engineers spoke of months."_s};
    QRandomGenerator generator(20051208);
    for (int round = 0; round < 5000; ++round) {
        QString text = u"Å"_s;
        const int count = generator.bounded(1, 14);
        for (int i = 0; i < count; ++i)
            text += u'\n' + lines[generator.bounded(lines.size())];
        const auto read = extractBytes(u"page.txt"_s, text.toUtf8());
        QVERIFY2(read, qPrintable(text));
        for (const ArticleProposal& article : read->articles) {
            QVERIFY2(!article.span.isEmpty(), qPrintable(text));
            QVERIFY2(article.bodyStart <= article.span.length(), qPrintable(text));
        }
    }
}

void tst_BadInput::cancelled()
{
    const Result<Extraction> result
        = extractBytes(u"report.txt"_s, report.toUtf8(), [] { return true; });
    QVERIFY(!result.has_value());
    QCOMPARE(errorOf(result), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_BadInput.moc"
