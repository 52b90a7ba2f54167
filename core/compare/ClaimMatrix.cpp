#include "core/compare/ClaimMatrix.h"

#include "core/base/Folding.h"
#include "core/compare/CopiesOfArticles.h"
#include "core/compare/NewsAgencies.h"
#include "core/store/CaseStore.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace careo
{

namespace
{

QString columnName(const ClaimRow& row, MatrixColumns columns)
{
    switch (columns) {
    case MatrixColumns::Outlets:
        return row.outlet;
    case MatrixColumns::Speakers:
        return row.claim.speaker;
    case MatrixColumns::Months:
        break;
    }
    const EdtfDate& date = row.published;
    const bool hasMonth = date.first().isValid() && date.last().isValid()
        && date.first().year() == date.last().year() && date.first().month() == date.last().month();
    return hasMonth ? EdtfDate::fromMonth(date.first().year(), date.first().month()).toString()
                    : QString();
}

class Cells
{
public:
    explicit Cells(const MatrixGround& ground)
        : m_ground(ground)
        , m_copies(ground.comparison.copies)
    {
    }

    [[nodiscard]] MatrixCell of(const QList<const ClaimRow*>& rows) const
    {
        QList<SourceEvidence> evidence;
        QSet<ArticleId> articles;
        for (const ClaimRow* row : rows) {
            const ArticleId article = row->claim.article;
            articles.insert(article);
            evidence << SourceEvidence{
                article, row->claim.passage, row->claim.speaker, m_ground.agencies.value(article)};
        }
        const auto independence
            = independenceOf(evidence, m_copies.among(evidence), m_ground.comparison.rulings);
        return {rows.size(), articles.size(), independence.count()};
    }

private:
    const MatrixGround& m_ground;
    CopiesOfArticles m_copies;
};

struct Column {
    QString name;
    qsizetype claims = 0;
};

/// By folded name, as the first claim writes it.
QMap<QString, Column> columnsOf(const QList<ClaimRow>& claims, MatrixColumns columns)
{
    QMap<QString, Column> found;
    for (const ClaimRow& row : claims) {
        const QString name = columnName(row, columns);
        Column& column = found[folded(name)];
        if (column.claims++ == 0)
            column.name = name;
    }
    return found;
}

QStringList ordered(const QMap<QString, Column>& found, MatrixColumns columns)
{
    QStringList keys = found.keys();
    std::stable_sort(keys.begin(), keys.end(), [&](const QString& a, const QString& b) {
        if (a.isEmpty() || b.isEmpty())
            return !a.isEmpty();
        return columns != MatrixColumns::Months && found[a].claims > found[b].claims;
    });
    return keys;
}

} // namespace

Result<MatrixGround> readMatrixGround(const CaseStore& store)
{
    auto claims = store.queries().claims({});
    const auto frames = store.articles().claimedFrames();
    const auto comparison = readComparisonGround(store);
    if (!claims)
        return tl::unexpected(claims.error());
    if (!frames)
        return tl::unexpected(frames.error());
    if (!comparison)
        return tl::unexpected(comparison.error());
    claims->removeIf([](const ClaimRow& row) { return row.claim.status == ClaimStatus::SetAside; });
    MatrixGround ground{*claims, {}, *comparison};
    for (const ArticleFrame& frame : *frames) {
        const QString agency = agencyOf(frame.outlet, frame.author, frame.opening, frame.closing);
        if (!agency.isEmpty())
            ground.agencies.insert(frame.article, agency);
    }
    return ground;
}

ClaimMatrix claimMatrix(
    const MatrixGround& ground, const QList<ClaimType>& types, MatrixColumns columns)
{
    const auto found = columnsOf(ground.claims, columns);
    const QStringList keys = ordered(found, columns);
    QHash<ClaimTypeId, QHash<QString, QList<const ClaimRow*>>> sorted;
    for (const ClaimRow& row : ground.claims)
        sorted[row.claim.type][folded(columnName(row, columns))] << &row;
    const Cells cells(ground);
    ClaimMatrix matrix;
    for (const QString& key : keys)
        matrix.columns << found[key].name;
    for (const ClaimType& type : types) {
        const auto own = sorted.constFind(type.id);
        if (own == sorted.cend())
            continue;
        matrix.rows << type.id;
        QList<MatrixCell> line;
        for (const QString& key : keys)
            line << cells.of(own->value(key));
        matrix.cells << line;
    }
    return matrix;
}

} // namespace careo
