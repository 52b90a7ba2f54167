#pragma once

#include "core/model/Article.h"
#include "core/model/Claim.h"
#include "core/model/Cue.h"
#include "core/search/QueryMatcher.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace careo
{

/// A passage that may claim something of a type.
struct Suggestion {
    ArticleId article;
    ClaimTypeId type;
    Passage passage; ///< a sentence, or the title
    double score = 0; ///< how likely, 0 to 1; comparable over articles
    QString reason; ///< the cue that weighs most
    Stance stance = Stance::Asserts;

    bool operator==(const Suggestion&) const = default;
};

/// Proposes passages by the cues of claim types.
///
/// A sentence's cues for a type are taken as independent signs: its score is 1 less the product of
/// what each leaves open, less what speaks against it, a little less the further down the article
/// it stands, for news says first what it is about, and less where no other sentence of the article
/// bears it out. What is denied is proposed as denied, what is only possible as questioned. Any
/// thread.
class Suggester
{
public:
    /// Cues that can not be understood are passed over.
    explicit Suggester(const QHash<ClaimTypeId, QList<Cue>>& cues);

    /// Those of an article with at least `leastScore`, by place and type. What has a claim of the
    /// type already is not proposed.
    [[nodiscard]] QList<Suggestion> suggest(
        const Article& article, const QList<Claim>& claims, double leastScore) const;

private:
    struct Prepared {
        Cue cue;
        QueryMatcher matcher;
    };
    struct Type {
        ClaimTypeId id;
        std::vector<Prepared> cues;
    };

    /// What the cues of one type say of a sentence.
    struct Hit {
        double score = 0;
        QString cue; ///< that weighs most
        Stance stance = Stance::Asserts;
    };

    [[nodiscard]] static std::optional<Hit> hitOf(
        const Type& type, const QList<IndexWord>& words, const QString& language);

    std::vector<Type> m_types;
};

/// What a list for a person begins with.
inline constexpr double usualLeastScore = 0.15;

} // namespace careo
