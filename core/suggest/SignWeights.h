#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace careo
{

/// Something that can be said of a proposed passage.
struct Sign {
    enum Kind {
        Any, ///< what holds of each
        Prior, ///< how likely the cues make it, in logarithms of the odds
        Cue, ///< a cue matches; `text` is its expression
        Word, ///< a word occurs; `text` is the word, folded
    };
    Kind kind = Any;
    QString text;

    bool operator==(const Sign&) const = default;
    friend bool operator<(const Sign& a, const Sign& b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.text < b.text;
    }
};

inline size_t qHash(const Sign& sign, size_t seed = 0)
{
    return qHashMulti(seed, int(sign.kind), sign.text);
}

/// A passage that was accepted or rejected.
struct SignSample {
    QList<Sign> signs;
    double prior = 0; ///< how likely its cues made it, 0 to 1
    bool isAccepted = false;
};

/// How far a sign moves a score, in natural logarithms of the odds.
struct SignWeight {
    Sign sign;
    double weight = 0;
    int accepted = 0; ///< samples that bear it
    int rejected = 0;

    bool operator==(const SignWeight&) const = default;
};

/// What decisions tell of signs: a logistic regression that begins at what the cues alone say, so
/// that without decisions nothing changes, and can make the cues as a whole count for more or less.
/// Weights are held near zero (ridge), those of words more than those of cues, and found by
/// coordinate-wise Newton steps in a fixed order, so that the same samples give the same weights.
/// Method: Genkin, Lewis, Madigan, "Large-Scale Bayesian Logistic Regression for Text
/// Categorization", Technometrics 49 (2007), 3. Any thread.
class SignWeights
{
public:
    [[nodiscard]] static SignWeights learn(const QList<SignSample>& samples);

    [[nodiscard]] bool isEmpty() const { return m_weights.isEmpty(); }
    /// The score, 0 to 1, of a passage that its cues alone give `prior`.
    [[nodiscard]] double score(const QList<Sign>& signs, double prior) const;
    /// The heaviest first, whatever their direction.
    [[nodiscard]] QList<SignWeight> all() const;

private:
    QHash<Sign, SignWeight> m_weights;
};

} // namespace careo
