#pragma once

#include "core/model/Passage.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace careo
{

/// Where the unchanged stretches of a text stand in another text that took its place. Positions are
/// UTF-16 code units. Found by what stands between words that both texts have once, in the order
/// most of them keep (the idea of patience diff, https://bramcohen.livejournal.com/73318.html), in
/// O(n log n). Any thread.
class TextMap
{
public:
    /// The same characters in both texts.
    struct Stretch {
        qsizetype former = 0;
        qsizetype present = 0;
        qsizetype length = 0;

        bool operator==(const Stretch&) const = default;
    };

    TextMap(QStringView former, QStringView present);

    /// By position, in either text: they do not cross.
    [[nodiscard]] const QList<Stretch>& stretches() const { return m_stretches; }
    /// The stretch that holds all of a passage of the former text.
    [[nodiscard]] std::optional<Stretch> stretchOf(Passage former) const;
    /// The stretch that holds all of a passage of the present text.
    [[nodiscard]] std::optional<Stretch> stretchAt(Passage present) const;
    /// Where in the present text a passage of the former one would be by what stands around it;
    /// empty when nothing stands between any more.
    [[nodiscard]] Passage between(Passage former) const;
    /// The present position of a former one: exact within a stretch, else the end of the one
    /// before it.
    [[nodiscard]] qsizetype presentPosition(qsizetype former) const;

private:
    /// The last stretch that begins at or before the former position, or -1.
    [[nodiscard]] qsizetype before(qsizetype former) const;

    qsizetype m_presentSize;
    QList<Stretch> m_stretches;
};

} // namespace careo
