#pragma once

#include "core/model/CaseFilter.h"
#include "core/store/FacetCounts.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace careo::ui
{

/// The groups of values that the filter is chosen from, from the top.
enum class FacetSection {
    Type,
    Gap, ///< what is still lacking: a Gap as value
    Outlet,
    Author,
    Language,
    Speaker,
    Stance,
    Status,
    Published, ///< years
};
inline constexpr int facetSectionCount = 9;

enum class Gap { Claims, EventDate };

/// What the filter does with a value.
enum class FacetChoice { None, Included, Excluded };

struct FacetValue {
    QVariant value;
    QString text;
    int count = 0;
};

/// The values of a section with their counts, those in the filter even when nothing has them any
/// more; none for Type, whose values stand in a tree.
[[nodiscard]] QList<FacetValue> facetValues(
    FacetSection section, const FacetCounts& counts, const CaseFilter& filter);

[[nodiscard]] FacetChoice choiceOf(
    const CaseFilter& filter, FacetSection section, const QVariant& value);
/// A value that has this choice already loses it; a Gap can only be included.
void choose(CaseFilter& filter, FacetSection section, const QVariant& value, FacetChoice choice);

} // namespace careo::ui
