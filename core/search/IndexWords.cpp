#include "core/search/IndexWords.h"

#include <string_view>

namespace careo
{

namespace
{

struct Character {
    char32_t code = 0;
    qsizetype size = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

bool isWordCharacter(char32_t code)
{
    return QChar::isLetterOrNumber(code) || QChar::category(code) == QChar::Other_PrivateUse;
}

/// The marks that the tokenizer takes for accents within a word: those that Latin letters with
/// accents are made of.
bool isAccent(char32_t code)
{
    constexpr char32_t first = 0x300;
    constexpr std::u16string_view accents
        = u"\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309"
          u"\u030a\u030b\u030c\u030f\u0311\u031b\u0323\u0324\u0325"
          u"\u0326\u0327\u0328\u032d\u032e\u0330\u0331";
    return code >= first && code <= accents.back()
        && accents.find(static_cast<char16_t>(code)) != std::u16string_view::npos;
}

/// Only Latin letters lose their accents; й stays й.
char32_t withoutAccents(char32_t code)
{
    char32_t plain = code;
    while (plain > 0x7f && QChar::decompositionTag(plain) == QChar::Canonical) {
        const QString parts = QChar::decomposition(plain);
        if (parts.isEmpty() || parts[0].isSurrogate())
            break;
        plain = parts[0].unicode();
    }
    return plain < 0x80 && QChar::isLetter(plain) ? plain : code;
}

void appendFolded(QString& word, char32_t code)
{
    if (isAccent(code))
        return;
    const char32_t plain = QChar::toCaseFolded(withoutAccents(QChar::toCaseFolded(code)));
    if (QChar::requiresSurrogates(plain)) {
        word += QChar(QChar::highSurrogate(plain));
        word += QChar(QChar::lowSurrogate(plain));
    } else {
        word += QChar(static_cast<char16_t>(plain));
    }
}

} // namespace

QList<IndexWord> indexWords(QStringView text)
{
    QList<IndexWord> words;
    bool isInWord = false;
    for (qsizetype at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const qsizetype next = at + character.size;
        const bool isWord = isWordCharacter(character.code);
        if (isWord && !isInWord)
            words << IndexWord{{}, {at, at}};
        isInWord = isWord || (isInWord && isAccent(character.code));
        if (isInWord) {
            appendFolded(words.last().folded, character.code);
            words.last().place.end = next;
        }
        at = next;
    }
    return words;
}

} // namespace careo
