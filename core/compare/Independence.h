#pragma once

#include "core/model/Passage.h"
#include "core/model/Question.h"
#include "core/model/TextCopy.h"

#include <QList>
#include <QString>

namespace careo
{

/// One passage with what tells where its article has it from.
struct SourceEvidence {
    ArticleId article;
    Passage passage;
    QString speaker;
    QString agency; ///< as agencyOf() tells it

    bool operator==(const SourceEvidence&) const = default;
};

/// Why two articles count as one source.
struct SourceTie {
    enum class Reason {
        Copy, ///< the passage stands word for word in both
        Agency, ///< both name the same agency as their origin
        Speaker, ///< both have it from the same speaker
        Ruling ///< the researcher says so
    };

    ArticleId first; ///< the smaller id
    ArticleId second;
    Reason reason = Reason::Copy;
    QString name; ///< of the agency or speaker

    bool operator==(const SourceTie&) const = default;
};

/// Articles told apart by where they have it from.
struct Independence {
    QList<QList<ArticleId>> sources; ///< each a source; articles ascending
    QList<SourceTie> ties; ///< why articles are one source, after the researcher's rulings
    QList<SourceTie> overruled; ///< ties the researcher does not let count

    [[nodiscard]] qsizetype count() const { return sources.size(); }

    bool operator==(const Independence&) const = default;
};

/// The sources among the articles of `evidence`. `copies` are those of the case between any of
/// them. Any thread.
[[nodiscard]] Independence independenceOf(const QList<SourceEvidence>& evidence,
    const QList<TextCopy>& copies, const QList<SourceRuling>& rulings);

/// The words careo-cli uses: "copy", "agency", "speaker", "ruling".
[[nodiscard]] QString toKey(SourceTie::Reason reason);

} // namespace careo
