#include "core/model/TextQuery.h"

#include "core/model/QueryParser.h"

#include <QStringList>

namespace careo
{

namespace
{

using Kind = TextQuery::Kind;
using Node = TextQuery::Node;

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
    auto root = QueryParser(text).parse();
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
