#include "core/search/QueryMatcher.h"

#include "core/store/CaseStore.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;

namespace
{

constexpr quint32 seed = 20051208;

QString pick(QRandomGenerator& random, const QStringList& from)
{
    return from.at(random.bounded(static_cast<int>(from.size())));
}

const QStringList& vocabulary()
{
    static const QStringList words{QStringLiteral("Raid"), QStringLiteral("raíd"),
        QStringLiteral("raids"), QStringLiteral("CÓNSUL"), QStringLiteral("consulate"),
        QStringLiteral("the"), QStringLiteral("a"), QStringLiteral("police’s")};
    return words;
}

QString randomTerm(QRandomGenerator& random)
{
    QString term = pick(random, vocabulary());
    if (random.bounded(3) == 0)
        term = QStringLiteral("\"%1 %2\"").arg(term, pick(random, vocabulary()));
    return random.bounded(4) == 0 ? term.left(term.startsWith(u'"') ? -1 : 3) + u'*' : term;
}

QString randomQuery(QRandomGenerator& random, int depth)
{
    switch (random.bounded(depth > 2 ? 2 : 6)) {
    case 0:
        return randomTerm(random);
    case 1:
        return QStringLiteral("%1 NEAR/%2 %3")
            .arg(randomTerm(random))
            .arg(random.bounded(4))
            .arg(randomTerm(random));
    case 2:
        return QStringLiteral("(%1 OR %2)")
            .arg(randomQuery(random, depth + 1), randomQuery(random, depth + 1));
    case 3:
        return QStringLiteral("-(%1)").arg(randomQuery(random, depth + 1));
    default:
        return QStringLiteral("(%1 %2)").arg(
            randomQuery(random, depth + 1), randomQuery(random, depth + 1));
    }
}

} // namespace

class TestQueryMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheMatchedPassages_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("matches");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* query, bool matches, const QStringList& found) {
            QTest::newRow(query) << QString::fromUtf8(query) << matches << found;
        };
        const QString consulate = QStringLiteral("Consulaté");
        const QString notified = QStringLiteral("notified");
        row("CONSULATE", true, {consulate});
        row("consul", false, {});
        row("consul*", true, {consulate});
        row("\"french consulate\"", true, {QStringLiteral("French Consulaté")});
        row("consul* \"french c\"*", true, {QStringLiteral("French Consulaté")});
        row("notif* NEAR/2 consul*", true, {consulate, notified});
        row("notif* NEAR/1 consul*", false, {});
        row("police OR notif*", true, {notified});
        row("(police OR french) -raid", true, {QStringLiteral("French")});
        row("french -notified", false, {});
        row("-raid", true, {});
        row("type:raid notified", true, {notified});
        row("-type:raid", false, {});
        row("", false, {});
        row("😀", false, {});
    }

    void givesTheMatchedPassages()
    {
        QFETCH(QString, query);
        QFETCH(bool, matches);
        QFETCH(QStringList, found);
        const QString text = QStringLiteral("The French Consulaté was never notified.");
        const QueryMatcher matcher(*TextQuery::parse(query));
        const auto passages = matcher.match(text);
        QCOMPARE(passages.has_value(), matches);
        QStringList words;
        for (const Passage& passage : passages.value_or(QList<Passage>()))
            words << passage.in(text).toString();
        QCOMPARE(words, found);
    }

    void aStretchOfWordsIsEnough()
    {
        const QString text = QStringLiteral("One raid. Another raid.");
        const QList<IndexWord> words = indexWords(text);
        const QueryMatcher matcher(*TextQuery::parse(u"raid"));
        QCOMPARE(matcher.match(words.mid(2)), (QList<Passage>{{18, 22}}));
        QVERIFY(!matcher.match(words.first(1)));
    }

    /// Whatever is asked, the matcher and the index of a case give the same articles.
    void answersAsTheIndexDoes()
    {
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        const auto store
            = std::move(*CaseStore::create(folder.filePath(QStringLiteral("x.careo"))));
        QHash<ArticleId, QString> texts;
        for (int i = 0; i < 40; ++i) {
            Article article;
            for (int word = 0; word < 8; ++word)
                article.text += pick(random, vocabulary()) + QLatin1Char(' ');
            const auto added = store->articles().add(article);
            QVERIFY(added);
            texts.insert(added->id, article.text);
        }
        for (int i = 0; i < 400; ++i) {
            CaseFilter filter;
            filter.words = randomQuery(random, 0);
            const auto query = TextQuery::parse(filter.words);
            QVERIFY2(query, qPrintable(filter.words));
            const auto ids = store->queries().articles(filter, ArticleOrder::Title);
            QVERIFY2(ids, qPrintable(filter.words));
            const QueryMatcher matcher(*query);
            for (auto text = texts.cbegin(); text != texts.cend(); ++text)
                QVERIFY2(matcher.match(text.value()).has_value() == ids->contains(text.key()),
                    qPrintable(filter.words + QStringLiteral(" / ") + text.value()));
        }
    }
};

QTEST_GUILESS_MAIN(TestQueryMatcher)
#include "tst_QueryMatcher.moc"
