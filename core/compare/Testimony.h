#pragma once

#include "core/base/Result.h"
#include "core/model/ContextEvent.h"
#include "core/model/Statement.h"
#include "core/store/CaseQueries.h"

#include <QList>
#include <QString>

namespace careo
{

class CaseStore;

/// One claim of a speaker, with when and how it was said.
struct SpokenClaim {
    ClaimRow row;
    Statement statement;

    /// When it was said, else when it was published, before which it must have been said.
    [[nodiscard]] EdtfDate when() const
    {
        return statement.spoken.isUnknown() ? row.published : statement.spoken;
    }

    bool operator==(const SpokenClaim&) const = default;
};

/// Two statements of which the researcher says that the later changes the earlier.
struct TestimonyChange {
    SpokenClaim earlier;
    SpokenClaim later;
    QList<ContextEvent> between; ///< of the case, that can have happened between the two, by date

    bool operator==(const TestimonyChange&) const = default;
};

/// A name under which claims stand, and how many.
struct SpeakerCount {
    QString name; ///< as most of the claims write it
    qsizetype claims = 0;
    qsizetype changes = 0;

    bool operator==(const SpeakerCount&) const = default;
};

/// All that speakers of a case said, read at one moment; names are one speaker without regard to
/// case and accents.
struct Testimony {
    QList<SpeakerCount> speakers; ///< those who changed what they said first, then by name
    QList<SpokenClaim> statements; ///< in the order they were said, those of unknown date last
    QList<TestimonyChange> changes; ///< by the later statement

    /// Of one speaker, in order.
    [[nodiscard]] QList<SpokenClaim> of(const QString& speaker) const;
};

/// Thread of the store.
[[nodiscard]] Result<Testimony> readTestimony(const CaseStore& store);

} // namespace careo
