#include "ui/summary/PageGeometry.h"

#include <QTest>

using careo::ui::PageGeometry;

class tst_PageGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsTheWidth();
    void pagesLieUnderEachOther();
    void narrowPagesAreCentred();
    void tellsThePageInView();
    void tellsTheVisiblePages();
    void withoutPages();

private:
    const PageGeometry m_three{{100, 200}, 3, 2}; // pages of 200 by 400 pixels
};

void tst_PageGeometry::fitsTheWidth()
{
    QCOMPARE(PageGeometry::scaleToFit({100, 200}, 232), 2.0);
    QVERIFY(PageGeometry::scaleToFit({100, 200}, 1) > 0);
    QCOMPARE(PageGeometry::scaleToFit({}, 500), 1.0);
}

void tst_PageGeometry::pagesLieUnderEachOther()
{
    QCOMPARE(m_three.contents(), QSizeF(232, 3 * 416 + 16));
    QCOMPARE(m_three.page(0, 232), QRectF(16, 16, 200, 400));
    QCOMPARE(m_three.page(2, 232), QRectF(16, 16 + 2 * 416, 200, 400));
}

void tst_PageGeometry::narrowPagesAreCentred()
{
    QCOMPARE(m_three.page(0, 400).left(), 100.0);
}

void tst_PageGeometry::tellsThePageInView()
{
    QCOMPARE(m_three.pageInView(0, 300), 0);
    QCOMPARE(m_three.pageInView(300, 300), 1);
    QCOMPARE(m_three.pageInView(5000, 300), 2);
}

void tst_PageGeometry::tellsTheVisiblePages()
{
    QCOMPARE(m_three.visible(0, 300), std::pair(0, 1));
    QCOMPARE(m_three.visible(0, 500), std::pair(0, 2));
    QCOMPARE(m_three.visible(500, 100), std::pair(1, 2));
    QCOMPARE(m_three.visible(0, 5000), std::pair(0, 3));
}

void tst_PageGeometry::withoutPages()
{
    const PageGeometry none;
    QCOMPARE(none.pageInView(0, 100), 0);
    QCOMPARE(none.visible(0, 100), std::pair(0, 0));
}

QTEST_GUILESS_MAIN(tst_PageGeometry)
#include "tst_PageGeometry.moc"
