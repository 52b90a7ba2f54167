#pragma once

#include <QStringView>

#include <optional>

namespace careo
{

/// Reads the parts of a date leftwards from a position, and no further than `floor`. A copy is a
/// place to come back to.
class TextBefore
{
public:
    /// What stands between two parts of a date.
    struct Gap {
        bool hasSpace = false;
        bool hasLineEnd = false;
        bool hasComma = false;
        bool hasDot = false;
        bool hasConnector = false; ///< "de", "of", "the" ...
        bool hasJoint = false; ///< a hyphen or slash and nothing else

        /// Something that can part the words of one date; a line's end alone starts a new thing.
        [[nodiscard]] bool isSound() const
        {
            const bool isAny = hasSpace || hasComma || hasDot || hasConnector || hasJoint;
            return isAny && (!hasLineEnd || hasComma || hasConnector);
        }
    };

    struct Day {
        int number = 0; ///< 0 to 99
        bool isOrdinal = false; ///< "7th", "1er", "primero"
    };

    TextBefore(QStringView text, qsizetype position, qsizetype floor)
        : m_text(text)
        , m_at(position)
        , m_floor(floor)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    /// The character before; null at the floor.
    [[nodiscard]] QChar previous(qsizetype steps = 1) const
    {
        return m_at - steps < m_floor ? QChar() : m_text[m_at - steps];
    }

    Gap takeGap();
    /// Letters, at most twenty; empty when there are none or they belong to a longer thing.
    QStringView takeWord();
    /// A weekday's name, "segunda-feira" in one.
    QStringView takeWeekdayWord();
    std::optional<Day> takeDay();
    void takeSpaces();
    void takeCharacter() { --m_at; }

    /// False when what was read last goes on to the left: in a number, a name, a path, a price.
    [[nodiscard]] bool isAtStart() const;

private:
    bool takeConnector();
    bool takeOrdinalEnding();

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_floor;
};

} // namespace careo
