#include "core/import/html/TeaserBoxes.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray sentence = "The harbour was shut for the whole of the week after the crane fell. ";

QByteArray box(const QByteArray& mark)
{
    return "<div class='x'>" + mark
        + "<p>Another quay, and another crane that stands on it: " + sentence + "</p></div>";
}

/// The lines of a page that lie in teasers.
QStringList teasersOn(const QByteArray& body)
{
    const QByteArray source = "<html><body>" + body + "</body></html>";
    const HtmlTree tree(source);
    const QList<HtmlLine> lines = readHtmlLines(tree);
    const QSet<const GumboNode*> boxes = teaserBoxes(lines);
    QStringList inside;
    for (const HtmlLine& line : lines) {
        if (isInside(line, boxes))
            inside.append(line.text);
    }
    return inside;
}

} // namespace

class tst_TeaserBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
};

void tst_TeaserBoxes::rows_data()
{
    QTest::addColumn<QByteArray>("article");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<int>("boxes");
    QTest::addColumn<bool>("areTeasers");
    const QByteArray article = "<p>" + sentence.repeated(10) + "</p>";
    QTest::newRow("with a day and a link each")
        << article << QByteArray("<b>reader</b> 5 March 2012 <a href='#r'>Reply</a>") << 3 << true;
    QTest::newRow("with a linked heading each")
        << article << QByteArray("<h3><a href='/a'>Another quay</a></h3>") << 3 << true;
    QTest::newRow("with a heading that is an anchor")
        << article << QByteArray("<h3><a name='a'>The other quay</a></h3>") << 3 << false;
    QTest::newRow("with times of one day") << article << QByteArray("<b>10.15</b>") << 5 << false;
    QTest::newRow("of a chronology") << article << QByteArray("<b>5 March 2012</b>") << 5 << false;
    QTest::newRow("two") << article << QByteArray("5 March 2012 <a href='#r'>Reply</a>") << 2
                         << false;
    QTest::newRow("nothing beside them")
        << QByteArray("<p>Short.</p>") << QByteArray("5 March 2012 <a href='#r'>Reply</a>") << 4
        << false;
}

void tst_TeaserBoxes::rows()
{
    QFETCH(const QByteArray, article);
    QFETCH(const QByteArray, mark);
    QFETCH(const int, boxes);
    QFETCH(const bool, areTeasers);
    const QStringList inside = teasersOn(article + "<div>" + box(mark).repeated(boxes) + "</div>");
    QCOMPARE(inside.size(), areTeasers ? boxes * 2 : 0);
}

QTEST_GUILESS_MAIN(tst_TeaserBoxes)

#include "tst_TeaserBoxes.moc"
