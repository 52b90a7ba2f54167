#include "core/suggest/Mention.h"

#include <QSet>

#include <algorithm>

namespace careo
{

namespace
{

using Words = QSet<QString>;

constexpr qsizetype reach = 4; // words before the hit
constexpr qsizetype wordsToNegation = 2; // before a verb of denying
constexpr qsizetype reachAfter = 5; // words behind it

Words wordSet(const char* list)
{
    const QStringList split = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return {split.begin(), split.end()};
}

bool negates(const QString& word)
{
    static const Words set
        = wordSet("not never no nobody without neither nor cannot wasn weren didn hasn haven hadn "
                  "doesn aren couldn wouldn ne pas isn nunca jamas nadie sin tampoco ni ningun "
                  "ninguna ninguno jamais aucun aucune sans ni");
    return set.contains(word);
}

bool denies(const QString& word)
{
    static const Words set
        = wordSet("denied denies deny denying rejected rejects refuted refutes disputed disputes "
                  "nego niega negaron niegan rechazo rechaza desmintio desmiente desmintieron nie "
                  "nient niait dement dementi refute refutent");
    return set.contains(word);
}

bool isDeniedAfter(const QString& word)
{
    static const Words set
        = wordSet("denied rejected refuted dismissed false untrue unfounded baseless groundless "
                  "fabricated desmentido desmentida desmentidos desmentidas rechazado rechazada "
                  "falso falsa falsos falsas infundado infundada infundados infundadas dementi "
                  "dementie dementis dementies faux fausse fausses infonde infondee infondes "
                  "infondees");
    return set.contains(word);
}

bool isToBe(const QString& word)
{
    static const Words set = wordSet("was were is are been being be fue fueron es son ha sido han "
                                     "era eran est sont ete etait etaient a ont");
    return set.contains(word);
}

bool happens(const QString& word)
{
    static const Words set
        = wordSet("happened happen happens took take place occurred occur existed "
                  "exist ocurrio ocurrieron sucedio sucedieron existio eu lieu");
    return set.contains(word);
}

bool questions(const QString& word)
{
    static const Words set
        = wordSet("if whether might may could would possibly perhaps suspected feared risk threat "
                  "threatened threatens fear fears si podria podrian habria habrian quiza quizas "
                  "tal posible riesgo amenaza amenazo pourrait pourraient aurait auraient peut "
                  "risque menace menaces");
    return set.contains(word);
}

bool isCondition(const QString& word)
{
    static const Words set = wordSet("if unless si");
    return set.contains(word);
}

bool isOnlyPossible(const QString& word)
{
    static const Words set = wordSet("will would could may might sera seria podria serait sera");
    return set.contains(word);
}

bool contrasts(const QString& word)
{
    static const Words set = wordSet("but however although though while whereas yet pero aunque "
                                     "mientras sino mais cependant tandis");
    return set.contains(word);
}

bool isRelative(const QString& word)
{
    static const Words set = wordSet("who which whose quien quienes cual qui lequel laquelle");
    return set.contains(word);
}

bool isOnly(const QString& word)
{
    static const Words set = wordSet("only just merely solo solamente seulement");
    return set.contains(word);
}

/// A sentence's words with the marks between them.
class Clauses
{
public:
    Clauses(QStringView sentence, const QList<IndexWord>& words)
        : m_sentence(sentence)
        , m_words(words)
    {
    }

    [[nodiscard]] const QString& word(qsizetype i) const { return m_words[i].folded; }
    [[nodiscard]] qsizetype count() const { return m_words.size(); }

    /// Whether a mark of `marks` stands between words i - 1 and i.
    [[nodiscard]] bool isMarked(qsizetype i, QStringView marks) const
    {
        const qsizetype start = m_words[i - 1].place.end;
        const QStringView between = m_sentence.mid(start, m_words[i].place.start - start);
        return std::any_of(
            between.begin(), between.end(), [marks](QChar c) { return marks.contains(c); });
    }
    /// Whether a clause begins with word i.
    [[nodiscard]] bool begins(qsizetype i) const
    {
        return i == 0 || contrasts(word(i)) || isMarked(i, u",;:()—–");
    }
    /// The first word of the clause that word i is in.
    [[nodiscard]] qsizetype start(qsizetype i) const
    {
        while (i > 0 && !begins(i))
            --i;
        return i;
    }
    /// Behind the last word of the clause that word i is in.
    [[nodiscard]] qsizetype end(qsizetype i) const
    {
        qsizetype end = i + 1;
        while (end < count() && !begins(end))
            ++end;
        return end;
    }

private:
    QStringView m_sentence;
    const QList<IndexWord>& m_words;
};

bool isNegated(const Clauses& clauses, qsizetype at, qsizetype most)
{
    const qsizetype first = std::max(clauses.start(at), at - most);
    for (qsizetype i = first; i < at; ++i) {
        // "not only beaten" says that it happened, "never denied" denies nothing.
        const bool isUndone
            = isOnly(clauses.word(i + 1)) || (i + 1 < at && denies(clauses.word(i + 1)));
        if (negates(clauses.word(i)) && !isUndone)
            return true;
    }
    return false;
}

/// Whether the denial at `verb` still holds at the later word `at`.
bool holdsAt(const Clauses& clauses, qsizetype verb, qsizetype at)
{
    constexpr qsizetype wordsToRelative = 2;
    bool isWithinRelative = false;
    for (qsizetype i = std::max(clauses.start(verb), verb - wordsToRelative); i < verb; ++i)
        isWithinRelative = isWithinRelative || isRelative(clauses.word(i));
    for (qsizetype i = verb + 1; i <= at; ++i) {
        if (contrasts(clauses.word(i)) || clauses.isMarked(i, u";")
            || (isWithinRelative && clauses.isMarked(i, u",")))
            return false;
    }
    return true;
}

bool isDeniedBefore(const Clauses& clauses, qsizetype at)
{
    for (qsizetype i = 0; i < at; ++i) {
        // "She was denied a lawyer" is no denial of what is claimed.
        const bool isPassive = i > 0 && isToBe(clauses.word(i - 1));
        const bool isDenial
            = denies(clauses.word(i)) && !isPassive && !isNegated(clauses, i, wordsToNegation);
        if (isDenial && holdsAt(clauses, i, at))
            return true;
    }
    return false;
}

/// "The charge was denied", "is false", "never happened", in the clause of the hit.
bool isDeniedBehind(const Clauses& clauses, qsizetype last)
{
    const qsizetype end = std::min(clauses.end(last), last + 1 + reachAfter);
    for (qsizetype i = last + 2; i < end; ++i) {
        const QString& before = clauses.word(i - 1);
        if (isDeniedAfter(clauses.word(i)) && isToBe(before))
            return true;
        if (happens(clauses.word(i))
            && (negates(before) || (i > last + 2 && negates(clauses.word(i - 2)))))
            return true;
    }
    return false;
}

bool isQuestioned(const Clauses& clauses, QStringView sentence, qsizetype at)
{
    const qsizetype first = std::max(clauses.start(at), at - reach);
    bool isPossible = false;
    for (qsizetype i = first; i < at; ++i) {
        if (questions(clauses.word(i)))
            return true;
        isPossible = isPossible || isOnlyPossible(clauses.word(i));
    }
    for (qsizetype i = 0; i < first && isPossible; ++i) {
        if (isCondition(clauses.word(i)))
            return true;
    }
    return sentence.trimmed().endsWith(u'?');
}

} // namespace

Stance stanceOfMention(
    QStringView sentence, const QList<IndexWord>& words, std::optional<Passage> hit)
{
    if (!hit)
        return Stance::Asserts;
    qsizetype at = 0;
    while (at < words.size() && words[at].place.start < hit->start)
        ++at;
    if (at == words.size())
        return Stance::Asserts;
    qsizetype last = at;
    while (last + 1 < words.size() && words[last + 1].place.start < hit->end)
        ++last;
    const Clauses clauses(sentence, words);
    if (isNegated(clauses, at, reach) || isDeniedBefore(clauses, at)
        || isDeniedBehind(clauses, last))
        return Stance::Denies;
    return isQuestioned(clauses, sentence, at) ? Stance::Questions : Stance::Asserts;
}

} // namespace careo
