#include "core/store/FullText.h"

#include "core/base/Folding.h"

#include <QHash>

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
    case Kind::Near: {
        QStringList parts;
        for (const Node& child : node.children)
            parts << termExpression(child);
        return QStringLiteral("NEAR(%1, %2)").arg(parts.join(QLatin1Char(' '))).arg(node.distance);
    }
    case Kind::Not: // handled by the And around it
    case Kind::Field:
        break;
    }
    Q_UNREACHABLE();
}

/// For each plain letter the letters that folding makes it of, capitals included.
const QHash<QChar, QString>& variants()
{
    static const QHash<QChar, QString> letters = [] {
        QHash<QChar, QString> made;
        constexpr char16_t latinEnd = 0x1f00;
        for (char16_t code = u'A'; code < latinEnd; ++code) {
            const QChar letter(code);
            const QString plain = letter.isLetter() ? folded(QStringView(&letter, 1)) : QString();
            if (plain.size() == 1)
                made[plain[0]] += letter;
        }
        return made;
    }();
    return letters;
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

QStringList gatheringSchema()
{
    return {
        QStringLiteral("DROP TRIGGER IF EXISTS article_fts_insert"),
        QStringLiteral("DROP TRIGGER IF EXISTS article_fts_delete"),
        QStringLiteral("DROP TRIGGER IF EXISTS history_fts_insert"),
        // In bytes: as much as an import commits at once.
        QStringLiteral("INSERT INTO article_fts(article_fts, rank) VALUES ('hashsize', 33554432)"),
        // More pieces may wait until they are merged.
        QStringLiteral("INSERT INTO article_fts(article_fts, rank) VALUES ('automerge', 8)"),
    };
}

QString indexArticles()
{
    return QStringLiteral("INSERT INTO article_fts(rowid, title, text) SELECT id, title, text "
                          "FROM article WHERE id BETWEEN :first AND :last ORDER BY id");
}

QString unindexArticles()
{
    return QStringLiteral("INSERT INTO article_fts(article_fts, rowid, title, text) "
                          "SELECT 'delete', id, title, text FROM article "
                          "WHERE id BETWEEN :first AND :last ORDER BY id");
}

QString indexHistory()
{
    return QStringLiteral("INSERT INTO history_fts(rowid, name, value_before, value_after) "
                          "SELECT id, name, value_before, value_after FROM history "
                          "WHERE id > :begin ORDER BY id");
}

QStringList historySchema()
{
    return {
        QStringLiteral("CREATE VIRTUAL TABLE history_fts USING fts5(name, value_before, "
                       "value_after, content='history', content_rowid='id', "
                       "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"),
        QStringLiteral("CREATE TRIGGER history_fts_insert AFTER INSERT ON history BEGIN "
                       "INSERT INTO history_fts(rowid, name, value_before, value_after) "
                       "VALUES (new.id, new.name, new.value_before, new.value_after); END"),
        QStringLiteral("INSERT INTO history_fts(history_fts) VALUES ('rebuild')"),
    };
}

QString historyCondition(const QString& historyId, const QString& placeholder)
{
    return QStringLiteral(
        "%1 IN (SELECT rowid FROM history_fts WHERE history_fts MATCH %2 "
        "UNION SELECT t.id FROM article_fts JOIN article a ON a.id = article_fts.rowid "
        "JOIN history t ON t.article_uuid = a.uuid "
        "WHERE article_fts MATCH '{title} : ' || %2)")
        .arg(historyId, placeholder);
}

QString prefixExpression(const QString& word)
{
    const bool hasWord = std::any_of(
        word.cbegin(), word.cend(), [](QChar letter) { return letter.isLetterOrNumber(); });
    QString quoted = word;
    quoted.replace(QLatin1Char('"'), QLatin1Char(' '));
    return hasWord ? QStringLiteral("\"%1\"*").arg(quoted) : QString();
}

bool isTextual(const TextQuery::Node& node)
{
    const auto excludes = [](const Node& child) { return child.kind == Kind::Not; };
    const auto& parts = node.children;
    if (node.kind == Kind::Field || !std::all_of(parts.cbegin(), parts.cend(), isTextual))
        return false;
    if (node.kind == Kind::And) // the index can only take away from what it has found
        return !std::all_of(parts.cbegin(), parts.cend(), excludes);
    return std::none_of(parts.cbegin(), parts.cend(), excludes);
}

QString condition(const QString& articleId, const QString& placeholder)
{
    return QStringLiteral("%1 IN (SELECT rowid FROM article_fts WHERE article_fts MATCH %2)")
        .arg(articleId, placeholder);
}

QString matchExpression(const TextQuery::Node& node, bool inTitle)
{
    const QString all = expression(node);
    return inTitle ? QStringLiteral("{title} : (%1)").arg(all) : all;
}

QString anyOfExpression(const QList<TextQuery::Node>& terms)
{
    return expression(Node{Kind::Or, {}, false, terms});
}

QString foldedCondition(const QString& column, const QString& placeholder)
{
    return QStringLiteral("%1 GLOB %2").arg(column, placeholder);
}

QString foldedPattern(const QString& text)
{
    QString pattern(QLatin1Char('*'));
    for (const QChar letter : folded(text)) {
        const QString others = variants().value(letter);
        const bool isSpecial = letter == u'*' || letter == u'?' || letter == u'[';
        if (!others.isEmpty() || isSpecial)
            pattern += QStringLiteral("[%1]").arg(others.isEmpty() ? QString(letter) : others);
        else
            pattern += letter;
    }
    return pattern + QLatin1Char('*');
}

QString integrityCheck()
{
    return QStringLiteral(
        "INSERT INTO article_fts(article_fts, rank) VALUES ('integrity-check', 1)");
}

} // namespace careo::fulltext
