#include "core/import/html/TitleLines.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

QString titleOn(const QByteArray& body, const QString& documentTitle)
{
    const QByteArray source = "<html><body>" + body + "</body></html>";
    const HtmlTree tree(source);
    const ShownSigns signs = readShownSigns(tree);
    const ShownSign* line = titleLine(signs, documentTitle, u"Harbour Post"_s);
    return line ? line->text : QString();
}

} // namespace

/// Pages of the time before headings: the title is a line like others.
class tst_TitleLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieceOfTheWindowTitle();
    void strongLine_data();
    void strongLine();
    void none();
};

void tst_TitleLines::pieceOfTheWindowTitle()
{
    const QByteArray body = "<div>Harbour Post</div><div>Crane failure shuts harbour</div>"
                            "<p>The harbour was shut on Monday, said the board.</p>";
    for (const QString& title : {u"Harbour Post | 3/4/2004 | Crane failure shuts harbour"_s,
             u"Harbour Post: Crane failure shuts harbour"_s, u"Crane failure shuts harbour"_s})
        QCOMPARE(titleOn(body, title), u"Crane failure shuts harbour"_s);
}

void tst_TitleLines::strongLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("bold") << QByteArray("<p><b>Crane failure shuts harbour</b></p>");
    QTest::newRow("large") << QByteArray("<font size='+2'>Crane failure shuts harbour</font><br>");
    QTest::newRow("named") << QByteArray(
        "<div><span id='ctl00_lblTitulo'>Crane failure shuts harbour</span></div>");
}

void tst_TitleLines::strongLine()
{
    QFETCH(const QByteArray, line);
    const QByteArray body = "<p><b>By Ana Maria Lindqvist</b></p>" + line
        + "<p>The harbour was shut on Monday, <b>said</b> the board.</p>";
    QCOMPARE(titleOn(body, u"Harbour Post"_s), u"Crane failure shuts harbour"_s);
}

void tst_TitleLines::none()
{
    QCOMPARE(titleOn("<p>The <b>harbour</b> was shut on Monday.</p><p><b>A whole sentence that is "
                     "bold, and is none.</b></p>",
                 u"Harbour Post"_s),
        QString());
}

QTEST_GUILESS_MAIN(tst_TitleLines)

#include "tst_TitleLines.moc"
