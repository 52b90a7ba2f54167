#include "core/model/QueryParser.h"

#include <QRegularExpression>

#include <algorithm>

namespace careo
{

namespace
{

using Kind = TextQuery::Kind;
using Node = TextQuery::Node;

constexpr int deepest = 50;
constexpr int plainNear = 10;

bool hasWordCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar character) { return character.isLetterOrNumber() || character.isSurrogate(); });
}

bool endsBareValue(QChar character)
{
    return character.isSpace() || character == u'(' || character == u')' || character == u'"';
}

Node term(QStringView text, bool isPrefix)
{
    return Node{Kind::Term, hasWordCharacter(text) ? text.toString().simplified() : QString(),
        isPrefix, {}};
}

bool asksNothing(const Node& node)
{
    switch (node.kind) {
    case Kind::Term:
        return node.text.isEmpty();
    case Kind::Field:
        return false;
    default:
        return node.children.isEmpty();
    }
}

bool asksTitle(const Node& node)
{
    return node.kind == Kind::Field && node.field == QueryField::In;
}

bool hasTerm(const Node& node)
{
    return node.kind == Kind::Term
        || std::any_of(node.children.cbegin(), node.children.cend(), hasTerm);
}

QueryExpectation expectedValue(QueryField field)
{
    switch (field) {
    case QueryField::From:
    case QueryField::To:
    case QueryField::Event:
        return QueryExpectation::Date;
    case QueryField::Status:
        return QueryExpectation::Status;
    case QueryField::Stance:
        return QueryExpectation::Stance;
    case QueryField::Has:
        return QueryExpectation::Property;
    case QueryField::In:
        return QueryExpectation::Title;
    default:
        return QueryExpectation::Value;
    }
}

} // namespace

tl::unexpected<Error> QueryParser::mistake(qsizetype place, Expected expected)
{
    return tl::unexpected(QueryMistake{place, expected}.toError());
}

Result<Node> QueryParser::parse()
{
    auto root = parseOr(0);
    if (!root)
        return root;
    if (!atEnd())
        return mistake(m_position, Expected::OpeningParenthesis);
    if (root->kind != Kind::And)
        return Node{Kind::And, {}, false, {*root}};
    return root;
}

void QueryParser::skipSpace()
{
    while (!atEnd() && m_text[m_position].isSpace())
        ++m_position;
}

bool QueryParser::atOr() const
{
    const QStringView rest = m_text.mid(m_position);
    return rest.startsWith(u"OR")
        && (rest.size() == 2 || rest[2].isSpace() || rest[2] == u'(' || rest[2] == u')'
            || rest[2] == u'"');
}

bool QueryParser::atMinus() const
{
    return m_text[m_position] == u'-' && m_position + 1 < m_text.size()
        && !m_text[m_position + 1].isSpace();
}

Result<Node> QueryParser::parseOr(int depth)
{
    if (depth > deepest)
        return mistake(m_position, Expected::LessNesting);
    Node alternatives{Kind::Or, {}, false, {}};
    while (true) {
        auto part = parseAnd(depth);
        if (!part)
            return part;
        const bool more = !atEnd() && atOr();
        const bool isAlternative = more || !alternatives.children.isEmpty();
        if (isAlternative && asksNothing(*part))
            return mistake(m_position, Expected::Word);
        if (!isAlternative)
            return part->children.size() == 1 ? part->children.first() : *part;
        alternatives.children << (part->children.size() == 1 ? part->children.first() : *part);
        if (!more)
            return alternatives;
        m_position += 2;
    }
}

Result<Node> QueryParser::parseAnd(int depth)
{
    Node all;
    std::optional<qsizetype> title;
    for (skipSpace(); !atEnd() && m_text[m_position] != u')' && !atOr(); skipSpace()) {
        const qsizetype place = m_position;
        const bool excluded = atMinus();
        if (excluded)
            ++m_position;
        auto part = parsePart(depth);
        if (!part)
            return part;
        if (asksNothing(*part))
            continue;
        if (asksTitle(*part) && excluded)
            return mistake(place, Expected::TitleWords);
        if (asksTitle(*part))
            title = place;
        all.children << (excluded ? Node{Kind::Not, {}, false, {*part}} : *part);
    }
    if (title && !hasTerm(all))
        return mistake(*title, Expected::TitleWords);
    return all;
}

Result<Node> QueryParser::parsePart(int depth)
{
    auto part = parsePrimary(depth);
    if (!part || asksNothing(*part))
        return part;
    if (part->kind == Kind::Term)
        part = parseNear(*part);
    if (!part)
        return part;
    skipSpace();
    const qsizetype place = m_position;
    if (!takeNear())
        return part;
    return mistake(place, part->kind == Kind::Near ? Expected::NearPair : Expected::NearTerm);
}

std::optional<int> QueryParser::takeNear()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\GNEAR(?:/(\\d{1,3}))?(?=[\\s\"()]|$)"));
    const auto match = pattern.match(m_text.toString(), m_position);
    if (!match.hasMatch())
        return std::nullopt;
    m_position = match.capturedEnd();
    return match.hasCaptured(1) ? match.capturedView(1).toInt() : plainNear;
}

Result<Node> QueryParser::parseNear(const Node& first)
{
    skipSpace();
    const auto distance = takeNear();
    if (!distance)
        return first;
    skipSpace();
    const qsizetype place = m_position;
    if (atEnd() || m_text[place] == u'(' || m_text[place] == u')' || m_text[place] == u'-'
        || atOr())
        return mistake(place, Expected::NearTerm);
    auto second = parsePrimary(0);
    if (!second)
        return second;
    if (second->kind != Kind::Term || second->text.isEmpty())
        return mistake(place, Expected::NearTerm);
    Node near{Kind::Near, {}, false, {first, *second}};
    near.distance = *distance;
    return near;
}

std::optional<QueryField> QueryParser::takeField()
{
    qsizetype end = m_position;
    while (end < m_text.size() && m_text[end].isLetter())
        ++end;
    if (end >= m_text.size() || m_text[end] != u':')
        return std::nullopt;
    const auto field = queryFieldFromKey(m_text.mid(m_position, end - m_position));
    if (field)
        m_position = end + 1;
    return field;
}

Result<Node> QueryParser::parseFieldValue(QueryField field)
{
    const qsizetype place = m_position;
    const bool isQuoted = !atEnd() && m_text[place] == u'"';
    const qsizetype start = isQuoted ? place + 1 : place;
    const auto* const stop = isQuoted
        ? std::find(m_text.begin() + start, m_text.end(), u'"')
        : std::find_if(m_text.begin() + start, m_text.end(), endsBareValue);
    const qsizetype end = stop - m_text.begin();
    if (isQuoted && end == m_text.size())
        return mistake(place, Expected::ClosingQuote);
    m_position = isQuoted ? end + 1 : end;
    QString value = m_text.mid(start, end - start).toString().simplified();
    if (value.isEmpty() && !isQuoted)
        return mistake(place, Expected::Value);
    if (!fixedValues(field).isEmpty())
        value = value.toLower();
    if (!takesValue(field, value))
        return mistake(place, expectedValue(field));
    Node node{Kind::Field, value, false, {}};
    node.field = field;
    return node;
}

Result<Node> QueryParser::parsePrimary(int depth)
{
    if (m_text[m_position] == u'(')
        return parseGroup(depth);
    if (m_text[m_position] == u'"')
        return parsePhrase();
    if (const auto field = takeField())
        return parseFieldValue(*field);
    return parseWord();
}

Result<Node> QueryParser::parseGroup(int depth)
{
    const qsizetype opened = m_position++;
    auto group = parseOr(depth + 1);
    if (!group)
        return group;
    if (atEnd())
        return mistake(opened, Expected::ClosingParenthesis);
    ++m_position;
    return group;
}

Result<Node> QueryParser::parsePhrase()
{
    const qsizetype opened = m_position;
    const qsizetype closed = m_text.indexOf(u'"', opened + 1);
    if (closed < 0)
        return mistake(opened, Expected::ClosingQuote);
    m_position = closed + 1;
    return term(m_text.mid(opened + 1, closed - opened - 1), takeStar());
}

Node QueryParser::parseWord()
{
    const qsizetype start = m_position;
    while (!atEnd() && !endsBareValue(m_text[m_position]) && m_text[m_position] != u'*')
        ++m_position;
    const QStringView word = m_text.mid(start, m_position - start);
    return term(word, takeStar());
}

bool QueryParser::takeStar()
{
    bool found = false;
    for (; !atEnd() && m_text[m_position] == u'*'; ++m_position)
        found = true;
    return found;
}

} // namespace careo
