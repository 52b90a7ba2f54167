#include "core/copies/CopiesBetween.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QString road = u"The couple were stopped on 8 December on the road to Cuernavaca, together "
                     u"with a driver and two cousins of the farm's owner."_s;
const QString film = u"One day later officers of the federal agency repeated the arrest in front "
                     u"of cameras at a wooded spot near the capital."_s;

QList<std::pair<QString, QString>> shared(const QString& first, const QString& second)
{
    const auto firstWords = copyWords(first);
    const auto secondWords = copyWords(second);
    QList<std::pair<QString, QString>> texts;
    for (const SharedWords& words : sharedWords(firstWords, secondWords)) {
        const auto [a, b] = passagesOf(words, first, firstWords, second, secondWords);
        texts.emplaceBack(a.in(first).toString(), b.in(second).toString());
    }
    return texts;
}

using Shared = QList<std::pair<QString, QString>>;

} // namespace

class tst_CopiesBetween : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeParagraphs();
    void otherMarksAndCapitals();
    void runsOnOverASmallEdit();
    void stopsAtAnInsertedSentence();
    void leavesOutAStrayWordOfTheNextSentence();
    void leavesOutWhatTwoWritersCanShare_data();
    void leavesOutWhatTwoWritersCanShare();
    void emptyAndShortTexts();
};

void tst_CopiesBetween::wholeParagraphs()
{
    const QString copy = road + u"\n\n"_s + film;
    QCOMPARE(shared(u"A first text.\n\n"_s + copy + u"\n\nIts end."_s,
                 u"Another one, which begins in its own words.\n\n"_s + copy),
        (Shared{{copy, copy}}));
}

void tst_CopiesBetween::otherMarksAndCapitals()
{
    const QString other
        = QString(road).replace(u"farm's"_s, u"FARM\u2019S"_s).replace(u"road to"_s, u"road\nto"_s);
    QCOMPARE(shared(u"Before. "_s + road, other + u" After."_s), (Shared{{road, other}}));
}

void tst_CopiesBetween::runsOnOverASmallEdit()
{
    const QString other = QString(road).replace(u"two cousins"_s, u"three young cousins"_s);
    QCOMPARE(shared(road, other), (Shared{{road, other}}));
}

void tst_CopiesBetween::stopsAtAnInsertedSentence()
{
    const QString inserted = u" Nobody had told the consulate of this before the evening. "_s;
    QCOMPARE(
        shared(road + u" "_s + film, road + inserted + film), (Shared{{road, road}, {film, film}}));
}

void tst_CopiesBetween::leavesOutAStrayWordOfTheNextSentence()
{
    QCOMPARE(shared(road + u"\n\nThe motion was filed in March."_s,
                 road + u"\n\nThe witnesses saw it otherwise."_s),
        (Shared{{road, road}}));
}

void tst_CopiesBetween::leavesOutWhatTwoWritersCanShare_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("same event, other words")
        << road
        << u"On 8 December the two, a driver and the cousins of a farmer were taken from a car "
           u"on the highway that leads to Cuernavaca."_s;
    QTest::newRow("a long name")
        << u"He appealed to the Second Chamber of the Supreme Court of Justice of the Nation."_s
        << u"What the Second Chamber of the Supreme Court of Justice of the Nation said is new."_s;
    QTest::newRow("what somebody said")
        << u"\u201cI was held in a van for a whole day and night and nobody told me why or where "
           u"we would go\u201d, she told the court."_s
        << u"In a letter she wrote: \u201cI was held in a van for a whole day and night and "
           u"nobody told me why or where we would go\u201d."_s;
    QTest::newRow("one short sentence") << u"She says she is innocent and knew nothing of it."_s
                                        << u"She says she is innocent and knew nothing of it."_s;
}

void tst_CopiesBetween::leavesOutWhatTwoWritersCanShare()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QCOMPARE(shared(first, second), Shared());
}

void tst_CopiesBetween::emptyAndShortTexts()
{
    QCOMPARE(shared(QString(), road), Shared());
    QCOMPARE(shared(road, u"One word."_s), Shared());
    QCOMPARE(shared(u"\u201c\u2026\n\n"_s, u"\"\""_s), Shared());
}

QTEST_APPLESS_MAIN(tst_CopiesBetween)
#include "tst_CopiesBetween.moc"
