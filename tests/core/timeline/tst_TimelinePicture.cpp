#include "core/timeline/TimelinePicture.h"

#include "tests/core/timeline/GoldenPicture.h"
#include "tests/core/timeline/TimelineRows.h"

#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;

class tst_TimelinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesSvg();
    void writesPng();
    void refusesOtherEndings();
    void reportsAFolderThatIsNotThere();
    void paintsInsideTheArea();
    void paintsNothingDated();
    void paintsManyAsBins();
    void heightGrowsWithLanes();
    void looksAsItDid_data();
    void looksAsItDid();

private:
    [[nodiscard]] QString pathOf(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
};

namespace
{

TimelineLayout someLayout()
{
    QList<ClaimType> types = someTypes(3);
    types[0].name = QStringLiteral("Consular notice");
    types[1].name = QStringLiteral("Staged raid");
    types[2].name = QStringLiteral("Testimony changes");
    return layOutTimeline(
        {rowOf(1, 1, u"2005-12-08"), rowOf(2, 1, u"2005-12-08"), rowOf(3, 1, u"2005-12-08"),
            rowOf(4, 2, u"2005-12-09"), rowOf(5, 2, u"2005-12-09"), rowOf(6, 2, u"2005-12"),
            rowOf(7, 2, u"2005~"), rowOf(8, 3, u"2006-02/2007-11"), rowOf(9, 3, u"2007-03-15"),
            rowOf(10, 3, u"2012-03-07?"), rowOf(11, 2, u"2011-02/.."), rowOf(12, 2, u"")},
        types, DateBasis::Event);
}

TimelineStyle someStyle()
{
    TimelineStyle style;
    style.title = QStringLiteral("Claims by event date");
    style.scope = QStringLiteral("All claims of the case");
    style.histogramCaption = QStringLiteral("Claims over time; paler: dates wider than a column");
    style.undated = QStringLiteral("1 claim without an event date is not shown.");
    style.noDates = QStringLiteral("No claim has an event date.");
    style.exactDay = QStringLiteral("one day");
    style.partialDate = QStringLiteral("any day within it");
    style.approximate = QStringLiteral("approximate or uncertain");
    style.openEnd = QStringLiteral("open end");
    style.locale = QLocale(QLocale::English);
    return style;
}

} // namespace

void tst_TimelinePicture::writesSvg()
{
    const QString path = pathOf("timeline.svg");
    QVERIFY(writeTimelinePicture(someLayout(), QSize(1000, 520), path, someStyle()).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    QVERIFY(svg.contains(QStringLiteral("<svg")));
    QVERIFY(svg.contains(QStringLiteral("Consular notice")));
    QVERIFY(svg.contains(QStringLiteral("All claims of the case")));
    QVERIFY(svg.contains(QStringLiteral("2008")));
    QVERIFY(svg.trimmed().endsWith(QStringLiteral("</svg>")));
}

void tst_TimelinePicture::writesPng()
{
    const QString path = pathOf("timeline.png");
    QVERIFY(writeTimelinePicture(someLayout(), QSize(1000, 520), path, someStyle()).has_value());
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1000, 520));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    const QString kept = qEnvironmentVariable("CAREO_KEEP_PICTURES");
    if (!kept.isEmpty())
        QVERIFY(image.save(QDir(kept).filePath(QStringLiteral("timeline-print.png"))));
}

void tst_TimelinePicture::refusesOtherEndings()
{
    const QString path = pathOf("timeline.gif");
    const auto written = writeTimelinePicture(someLayout(), QSize(100, 100), path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::RenderFailed);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(writeTimelinePicture(someLayout(), QSize(), pathOf("a.svg")).error().code,
        ErrorCode::RenderFailed);
}

void tst_TimelinePicture::reportsAFolderThatIsNotThere()
{
    const auto written
        = writeTimelinePicture(someLayout(), QSize(100, 100), pathOf("none/timeline.svg"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
}

void tst_TimelinePicture::paintsInsideTheArea()
{
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(Qt::yellow);
    QPainter painter(&image);
    paintTimeline(painter, QRectF(100, 50, 600, 400), someLayout(), someStyle());
    painter.end();
    QCOMPARE(image.pixelColor(101, 51), QColor(Qt::white));
    for (int x = 0; x < image.width(); ++x) {
        QCOMPARE(image.pixelColor(x, 48), QColor(Qt::yellow));
        QCOMPARE(image.pixelColor(x, 451), QColor(Qt::yellow));
    }
    for (int y = 0; y < image.height(); ++y) {
        QCOMPARE(image.pixelColor(98, y), QColor(Qt::yellow));
        QCOMPARE(image.pixelColor(701, y), QColor(Qt::yellow));
    }
}

void tst_TimelinePicture::paintsNothingDated()
{
    const auto layout = layOutTimeline({rowOf(1, 1, u"")}, someTypes(1), DateBasis::Event);
    const QString path = pathOf("none.svg");
    QVERIFY(writeTimelinePicture(layout, QSize(600, 300), path, someStyle()).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("No claim has an event date."));
}

void tst_TimelinePicture::paintsManyAsBins()
{
    QList<ClaimRow> rows;
    for (int i = 0; i < 5000; ++i) {
        rows.append(rowOf(i + 1, 1 + i % 3, u""));
        rows.last().claim.eventDate = EdtfDate::fromDay(QDate(2001, 1, 1).addDays((i * 7) % 3650));
    }
    const auto layout = layOutTimeline(rows, someTypes(3), DateBasis::Event);
    const QString path = pathOf("many.svg");
    QVERIFY(writeTimelinePicture(layout, QSize(1000, 520), path, someStyle()).has_value());
    QVERIFY(QFile(path).size() < 400000);
}

void tst_TimelinePicture::heightGrowsWithLanes()
{
    const auto rows
        = QList<ClaimRow>{rowOf(1, 1, u"2005"), rowOf(2, 2, u"2005"), rowOf(3, 3, u"2005")};
    const auto one = layOutTimeline(rows.mid(0, 1), someTypes(3), DateBasis::Event);
    const auto three = layOutTimeline(rows, someTypes(3), DateBasis::Event);
    QVERIFY(comfortableHeight(one, 600, someStyle()) < comfortableHeight(three, 600, someStyle()));
}

void tst_TimelinePicture::looksAsItDid_data()
{
    QTest::addColumn<QList<ClaimRow>>("rows");
    QTest::addColumn<DateBasis>("basis");
    QTest::addColumn<LaneGrouping>("grouping");
    QTest::addColumn<bool>("hasContext");
    const QList<ClaimRow> few = sparseRows();
    QTest::newRow("sparse") << few << DateBasis::Event << LaneGrouping::ClaimType << false;
    QTest::newRow("joined") << few << DateBasis::Joined << LaneGrouping::ClaimType << false;
    QTest::newRow("published") << few << DateBasis::Publication << LaneGrouping::Status << false;
    QTest::newRow("context") << few << DateBasis::Event << LaneGrouping::Article << true;
    QTest::newRow("dense") << denseRows() << DateBasis::Event << LaneGrouping::ClaimType << false;
}

// Without words but those of the axis, and as wide as so many lines are high: the fonts of systems
// differ, and all lengths go by theirs.
void tst_TimelinePicture::looksAsItDid()
{
    QFETCH(QList<ClaimRow>, rows);
    QFETCH(DateBasis, basis);
    QFETCH(LaneGrouping, grouping);
    QFETCH(bool, hasContext);
    TimelineLayout layout = layOutTimeline(rows, someTypes(3), basis, grouping);
    for (TimelineLane& lane : layout.lanes)
        lane.name = QString();
    if (hasContext) {
        ContextEvent event;
        event.date = *EdtfDate::parse(u"2008-05");
        addContext(layout, {event});
    }
    TimelineStyle style;
    style.locale = QLocale(QLocale::English);
    style.textSize = 12;
    QFont font = style.font;
    font.setPixelSize(12);
    const double line = QFontMetricsF(font).height();
    const QImage picture = timelineImage(layout, QSizeF(50 * line, 30 * line).toSize(), style);
    const QString name
        = QStringLiteral("print-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()));
    const QString difference = test::GoldenPicture::difference(picture, name);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_MAIN(tst_TimelinePicture)
#include "tst_TimelinePicture.moc"
