#include "ui/reader/ClaimSpans.h"

#include <QRandomGenerator>
#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_ClaimSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsClaimsThatDoNotMeet();
    void splitsOverlappingClaims();
    void splitsNestedClaims();
    void keepsEqualClaimsApart();
    void reusesLevelsOfClaimsThatEnded();
    void skipsEmptyPassages();
    void findsTheFirstSpanFromAPlace();
    void coversEveryPlaceWithExactlyItsClaims();
    void flattensManyClaims();
};

void tst_ClaimSpans::keepsClaimsThatDoNotMeet()
{
    const ClaimSpans result = flattenClaims({{10, 20}, {0, 5}, {20, 25}});
    const QList<ClaimSpan> expected{{{0, 5}, {1}}, {{10, 20}, {0}}, {{20, 25}, {2}}};
    QCOMPARE(result.spans, expected);
    QCOMPARE(result.levels, QList<int>({0, 0, 0}));
}

void tst_ClaimSpans::splitsOverlappingClaims()
{
    const ClaimSpans result = flattenClaims({{0, 10}, {5, 15}});
    const QList<ClaimSpan> expected{{{0, 5}, {0}}, {{5, 10}, {0, 1}}, {{10, 15}, {1}}};
    QCOMPARE(result.spans, expected);
    QCOMPARE(result.levels, QList<int>({0, 1}));
}

void tst_ClaimSpans::splitsNestedClaims()
{
    const ClaimSpans result = flattenClaims({{4, 6}, {0, 10}});
    const QList<ClaimSpan> expected{{{0, 4}, {1}}, {{4, 6}, {1, 0}}, {{6, 10}, {1}}};
    QCOMPARE(result.spans, expected);
    QCOMPARE(result.levels, QList<int>({1, 0}));
}

void tst_ClaimSpans::keepsEqualClaimsApart()
{
    const ClaimSpans result = flattenClaims({{3, 8}, {3, 8}, {3, 8}});
    const QList<ClaimSpan> expected{{{3, 8}, {0, 1, 2}}};
    QCOMPARE(result.spans, expected);
    QCOMPARE(result.levels, QList<int>({0, 1, 2}));
}

void tst_ClaimSpans::reusesLevelsOfClaimsThatEnded()
{
    const ClaimSpans result = flattenClaims({{0, 10}, {5, 20}, {12, 18}, {25, 30}});
    QCOMPARE(result.levels, QList<int>({0, 1, 0, 0}));
}

void tst_ClaimSpans::skipsEmptyPassages()
{
    const ClaimSpans result = flattenClaims({{3, 3}, {5, 4}, {4, 6}});
    const QList<ClaimSpan> expected{{{4, 6}, {2}}};
    QCOMPARE(result.spans, expected);
    QVERIFY(flattenClaims({}).spans.isEmpty());
}

void tst_ClaimSpans::findsTheFirstSpanFromAPlace()
{
    const QList<ClaimSpan> spans{{{0, 5}, {0}}, {{5, 10}, {1}}, {{20, 30}, {2}}};
    QCOMPARE(firstSpanFrom(spans, 0), 0);
    QCOMPARE(firstSpanFrom(spans, 5), 1);
    QCOMPARE(firstSpanFrom(spans, 15), 2);
    QCOMPARE(firstSpanFrom(spans, 30), 3);
}

void tst_ClaimSpans::coversEveryPlaceWithExactlyItsClaims()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<Passage> claims;
        const int count = random.bounded(1, 12);
        for (int i = 0; i < count; ++i) {
            const int start = random.bounded(40);
            claims.append({start, start + random.bounded(12)});
        }
        const ClaimSpans result = flattenClaims(claims);
        for (qsizetype i = 1; i < result.spans.size(); ++i)
            QVERIFY(result.spans[i - 1].passage.end <= result.spans[i].passage.start);
        for (qsizetype place = 0; place < 60; ++place) {
            QSet<qsizetype> expected;
            for (qsizetype i = 0; i < claims.size(); ++i) {
                if (claims[i].contains(place))
                    expected.insert(i);
            }
            const qsizetype found = firstSpanFrom(result.spans, place);
            QSet<qsizetype> actual;
            QSet<int> levels;
            if (found < result.spans.size() && result.spans[found].passage.contains(place)) {
                for (const qsizetype claim : result.spans[found].claims) {
                    actual.insert(claim);
                    levels.insert(result.levels[claim]);
                }
            }
            QCOMPARE(actual, expected);
            QCOMPARE(levels.size(), expected.size());
        }
    }
}

void tst_ClaimSpans::flattensManyClaims()
{
    QList<Passage> claims;
    for (int i = 0; i < 10'000; ++i)
        claims.append({i * 20, i * 20 + 30});
    QCOMPARE(flattenClaims(claims).spans.size(), 19'999);
}

QTEST_GUILESS_MAIN(tst_ClaimSpans)
#include "tst_ClaimSpans.moc"
