#pragma once

#include "core/base/Result.h"
#include "core/model/Claim.h"
#include "core/model/Ids.h"
#include "core/store/ChangeSet.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <vector>

namespace careo
{

class Database;

/// The different values of a column, by number; one that nothing has any more keeps its number.
class ColumnValues
{
public:
    /// Gives the value a number when it has none yet.
    [[nodiscard]] quint32 numberOf(const QString& value);
    [[nodiscard]] const QStringList& values() const { return m_values; }

private:
    QStringList m_values;
    QHash<QString, quint32> m_numbers;
};

/// What filters and orders ask of a case's articles and claims, without their texts: 100,000
/// articles with 1,000,000 claims take about 60 MB. Any thread, one at a time.
struct FilterColumns {
    static constexpr qint32 noDay = std::numeric_limits<qint32>::min();

    struct ArticleRecord {
        qint64 id = 0;
        QString foldedTitle;
        quint32 outlet = 0;
        quint32 author = 0;
        quint32 language = 0;
        qint32 firstDay = noDay; ///< of publication, Julian
        qint32 lastDay = noDay;
    };

    struct ClaimRecord {
        qint64 id = 0;
        quint32 article = 0; ///< place in `articles`
        quint32 type = 0;
        quint32 speaker = 0;
        qint32 firstDay = noDay; ///< of the event, Julian
        qint32 lastDay = noDay;
        Stance stance = Stance::Asserts;
        ClaimStatus status = ClaimStatus::Unreviewed;
        bool hasEventDate = false;
    };

    std::vector<ArticleRecord> articles; ///< by id
    std::vector<ClaimRecord> claims;
    ColumnValues outlets;
    ColumnValues authors;
    ColumnValues languages;
    ColumnValues speakers;
    std::vector<ClaimTypeId> types; ///< `type` of a claim is a place in it

    /// Thread of `database`.
    [[nodiscard]] static Result<FilterColumns> read(const Database& database);
    /// Brings it up to date with what was committed. Thread of `database`.
    [[nodiscard]] Result<void> update(const Database& database, const ChangeSet& changes);

    /// Places of the articles of these ids, which go up; ids that are not there are left out.
    [[nodiscard]] std::vector<quint32> places(const std::vector<qint64>& ids) const;
};

} // namespace careo
