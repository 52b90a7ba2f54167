// Times of finding 10,000 claims again in a text of two million characters.

#include "core/anchors/Reanchoring.h"

#include <benchmark/benchmark.h>

#include <QRandomGenerator>

#include <cmath>

using namespace careo;

namespace
{

constexpr qsizetype textSize = 2'000'000;
constexpr int claimCount = 10'000;
constexpr int vocabulary = 20'000;

/// Words as frequent as in running text (Zipf), in sentences and paragraphs.
QString runningText(quint32 seed)
{
    static const QStringList syllables{QStringLiteral("ka"), QStringLiteral("ro"),
        QStringLiteral("ten"), QStringLiteral("mi"), QStringLiteral("sol"), QStringLiteral("vi"),
        QStringLiteral("da"), QStringLiteral("no"), QStringLiteral("per"), QStringLiteral("lu")};
    QRandomGenerator random(seed);
    QString text;
    text.reserve(textSize + 100);
    for (int word = 1; text.size() < textSize; ++word) {
        int rank = static_cast<int>(std::pow(vocabulary, random.generateDouble()));
        for (; rank > 0; rank /= 10)
            text += syllables[rank % 10];
        text += word % 12 != 0 ? QStringLiteral(" ")
            : word % 60 == 0   ? QStringLiteral(".\n")
                               : QStringLiteral(". ");
    }
    return text;
}

QList<Claim> claimsOf(const QString& text)
{
    QRandomGenerator random(7);
    QList<Claim> claims;
    while (claims.size() < claimCount) {
        const qsizetype start = random.bounded(static_cast<quint32>(text.size() - 400));
        Claim claim;
        anchorClaim(claim, text,
            {start, start + 20 + static_cast<qsizetype>(random.bounded(quint32{280}))});
        claims << claim;
    }
    return claims;
}

/// As a text recognised anew differs: each `every`th letter is another one.
QString garbled(QString text, int every)
{
    for (qsizetype i = every; i < text.size(); i += every)
        text[i] = u'x';
    return text;
}

/// Paragraphs in another order, as in another edition.
QString shuffled(const QString& text)
{
    QStringList paragraphs = text.split(u'\n');
    QRandomGenerator random(11);
    for (qsizetype i = paragraphs.size() - 1; i > 0; --i)
        paragraphs.swapItemsAt(i, random.bounded(static_cast<quint32>(i + 1)));
    return paragraphs.join(u'\n');
}

QString presentText(const QString& former, qint64 kind)
{
    switch (kind) {
    case 0:
        return QStringLiteral("A line before it.\n") + former;
    case 1:
        return garbled(former, 200);
    case 2:
        return garbled(former, 20);
    case 3:
        return shuffled(former);
    default:
        return runningText(2);
    }
}

void findAgain(benchmark::State& state)
{
    const QString former = runningText(1);
    const QString present = presentText(former, state.range(0));
    const QList<Claim> claims = claimsOf(former);
    QHash<AnchorState, int> counts;
    for ([[maybe_unused]] auto _ : state) {
        counts.clear();
        const Reanchoring anchoring(former, present);
        for (const Claim& claim : claims)
            ++counts[anchoring.find(soughtQuote(claim)).state];
    }
    for (const AnchorState anchor : allAnchorStates)
        state.counters[qPrintable(toKey(anchor))] = counts.value(anchor);
}
BENCHMARK(findAgain)->DenseRange(0, 4)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
