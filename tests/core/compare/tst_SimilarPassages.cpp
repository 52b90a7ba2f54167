#include "core/compare/SimilarPassages.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

Article article(qint64 id, const QString& text)
{
    Article article;
    article.id = ArticleId(id);
    article.text = text;
    article.language = u"en"_s;
    return article;
}

/// A question that the first article's passage answers.
QuestionComparison answeredBy(const Article& article, const QString& words)
{
    AccountEvidence piece;
    piece.claim = ClaimId(5);
    piece.article = article.id;
    const qsizetype start = article.text.indexOf(words);
    piece.passage = {start, start + words.size()};
    QuestionComparison question;
    question.accounts << AccountComparison{{}, {}, {piece}, {}};
    return question;
}

} // namespace

class tst_SimilarPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherArticlesThatTellTheSame();
    void oneAnArticleTheMostAlikeFirst();
};

void tst_SimilarPassages::otherArticlesThatTellTheSame()
{
    const QList<Article> articles{
        article(1, u"It rained. Police stopped the red lorry on the northern bridge at noon."_s),
        article(2, u"The mayor spoke of taxes. On the northern bridge a red lorry was stopped."_s),
        article(3, u"Taxes will rise, the mayor said, and parking will be forbidden."_s)};
    const auto found = similarPassages(
        SentenceIndex(articles), answeredBy(articles[0], u"on the northern bridge"_s));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().article, ArticleId(2));
    QCOMPARE(found.first().quote, u"On the northern bridge a red lorry was stopped."_s);
    QCOMPARE(found.first().like, ClaimId(5));
    QCOMPARE(found.first().sharedWords,
        (QStringList{u"bridge"_s, u"lorry"_s, u"northern"_s, u"stopped"_s}));
}

void tst_SimilarPassages::oneAnArticleTheMostAlikeFirst()
{
    const QList<Article> articles{
        article(1, u"Police stopped the red lorry on the northern bridge at noon."_s),
        article(2,
            u"A red lorry stood near the northern harbour. Nothing else was known of it. "
            u"The red lorry crossed the northern bridge slowly."_s),
        article(3, u"Police stopped the red lorry on the northern bridge."_s)};
    const SentenceIndex index(articles);
    const auto question = answeredBy(articles[0], u"Police"_s);
    const auto found = similarPassages(index, question);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].article, ArticleId(3));
    QCOMPARE(found[1].quote, u"The red lorry crossed the northern bridge slowly."_s);
    QCOMPARE(similarPassages(index, question, 1).size(), 1);
}

QTEST_APPLESS_MAIN(tst_SimilarPassages)
#include "tst_SimilarPassages.moc"
