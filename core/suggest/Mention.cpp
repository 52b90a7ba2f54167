#include "core/suggest/Mention.h"

#include <QSet>

#include <algorithm>

namespace careo
{

namespace
{

using Words = QSet<QString>;

constexpr qsizetype reach = 4; // words before the hit

Words words(const char* list)
{
    const QStringList split = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return {split.begin(), split.end()};
}

bool deniesNear(const QString& word)
{
    static const Words set = words("not never no nobody without neither nor cannot wasn weren didn "
                                   "hasn haven hadn doesn aren couldn wouldn ne pas "
                                   "isn nunca jamas nadie sin tampoco ni ningun ninguna "
                                   "jamais aucun aucune sans");
    return set.contains(word);
}

bool denies(const QString& word)
{
    static const Words set = words("denied denies deny denying rejected rejects refuted refutes "
                                   "nego niega negaron niegan rechazo rechaza desmintio desmiente "
                                   "nie nient niait dement dementi refute");
    return set.contains(word);
}

bool questions(const QString& word)
{
    static const Words set
        = words("if whether might may could would possibly perhaps suspected feared risk threat "
                "threatened threatens fear fears si podria podrian habria habrian quiza quizas tal "
                "posible riesgo amenaza amenazo pourrait pourraient aurait auraient peut "
                "risque menace menaces");
    return set.contains(word);
}

} // namespace

Stance stanceOfMention(const QList<IndexWord>& words, std::optional<Passage> hit)
{
    if (!hit)
        return Stance::Asserts;
    qsizetype at = 0;
    while (at < words.size() && words[at].place.start < hit->start)
        ++at;
    const auto begin = words.begin();
    const auto folded = [](bool (*test)(const QString&)) {
        return [test](const IndexWord& word) { return test(word.folded); };
    };
    const auto near = begin + std::max<qsizetype>(0, at - reach);
    if (std::any_of(near, begin + at, folded(deniesNear))
        || std::any_of(begin, begin + at, folded(denies)))
        return Stance::Denies;
    return std::any_of(near, begin + at, folded(questions)) ? Stance::Questions : Stance::Asserts;
}

} // namespace careo
