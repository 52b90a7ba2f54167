#pragma once

#include "core/compare/Comparison.h"
#include "core/model/ClaimType.h"
#include "core/store/CaseQueries.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace careo
{

/// What the columns of a matrix of claims stand for.
enum class MatrixColumns { Outlets, Speakers, Months };

struct MatrixCell {
    qsizetype claims = 0;
    qsizetype articles = 0;
    qsizetype sources = 0; ///< independent ones

    bool operator==(const MatrixCell&) const = default;
};

/// What matrices of a case are counted from, read once.
struct MatrixGround {
    QList<ClaimRow> claims; ///< without those set aside
    QHash<ArticleId, QString> agencies; ///< the origins of articles that name an agency
    ComparisonGround comparison;
};

/// Claim types down, outlets, speakers or months of publication across.
struct ClaimMatrix {
    QList<ClaimTypeId> rows; ///< those with claims, in the order of the types
    QStringList columns; ///< outlets and speakers by claims, most first; months "2005-12" by time;
                         ///< the empty one, for what is not known, last
    QList<QList<MatrixCell>> cells; ///< by row, then column

    [[nodiscard]] const MatrixCell& cell(qsizetype row, qsizetype column) const
    {
        return cells[row][column];
    }

    bool operator==(const ClaimMatrix&) const = default;
};

/// Thread of the store.
[[nodiscard]] Result<MatrixGround> readMatrixGround(const CaseStore& store);

/// Claims are counted under their own type. An article with no full month of publication stands
/// under the empty month. Any thread.
[[nodiscard]] ClaimMatrix claimMatrix(
    const MatrixGround& ground, const QList<ClaimType>& types, MatrixColumns columns);

} // namespace careo
