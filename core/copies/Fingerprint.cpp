#include "core/copies/Fingerprint.h"

#include <algorithm>

namespace careo
{

quint32 markAt(const QList<CopyWord>& words, qsizetype first)
{
    quint64 mark = 0;
    for (qsizetype i = first; i < first + wordsInMark; ++i)
        mark = (mark ^ words[i].hash) * 0x9e3779b97f4a7c15ULL;
    return static_cast<quint32>(mark >> 32U);
}

QList<quint32> fingerprint(const QList<CopyWord>& words)
{
    const qsizetype markCount = words.size() - wordsInMark + 1;
    if (markCount < 1)
        return {};
    QList<quint32> all;
    all.reserve(markCount);
    for (qsizetype i = 0; i < markCount; ++i)
        all << markAt(words, i);

    const qsizetype window = std::min(wordsSurelyMarked - wordsInMark + 1, markCount);
    QList<quint32> chosen;
    for (qsizetype i = 0; i + window <= markCount; ++i)
        chosen << *std::min_element(all.cbegin() + i, all.cbegin() + i + window);
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

} // namespace careo
