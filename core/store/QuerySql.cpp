#include "core/store/QuerySql.h"

#include "core/model/EdtfDate.h"
#include "core/store/FullText.h"

#include <QStringList>

#include <algorithm>

namespace careo
{

namespace
{

using Kind = TextQuery::Kind;
using Node = TextQuery::Node;

bool asksTitle(const Node& node)
{
    return node.kind == Kind::Field && node.field == QueryField::In;
}

bool asksClaim(const Node& node)
{
    return node.kind == Kind::Field && isClaimField(node.field, node.text);
}

/// An excluded claim field that belongs to the claim the fields beside it ask for.
bool narrowsClaim(const Node& node)
{
    return node.kind == Kind::Not && asksClaim(node.children.first())
        && node.children.first().field != QueryField::Type;
}

class Writer
{
public:
    explicit Writer(QueryScope scope)
        : m_scope(scope)
    {
    }

    QString written(const Node& node, bool inTitle)
    {
        if (node.kind == Kind::And)
            return writtenAnd(node, inTitle);
        if (node.kind == Kind::Not)
            return writtenNot(node.children.first(), inTitle);
        if (fulltext::isTextual(node))
            return words(node, inTitle);
        if (node.kind == Kind::Or) {
            QStringList parts;
            for (const Node& child : node.children)
                parts << written(child, inTitle);
            return QStringLiteral("(%1)").arg(parts.join(QStringLiteral(" OR ")));
        }
        return asksClaim(node) ? onClaim({node}) : articleField(node);
    }

    [[nodiscard]] const QList<std::pair<QString, QVariant>>& values() const { return m_values; }

private:
    QString writtenNot(const Node& node, bool inTitle)
    {
        const bool isType = asksClaim(node) && node.field == QueryField::Type;
        return QStringLiteral("(%1) IS NOT TRUE")
            .arg(isType ? onAnyClaim({node}) : written(node, inTitle));
    }

    QString writtenAnd(const Node& node, bool inTitle)
    {
        const QList<Node>& parts = node.children;
        const bool title = inTitle || std::any_of(parts.cbegin(), parts.cend(), asksTitle);
        Node text;
        QList<Node> claims;
        QStringList conditions;
        const bool oneClaim = std::any_of(parts.cbegin(), parts.cend(), asksClaim);
        for (const Node& part : parts) {
            if (part.kind != Kind::Not && fulltext::isTextual(part))
                text.children << part;
            else if (asksClaim(part) || (oneClaim && narrowsClaim(part)))
                claims << part;
            else if (!asksTitle(part))
                conditions << written(part, title);
        }
        if (!claims.isEmpty())
            conditions.prepend(onClaim(claims));
        if (!text.children.isEmpty())
            conditions.prepend(words(text, title));
        return conditions.isEmpty()
            ? QStringLiteral("1")
            : QStringLiteral("(%1)").arg(conditions.join(QStringLiteral(" AND ")));
    }

    QString words(const Node& node, bool inTitle)
    {
        return fulltext::condition(
            QStringLiteral("a.id"), value(fulltext::matchExpression(node, inTitle)));
    }

    QString onClaim(const QList<Node>& fields)
    {
        return m_scope == QueryScope::Claim ? QStringLiteral("(%1)").arg(claimFields(fields))
                                            : onAnyClaim(fields);
    }

    /// The alias `c` of the claim asked for is hidden within.
    QString onAnyClaim(const QList<Node>& fields)
    {
        return QStringLiteral("a.id IN (SELECT c.article_id FROM claim c WHERE %1)")
            .arg(claimFields(fields));
    }

    QString claimFields(const QList<Node>& fields)
    {
        QStringList conditions;
        for (const Node& field : fields) {
            conditions << (field.kind == Kind::Not
                    ? QStringLiteral("(%1) IS NOT TRUE").arg(claimField(field.children.first()))
                    : claimField(field));
        }
        return conditions.join(QStringLiteral(" AND "));
    }

    QString claimField(const Node& node)
    {
        switch (node.field) {
        case QueryField::Type:
            return QStringLiteral(
                "c.claim_type_id IN (WITH RECURSIVE subtree(id) AS (SELECT id FROM claim_type "
                "WHERE %1 UNION SELECT t.id FROM claim_type t JOIN subtree s "
                "ON t.parent_id = s.id) SELECT id FROM subtree)")
                .arg(holds(QStringLiteral("name"), node.text));
        case QueryField::Speaker:
            return holds(QStringLiteral("c.speaker"), node.text);
        case QueryField::Status:
            return QStringLiteral("c.status = ") + value(node.text);
        case QueryField::Stance:
            return QStringLiteral("c.stance = ") + value(node.text);
        case QueryField::Event: {
            const EdtfDate date = *EdtfDate::parse(node.text);
            const QString from = value(date.first().toJulianDay());
            const QString to = value(date.last().toJulianDay());
            return QStringLiteral("c.event_last >= %1 AND c.event_first <= %2").arg(from, to);
        }
        default:
            return hasOfClaim(node.text);
        }
    }

    static QString hasOfClaim(const QString& property)
    {
        if (property == QLatin1StringView("date"))
            return QStringLiteral("c.event_date <> ''");
        if (property == QLatin1StringView("orphan") || property == QLatin1StringView("approximate"))
            return QStringLiteral("c.anchor = '%1'").arg(property);
        return property == QLatin1StringView("note") ? QStringLiteral("c.note <> ''")
                                                     : QStringLiteral("c.speaker <> ''");
    }

    QString articleField(const Node& node)
    {
        switch (node.field) {
        case QueryField::Outlet:
            return holds(QStringLiteral("a.outlet"), node.text);
        case QueryField::Author:
            return holds(QStringLiteral("a.author"), node.text);
        case QueryField::Language:
            return node.text.isEmpty()
                ? QStringLiteral("a.language = ''")
                : QStringLiteral("a.language = ") + value(node.text.toLower());
        case QueryField::From:
            return QStringLiteral("a.published_last >= ")
                + value(EdtfDate::parse(node.text)->first().toJulianDay());
        case QueryField::To:
            return QStringLiteral("a.published_first <= ")
                + value(EdtfDate::parse(node.text)->last().toJulianDay());
        case QueryField::Has:
            return node.text == QLatin1StringView("claims")
                ? QStringLiteral("EXISTS (SELECT 1 FROM claim n WHERE n.article_id = a.id)")
                : QStringLiteral("a.%1 <> ''").arg(node.text);
        default:
            break; // in:title is part of the words beside it
        }
        Q_UNREACHABLE();
    }

    QString holds(const QString& column, const QString& text)
    {
        return text.isEmpty()
            ? column + QStringLiteral(" = ''")
            : fulltext::foldedCondition(column, value(fulltext::foldedPattern(text)));
    }

    QString value(const QVariant& given)
    {
        const QString name = QStringLiteral(":query%1").arg(m_values.size());
        m_values.emplaceBack(name, given);
        return name;
    }

    QueryScope m_scope;
    QList<std::pair<QString, QVariant>> m_values;
};

} // namespace

QuerySql querySql(const TextQuery& query, QueryScope scope)
{
    Writer writer(scope);
    const QString condition = writer.written(query.root(), false);
    return {condition, writer.values()};
}

} // namespace careo
