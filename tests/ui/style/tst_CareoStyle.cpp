#include "ui/style/CareoStyle.h"

#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QListWidget>
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

private:
    static void verifyEdge(QWidget& widget, QRect box);
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
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void tst_CareoStyle::emptyBoxCanBeSeen()
{
    QFETCH(ThemeChoice, theme);
    setThemeChoice(*qApp, theme);
    QCheckBox alone(u"Only unread"_s);
    alone.resize(alone.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&alone);
    verifyEdge(alone, alone.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &alone));

    QListWidget list;
    for (const bool isChosen : {false, true}) {
        auto* item = new QListWidgetItem(u"Staged raid"_s, &list);
        item->setCheckState(Qt::Unchecked);
        item->setSelected(isChosen);
        QStyleOptionViewItem row;
        row.initFrom(&list);
        row.rect = list.visualItemRect(item);
        row.features = QStyleOptionViewItem::HasCheckIndicator;
        verifyEdge(*list.viewport(),
            list.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, &list));
    }
}

/// One line around the box, in a colour that can be told from what is around it and in it.
void tst_CareoStyle::verifyEdge(QWidget& widget, QRect box)
{
    const QImage image = widget.grab().toImage();
    const QPoint middle = box.center();
    const QColor within = image.pixelColor(middle);
    const QRect around = box.adjusted(-1, -1, 1, 1) & image.rect();
    for (const QPoint step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
        int edges = 0;
        QColor last = within;
        for (QPoint at = middle; around.contains(at); at += step) {
            const QColor here = image.pixelColor(at);
            edges += contrastRatio(here, last) >= 3.0 && contrastRatio(here, within) >= 3.0;
            last = here;
        }
        QCOMPARE(edges, 1);
    }
}

QTEST_MAIN(tst_CareoStyle)
#include "tst_CareoStyle.moc"
