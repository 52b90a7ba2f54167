#pragma once

#include "core/base/QueryMistake.h"
#include "core/base/Result.h"
#include "core/model/TextQuery.h"

#include <optional>

namespace careo
{

/// Reads the language of TextQuery by recursive descent:
///
///     or      = and { "OR" and }
///     and     = { ["-"] primary [ "NEAR" ["/" number] term ] }
///     primary = field ":" value | term | "(" or ")"
///     term    = word ["*"] | "phrase" ["*"]
class QueryParser
{
public:
    /// `text` outlives the parser.
    explicit QueryParser(QStringView text)
        : m_text(text)
    {
    }

    /// An And node, without children when nothing is asked.
    [[nodiscard]] Result<TextQuery::Node> parse();

private:
    using Node = TextQuery::Node;
    using Expected = QueryExpectation;

    [[nodiscard]] static tl::unexpected<Error> mistake(qsizetype place, Expected expected);

    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] bool atOr() const;
    [[nodiscard]] bool atMinus() const;
    /// The words between that a NEAR here allows; steps over it.
    std::optional<int> takeNear();
    /// The field whose name and colon stand here; steps over them.
    std::optional<QueryField> takeField();
    bool takeStar();

    Result<Node> parseOr(int depth);
    Result<Node> parseAnd(int depth);
    /// One part of an And, empty when it asks nothing (`""`).
    Result<Node> parsePart(int depth);
    Result<Node> parseNear(const Node& first);
    Result<Node> parsePrimary(int depth);
    Result<Node> parseGroup(int depth);
    Result<Node> parseFieldValue(QueryField field);
    Result<Node> parsePhrase();
    [[nodiscard]] Node parseWord();

    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace careo
