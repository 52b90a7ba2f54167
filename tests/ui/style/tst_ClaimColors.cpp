#include "ui/style/ClaimColors.h"

#include "ui/style/Theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_ClaimColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void contrastIsThatOfWcag();
    void coloursStandOut_data();
    void coloursStandOut();
    void offeredColoursDiffer();
    void wordsStandOut_data();
    void wordsStandOut();
};

void tst_ClaimColors::initTestCase()
{
    QCoreApplication::setOrganizationName(u"careo-test"_s);
    QCoreApplication::setApplicationName(u"ui-style"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void tst_ClaimColors::cleanup()
{
    setThemeChoice(*qApp, ThemeChoice::FollowDesktop);
}

void tst_ClaimColors::contrastIsThatOfWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 0.01);
}

void tst_ClaimColors::coloursStandOut_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QRgb>("base");
    QList<QRgb> bases = claimPalette();
    bases << qRgb(0, 0, 0) << qRgb(255, 255, 255) << qRgb(255, 255, 0) << qRgb(0, 0, 255);
    for (const QRgb base : bases) {
        const QString name = QColor(base).name();
        QTest::addRow("light %s", qPrintable(name)) << ThemeChoice::Light << base;
        QTest::addRow("dark %s", qPrintable(name)) << ThemeChoice::Dark << base;
        QTest::addRow("plain light %s", qPrintable(name)) << ThemeChoice::HighContrastLight << base;
        QTest::addRow("plain dark %s", qPrintable(name)) << ThemeChoice::HighContrastDark << base;
    }
}

void tst_ClaimColors::coloursStandOut()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QRgb, base);
    setThemeChoice(*qApp, theme);
    const QPalette palette = QApplication::palette();
    QCOMPARE(isDark(palette), theme == ThemeChoice::Dark || theme == ThemeChoice::HighContrastDark);
    const ClaimColors colors = claimColors(base, palette);
    // Stripes and swatches lie on panels too.
    for (const auto ground : {QPalette::Base, QPalette::Window}) {
        const double contrast = contrastRatio(colors.line, palette.color(ground));
        QVERIFY2(contrast >= 3.0, qPrintable(QString::number(contrast)));
    }
    QVERIFY(contrastRatio(palette.color(QPalette::Text), colors.tint) >= 4.5);
    QVERIFY(contrastRatio(colors.onLine, colors.line) >= 4.5);
    QVERIFY(colors.tint != palette.color(QPalette::Base));
}

void tst_ClaimColors::offeredColoursDiffer()
{
    const QList<QRgb> offered = claimPalette();
    QCOMPARE(offered.size(), 8);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark,
             ThemeChoice::HighContrastLight, ThemeChoice::HighContrastDark}) {
        setThemeChoice(*qApp, theme);
        QCOMPARE(themeChoice(), theme);
        QSet<QRgb> lines;
        for (const QRgb base : offered)
            lines << claimColors(base, QApplication::palette()).line.rgb();
        QCOMPARE(lines.size(), offered.size());
    }
}

void tst_ClaimColors::wordsStandOut_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void tst_ClaimColors::wordsStandOut()
{
    QFETCH(ThemeChoice, theme);
    setThemeChoice(*qApp, theme);
    const QPalette palette = QApplication::palette();
    const QColor text = palette.color(QPalette::Text);
    for (const QColor& ground : {paperColor(palette), palette.color(QPalette::Window)}) {
        QVERIFY(contrastRatio(text, ground) >= 4.5);
        QVERIFY(contrastRatio(mutedColor(palette), ground) >= 4.5);
        QVERIFY(contrastRatio(accentColor(palette), ground) >= 3.0);
    }
    QVERIFY(contrastRatio(text, chosenColor(palette)) >= 4.5);
    QVERIFY(contrastRatio(mutedColor(palette), chosenColor(palette)) >= 4.5);
    QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), accentColor(palette)) >= 4.5);
}

QTEST_MAIN(tst_ClaimColors)
#include "tst_ClaimColors.moc"
