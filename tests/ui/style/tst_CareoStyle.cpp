#include "ui/style/CareoStyle.h"

#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QStyleOption>
#include <QTest>

using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_CareoStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void emptyBoxCanBeSeen_data();
    void emptyBoxCanBeSeen();
};

void tst_CareoStyle::initTestCase()
{
    QCoreApplication::setOrganizationName(u"careo-test"_s);
    QCoreApplication::setApplicationName(u"ui-style"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void tst_CareoStyle::cleanup()
{
    setThemeChoice(*qApp, ThemeChoice::FollowDesktop);
}

void tst_CareoStyle::emptyBoxCanBeSeen_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QStyle::PrimitiveElement>("box");
    QTest::addColumn<bool>("isSelected");
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const char* name = theme == ThemeChoice::Light ? "light" : "dark";
        QTest::addRow("%s, alone", name) << theme << QStyle::PE_IndicatorCheckBox << false;
        QTest::addRow("%s, in a row", name)
            << theme << QStyle::PE_IndicatorItemViewItemCheck << false;
        QTest::addRow("%s, in the chosen row", name)
            << theme << QStyle::PE_IndicatorItemViewItemCheck << true;
    }
}

void tst_CareoStyle::emptyBoxCanBeSeen()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QStyle::PrimitiveElement, box);
    QFETCH(bool, isSelected);
    setThemeChoice(*qApp, theme);
    QStyleOptionViewItem option;
    option.palette = QApplication::palette();
    option.rect = QRect(4, 4, 14, 14);
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    if (isSelected)
        option.state |= QStyle::State_Selected;
    const QColor ground = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    QImage image(22, 22, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    CareoStyle().drawPrimitive(box, &option, &painter, nullptr);
    painter.end();
    for (const QPoint side : {QPoint(11, 4), QPoint(11, 17), QPoint(4, 11), QPoint(17, 11)})
        QVERIFY(contrastRatio(image.pixelColor(side), ground) >= 3.0);
}

QTEST_MAIN(tst_CareoStyle)
#include "tst_CareoStyle.moc"
