#include "core/copies/CopyWords.h"

#include <QString>

namespace careo
{

namespace
{

constexpr quint32 fnvBasis = 2166136261U;
constexpr quint32 fnvPrime = 16777619U;

bool endsSentence(QChar character)
{
    return character == u'.' || character == u'!' || character == u'?' || character == u'\u2026'
        || character == u':';
}

bool endsParagraph(QChar character)
{
    return character == u'\n' || character == QChar::ParagraphSeparator
        || character == QChar::LineSeparator;
}

bool opensQuotation(QChar character)
{
    return character == u'\u201c' || character == u'\u00ab' || character == u'\u201e';
}

bool closesQuotation(QChar character)
{
    return character == u'\u201d' || character == u'\u00bb';
}

/// One character's part of the word's hash; marks have none.
quint32 mixed(quint32 hash, QChar character)
{
    if (character.unicode() < 128)
        return (hash ^ character.toLower().unicode()) * fnvPrime;
    const QString parts = character.decomposition();
    for (const QChar part : parts.isEmpty() ? QString(character) : parts) {
        if (!part.isMark())
            hash = (hash ^ part.toCaseFolded().unicode()) * fnvPrime;
    }
    return hash;
}

bool belongsToWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

/// What stood between the words since the last one.
struct Between {
    bool sentence = true;
    bool paragraph = true;

    void read(QChar character)
    {
        paragraph = paragraph || endsParagraph(character);
        sentence = sentence || paragraph || endsSentence(character);
    }
};

/// Marks the words from `first` on as quoted: their quotation has just been closed.
void markQuoted(QList<CopyWord>& words, qsizetype first)
{
    for (qsizetype i = first; i < words.size(); ++i)
        words[i].isQuoted = true;
}

/// Follows quotation marks; straight ones open and close in turn.
class Quotation
{
public:
    void read(QChar character, QList<CopyWord>& words)
    {
        const bool straight = character == u'"';
        if (endsParagraph(character)) {
            m_start = -1;
        } else if (closesQuotation(character) || (straight && m_start >= 0)) {
            if (m_start >= 0)
                markQuoted(words, m_start);
            m_start = -1;
        } else if (opensQuotation(character) || straight) {
            m_start = words.size();
        }
    }

private:
    qsizetype m_start = -1;
};

} // namespace

QList<CopyWord> copyWords(QStringView text)
{
    QList<CopyWord> words;
    words.reserve(text.size() / 6);
    Between between;
    Quotation quotation;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!belongsToWord(text[at])) {
            between.read(text[at]);
            quotation.read(text[at], words);
            ++at;
            continue;
        }
        CopyWord word{fnvBasis, {at, at}, between.sentence, between.paragraph, false};
        for (; at < text.size() && belongsToWord(text[at]); ++at)
            word.hash = mixed(word.hash, text[at]);
        word.place.end = at;
        words << word;
        between = {false, false};
    }
    return words;
}

} // namespace careo
