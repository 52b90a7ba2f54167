#include "ui/reader/ClaimSpans.h"

#include <algorithm>
#include <numeric>

namespace careo::ui
{

namespace
{

/// Claim indexes by start, the longer one first where two start together.
QList<qsizetype> byStart(const QList<Passage>& claims)
{
    QList<qsizetype> order(claims.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::stable_sort(order.begin(), order.end(), [&claims](qsizetype a, qsizetype b) {
        const Passage& left = claims[a];
        const Passage& right = claims[b];
        return left.start != right.start ? left.start < right.start : left.end > right.end;
    });
    return order;
}

/// The claims that cover the place the sweep has reached, by level.
class OpenClaims
{
public:
    explicit OpenClaims(const QList<Passage>& claims)
        : m_claims(claims)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_open.isEmpty(); }
    [[nodiscard]] const QList<qsizetype>& indexes() const { return m_open; }

    int add(qsizetype claim, const QList<int>& levels)
    {
        int level = 0;
        qsizetype place = 0;
        while (place < m_open.size() && levels[m_open[place]] == level) {
            ++place;
            ++level;
        }
        m_open.insert(place, claim);
        return level;
    }

    [[nodiscard]] qsizetype firstEnd() const
    {
        qsizetype end = m_claims[m_open.first()].end;
        for (const qsizetype claim : m_open)
            end = std::min(end, m_claims[claim].end);
        return end;
    }

    void removeEndingAt(qsizetype position)
    {
        m_open.removeIf(
            [this, position](qsizetype claim) { return m_claims[claim].end <= position; });
    }

private:
    const QList<Passage>& m_claims;
    QList<qsizetype> m_open;
};

} // namespace

ClaimSpans flattenClaims(const QList<Passage>& claims)
{
    ClaimSpans result;
    result.levels.fill(0, claims.size());
    OpenClaims open(claims);
    qsizetype reached = 0;
    const auto closeUpTo = [&](qsizetype position) {
        while (!open.isEmpty() && reached < position) {
            const qsizetype end = std::min(open.firstEnd(), position);
            if (end > reached)
                result.spans.append({{reached, end}, open.indexes()});
            reached = end;
            open.removeEndingAt(reached);
        }
    };
    for (const qsizetype claim : byStart(claims)) {
        if (claims[claim].isEmpty())
            continue;
        closeUpTo(claims[claim].start);
        reached = claims[claim].start;
        result.levels[claim] = open.add(claim, result.levels);
    }
    while (!open.isEmpty())
        closeUpTo(open.firstEnd());
    return result;
}

qsizetype firstSpanFrom(const QList<ClaimSpan>& spans, qsizetype position)
{
    const auto found = std::partition_point(spans.begin(), spans.end(),
        [position](const ClaimSpan& span) { return span.passage.end <= position; });
    return found - spans.begin();
}

} // namespace careo::ui
