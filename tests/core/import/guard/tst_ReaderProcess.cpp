#include "core/import/guard/ReaderProcess.h"

#include "tests/core/import/PaintedPdf.h"
#include "tests/core/import/SharedData.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;
using careo::test::makePdf;

namespace
{

QByteArray harbourPdf()
{
    return makePdf(2, [](QPainter& painter, int page) {
        if (page == 0)
            painter.drawText(QPointF(60, 200), u"The harbour office closed its gates."_s);
        else
            painter.fillRect(60, 60, 200, 100, Qt::black);
    });
}

} // namespace

class tst_ReaderProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setReaderProgram({}); }
    void readsAsInThisProcess();
    void pictureAsInThisProcess();
    void handsErrorsOver();
    void withoutAChildReadsHere();
    void childThatFails();
    void cancelled();
    void hostileFiles_data();
    void hostileFiles();
};

void tst_ReaderProcess::readsAsInThisProcess()
{
    const QByteArray bytes = harbourPdf();
    const auto here = readPdfPages(bytes, {});
    setReaderProgram(QStringLiteral(CAREO_CLI));
    const auto there = readPdfPagesGuarded(bytes, {});
    QVERIFY(here);
    QVERIFY(there);
    QCOMPARE(here->pageCount, 2);
    QCOMPARE(here->withoutText, QList<int>{1});
    QCOMPARE(here->lines.size(), 1);
    QCOMPARE(there->lines.first().text, u"The harbour office closed its gates."_s);
    QVERIFY(there->lines.first().box == here->lines.first().box);
    QCOMPARE(there->withoutText, here->withoutText);
    QCOMPARE(there->pageCount, here->pageCount);
}

void tst_ReaderProcess::pictureAsInThisProcess()
{
    const QByteArray bytes = harbourPdf();
    const auto here = renderPdfPage(bytes, 1, 50);
    setReaderProgram(QStringLiteral(CAREO_CLI));
    const auto there = renderPdfPageGuarded(bytes, 1, 50, {});
    QVERIFY(here && there);
    QVERIFY(here->startsWith("P5\n"));
    QCOMPARE(*there, *here);
}

void tst_ReaderProcess::handsErrorsOver()
{
    setReaderProgram(QStringLiteral(CAREO_CLI));
    const auto pages = readPdfPagesGuarded("%PDF-1.7\n1 0 obj\n", {});
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::FileDamaged);
}

void tst_ReaderProcess::withoutAChildReadsHere()
{
    setReaderProgram(u"/nowhere/careo"_s);
    const auto pages = readPdfPagesGuarded(harbourPdf(), {});
    QVERIFY(pages);
    QCOMPARE(pages->lines.size(), 1);
}

void tst_ReaderProcess::childThatFails()
{
    setReaderProgram(u"/bin/false"_s);
    const auto crashed = readPdfPagesGuarded(harbourPdf(), {});
    QVERIFY(!crashed);
    QCOMPARE(crashed.error().code, ErrorCode::FileDamaged);
    setReaderProgram(u"/bin/true"_s);
    const auto silent = readPdfPagesGuarded(harbourPdf(), {});
    QVERIFY(!silent);
    QCOMPARE(silent.error().code, ErrorCode::FileDamaged);
}

void tst_ReaderProcess::cancelled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"hangs"_s);
    QFile script(path);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexec sleep 60\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    setReaderProgram(path);
    const auto pages = readPdfPagesGuarded(harbourPdf(), [] { return true; });
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::Cancelled);
}

void tst_ReaderProcess::hostileFiles_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::sharedData(u"hostile"_s));
    if (!folder.exists())
        QSKIP("The folder of hostile files is not beside the project.");
    const QStringList names = folder.entryList({u"*.pdf"_s}, QDir::Files);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_ReaderProcess::hostileFiles()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    setReaderProgram(QStringLiteral(CAREO_CLI));
    const auto pages = readPdfPagesGuarded(bytes, {});
    if (!pages) {
        QVERIFY(pages.error().code == ErrorCode::FileDamaged
            || pages.error().code == ErrorCode::FileEncrypted);
        return;
    }
    QCOMPARE(*pages, readPdfPages(bytes, {}).value_or(PdfPages{}));
}

QTEST_MAIN(tst_ReaderProcess)
#include "tst_ReaderProcess.moc"
