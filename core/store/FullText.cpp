#include "core/store/FullText.h"

#include <algorithm>

namespace careo::fulltext
{

namespace
{

using Node = TextQuery::Node;
using Kind = TextQuery::Kind;

QString expression(const Node& node);

QString joined(const QStringList& parts, const QString& with)
{
    return parts.size() == 1 ? parts.first() : QStringLiteral("(%1)").arg(parts.join(with));
}

QString termExpression(const Node& term)
{
    const QString quoted = QStringLiteral("\"%1\"").arg(term.text);
    return term.isPrefix ? quoted + QLatin1Char('*') : quoted;
}

QString andExpression(const Node& node)
{
    QStringList wanted;
    QStringList excluded;
    for (const Node& child : node.children) {
        if (child.kind == Kind::Not)
            excluded << expression(child.children.first());
        else
            wanted << expression(child);
    }
    const QString without
        = excluded.isEmpty() ? QString() : joined(excluded, QStringLiteral(" OR "));
    if (wanted.isEmpty())
        return without;
    const QString all = joined(wanted, QStringLiteral(" AND "));
    return excluded.isEmpty() ? all : QStringLiteral("(%1 NOT %2)").arg(all, without);
}

QString expression(const Node& node)
{
    switch (node.kind) {
    case Kind::Term:
        return termExpression(node);
    case Kind::And:
        return andExpression(node);
    case Kind::Or: {
        QStringList parts;
        for (const Node& child : node.children)
            parts << expression(child);
        return joined(parts, QStringLiteral(" OR "));
    }
    case Kind::Not:
        break; // handled by the And around it
    }
    Q_UNREACHABLE();
}

bool onlyExcludes(const TextQuery& query)
{
    const QList<Node>& parts = query.root().children;
    return std::all_of(
        parts.cbegin(), parts.cend(), [](const Node& node) { return node.kind == Kind::Not; });
}

} // namespace

QStringList schema()
{
    return {
        QStringLiteral("CREATE VIRTUAL TABLE article_fts USING fts5(title, text, "
                       "content='article', content_rowid='id', "
                       "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"),
        QStringLiteral("CREATE TRIGGER article_fts_insert AFTER INSERT ON article BEGIN "
                       "INSERT INTO article_fts(rowid, title, text) "
                       "VALUES (new.id, new.title, new.text); END"),
        QStringLiteral("CREATE TRIGGER article_fts_delete AFTER DELETE ON article BEGIN "
                       "INSERT INTO article_fts(article_fts, rowid, title, text) "
                       "VALUES ('delete', old.id, old.title, old.text); END"),
        QStringLiteral("CREATE TRIGGER article_fts_update AFTER UPDATE OF title, text ON article "
                       "BEGIN INSERT INTO article_fts(article_fts, rowid, title, text) "
                       "VALUES ('delete', old.id, old.title, old.text); "
                       "INSERT INTO article_fts(rowid, title, text) "
                       "VALUES (new.id, new.title, new.text); END"),
    };
}

QString condition(const TextQuery& query, const QString& articleId)
{
    return QStringLiteral("%1 %2 (SELECT rowid FROM article_fts WHERE article_fts MATCH :words)")
        .arg(articleId, onlyExcludes(query) ? QStringLiteral("NOT IN") : QStringLiteral("IN"));
}

QString matchExpression(const TextQuery& query)
{
    return expression(query.root());
}

QString integrityCheck()
{
    return QStringLiteral(
        "INSERT INTO article_fts(article_fts, rank) VALUES ('integrity-check', 1)");
}

} // namespace careo::fulltext
