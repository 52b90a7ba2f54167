#include "core/anchors/TextMap.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_TextMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextIsOneStretch();
    void whatStandsBehindAnInsertionMoves();
    void aMovedParagraphIsLeftOut();
    void whatIsGoneHasNoRoom();
    void otherTextsHaveNothingInCommon();
};

void tst_TextMap::theSameTextIsOneStretch()
{
    const QString text = u"Short."_s;
    const TextMap map(text, text);
    QCOMPARE(map.stretches(), (QList<TextMap::Stretch>{{0, 0, 6}}));
    QCOMPARE(map.between({1, 3}), (Passage{1, 3}));
}

void tst_TextMap::whatStandsBehindAnInsertionMoves()
{
    const QString former = u"The police came at dawn. The judge was told at noon."_s;
    const QString present = u"The police came at dawn, filmed. The judge was told at noon."_s;
    const TextMap map(former, present);
    const Passage judge{former.indexOf(u"judge"), former.indexOf(u"judge") + 5};
    const auto stretch = map.stretchOf(judge);
    QVERIFY(stretch);
    QCOMPARE(judge.start - stretch->former + stretch->present, present.indexOf(u"judge"));
    QCOMPARE(map.presentPosition(judge.start), present.indexOf(u"judge"));
    QVERIFY(map.stretchAt({present.indexOf(u"judge"), present.indexOf(u"judge") + 5}));
    QVERIFY(!map.stretchAt({present.indexOf(u"filmed"), present.indexOf(u"filmed") + 6}));
}

void tst_TextMap::aMovedParagraphIsLeftOut()
{
    const QString first = u"One paragraph tells what happened at the ranch.\n"_s;
    const QString second = u"Another long paragraph gives the words of the consul, who came late, "
                           "and those of the police.\n"_s;
    const QString former = first + second;
    const QString present = second + first;
    const TextMap map(former, present);
    QVERIFY(map.stretchOf({first.size() + 8, first.size() + 40}));
    QVERIFY(!map.stretchOf({4, 13}));
    QVERIFY(!map.stretchAt({second.size() + 4, second.size() + 13}));
}

void tst_TextMap::whatIsGoneHasNoRoom()
{
    const QString former = u"She was heard by the judge. He left the country. Nobody came back."_s;
    const QString present = u"She was heard by the judge. Nobody came back."_s;
    const TextMap map(former, present);
    const qsizetype start = former.indexOf(u"He left");
    QVERIFY(map.between({start, start + 19}).isEmpty());
}

void tst_TextMap::otherTextsHaveNothingInCommon()
{
    const TextMap map(u"The police came at dawn."_s, u"The weather is fine."_s);
    QVERIFY(map.stretches().isEmpty());
    QCOMPARE(map.between({4, 10}), (Passage{0, 20}));
}

QTEST_APPLESS_MAIN(tst_TextMap)
#include "tst_TextMap.moc"
