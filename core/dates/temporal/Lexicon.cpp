#include "core/dates/temporal/Lexicon.h"

#include "core/base/Folding.h"

namespace careo::temporal
{

namespace
{

constexpr size_t foldedCharacters = 0x250;

using FoldTable = std::array<char16_t, foldedCharacters>;

// Folding each word with Unicode's tables would cost more than all the rest.
FoldTable makeFoldTable()
{
    FoldTable table{};
    for (size_t i = 0; i < table.size(); ++i) {
        const QChar character(static_cast<char16_t>(i));
        const QString plain = character.isLetter() ? folded(QStringView(&character, 1)) : QString();
        table[i] = plain.size() == 1 ? plain[0].unicode() : u'\0';
    }
    return table;
}

} // namespace

int LexiconWord::value(Sense sense) const
{
    for (size_t i = 0; i < meaningCount; ++i) {
        if (meanings[i].sense == sense)
            return meanings[i].value;
    }
    return 0;
}

LexiconWord& Lexicon::add(const WordRow& row)
{
    const std::u16string_view key(row.word.utf16(), static_cast<size_t>(row.word.size()));
    const auto [place, isNew] = m_words.try_emplace(key);
    LexiconWord& word = place->second;
    if (isNew)
        word.id = static_cast<quint16>(m_words.size());
    if (row.sense != Sense::Literal && !(word.senses & maskOf(row.sense))) {
        Q_ASSERT(word.meaningCount < LexiconWord::mostMeanings);
        word.meanings[word.meaningCount++] = {row.sense, row.value};
        word.senses |= maskOf(row.sense);
    }
    return word;
}

const LexiconWord* Lexicon::find(std::u16string_view folded) const
{
    const auto found = m_words.find(folded);
    return found == m_words.end() ? nullptr : &found->second;
}

std::u16string_view Lexicon::fold(QStringView word, Buffer& buffer)
{
    static const FoldTable table = makeFoldTable();
    if (word.size() > longestWord)
        return {};
    size_t size = 0;
    for (const QChar character : word) {
        const char16_t plain
            = character.unicode() < table.size() ? table[character.unicode()] : u'\0';
        if (plain == 0)
            return {};
        buffer[size++] = plain;
    }
    return {buffer.data(), size};
}

} // namespace careo::temporal
