#include "core/suggest/Sentences.h"

#include "core/base/Folding.h"

#include <QSet>
#include <QTextBoundaryFinder>

namespace careo
{

namespace
{

using Words = QSet<QString>;

Words wordSet(const char* list)
{
    const QStringList split = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return {split.begin(), split.end()};
}

/// Abbreviations in English, Spanish and French, folded, without their full stop, that a sentence
/// hardly ends with.
bool isAbbreviation(const QString& word)
{
    static const Words set
        = wordSet("mr mrs ms dr prof lt sgt capt jr sr sra srta dra lic vs dept cf mme mlle u.s "
                  "u.n e.u ee.uu");
    return set.contains(word);
}

/// Those that are words as well, or letters: titles when they begin with a capital.
bool isTitle(const QString& word)
{
    static const Words set = wordSet("gen col gov sen rep rev st ing m mm me hon insp");
    return set.contains(word);
}

/// Those that need a number behind them: "No. 5", "Dec. 8", "art. 14".
bool isBeforeNumber(const QString& word)
{
    static const Words set = wordSet(
        "no nro num art fig p pp vol cap jan feb mar apr jun jul aug sep sept oct nov dec "
        "ene abr ago dic janv fevr avr juil");
    return set.contains(word);
}

/// Whether the full stop that ends text[from, end) belongs to a word and the sentence goes on.
bool endsInAbbreviation(const QString& text, qsizetype from, qsizetype end)
{
    qsizetype last = end;
    while (last > from && text[last - 1].isSpace())
        --last;
    if (last == from || text[last - 1] != u'.')
        return false;
    qsizetype first = last - 1;
    while (first > from && !text[first - 1].isSpace())
        --first;
    const QString word = text.mid(first, last - 1 - first);
    const bool isCapital = !word.isEmpty() && word[0].isUpper();
    if (word.size() == 1 && isCapital)
        return true;
    const QString plain = folded(word);
    const bool isNumbered = end < text.size() && text[end].isDigit();
    return isAbbreviation(plain) || (isTitle(plain) && isCapital)
        || (isBeforeNumber(plain) && isNumbered);
}

bool goesOnInLowerCase(const QString& text, qsizetype end)
{
    return end < text.size() && text[end].isLower();
}

} // namespace

QList<Passage> sentencesOf(const QString& text, qsizetype start)
{
    QList<Passage> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    finder.setPosition(start);
    qsizetype from = start;
    while (from < text.size()) {
        qsizetype end = finder.toNextBoundary();
        if (end < 0)
            end = text.size();
        const bool endsLine = end >= text.size() || text[end - 1] == u'\n';
        if (!endsLine && (endsInAbbreviation(text, from, end) || goesOnInLowerCase(text, end)))
            continue;
        Passage sentence{from, end};
        while (sentence.end > sentence.start && text[sentence.end - 1].isSpace())
            --sentence.end;
        while (sentence.start < sentence.end && text[sentence.start].isSpace())
            ++sentence.start;
        if (!sentence.isEmpty())
            sentences << sentence;
        from = end;
    }
    return sentences;
}

} // namespace careo
