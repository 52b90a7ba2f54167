#pragma once

#include "core/compare/SentenceIndex.h"
#include "core/model/Claim.h"
#include "core/model/Passage.h"
#include "core/model/TextCopy.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace careo
{

/// What an article tells, as far as it differs from another's telling.
struct ProposedAccount {
    ArticleId article;
    Passage sentence;
    QString quote; ///< the sentence, verbatim
    QString value; ///< EDTF of a date, the words of a place, an amount with its unit

    bool operator==(const ProposedAccount&) const = default;
};

/// Two articles that may tell the same event differently.
struct ConflictProposal {
    enum class Kind { Date, Place, Number };

    Kind kind = Kind::Date;
    ProposedAccount first;
    ProposedAccount second;
    QStringList sharedWords; ///< that both sentences have in common, as the first writes them
    ClaimTypeId type; ///< that both are tagged with; invalid when there is none
    double likeness = 0; ///< of the two sentences, 0 to 1

    bool operator==(const ConflictProposal&) const = default;
};

/// Sentences of different articles that speak of the same thing and give it another date, place or
/// amount; the most alike first, `limit` at most, one for each pair of differing values. Sentences
/// that claims of one type stand on need be less alike, and without a date of their own have that
/// of their claims. Sentences in `copies` are not told twice. Any thread.
[[nodiscard]] QList<ConflictProposal> proposeConflicts(const SentenceIndex& index,
    const QList<Claim>& claims, const QList<TextCopy>& copies, qsizetype limit = 10);

/// The words careo-cli uses: "date", "place", "number".
[[nodiscard]] QString toKey(ConflictProposal::Kind kind);

} // namespace careo
