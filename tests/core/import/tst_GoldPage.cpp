#include "core/import/Extraction.h"
#include "tests/core/import/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

/// First and last line of a passage, counted from 1.
using Lines = QPair<int, int>;

Lines linesOf(const QString& text, Passage span)
{
    const QStringView before = QStringView(text).left(span.start);
    const QStringView within = span.in(text);
    const int first = static_cast<int>(before.count(u'\n')) + 1;
    return {first, first + static_cast<int>(within.count(u'\n'))};
}

Lines linesOf(const QJsonObject& object)
{
    return {object[u"first_line"_s].toInt(), object[u"last_line"_s].toInt()};
}

} // namespace

/// The real page of many articles against what a careful reader found in it.
class tst_GoldPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void articles();
    void metadata();
    void leftOut();
    void everyArticleProposedAnewIsTheSame();

private:
    Extraction m_page;
    QJsonObject m_gold;
};

void tst_GoldPage::initTestCase()
{
    const QString path = test::sharedData(u"cassez/page.txt"_s);
    QFile gold(test::sharedData(u"cassez/gold.json"_s));
    if (!QFile::exists(path) || !gold.open(QIODevice::ReadOnly))
        QSKIP("The shared data with page.txt and gold.json is not beside the project.");
    m_gold = QJsonDocument::fromJson(gold.readAll()).object();
    const Result<Extraction> page = extractFile(path);
    QVERIFY(page.has_value());
    m_page = *page;
}

void tst_GoldPage::articles()
{
    QList<Lines> expected;
    for (const auto& article : m_gold[u"articles"_s].toArray())
        expected << linesOf(article.toObject());
    QList<Lines> found;
    for (const ArticleProposal& article : m_page.articles)
        found << linesOf(m_page.text, article.span);
    QCOMPARE(found, expected);
}

void tst_GoldPage::metadata()
{
    const QJsonArray articles = m_gold[u"articles"_s].toArray();
    QCOMPARE(m_page.articles.size(), articles.size());
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const QJsonObject gold = articles[i].toObject();
        const ArticleProposal& found = m_page.articles[i];
        QCOMPARE(found.title.value, gold[u"title"_s].toString());
        QCOMPARE(found.outlet.value, gold[u"outlet"_s].toString());
        QCOMPARE(found.author.value, gold[u"author"_s].toString());
        QCOMPARE(found.published.value.toString(), gold[u"published"_s].toString());
        QCOMPARE(found.language.value, gold[u"language"_s].toString(u"en"_s));
        QVERIFY(found.bodyStart > 0 && found.bodyStart < found.span.length());
        QCOMPARE(found.title.evidence.kind, EvidenceKind::Heading);
        QCOMPARE(found.outlet.value.isEmpty(), found.outlet.evidence.kind == EvidenceKind::None);
        QCOMPARE(found.author.value.isEmpty(), found.author.evidence.kind == EvidenceKind::None);
    }
}

void tst_GoldPage::leftOut()
{
    QList<Lines> expected;
    for (const auto& block : m_gold[u"not_articles"_s].toArray())
        expected << linesOf(block.toObject());
    QList<Lines> found;
    for (const LeftOut& left : m_page.leftOut)
        found << linesOf(m_page.text, left.span);
    QCOMPARE(found, expected);
}

void tst_GoldPage::everyArticleProposedAnewIsTheSame()
{
    for (const ArticleProposal& article : m_page.articles)
        QCOMPARE(proposeArticle(m_page, article.span), article);
}

QTEST_GUILESS_MAIN(tst_GoldPage)
#include "tst_GoldPage.moc"
