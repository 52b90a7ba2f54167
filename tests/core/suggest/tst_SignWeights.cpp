#include "core/suggest/SignWeights.h"

#include <QTest>

#include <algorithm>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const Sign cue{Sign::Cue, u"raid*"_s};

Sign word(const QString& text)
{
    return {Sign::Word, text};
}

} // namespace

class tst_SignWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLearnedLeavesTheScore();
    void decisionsMoveTheirSigns();
    void wordsSeenOnceAreLeftOut();
    void moreDecisionsWeighMore();
    void theOrderOfDecisionsIsIndifferent();
    void scoresStayBetweenZeroAndOne();
};

void tst_SignWeights::nothingLearnedLeavesTheScore()
{
    const SignWeights weights = SignWeights::learn({});
    QVERIFY(weights.isEmpty());
    QCOMPARE(weights.score({cue}, 0.37), 0.37);
}

void tst_SignWeights::decisionsMoveTheirSigns()
{
    QList<SignSample> samples;
    for (int i = 0; i < 40; ++i)
        samples << SignSample{{cue, word(u"bees"_s)}, 0.5, false}
                << SignSample{{cue, word(u"film"_s)}, 0.5, true};
    const SignWeights weights = SignWeights::learn(samples);
    QVERIFY(weights.score({cue, word(u"bees"_s)}, 0.5) < 0.45);
    QVERIFY(weights.score({cue, word(u"film"_s)}, 0.5) > 0.55);
    // As many for it as against it: the cue tells nothing new.
    QVERIFY(qAbs(weights.score({cue}, 0.5) - 0.5) < 0.01);
    const QList<SignWeight> all = weights.all();
    QCOMPARE(all.size(), 5);
    QCOMPARE(all[0].sign.kind, Sign::Word);
    QCOMPARE(all[0].accepted + all[0].rejected, 40);
}

void tst_SignWeights::wordsSeenOnceAreLeftOut()
{
    const SignWeights weights = SignWeights::learn({{{cue, word(u"bees"_s)}, 0.5, false}});
    const QList<SignWeight> all = weights.all();
    QCOMPARE(all.size(), 3);
    QVERIFY(std::none_of(all.begin(), all.end(),
        [](const SignWeight& each) { return each.sign.kind == Sign::Word; }));
}

void tst_SignWeights::moreDecisionsWeighMore()
{
    const SignSample rejected{{cue}, 0.6, false};
    const double once = SignWeights::learn({rejected}).score({cue}, 0.6);
    const double often
        = SignWeights::learn({rejected, rejected, rejected, rejected}).score({cue}, 0.6);
    QVERIFY(once < 0.6);
    QVERIFY(often < once);
}

void tst_SignWeights::theOrderOfDecisionsIsIndifferent()
{
    QList<SignSample> samples{{{cue, word(u"bees"_s)}, 0.3, false}, {{word(u"bees"_s)}, 0.6, true},
        {{cue, word(u"film"_s)}, 0.8, true}, {{cue, word(u"film"_s)}, 0.8, false}};
    const SignWeights first = SignWeights::learn(samples);
    QCOMPARE(SignWeights::learn(samples).all(), first.all());
    std::reverse(samples.begin(), samples.end());
    const QList<Sign> signs{cue, word(u"film"_s)};
    QVERIFY(qAbs(SignWeights::learn(samples).score(signs, 0.4) - first.score(signs, 0.4)) < 1e-9);
}

void tst_SignWeights::scoresStayBetweenZeroAndOne()
{
    QList<SignSample> samples(500, SignSample{{cue}, 1, false});
    const SignWeights weights = SignWeights::learn(samples);
    for (const double prior : {0.0, 0.5, 1.0}) {
        QVERIFY(weights.score({cue}, prior) >= 0);
        QVERIFY(weights.score({cue}, prior) <= 1);
    }
}

QTEST_APPLESS_MAIN(tst_SignWeights)
#include "tst_SignWeights.moc"
