#include "core/model/TextQuery.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace careo
{

namespace
{

using Kind = TextQuery::Kind;
using Node = TextQuery::Node;

bool hasWordCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar character) { return character.isLetterOrNumber() || character.isSurrogate(); });
}

/// Recursive descent over: or = and { "OR" and }; and = { ["-"] primary };
/// primary = field ":" value | term ["NEAR" ["/" number] term] | "(" or ")";
/// term = word ["*"] | "phrase".
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    Result<Node> parse()
    {
        auto root = parseOr(0);
        if (!root)
            return root;
        if (m_position < m_text.size())
            return mistake(); // a closing parenthesis that nothing opened
        if (root->kind != Kind::And)
            return Node{Kind::And, {}, false, {*root}};
        return root;
    }

private:
    static constexpr int deepest = 50;
    static constexpr int plainNear = 10;

    [[nodiscard]] tl::unexpected<Error> mistake() const { return mistakeAt(m_position); }
    [[nodiscard]] static tl::unexpected<Error> mistakeAt(qsizetype position)
    {
        return failure(ErrorCode::QueryInvalid, QString::number(position));
    }

    void skipSpace()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
    }

    [[nodiscard]] bool atOr() const
    {
        const QStringView rest = m_text.mid(m_position);
        return rest.startsWith(u"OR")
            && (rest.size() == 2 || rest[2].isSpace() || rest[2] == u'(' || rest[2] == u'"');
    }

    Result<Node> parseOr(int depth)
    {
        if (depth > deepest)
            return mistake();
        Node alternatives{Kind::Or, {}, false, {}};
        bool isComplete = true;
        while (true) {
            auto part = parseAnd(depth);
            if (!part)
                return part;
            const bool onlyExcludes = !part->children.isEmpty()
                && std::all_of(part->children.cbegin(), part->children.cend(),
                    [](const Node& child) { return child.kind == Kind::Not; });
            skipSpace();
            const bool more = m_position < m_text.size() && atOr();
            if (!part->children.isEmpty()) {
                if (onlyExcludes && (depth > 0 || more || !alternatives.children.isEmpty()))
                    return mistake();
                alternatives.children
                    << (part->children.size() == 1 ? part->children.first() : *part);
            } else if (more || !isComplete) {
                return mistake();
            }
            if (!more)
                break;
            m_position += 2;
            isComplete = false;
        }
        if (alternatives.children.isEmpty())
            return Node{};
        return alternatives.children.size() == 1 ? alternatives.children.first() : alternatives;
    }

    Result<Node> parseAnd(int depth)
    {
        Node all;
        while (true) {
            skipSpace();
            if (m_position >= m_text.size() || m_text[m_position] == u')' || atOr())
                return all;
            const bool excluded = m_text[m_position] == u'-' && m_position + 1 < m_text.size()
                && !m_text[m_position + 1].isSpace();
            if (excluded)
                ++m_position;
            auto part = parsePrimary(depth);
            if (!part)
                return part;
            const bool isEmpty = part->kind == Kind::Term
                ? part->text.isEmpty()
                : part->kind != Kind::Field && part->children.isEmpty();
            if (isEmpty)
                continue;
            if (part->kind == Kind::Term) {
                auto near = parseNear(*part);
                if (!near)
                    return near;
                *part = *near;
            }
            all.children << (excluded ? Node{Kind::Not, {}, false, {*part}} : *part);
        }
    }

    /// The words between that a NEAR here allows; steps over it.
    std::optional<int> takeNear()
    {
        static const QRegularExpression pattern(
            QStringLiteral("\\GNEAR(?:/(\\d{1,3}))?(?=[\\s\"(]|$)"));
        const auto match = pattern.match(m_text.toString(), m_position);
        if (!match.hasMatch())
            return std::nullopt;
        m_position = match.capturedEnd();
        return match.hasCaptured(1) ? match.capturedView(1).toInt() : plainNear;
    }

    /// `first`, or the pair it makes with the term behind a NEAR.
    Result<Node> parseNear(const Node& first)
    {
        skipSpace();
        const auto distance = takeNear();
        if (!distance)
            return first;
        skipSpace();
        const qsizetype place = m_position;
        if (m_position >= m_text.size() || m_text[m_position] == u'(' || m_text[m_position] == u')'
            || m_text[m_position] == u'-' || atOr())
            return mistake();
        auto second = parsePrimary(0);
        if (!second)
            return second;
        if (second->kind != Kind::Term || second->text.isEmpty())
            return mistakeAt(place);
        Node near{Kind::Near, {}, false, {first, *second}};
        near.distance = *distance;
        return near;
    }

    /// The field whose name and colon stand here; steps over them.
    std::optional<QueryField> takeField()
    {
        qsizetype end = m_position;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end + 1 >= m_text.size() || m_text[end] != u':' || m_text[end + 1].isSpace())
            return std::nullopt;
        const auto field = queryFieldFromKey(m_text.mid(m_position, end - m_position));
        if (field)
            m_position = end + 1;
        return field;
    }

    Result<Node> parseFieldValue(QueryField field)
    {
        const qsizetype place = m_position;
        qsizetype end = place;
        if (m_text[place] == u'"') {
            end = m_text.indexOf(u'"', place + 1);
            if (end < 0)
                return mistakeAt(place);
            m_position = end + 1;
        } else {
            while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'('
                && m_text[end] != u')' && m_text[end] != u'"')
                ++end;
            m_position = end;
        }
        const bool isQuoted = m_text[place] == u'"';
        const qsizetype start = isQuoted ? place + 1 : place;
        const QString value = m_text.mid(start, end - start).toString().simplified();
        if ((value.isEmpty() && !isQuoted) || !takesValue(field, value))
            return mistakeAt(place);
        Node node{Kind::Field, value, false, {}};
        node.field = field;
        return node;
    }

    Result<Node> parsePrimary(int depth)
    {
        if (m_text[m_position] == u'(')
            return parseGroup(depth);
        if (m_text[m_position] == u'"')
            return parsePhrase();
        if (const auto field = takeField())
            return parseFieldValue(*field);
        return parseWord();
    }

    Result<Node> parseGroup(int depth)
    {
        const qsizetype opened = m_position++;
        auto group = parseOr(depth + 1);
        if (!group)
            return group;
        if (m_position >= m_text.size())
            return mistakeAt(opened);
        ++m_position;
        return group;
    }

    Result<Node> parsePhrase()
    {
        const qsizetype opened = m_position;
        const qsizetype closed = m_text.indexOf(u'"', opened + 1);
        if (closed < 0)
            return mistakeAt(opened);
        m_position = closed + 1;
        return term(m_text.mid(opened + 1, closed - opened - 1), takeStar());
    }

    Result<Node> parseWord()
    {
        const qsizetype start = m_position;
        const auto endsWord = [](QChar character) {
            return character.isSpace() || character == u'(' || character == u')'
                || character == u'"' || character == u'*';
        };
        while (m_position < m_text.size() && !endsWord(m_text[m_position]))
            ++m_position;
        const QStringView word = m_text.mid(start, m_position - start);
        return term(word, takeStar());
    }

    bool takeStar()
    {
        bool found = false;
        while (m_position < m_text.size() && m_text[m_position] == u'*') {
            ++m_position;
            found = true;
        }
        return found;
    }

    static Node term(QStringView text, bool isPrefix)
    {
        return Node{Kind::Term, hasWordCharacter(text) ? text.toString().simplified() : QString(),
            isPrefix, {}};
    }

    QStringView m_text;
    qsizetype m_position = 0;
};

void collectWanted(const Node& node, QList<Node>& terms)
{
    if (node.kind == Kind::Not)
        return;
    if (node.kind == Kind::Term)
        terms << node;
    for (const Node& child : node.children)
        collectWanted(child, terms);
}

QString printed(const Node& node);

QString printedList(const QList<Node>& nodes, const QString& between)
{
    QStringList parts;
    for (const Node& node : nodes)
        parts << printed(node);
    return parts.join(between);
}

QString printed(const Node& node)
{
    switch (node.kind) {
    case Kind::Term:
        return QStringLiteral("\"%1\"").arg(node.text)
            + (node.isPrefix ? QStringLiteral("*") : QString());
    case Kind::Field:
        return QStringLiteral("%1:\"%2\"").arg(toKey(node.field), node.text);
    case Kind::Near:
        return printedList(node.children, QStringLiteral(" NEAR/%1 ").arg(node.distance));
    case Kind::Not:
        return QLatin1Char('-') + printed(node.children.first());
    case Kind::And:
        return QLatin1Char('(') + printedList(node.children, QStringLiteral(" "))
            + QLatin1Char(')');
    case Kind::Or:
        return QLatin1Char('(') + printedList(node.children, QStringLiteral(" OR "))
            + QLatin1Char(')');
    }
    Q_UNREACHABLE();
}

} // namespace

QString TextQuery::toString() const
{
    return printedList(m_root.children, QStringLiteral(" "));
}

Result<TextQuery> TextQuery::parse(QStringView text)
{
    auto root = Parser(text).parse();
    if (!root)
        return tl::unexpected(root.error());
    TextQuery query;
    query.m_root = *root;
    return query;
}

QList<TextQuery::Node> TextQuery::wantedTerms() const
{
    QList<Node> terms;
    collectWanted(m_root, terms);
    return terms;
}

} // namespace careo
