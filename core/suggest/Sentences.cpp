#include "core/suggest/Sentences.h"

#include "core/base/Folding.h"

#include <QSet>
#include <QTextBoundaryFinder>

namespace careo
{

namespace
{

/// English, Spanish and French, folded, without their full stop.
bool isAbbreviation(const QString& word)
{
    static const QSet<QString> words = [] {
        const QStringList list = QString::fromLatin1(
            "mr mrs ms dr prof gen lt col sgt capt gov sen rep rev st jr sr sra srta dra lic ing "
            "vs etc no nro num art jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago "
            "dic janv fevr avr juil dept fig p pp m mm mme mlle me cf inc corp ltd co u.s u.n e.u "
            "a.m p.m ee.uu")
                                     .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

/// Whether the full stop that ends text[from, end) belongs to a word.
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
    const bool isInitial = word.size() == 1 && word[0].isUpper();
    return isInitial || isAbbreviation(folded(word));
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
