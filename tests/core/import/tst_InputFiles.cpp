#include "core/import/InputFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_InputFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void walksFolders();
    void savedPagesKeepTheirParts_data();
    void savedPagesKeepTheirParts();
    void givesOtherPathsAsTheyAre();

private:
    void write(const QString& name) const;
    /// The files of the folder, told without its path.
    [[nodiscard]] QStringList found() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_InputFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_InputFiles::write(const QString& name) const
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QStringList tst_InputFiles::found() const
{
    QStringList names = inputFiles({m_folder->path()});
    for (QString& name : names)
        name = QDir(m_folder->path()).relativeFilePath(name);
    return names;
}

void tst_InputFiles::walksFolders()
{
    for (const QString& name : {u"b.txt"_s, u"a/deep/er.pdf"_s, u"a/c.html"_s, u".hidden"_s})
        write(name);
    QCOMPARE(found(), (QStringList{u"a/c.html"_s, u"a/deep/er.pdf"_s, u"b.txt"_s}));
}

void tst_InputFiles::savedPagesKeepTheirParts_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("parts");
    QTest::newRow("English") << u"Crane.html"_s << u"Crane_files"_s;
    QTest::newRow("Spanish") << u"Grúa.htm"_s << u"Grúa_archivos"_s;
    QTest::newRow("French") << u"Grue.html"_s << u"Grue_fichiers"_s;
    QTest::newRow("German") << u"Kran.html"_s << u"Kran-Dateien"_s;
}

void tst_InputFiles::savedPagesKeepTheirParts()
{
    QFETCH(QString, page);
    QFETCH(QString, parts);
    write(page);
    write(parts + u"/logo.png"_s);
    write(parts + u"/scripts/menu.js"_s);
    QCOMPARE(found(), QStringList{page});
    QVERIFY(QFile::remove(m_folder->filePath(page)));
    QCOMPARE(found().size(), 2);
}

void tst_InputFiles::givesOtherPathsAsTheyAre()
{
    const QString gone = m_folder->filePath(u"gone.txt"_s);
    QCOMPARE(inputFiles({gone, u"-"_s}), (QStringList{gone, u"-"_s}));
    QVERIFY(inputFiles({m_folder->path()}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_InputFiles)
#include "tst_InputFiles.moc"
