#pragma once

#include "core/model/Article.h"
#include "core/model/Claim.h"
#include "core/model/Cue.h"
#include "core/model/SuggestionDecision.h"
#include "core/search/QueryMatcher.h"
#include "core/suggest/SignWeights.h"

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
    Passage passage; ///< a sentence, two that only together match, or the title
    double score = 0; ///< how likely, 0 to 1; comparable over articles
    QString reason; ///< the cue that weighs most
    Stance stance = Stance::Asserts;
    double cueScore = 0; ///< the score before what was learned

    bool operator==(const Suggestion&) const = default;
};

/// Proposes passages by the cues of claim types.
///
/// A sentence's cues for a type are taken as independent signs: its score is 1 less the product of
/// what each leaves open, less what speaks against it, and less the smaller the share of the
/// article that bears it out; the title and the first sentence bear twice as much, for news says
/// first what it is about. What is denied is proposed as denied, what is only possible as
/// questioned. Any thread.
class Suggester
{
public:
    /// Cues that can not be understood are passed over.
    explicit Suggester(const QHash<ClaimTypeId, QList<Cue>>& cues);

    /// Lets decisions on suggestions change the scores, in place of what was learned before. The
    /// signs of a passage are the cues it matches and its words of three letters or more.
    void learn(const QList<SuggestionDecision>& decisions);
    /// What was learned of a type; empty without decisions on it.
    [[nodiscard]] SignWeights learned(ClaimTypeId type) const { return m_learned.value(type); }

    /// Whether there is no cue to ask.
    [[nodiscard]] bool isEmpty() const { return m_types.empty(); }
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
        QList<Sign> signs; ///< cues that match
    };

    [[nodiscard]] static std::optional<Hit> hitOf(
        const Type& type, QStringView text, const QList<IndexWord>& words, const QString& language);

    /// A stretch of an article that is asked.
    struct Reading {
        Passage passage;
        QList<IndexWord> words;
        qsizetype place = 0; ///< sentences before it
    };
    struct Found {
        const Article& article;
        QList<Suggestion> suggestions;
        QList<QList<Sign>> signs; ///< of each
        QHash<ClaimTypeId, double> sums; ///< of what each bears out
    };

    void addHit(const Type& type, const Reading& reading, double share, Found& found) const;
    /// Of a sentence, and of it with the one before where neither matches alone.
    void addHits(const Reading& before, const Reading& now, Found& found) const;

    std::vector<Type> m_types;
    QHash<ClaimTypeId, SignWeights> m_learned;
};

/// What a list for a person begins with: a sentence of which a cue makes a quarter sure, and that
/// nothing else bears out.
inline constexpr double usualLeastScore = 0.1;

} // namespace careo
