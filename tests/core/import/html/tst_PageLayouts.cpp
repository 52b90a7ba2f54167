#include "core/import/Extraction.h"
#include "tests/core/import/LayoutFixture.h"

#include <QTest>

#include <algorithm>

using namespace careo;
using namespace Qt::StringLiterals;

/// Layouts of pages as they are found, with made-up sites and words: each holds one article, which
/// is read whole and alone, with its title, author and day.
class tst_PageLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layout_data();
    void layout();
};

void tst_PageLayouts::layout_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : test::layoutNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_PageLayouts::layout()
{
    QFETCH(const QString, name);
    const test::Layout layout = test::readLayout(name);
    QVERIFY(!layout.text.isEmpty());
    const Result<Extraction> page = extractBytes(name + u".html"_s, layout.html);
    QVERIFY(page);
    QCOMPARE(page->articles.size(), 1);
    const ArticleProposal& article = page->articles.first();
    QCOMPARE(article.title.value, layout.title);
    QCOMPARE(article.author.value.toLower(), layout.author.toLower());
    QCOMPARE(article.published.value.toString(), layout.date);
    const QString text = article.span.in(page->text).toString().simplified();
    qsizetype at = 0;
    for (const QString& part : layout.text) {
        const qsizetype found = text.indexOf(part.simplified(), at);
        QVERIFY2(found >= 0, qPrintable(u"not in the article, or not in its place: "_s + part));
        at = found;
    }
    for (const QString& part : layout.outside)
        QVERIFY2(!text.contains(part), qPrintable(u"in the article: "_s + part));
}

QTEST_GUILESS_MAIN(tst_PageLayouts)

#include "tst_PageLayouts.moc"
