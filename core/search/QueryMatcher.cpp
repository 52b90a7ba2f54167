#include "core/search/QueryMatcher.h"

#include <algorithm>

namespace careo
{

using Kind = TextQuery::Kind;

QueryMatcher::QueryMatcher(const TextQuery& query)
    : QueryMatcher(query.root())
{
}

QueryMatcher QueryMatcher::anyTermOf(const TextQuery& query)
{
    TextQuery::Node any;
    any.kind = Kind::Or;
    any.children = query.wantedTerms();
    return QueryMatcher(any);
}

std::optional<QueryMatcher::Node> QueryMatcher::prepared(const TextQuery::Node& node)
{
    if (node.kind == Kind::Field)
        return std::nullopt;
    Node made;
    made.kind = node.kind;
    made.isPrefix = node.isPrefix;
    made.distance = node.distance;
    if (node.kind == Kind::Term) {
        for (const IndexWord& word : indexWords(node.text))
            made.words << word.folded;
        return made;
    }
    for (const TextQuery::Node& child : node.children) {
        if (auto part = prepared(child))
            made.children << *part;
    }
    if (made.children.isEmpty())
        return std::nullopt;
    return made;
}

std::optional<QList<Passage>> QueryMatcher::match(QStringView text) const
{
    if (isEmpty())
        return std::nullopt;
    return match(indexWords(text));
}

std::optional<QList<Passage>> QueryMatcher::match(const QList<IndexWord>& words) const
{
    if (isEmpty())
        return std::nullopt;
    auto spans = spansOf(m_root, words);
    if (!spans)
        return std::nullopt;
    std::sort(spans->begin(), spans->end(), [](const Span& a, const Span& b) {
        return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    QList<Passage> passages;
    qsizetype reached = -1;
    for (const Span& span : std::as_const(*spans)) {
        const Passage place{words[span.first].place.start, words[span.last].place.end};
        if (span.first <= reached)
            passages.last().end = std::max(passages.last().end, place.end);
        else
            passages << place;
        reached = std::max(reached, span.last);
    }
    return passages;
}

QueryMatcher::Spans QueryMatcher::spansOf(const Node& node, const QList<IndexWord>& words)
{
    const auto anyOf
        = [](QList<Span> spans) { return spans.isEmpty() ? Spans() : Spans(std::move(spans)); };
    switch (node.kind) {
    case Kind::Term:
        return anyOf(termSpans(node, words));
    case Kind::Near:
        return anyOf(nearSpans(node, words));
    case Kind::Not:
        return spansOf(node.children.first(), words) ? Spans() : Spans(QList<Span>());
    case Kind::And:
        return andSpans(node, words);
    case Kind::Or:
        return orSpans(node, words);
    case Kind::Field:
        break;
    }
    Q_UNREACHABLE();
}

QList<QueryMatcher::Span> QueryMatcher::termSpans(const Node& term, const QList<IndexWord>& words)
{
    QList<Span> spans;
    const qsizetype size = term.words.size();
    if (size == 0)
        return spans;
    const auto fits = [&](qsizetype at, qsizetype part) {
        const QString& word = words[at + part].folded;
        return part + 1 == size && term.isPrefix ? word.startsWith(term.words[part])
                                                 : word == term.words[part];
    };
    for (qsizetype at = 0; at + size <= words.size(); ++at) {
        qsizetype part = 0;
        while (part < size && fits(at, part))
            ++part;
        if (part == size)
            spans << Span{at, at + size - 1};
    }
    return spans;
}

QList<QueryMatcher::Span> QueryMatcher::nearSpans(const Node& near, const QList<IndexWord>& words)
{
    const QList<Span> left = termSpans(near.children.first(), words);
    const QList<Span> right = termSpans(near.children.last(), words);
    const auto isNear = [&near](const Span& a, const Span& b) {
        const Span& first = a.first <= b.first ? a : b;
        const Span& second = a.first <= b.first ? b : a;
        return second.first - first.last - 1 <= near.distance;
    };
    const auto keep = [&isNear](const QList<Span>& from, const QList<Span>& others) {
        QList<Span> kept;
        std::copy_if(
            from.cbegin(), from.cend(), std::back_inserter(kept), [&](const Span& candidate) {
                return std::any_of(others.cbegin(), others.cend(),
                    [&](const Span& other) { return isNear(candidate, other); });
            });
        return kept;
    };
    return keep(left, right) + keep(right, left);
}

QueryMatcher::Spans QueryMatcher::andSpans(const Node& node, const QList<IndexWord>& words)
{
    QList<Span> all;
    for (const Node& child : node.children) {
        const Spans part = spansOf(child, words);
        if (!part)
            return std::nullopt;
        all += *part;
    }
    return all;
}

QueryMatcher::Spans QueryMatcher::orSpans(const Node& node, const QList<IndexWord>& words)
{
    Spans all;
    for (const Node& child : node.children) {
        if (const Spans part = spansOf(child, words))
            all = all.value_or(QList<Span>()) + *part;
    }
    return all;
}

} // namespace careo
