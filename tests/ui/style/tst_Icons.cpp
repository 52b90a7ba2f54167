#include "ui/style/Icons.h"

#include "core/base/Resources.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_Icons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void iconsNamedInTheSourcesExist();
    void everyIconIsDrawnInTheTextColour_data();
    void everyIconIsDrawnInTheTextColour();
    void unknownNameGivesNoIcon();
};

void tst_Icons::initTestCase()
{
    QCoreApplication::setOrganizationName(u"careo-test"_s);
    QCoreApplication::setApplicationName(u"ui-style"_s);
    QStandardPaths::setTestModeEnabled(true);
    careo::initResources();
}

void tst_Icons::cleanup()
{
    setThemeChoice(*qApp, ThemeChoice::FollowDesktop);
}

void tst_Icons::iconsNamedInTheSourcesExist()
{
    // Named in a call or in a style sheet; welcome page and window actions pass theirs on.
    static const QRegularExpression call(uR"x(\bicon\(\s*(?:QStringLiteral\(|u)"([a-z-]+)")x"_s);
    static const QRegularExpression path(uR"x(:/careo/icons/([a-z-]+)\.svg)x"_s);
    for (const QString& name : {u"article"_s, u"import"_s, u"paste"_s, u"read"_s})
        QVERIFY2(!icon(name).isNull(), qPrintable(name));
    int named = 0;
    QDirIterator files(QStringLiteral(CAREO_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const QRegularExpression& pattern : {call, path}) {
            auto match = pattern.globalMatch(source);
            while (match.hasNext()) {
                const QString name = match.next().captured(1);
                QVERIFY2(!icon(name).isNull(), qPrintable(file.fileName() + u": "_s + name));
                ++named;
            }
        }
    }
    QVERIFY(named >= 2);
}

void tst_Icons::everyIconIsDrawnInTheTextColour_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/careo/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() >= 5);
    for (const QString& file : files) {
        if (file != u"careo.svg"_s) // the program's own, in its own colours
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
}

void tst_Icons::everyIconIsDrawnInTheTextColour()
{
    QFETCH(QString, name);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        setThemeChoice(*qApp, theme);
        const QColor ink = QApplication::palette().color(QPalette::ButtonText);
        const QImage image
            = icon(name).pixmap(QSize(24, 24)).toImage().convertToFormat(QImage::Format_ARGB32);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                ++drawn;
                QVERIFY(contrastRatio(pixel, ink) < 1.1);
            }
        }
        QVERIFY(drawn > 0);
    }
}

void tst_Icons::unknownNameGivesNoIcon()
{
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

QTEST_MAIN(tst_Icons)
#include "tst_Icons.moc"
