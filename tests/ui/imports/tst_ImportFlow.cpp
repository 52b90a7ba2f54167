#include "ImportFixture.h"

#include "ui/imports/ImportFlow.h"
#include "ui/imports/ImportWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

/// From files or a paste to the window, off the GUI thread.
class tst_ImportFlow : public ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsAFileInTheBackground();
    void takesAPaste();
    void takesManyFilesAndFolders();
    void oneFileThatFailsIsReported_data();
    void oneFileThatFailsIsReported();
    void missingFilesDoNotStopOthers();
    void stoppingKeepsWhatWasRead();
    void aBigFileCanBeStopped();
    void failedFilesAreTriedAgain();
    void readOnlyCaseIsSaid();
    void oneImportAtATime();

private:
    [[nodiscard]] ImportWindow* window() const { return m_parent->findChild<ImportWindow*>(); }

    void import() const
    {
        QTest::mouseClick(window()->findChild<QAbstractButton*>(u"importButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!window());
    }

    std::unique_ptr<QWidget> m_parent;
    ImportFlow* m_flow = nullptr;
};

void tst_ImportFlow::init()
{
    ImportFixture::init();
    m_parent = std::make_unique<QWidget>();
    m_flow = new ImportFlow(*m_session, m_parent.get());
}

void tst_ImportFlow::cleanup()
{
    m_parent.reset();
    ImportFixture::cleanup();
}

void tst_ImportFlow::readsAFileInTheBackground()
{
    const QSignalSpy progress(m_flow, &ImportFlow::progressChanged);
    const QSignalSpy finished(m_flow, &ImportFlow::readingFinished);
    m_flow->start(importSources({write(u"page.txt"_s, page())}));
    QCOMPARE(progress.count(), 1);
    QCOMPARE(progress.first().at(1).toInt(), 0);
    QVERIFY(!window());
    QTRY_VERIFY(window());
    QCOMPARE(finished.count(), 1);
    QVERIFY(window()->isVisible());
    QVERIFY(!window()->findChild<QListWidget*>(u"importFiles"_s)->isVisible());
    import();
    QCOMPARE(stored().size(), 3);
}

void tst_ImportFlow::takesAPaste()
{
    m_flow->start({pastedSource(page())});
    QTRY_VERIFY(window());
    import();
    QCOMPARE(stored().size(), 3);
    QCOMPARE(m_session->store().sourceFiles().all()->first().name, u"Pasted text"_s);
}

void tst_ImportFlow::takesManyFilesAndFolders()
{
    QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(u"texts/deep"_s));
    for (int i = 0; i < 30; ++i) {
        (void)write(u"texts/%1%2.txt"_s.arg(i % 2 ? u"deep/"_s : QString()).arg(i),
            u"Title of text %1\n\nThe words of text number %1 are here."_s.arg(i).toUtf8());
    }
    const QSignalSpy progress(m_flow, &ImportFlow::progressChanged);
    m_flow->start(importSources({folder.filePath(u"texts"_s)}));
    QTRY_VERIFY(window());
    QCOMPARE(progress.first().at(1).toInt(), 30);
    auto* files = window()->findChild<QListWidget*>(u"importFiles"_s);
    QCOMPARE(files->count(), 30);
    import();
    QCOMPARE(stored().size(), 30);
    m_session->undoStack().undo();
    QVERIFY(stored().isEmpty());
}

void tst_ImportFlow::oneFileThatFailsIsReported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << u"empty.txt"_s << QByteArray() << u"has no text in it"_s;
    QTest::newRow("blank") << u"blank.txt"_s << QByteArray(" \n\n\t") << u"has no text in it"_s;
    QTest::newRow("binary") << u"program.bin"_s
                            << QByteArray("\x7f"
                                          "ELF\2\1\1\0\0\0\0\1\xff\2\3",
                                   15)
                            << u"is in no format that can be read"_s;
    QTest::newRow("missing") << u"gone.txt"_s << QByteArray("-") << u"was not found"_s;
}

void tst_ImportFlow::oneFileThatFailsIsReported()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString path = bytes == "-" ? m_folder->filePath(name) : write(name, bytes);
    const QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    m_flow->start(importSources({path}));
    QTRY_COMPARE(failures.count(), 1);
    const QString said = failures.first().first().toString();
    QVERIFY2(said.startsWith(name) && said.contains(words), qPrintable(said));
    QVERIFY(!window());
}

void tst_ImportFlow::missingFilesDoNotStopOthers()
{
    m_flow->start(importSources({m_folder->filePath(u"gone.txt"_s), write(u"page.txt"_s, page()),
        write(u"empty.txt"_s, {})}));
    QTRY_VERIFY(window());
    QCOMPARE(window()->findChild<QListWidget*>(u"importFiles"_s)->count(), 3);
    QCOMPARE(window()->findChild<QTableView*>(u"importTable"_s)->model()->rowCount(), 3);
}

void tst_ImportFlow::stoppingKeepsWhatWasRead()
{
    QList<ImportSource> sources;
    const QByteArray words
        = QByteArray("Words that are read one after the other.\n").repeated(2000);
    for (int i = 0; i < 400; ++i)
        sources << ImportSource{u"text %1"_s.arg(i), QByteArray::number(i) + words};
    const QSignalSpy announced(m_session.get(), &CaseSession::announced);
    connect(m_flow, &ImportFlow::progressChanged, this, [this](int done) {
        if (done > 0)
            m_flow->stop();
    });
    m_flow->start(sources);
    QTRY_VERIFY_WITH_TIMEOUT(window(), 20000);
    const int read = window()->findChild<QListWidget*>(u"importFiles"_s)->count();
    QVERIFY2(read > 0 && read < 400, qPrintable(QString::number(read)));
    QVERIFY(announced.first().first().toString().contains(u"of 400 files"_s));
}

void tst_ImportFlow::aBigFileCanBeStopped()
{
    const QByteArray line("A line of a file that takes a good while to be read and split.\n\n");
    const QSignalSpy finished(m_flow, &ImportFlow::readingFinished);
    const QSignalSpy announced(m_session.get(), &CaseSession::announced);
    m_flow->start({ImportSource{u"big.txt"_s, line.repeated(700'000)}});
    QVERIFY(m_flow->isReading());
    m_flow->stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QVERIFY(!window());
    QCOMPARE(announced.count(), 1);
    QVERIFY(stored().isEmpty());
}

void tst_ImportFlow::failedFilesAreTriedAgain()
{
    const QString late = m_folder->filePath(u"late.txt"_s);
    m_flow->start(importSources({late, write(u"page.txt"_s, page())}));
    QTRY_VERIFY(window());
    QTest::mouseClick(window()->findChild<QAbstractButton*>(u"importButton"_s), Qt::LeftButton);
    auto* retry = window()->findChild<QAbstractButton*>(u"retryImport"_s);
    QTRY_VERIFY(retry->isVisible());
    QCOMPARE(stored().size(), 3);
    (void)write(u"late.txt"_s, "A note\n\nwith a few words in it.");
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(window()
        && window()->findChild<QAbstractButton*>(u"importButton"_s)->text()
            == u"&Import 1 article"_s);
    import();
    QCOMPARE(stored().size(), 4);
}

void tst_ImportFlow::readOnlyCaseIsSaid()
{
    m_parent.reset();
    m_session.reset();
    auto store = CaseStore::open(m_folder->filePath(u"case.careo"_s), CaseStore::Access::ReadOnly);
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    m_parent = std::make_unique<QWidget>();
    m_flow = new ImportFlow(*m_session, m_parent.get());
    const QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    m_flow->start({pastedSource(page())});
    QCOMPARE(failures.count(), 1);
    QVERIFY(!m_flow->isReading());
}

void tst_ImportFlow::oneImportAtATime()
{
    m_flow->start({pastedSource(page())});
    QTRY_VERIFY(window());
    const QSignalSpy announced(m_session.get(), &CaseSession::announced);
    m_flow->start({pastedSource("Another text.")});
    QCOMPARE(announced.count(), 1);
    QCOMPARE(m_parent->findChildren<ImportWindow*>().size(), 1);
}

QTEST_MAIN(tst_ImportFlow)
#include "tst_ImportFlow.moc"
