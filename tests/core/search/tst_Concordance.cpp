#include "core/search/Concordance.h"

#include "core/base/Job.h"
#include "core/store/CaseStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace careo;

namespace
{

Article article(const char* text)
{
    Article made;
    made.text = QString::fromUtf8(text);
    return made;
}

QStringList hits(const QList<ConcordanceLine>& lines)
{
    QStringList words;
    for (const ConcordanceLine& line : lines)
        words << line.left + u'|' + line.hit + u'|' + line.right;
    return words;
}

} // namespace

class TestConcordance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachHitBetweenItsWords()
    {
        const QueryMatcher matcher(*TextQuery::parse(u"raid*"));
        const auto lines
            = concordanceLines(article("The staged\n\nráid was shown. Raids!"), matcher);
        QCOMPARE(hits(lines),
            (QStringList{QStringLiteral("The staged|ráid|was shown. Raids!"),
                QStringLiteral("The staged ráid was shown.|Raids|!")}));
        QCOMPARE(lines.first().passage, (Passage{12, 16}));
        QVERIFY(concordanceLines(article("Nothing."), matcher).isEmpty());
    }

    void contextEndsBetweenWords()
    {
        const QString words = QStringLiteral("lengthy ").repeated(30);
        Article made;
        made.text = words + QStringLiteral("raid ") + words;
        const QueryMatcher matcher(*TextQuery::parse(u"raid"));
        const auto lines = concordanceLines(made, matcher);
        QVERIFY(lines.first().left.startsWith(QStringLiteral("lengthy ")));
        QVERIFY(lines.first().right.endsWith(QStringLiteral(" lengthy")));
    }

    void sortsByContext()
    {
        const QueryMatcher matcher(*TextQuery::parse(u"raid"));
        QList<ConcordanceLine> lines = concordanceLines(
            article("Zebra last raid begins. Ábaco early raid Ends. The raid also"), matcher);
        const auto order = [&lines](ConcordanceOrder by) {
            sortConcordance(lines, by);
            QList<qsizetype> places;
            for (const ConcordanceLine& line : std::as_const(lines))
                places << line.passage.start;
            return places;
        };
        QCOMPARE(order(ConcordanceOrder::Left), (QList<qsizetype>{36, 11, 51}));
        QCOMPARE(order(ConcordanceOrder::Right), (QList<qsizetype>{51, 11, 36}));
        QCOMPARE(order(ConcordanceOrder::Place), (QList<qsizetype>{11, 36, 51}));
    }

    void findsThroughTheCaseAndStopsAtTheMost()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.careo"));
        const auto store = std::move(*CaseStore::create(path));
        for (int i = 0; i < 120; ++i)
            QVERIFY(store->articles().add(article("A raid and a raid.")));
        CaseFilter filter;
        filter.words = QStringLiteral("raid");
        QCOMPARE(found(path, filter, 1000).lines.size(), 240);
        const ConcordanceBatch cut = found(path, filter, 101);
        QCOMPARE(cut.lines.size(), 101);
        QVERIFY(cut.isCut);
        filter.words = QStringLiteral("(raid");
        QCOMPARE(found(path, filter, 9).error->code, ErrorCode::QueryInvalid);
        filter.words = QStringLiteral("raid");
        QCOMPARE(found(folder.filePath(QStringLiteral("none.careo")), filter, 9).error->code,
            ErrorCode::FileNotFound);
    }

private:
    static ConcordanceBatch found(const QString& path, const CaseFilter& filter, qsizetype most)
    {
        Job<ConcordanceBatch> job;
        job.start(findConcordance, path, filter, most);
        job.watcher().waitForFinished();
        ConcordanceBatch all;
        for (const ConcordanceBatch& batch : job.watcher().future().results()) {
            all.lines += batch.lines;
            all.isCut = all.isCut || batch.isCut;
            if (batch.error)
                all.error = batch.error;
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestConcordance)
#include "tst_Concordance.moc"
