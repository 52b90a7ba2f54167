#pragma once

#include "core/model/TextQuery.h"
#include "core/search/IndexWords.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace careo
{

/// A query asked of one text in memory: a sentence, a paragraph, an article. It answers as the
/// case's full-text index does for an article of that text.
///
/// Fields ask about what a text alone does not know; they are passed over, as if they were not
/// there. A query without words matches nothing. Copies share nothing; any thread.
class QueryMatcher
{
public:
    explicit QueryMatcher(const TextQuery& query);
    /// Matches where any one of the words, phrases or beginnings stands that the query looks for.
    [[nodiscard]] static QueryMatcher anyTermOf(const TextQuery& query);

    /// Whether nothing can match.
    [[nodiscard]] bool isEmpty() const { return m_root.children.isEmpty(); }
    /// The passages of `text` that the query's words, phrases and beginnings stand in, by place and
    /// without overlaps; for NEAR those that are near each other. Empty though matched when
    /// everything is excluded ("-raid"). No value when the text does not match.
    [[nodiscard]] std::optional<QList<Passage>> match(QStringView text) const;
    /// The same on words that indexWords() has found, or on a stretch of them. The places are
    /// those of the words.
    [[nodiscard]] std::optional<QList<Passage>> match(const QList<IndexWord>& words) const;

private:
    struct Node {
        TextQuery::Kind kind = TextQuery::Kind::And;
        QStringList words; ///< of a Term
        bool isPrefix = false;
        int distance = 0;
        QList<Node> children;
    };
    /// Words from `first` to `last`, inclusive.
    struct Span {
        qsizetype first = 0;
        qsizetype last = 0;
    };
    using Spans = std::optional<QList<Span>>;

    [[nodiscard]] static std::optional<Node> prepared(const TextQuery::Node& node);
    [[nodiscard]] static Spans spansOf(const Node& node, const QList<IndexWord>& words);
    [[nodiscard]] static QList<Span> termSpans(const Node& term, const QList<IndexWord>& words);
    [[nodiscard]] static QList<Span> nearSpans(const Node& near, const QList<IndexWord>& words);
    [[nodiscard]] static Spans andSpans(const Node& node, const QList<IndexWord>& words);
    [[nodiscard]] static Spans orSpans(const Node& node, const QList<IndexWord>& words);

    explicit QueryMatcher(const TextQuery::Node& root)
        : m_root(prepared(root).value_or(Node{}))
    {
    }

    Node m_root;
};

} // namespace careo
