#include "core/anchors/WordPlaces.h"

namespace careo
{

namespace
{

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool standsAlone(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return !character.isMark();
    default:
        return false;
    }
}

} // namespace

bool isWithinWord(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && isOfWord(text[position - 1])
        && isOfWord(text[position]) && !standsAlone(text[position - 1])
        && !standsAlone(text[position]);
}

QList<Passage> wordPlaces(QStringView text)
{
    QList<Passage> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isOfWord(text[i])) {
            ++i;
            continue;
        }
        Passage word{i, i + 1};
        while (isWithinWord(text, word.end))
            ++word.end;
        words << word;
        i = word.end;
    }
    return words;
}

} // namespace careo
