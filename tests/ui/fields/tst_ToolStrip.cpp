#include "ui/fields/ToolStrip.h"

#include <QPushButton>
#include <QTest>

using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_ToolStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBelowWhereItIsNarrow();
};

void tst_ToolStrip::goesBelowWhereItIsNarrow()
{
    auto* first = new QPushButton(u"The first of the buttons"_s);
    auto* second = new QPushButton(u"The second of the buttons"_s);
    QWidget window; // which may be smaller than the strip would like
    auto& strip = *new ToolStrip({first}, {second});
    strip.setParent(&window);
    strip.resize(1000, strip.sizeHint().height());
    window.resize(1000, 300);
    window.show();
    const auto topOf = [&strip](QWidget* button) { return button->mapTo(&strip, QPoint()).y(); };
    const auto rightOf = [&strip](QWidget* button) {
        return button->mapTo(&strip, button->rect().topRight()).x();
    };
    QTRY_COMPARE(topOf(first), topOf(second));
    QCOMPARE(rightOf(second), 999);
    QVERIFY(strip.minimumSizeHint().width() < first->width() + second->width());
    strip.resize(strip.minimumSizeHint().width(), 200);
    QTRY_VERIFY(topOf(second) >= topOf(first) + first->height());
    QVERIFY(strip.minimumSizeHint().height() >= first->height() + second->height());
}

QTEST_MAIN(tst_ToolStrip)
#include "tst_ToolStrip.moc"
