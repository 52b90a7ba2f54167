#include "core/compare/Attribution.h"

#include "core/base/Folding.h"
#include "core/compare/AttributionWords.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace careo
{

namespace
{

using Role = AttributionWord::Role;

constexpr qsizetype longestName = 8; // words
constexpr qsizetype shortestParticiple = 4; // letters
constexpr qsizetype longestPlainPhrase = 4; // words, "the old night watchman"

struct Word {
    QString folded;
    Passage place; ///< in the article's text
    bool startsUpper = false;
    bool markBefore = false; ///< a mark of punctuation stands before it
};

/// Somebody who tells, and where the words on it stand.
struct Teller {
    qsizetype first = 0; ///< word
    qsizetype last = 0; ///< word, inclusive
    Passage words; ///< with the verb or phrase
    bool isOutermost = false; ///< it closes the sentence and wraps what precedes
};

Passage sentencesAround(const QString& text, qsizetype bodyStart, Passage passage)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    finder.setPosition(passage.start);
    const qsizetype before = finder.isAtBoundary() ? passage.start : finder.toPreviousBoundary();
    finder.setPosition(passage.end);
    const qsizetype after = finder.isAtBoundary() ? passage.end : finder.toNextBoundary();
    return {std::max({before, bodyStart, qsizetype(0)}), after < 0 ? text.size() : after};
}

QList<Word> wordsOf(const QString& text, Passage range)
{
    static const QRegularExpression pattern(
        QStringLiteral("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*"));
    QList<Word> words;
    auto it = pattern.globalMatch(text.mid(range.start, range.length()));
    while (it.hasNext()) {
        const auto match = it.next();
        const Passage place{range.start + match.capturedStart(), range.start + match.capturedEnd()};
        const qsizetype from = words.isEmpty() ? range.start : words.last().place.end;
        const QString between = text.mid(from, place.start - from);
        const bool hasMark = std::any_of(
            between.begin(), between.end(), [](QChar mark) { return !mark.isSpace(); });
        words << Word{folded(match.captured()), place, match.captured().front().isUpper(),
            hasMark || words.isEmpty()};
    }
    return words;
}

/// Finds who tells what in the words of a few sentences.
class Tellers
{
public:
    Tellers(const QString& text, QList<Word> words)
        : m_text(text)
        , m_words(std::move(words))
    {
    }

    QList<SourceLink> chain()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const AttributionWord found = attributionAt(i);
            if (found.role == Role::Phrase)
                readPhrase(i, found.length);
            else if (found.role == Role::Verb)
                readVerb(i, found.length);
        }
        std::stable_sort(m_tellers.begin(), m_tellers.end(),
            [](const Teller& a, const Teller& b) { return a.isOutermost > b.isOutermost; });
        QList<SourceLink> links;
        for (const Teller& teller : std::as_const(m_tellers))
            enter(links, teller);
        return links;
    }

private:
    [[nodiscard]] AttributionWord attributionAt(qsizetype i) const
    {
        QStringList next;
        for (qsizetype j = i; j < m_words.size() && j < i + longestAttribution; ++j)
            next << m_words[j].folded;
        return attributionWord(next);
    }

    /// "according to NAME": who is named after it.
    void readPhrase(qsizetype at, qsizetype length)
    {
        if (const auto name = nameFrom(at + length))
            add(*name, at, name->last, at > 0 && m_words[at].markBefore && !startsSentence(at));
    }

    /// "NAME told OTHER that", "…, said NAME".
    void readVerb(qsizetype at, qsizetype length)
    {
        const qsizetype after = at + length;
        if (const auto before = nameBefore(at)) {
            const auto told = isTelling(m_words[at].folded) ? nameFrom(after) : std::nullopt;
            // Who was told stands between the teller and the outlet.
            if (told && m_words[told->first].startsUpper)
                add(*told, before->first, told->last, false);
            add(*before, before->first, at + length - 1, closesSentence(at, length));
        } else if (const auto name
            = m_words[at].markBefore && !startsSentence(at) ? nameFrom(after) : std::nullopt) {
            add(*name, at, name->last, true);
        }
    }

    void add(Teller name, qsizetype first, qsizetype last, bool isOutermost)
    {
        name.words = {m_words[first].place.start, m_words[last].place.end};
        name.isOutermost = isOutermost;
        m_tellers << name;
    }

    [[nodiscard]] bool startsSentence(qsizetype at) const
    {
        return at == 0 || endsSentence(m_words[at - 1].place.end, m_words[at].place.start);
    }

    [[nodiscard]] bool endsSentence(qsizetype from, qsizetype to) const
    {
        return m_text.mid(from, to - from).contains(u'.');
    }

    /// "…, police said." wraps the words before it.
    [[nodiscard]] bool closesSentence(qsizetype verb, qsizetype length) const
    {
        const qsizetype next = verb + length;
        return next >= m_words.size()
            || endsSentence(m_words[next - 1].place.end, m_words[next].place.start);
    }

    /// A name or a noun with what belongs to it, from the word on.
    [[nodiscard]] std::optional<Teller> nameFrom(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_words.size() && end < at + longestName && isOfName(end, at))
            ++end;
        while (end > at && isJoint(m_words[end - 1].folded))
            --end;
        return named(at, end);
    }

    [[nodiscard]] std::optional<Teller> nameBefore(qsizetype verb) const
    {
        qsizetype first = verb;
        while (first > 0 && verb - first < longestName && !m_words[first].markBefore
            && isOfName(first - 1, verb))
            --first;
        // "what they said": who says it is they, whatever stands before.
        if (first < verb && isPronoun(m_words[verb - 1].folded))
            return {};
        for (qsizetype i = first; i < verb; ++i) {
            if (isPronoun(m_words[i].folded))
                first = i + 1;
        }
        return first < verb ? named(withoutAdverbial(first, verb), verb) : std::nullopt;
    }

    /// "In court the watchman": the name begins after what tells when and where.
    [[nodiscard]] qsizetype withoutAdverbial(qsizetype first, qsizetype end) const
    {
        if (!isJoint(m_words[first].folded) || isArticleWord(m_words[first].folded))
            return first;
        do {
            ++first;
        } while (
            first < end && !m_words[first].startsUpper && !isArticleWord(m_words[first].folded));
        return first;
    }

    [[nodiscard]] bool isOfName(qsizetype at, qsizetype from) const
    {
        const Word& word = m_words[at];
        if (at > from && word.markBefore)
            return false;
        const bool isVerb = !word.startsUpper
            && (endsName(word.folded)
                || (word.folded.size() > shortestParticiple && word.folded.endsWith(u"ed")));
        return !isConjunction(word.folded) && attributionAt(at).role == Role::None && !isVerb;
    }

    [[nodiscard]] std::optional<Teller> named(qsizetype first, qsizetype end) const
    {
        while (first < end && isArticleWord(m_words[first].folded) && end - first == 1)
            return {};
        if (first >= end || (end - first == 1 && isPronoun(m_words[first].folded)))
            return {};
        const bool isNounPhrase
            = isArticleWord(m_words[first].folded) && end - first <= longestPlainPhrase;
        const bool namesSomebody = isNounPhrase
            || std::any_of(m_words.begin() + first, m_words.begin() + end,
                [](const Word& word) { return word.startsUpper || isTellerNoun(word.folded); });
        return namesSomebody ? std::optional(Teller{first, end - 1, {}, false}) : std::nullopt;
    }

    /// Somebody whom no name tells: a witness, sources close to the case.
    [[nodiscard]] bool isAnonymous(const Teller& teller) const
    {
        bool isPerson = false;
        for (qsizetype i = teller.first; i <= teller.last; ++i) {
            if (m_words[i].startsUpper && !startsSentence(i))
                return false;
            isPerson = isPerson || isUnnamedPerson(m_words[i].folded);
        }
        return isPerson;
    }

    void enter(QList<SourceLink>& links, const Teller& teller) const
    {
        const Passage name{m_words[teller.first].place.start, m_words[teller.last].place.end};
        const SourceLink link{name.in(m_text).toString().simplified(), isAnonymous(teller),
            teller.words.in(m_text).toString(), teller.words};
        const bool isKnown = std::any_of(links.begin(), links.end(),
            [&link](const SourceLink& other) { return folded(other.name) == folded(link.name); });
        if (!isKnown)
            links << link;
    }

    const QString& m_text;
    QList<Word> m_words;
    QList<Teller> m_tellers;
};

} // namespace

QList<SourceLink> proposeAttribution(const Article& article, Passage passage)
{
    if (!passage.isValidIn(article.text) || passage.isEmpty())
        return {};
    const Passage range = sentencesAround(article.text, article.bodyStart, passage);
    return Tellers(article.text, wordsOf(article.text, range)).chain();
}

} // namespace careo
