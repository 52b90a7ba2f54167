#include "core/import/page/Language.h"

#include "core/import/page/Words.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

struct SmallWords {
    QString language;
    QStringList words;
};

/// Words a text of the language can hardly do without; a word may stand in several lists.
const std::array<SmallWords, 5>& smallWords()
{
    static const std::array<SmallWords, 5> tables{{
        {u"en"_s,
            u"the of and to in that is was for with his her it on as by at from are be this have has had not but they who which were their an would will she he been after said"_s
                .split(u' ')},
        {u"es"_s,
            u"el la los las de del y que en un una por con para se su sus al lo es fue como más pero no le ha sobre este esta entre cuando muy también desde hasta donde quien son era había"_s
                .split(u' ')},
        {u"fr"_s,
            u"le la les des de du et que qui dans un une est pour par sur avec au aux ce cette il elle ne pas plus son sa ses se été mais ont sont en nous vous leur même où après était"_s
                .split(u' ')},
        {u"de"_s,
            u"der die das und den dem des ein eine einer einem einen ist nicht mit für auf von zu im sich auch als an werden wird hat sie er es bei nach aus wie oder war aber noch dass über"_s
                .split(u' ')},
        {u"pt"_s,
            u"o a os as do da dos das de e que em um uma por com para se não no na nos nas ao à mais foi é são como mas ele ela seu sua pelo pela também entre depois até já quando muito"_s
                .split(u' ')},
    }};
    return tables;
}

using Masks = QHash<QString, unsigned>;

const Masks& masks()
{
    static const Masks table = [] {
        Masks made;
        for (unsigned i = 0; i < smallWords().size(); ++i) {
            for (const QString& word : smallWords()[i].words)
                made[word] |= 1u << i;
        }
        return made;
    }();
    return table;
}

/// A word that few languages share says more.
int weightOf(unsigned mask)
{
    int shared = 0;
    for (; mask != 0; mask &= mask - 1)
        ++shared;
    return shared == 1 ? 4 : shared == 2 ? 2 : 1;
}

} // namespace

LanguageGuess guessLanguage(QStringView text)
{
    std::array<int, 5> scores{};
    std::array<QStringList, 5> seen;
    int words = 0;
    for (const QStringView raw : wordsOf(text.left(6000))) {
        qsizetype from = 0;
        qsizetype to = raw.size();
        while (from < to && !raw[from].isLetter())
            ++from;
        while (to > from && !raw[to - 1].isLetter())
            --to;
        if (from == to)
            continue;
        ++words;
        const QString word = raw.sliced(from, to - from).toString().toLower();
        const unsigned mask = masks().value(word);
        for (unsigned i = 0; i < scores.size() && mask != 0; ++i) {
            if ((mask & (1u << i)) == 0)
                continue;
            scores[i] += weightOf(mask);
            if (weightOf(mask) == 4 && seen[i].size() < 4 && !seen[i].contains(word))
                seen[i].append(word);
        }
    }
    const auto best = std::max_element(scores.begin(), scores.end());
    const auto index = static_cast<size_t>(best - scores.begin());
    const int top = *best;
    std::sort(scores.begin(), scores.end());
    const int second = scores[scores.size() - 2];
    if (top < 8 || top * 4 < words * 2 / 3 || top * 4 < second * 5)
        return {};
    return {smallWords()[index].language, seen[index].join(u", "_s)};
}

} // namespace careo
