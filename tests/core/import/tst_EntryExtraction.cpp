#include "core/import/EntryExtraction.h"

#include "tests/core/import/ZipFixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray report = "Crane failure shuts harbour\n\nCoast Herald\n\nMay 4, 2011\n\n"
                          "The harbour office closed its gates on Monday, said the driver of the "
                          "crane. Engineers said that the repair would take until the autumn.\n";

QList<NamedExtraction> readAll(const QByteArray& bytes, const IsCancelled& isCancelled = {})
{
    QList<NamedExtraction> all;
    extractEachOf(
        u"clips.zip"_s, bytes, [&all](const NamedExtraction& read) { all << read; }, isCancelled);
    return all;
}

ErrorCode lastError(const QList<NamedExtraction>& all)
{
    return all.last().extraction ? ErrorCode::NotFound : all.last().extraction.error().code;
}

} // namespace

class tst_EntryExtraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsItsOwnSource();
    void ordinaryFileIsOne();
    void hiddenEntriesAreLeftOut();
    void archiveInArchive();
    void nestedTooDeep();
    void namesThatLeaveTheArchive();
    void bomb();
    void bombInsideEndsTheWalkOnce();
    void cutShort();
    void nothingInIt();
    void spreadsheetIsNoArchive();
    void cancelled();
};

void tst_EntryExtraction::everyFileIsItsOwnSource()
{
    const QByteArray page = "<html><body><h1>Crane</h1><p>" + report + "</p></body></html>";
    const auto all = readAll(test::makeZip(
        {{"a/one.txt", report}, {"b/two.html", page}, {"noise.bin", "\x01\x02\x03"}}));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].name, u"clips.zip/a/one.txt"_s);
    QVERIFY(all[0].extraction);
    QCOMPARE(all[0].extraction->file.name, u"one.txt"_s);
    QCOMPARE(all[0].extraction->file.bytes, report);
    QCOMPARE(all[0].extraction->articles.size(), 1);
    QCOMPARE(all[0].extraction->articles.first().title.value, u"Crane failure shuts harbour"_s);
    QCOMPARE(all[1].extraction->file.mediaType, u"text/html"_s);
    QVERIFY(!all[2].extraction);
}

void tst_EntryExtraction::ordinaryFileIsOne()
{
    const auto all = readAll(report);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name, u"clips.zip"_s);
    QVERIFY(all.first().extraction);
}

void tst_EntryExtraction::hiddenEntriesAreLeftOut()
{
    const auto all = readAll(
        test::makeZip({{".hidden", report}, {"__MACOSX/._one.txt", report}, {"one.txt", report}}));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name, u"clips.zip/one.txt"_s);
}

void tst_EntryExtraction::archiveInArchive()
{
    const QByteArray inner = test::makeZip({{"one.txt", report}});
    const auto all = readAll(test::makeZip({{"inner.zip", inner}, {"two.txt", report}}));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].name, u"clips.zip/inner.zip/one.txt"_s);
    QVERIFY(all[0].extraction);
}

void tst_EntryExtraction::nestedTooDeep()
{
    QByteArray nested = test::makeZip({{"one.txt", report}});
    for (int i = 0; i < 20; ++i)
        nested = test::makeZip({{"inner.zip", nested}});
    const auto all = readAll(nested);
    QCOMPARE(all.size(), 1);
    QCOMPARE(lastError(all), ErrorCode::ArchiveTooLarge);
}

void tst_EntryExtraction::namesThatLeaveTheArchive()
{
    QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const auto all
        = readAll(test::makeZip({{"../../escaped.txt", report}, {"/tmp/escaped.txt", report}}));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(all.size(), 2);
    for (const NamedExtraction& read : all) {
        QVERIFY(read.extraction);
        QCOMPARE(read.extraction->file.name, u"escaped.txt"_s);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_EntryExtraction::bomb()
{
    const QByteArray zeros(qsizetype{64} * 1024 * 1024, 'a');
    const auto all = readAll(test::makeZip({{"zeros.txt", zeros}}));
    QCOMPARE(all.size(), 1);
    QCOMPARE(lastError(all), ErrorCode::ArchiveTooLarge);
}

void tst_EntryExtraction::bombInsideEndsTheWalkOnce()
{
    const QByteArray zeros(qsizetype{64} * 1024 * 1024, 'a');
    const QByteArray bomb = test::makeZip({{"zeros.txt", zeros}});
    const auto all
        = readAll(test::makeZip({{"one.txt", report}, {"bomb.zip", bomb}, {"two.txt", report}}));
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].extraction);
    QCOMPARE(all[1].name, u"clips.zip/bomb.zip"_s);
    QCOMPARE(lastError(all), ErrorCode::ArchiveTooLarge);
}

void tst_EntryExtraction::cutShort()
{
    const QByteArray whole = test::makeZip({{"one.txt", report}, {"two.txt", report}});
    for (qsizetype length = 4; length < whole.size(); length += 7) {
        const auto all = readAll(whole.left(length));
        QVERIFY(!all.isEmpty());
    }
}

void tst_EntryExtraction::nothingInIt()
{
    QCOMPARE(lastError(readAll(test::makeZip({}))), ErrorCode::EmptyFile);
}

void tst_EntryExtraction::spreadsheetIsNoArchive()
{
    const auto all = readAll(test::makeZip({{"[Content_Types].xml", "<Types>spreadsheetml</Types>"},
        {"xl/workbook.xml", "<workbook>words</workbook>"}}));
    QCOMPARE(all.size(), 1);
    QCOMPARE(lastError(all), ErrorCode::NotText);
}

void tst_EntryExtraction::cancelled()
{
    const auto all = readAll(test::makeZip({{"one.txt", report}}), [] { return true; });
    QCOMPARE(lastError(all), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(tst_EntryExtraction)
#include "tst_EntryExtraction.moc"
