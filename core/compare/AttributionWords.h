#pragma once

#include <QString>
#include <QStringList>

namespace careo
{

/// What some words tell of who tells something.
struct AttributionWord {
    enum class Role {
        None,
        Verb, ///< "said", "a déclaré": who tells stands before or after it
        Phrase ///< "according to", "según": who tells stands after it
    };

    Role role = Role::None;
    qsizetype length = 0; ///< words it takes
};

/// Words the longest of them takes.
inline constexpr qsizetype longestAttribution = 3;

/// English, Spanish and French, folded. Any thread.

/// What `next`, the words from one place on, begins with.
[[nodiscard]] AttributionWord attributionWord(const QStringList& next);
/// A verb that takes whom something is told: "told", "informed", "dijo a".
[[nodiscard]] bool isTelling(const QString& verb);
/// A noun for somebody who tells, named or not: "police", "witness", "fiscal".
[[nodiscard]] bool isTellerNoun(const QString& word);
/// One of those that stand for a person nobody names: "witness", "fuentes".
[[nodiscard]] bool isUnnamedPerson(const QString& word);
[[nodiscard]] bool isPronoun(const QString& word);
[[nodiscard]] bool isArticleWord(const QString& word);
/// "that", "que", "and": begins or joins clauses.
[[nodiscard]] bool isConjunction(const QString& word);
/// A word that may stand within a name but not end it: "of", "de".
[[nodiscard]] bool isJoint(const QString& word);
/// A verb or the like, with which a name has ended.
[[nodiscard]] bool endsName(const QString& word);

} // namespace careo
