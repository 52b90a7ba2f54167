#pragma once

#include <QStringView>
#include <QtGlobal>

#include <array>
#include <initializer_list>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace careo::temporal
{

/// What a token can mean to a pattern; Literal is a word that patterns name themselves.
enum class Sense : quint8 {
    Literal,
    Month, ///< in full or cut short
    FullMonth,
    Weekday, ///< in full or cut short
    FullWeekday,
    Unit, ///< value: Unit
    Cardinal,
    Ordinal, ///< written in letters: "first", "segundo"
    Roman,
    Season, ///< 21 spring to 24 winter
    DayPart,
    Deictic, ///< value: days from the day of publication
    Holiday, ///< value: 100 * month + day
    DecadeName, ///< value: 90 for "nineties"
    Vague, ///< an uncertain number: "several"
    Tense, ///< value: -1 past, 1 future
    Frequency, ///< "daily"
    Clause, ///< starts a clause of its own: "that"
    // Numbers; the tokeniser tells these.
    Day, ///< 1 to 31 in digits
    Year, ///< 1000 to 2100
    ShortYear, ///< '98
    Number,
    OrdinalNumber, ///< 7th
    DecadeNumber, ///< 1990s, 90s
    Quarter, ///< Q3
    NumericDate,
    ShortDate, ///< 31/5
    YearMonth, ///< 2012-05, 05/2012
    YearSpan, ///< 1998-99
    Damaged, ///< 2O05
    Clock, ///< 3pm, 20h30
    Hour, ///< 10:35, 20.30: a time of day where words about it say so
};

enum class Unit {
    Time,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Semester,
    Year,
    Decade,
    Century
};

using SenseMask = quint32;

[[nodiscard]] constexpr SenseMask maskOf(Sense sense)
{
    return SenseMask(1) << static_cast<unsigned>(sense);
}

/// One word of a language's table: folded, as Lexicon::fold() gives it.
struct WordRow {
    QStringView word;
    Sense sense = Sense::Literal;
    int value = 0;
};

struct LexiconWord {
    struct Meaning {
        Sense sense = Sense::Literal;
        int value = 0;
    };
    static constexpr size_t mostMeanings = 4;

    quint16 id = 0;
    SenseMask senses = 0;
    std::array<Meaning, mostMeanings> meanings{};
    size_t meaningCount = 0;
    std::vector<quint16> rules; ///< those that can start with it
    std::vector<quint16> aloneRules; ///< those of them that it can be the whole match of

    [[nodiscard]] int value(Sense sense) const;
};

/// The words of one language. Rows live as long as the lexicon; so do the words it gives out.
class Lexicon
{
public:
    static constexpr qsizetype longestWord = 20;
    using Buffer = std::array<char16_t, longestWord>;

    /// A word that is there already gets one meaning more.
    LexiconWord& add(const WordRow& row);
    [[nodiscard]] const LexiconWord* find(std::u16string_view folded) const;

    [[nodiscard]] std::unordered_map<std::u16string_view, LexiconWord>& words() { return m_words; }

    /// Lower case without accents; empty when `word` is too long or in another script.
    [[nodiscard]] static std::u16string_view fold(QStringView word, Buffer& buffer);

private:
    std::unordered_map<std::u16string_view, LexiconWord> m_words;
};

} // namespace careo::temporal
