#pragma once

#include "core/base/Result.h"
#include "core/model/QueryField.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace careo
{

/// The query language: `word`, `"a phrase"`, `prefix*`, `-not`, `OR`, parentheses, `a NEAR/5 b`
/// (at most 5 words between them, plain NEAR 10) and fields (`outlet:reuters`, `type:"staged
/// raid"`). What stands beside each other must all hold. Case and accents make no difference. A
/// name before a colon that is no field is a word, and so is NEAR with nothing before it.
class TextQuery
{
public:
    enum class Kind { Term, And, Or, Not, Near, Field };

    /// A node of the query's tree. A Term holds text (several words make a phrase) and no
    /// children; Not has one child; And and Or two or more; Near has two Terms. A Field holds its
    /// value in text.
    struct Node {
        Kind kind = Kind::And;
        QString text;
        bool isPrefix = false;
        QList<Node> children;
        int distance = 0; ///< of Near: words that may stand between
        QueryField field = QueryField::Type; ///< of Field

        bool operator==(const Node&) const = default;
    };

    /// QueryInvalid when it can not be understood; QueryMistake::of() tells where and what for.
    /// A text without any letter or digit gives an empty query.
    [[nodiscard]] static Result<TextQuery> parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_root.children.isEmpty(); }
    /// An And node over what must hold together.
    [[nodiscard]] const Node& root() const { return m_root; }
    /// The terms that are looked for, not those excluded: what a reader would mark in the text.
    [[nodiscard]] QList<Node> wantedTerms() const;
    /// The query in words; parse() gives an equal one back.
    [[nodiscard]] QString toString() const;

    bool operator==(const TextQuery&) const = default;

private:
    Node m_root;
};

} // namespace careo
