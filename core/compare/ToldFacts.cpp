#include "core/compare/ToldFacts.h"

#include "core/base/Folding.h"
#include "core/compare/QuantityReading.h"
#include "core/dates/TemporalExpressions.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace careo
{

namespace
{

constexpr qsizetype stemLength = 5;
constexpr qsizetype shortestWord = 4;
constexpr qsizetype longestSentence = 600;
constexpr qsizetype placeReach = 9; // words between a verb and the place it is told of
constexpr qsizetype longestPlace = 6; // words

struct Word {
    QString folded;
    Passage place; ///< in the article's text
    bool endsClause = false; ///< a mark follows it
};

const QSet<QString>& prepositions()
{
    static const QSet<QString> words{QStringLiteral("at"), QStringLiteral("in"),
        QStringLiteral("on"), QStringLiteral("near"), QStringLiteral("inside"),
        QStringLiteral("outside"), QStringLiteral("en"), QStringLiteral("cerca"),
        QStringLiteral("sobre"), QStringLiteral("dans"), QStringLiteral("sur"),
        QStringLiteral("pres"), QStringLiteral("chez")};
    return words;
}

const QSet<QString>& articlesAndJoints()
{
    static const QSet<QString> words{QStringLiteral("a"), QStringLiteral("an"),
        QStringLiteral("the"), QStringLiteral("el"), QStringLiteral("la"), QStringLiteral("los"),
        QStringLiteral("las"), QStringLiteral("un"), QStringLiteral("una"), QStringLiteral("le"),
        QStringLiteral("les"), QStringLiteral("une"), QStringLiteral("l")};
    return words;
}

/// Where the words of a place end: at what tells of company, time or another place. What belongs to
/// somebody ("in her case") mostly is none.
const QSet<QString>& endings()
{
    static const QSet<QString> words{QStringLiteral("with"), QStringLiteral("along"),
        QStringLiteral("where"), QStringLiteral("when"), QStringLiteral("after"),
        QStringLiteral("before"), QStringLiteral("that"), QStringLiteral("which"),
        QStringLiteral("and"), QStringLiteral("by"), QStringLiteral("for"), QStringLiteral("from"),
        QStringLiteral("to"), QStringLiteral("her"), QStringLiteral("his"), QStringLiteral("their"),
        QStringLiteral("its"), QStringLiteral("su"), QStringLiteral("sus"), QStringLiteral("sa"),
        QStringLiteral("son"), QStringLiteral("ses"), QStringLiteral("con"),
        QStringLiteral("donde"), QStringLiteral("cuando"), QStringLiteral("que"),
        QStringLiteral("y"), QStringLiteral("por"), QStringLiteral("para"), QStringLiteral("avec"),
        QStringLiteral("ou"), QStringLiteral("quand"), QStringLiteral("qui"), QStringLiteral("et"),
        QStringLiteral("pour"), QStringLiteral("as"), QStringLiteral("como"),
        QStringLiteral("comme")};
    return words;
}

QList<Word> wordsOf(const QString& text, Passage sentence)
{
    static const QRegularExpression pattern(QStringLiteral("[\\p{L}\\p{N}]+"));
    QList<Word> words;
    auto it = pattern.globalMatch(text.mid(sentence.start, sentence.length()));
    while (it.hasNext()) {
        const auto match = it.next();
        const Passage place{
            sentence.start + match.capturedStart(), sentence.start + match.capturedEnd()};
        const QChar next = place.end < text.size() ? text[place.end] : QChar(u'.');
        words << Word{folded(match.captured()), place,
            next == u',' || next == u'.' || next == u';' || next == u':' || next == u')'};
    }
    return words;
}

bool isIn(const Word& word, const QList<TemporalExpression>& dates)
{
    return std::any_of(dates.begin(), dates.end(),
        [&word](const TemporalExpression& date) { return date.passage.overlaps(word.place); });
}

/// The place that begins after the preposition at `at`; no stems when it names none.
ToldPlace placeAt(const QString& text, const QList<Word>& words, qsizetype at,
    const QList<TemporalExpression>& dates)
{
    ToldPlace place;
    qsizetype next = at + 1;
    while (next < words.size() && articlesAndJoints().contains(words[next].folded))
        ++next;
    qsizetype end = next;
    for (; end < words.size() && end < next + longestPlace; ++end) {
        const QString& word = words[end].folded;
        if (prepositions().contains(word) || endings().contains(word) || isIn(words[end], dates))
            break;
        if (word.size() >= shortestWord)
            place.stems << stemOf(word);
        if (words[end].endsClause) {
            ++end;
            break;
        }
    }
    while (end > next && articlesAndJoints().contains(words[end - 1].folded))
        --end;
    if (!place.stems.isEmpty()) {
        place.words
            = text.mid(words[at].place.start, words[end - 1].place.end - words[at].place.start);
    }
    return place;
}

/// The first place after each longer word that it may be told of.
QList<ToldPlace> placesIn(
    const QString& text, const QList<Word>& words, const QList<TemporalExpression>& dates)
{
    QList<ToldPlace> places;
    QSet<qsizetype> told; // words that have their place
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (!prepositions().contains(words[at].folded))
            continue;
        ToldPlace place = placeAt(text, words, at, dates);
        if (place.stems.isEmpty())
            continue;
        for (qsizetype verb = std::max<qsizetype>(0, at - placeReach); verb < at; ++verb) {
            const bool isName = text[words[verb].place.start].isUpper();
            if (isName || told.contains(verb) || words[verb].folded.size() < shortestWord
                || isIn(words[verb], dates))
                continue;
            told.insert(verb);
            place.verb = stemOf(words[verb].folded);
            places << place;
        }
    }
    return places;
}

QList<ToldAmount> amountsIn(
    const QString& text, const QList<Word>& words, const QList<TemporalExpression>& dates)
{
    QList<ToldAmount> amounts;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const bool isNumber = words[i].folded[0].isDigit();
        const bool isDate
            = std::any_of(dates.begin(), dates.end(), [&words, i](const TemporalExpression& date) {
                  return date.kind != TemporalExpression::Kind::Duration
                      && date.passage.overlaps(words[i].place);
              });
        if (!isNumber || isDate || words[i].endsClause)
            continue;
        const Passage place{words[i].place.start, words[i + 1].place.end};
        const QString phrase = place.in(text).toString();
        const auto quantity = readQuantity(phrase);
        if (quantity && !quantity->unit.isEmpty())
            amounts << ToldAmount{*quantity, phrase};
    }
    return amounts;
}

ToldSentence toldIn(
    const Article& article, Passage passage, const QList<TemporalExpression>& allDates)
{
    ToldSentence sentence;
    sentence.article = article.id;
    sentence.published = article.published;
    sentence.passage = passage;
    sentence.quote = passage.in(article.text).toString();
    QList<TemporalExpression> dates;
    for (const TemporalExpression& date : allDates) {
        if (!date.passage.overlaps(passage))
            continue;
        dates << date;
        if (!date.value.isUnknown() && date.basis == TemporalExpression::Basis::None)
            sentence.dates << date.value;
    }
    const QList<Word> words = wordsOf(article.text, passage);
    for (const Word& word : words) {
        if (word.folded.size() >= shortestWord && !isIn(word, dates))
            sentence.words.insert(stemOf(word.folded), word.place.in(article.text).toString());
    }
    sentence.places = placesIn(article.text, words, dates);
    sentence.amounts = amountsIn(article.text, words, dates);
    return sentence;
}

} // namespace

QString stemOf(const QString& word)
{
    return word.left(stemLength);
}

QList<ToldSentence> toldSentences(const Article& article)
{
    const auto dates = findTemporalExpressions(article.text, article.language, article.published);
    QList<ToldSentence> sentences;
    qsizetype start = article.bodyStart;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, article.text);
    finder.setPosition(start);
    while (start < article.text.size()) {
        qsizetype end = finder.toNextBoundary();
        if (end < 0)
            end = article.text.size();
        if (end <= start)
            break;
        Passage passage{start, end};
        while (passage.end > passage.start && article.text[passage.end - 1].isSpace())
            --passage.end;
        if (!passage.isEmpty() && passage.length() <= longestSentence)
            sentences << toldIn(article, passage, dates);
        start = end;
    }
    return sentences;
}

} // namespace careo
