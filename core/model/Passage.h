#pragma once

#include <QStringView>
#include <QtGlobal>

namespace careo
{

/// A span of a text: UTF-16 code units (QString positions), end exclusive.
struct Passage {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype position) const
    {
        return start <= position && position < end;
    }
    [[nodiscard]] bool overlaps(const Passage& other) const
    {
        return start < other.end && other.start < end;
    }
    /// True when it is not empty, lies within `text` and splits no surrogate pair.
    [[nodiscard]] bool isValidIn(QStringView text) const
    {
        const auto splitsPair = [text](qsizetype position) {
            return position > 0 && position < text.size() && text[position].isLowSurrogate()
                && text[position - 1].isHighSurrogate();
        };
        return start >= 0 && start < end && end <= text.size() && !splitsPair(start)
            && !splitsPair(end);
    }
    /// The words themselves. The passage must lie within `text`.
    [[nodiscard]] QStringView in(QStringView text) const { return text.mid(start, length()); }

    bool operator==(const Passage&) const = default;
};

} // namespace careo
