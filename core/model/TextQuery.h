#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace careo
{

/// A search in words: `word`, `"a phrase"`, `prefix*`, `-not`, `OR`, parentheses. Terms beside
/// each other must all be there. Case and accents make no difference.
class TextQuery
{
public:
    enum class Kind { Term, And, Or, Not };

    /// A node of the query's tree. A Term holds text (several words make a phrase) and no
    /// children; Not has one child; And and Or two or more.
    struct Node {
        Kind kind = Kind::And;
        QString text;
        bool isPrefix = false;
        QList<Node> children;

        bool operator==(const Node&) const = default;
    };

    /// QueryInvalid when it can not be understood; its detail is the place, a position in `text`.
    /// A text without any letter or digit gives an empty query.
    [[nodiscard]] static Result<TextQuery> parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_root.children.isEmpty(); }
    /// An And node over what must hold together.
    [[nodiscard]] const Node& root() const { return m_root; }
    /// The terms that are looked for, not those excluded: what a reader would mark in the text.
    [[nodiscard]] QList<Node> wantedTerms() const;

    bool operator==(const TextQuery&) const = default;

private:
    Node m_root;
};

} // namespace careo
