#include "core/store/HistoryTriggers.h"

#include <QList>

namespace careo::history
{

namespace
{

/// A column or columns whose change is one entry, and what of it is shown. "@" stands for the row.
struct Field {
    const char* key;
    const char* columns;
    const char* shown;
};

/// How the rows of a table are told. All but the first two are SQL expressions over the row "@".
struct Told {
    const char* table;
    const char* kind;
    const char* id;
    const char* subject;
    const char* article; ///< the UUID of the article it is or lies in
    const char* name;
    const char* detail; ///< shown with what is added or removed
    const char* condition; ///< told only where it holds
    QList<Field> fields;
};

constexpr auto always = "1";
constexpr auto nothing = "NULL";
constexpr auto claimArticle = "(SELECT a.uuid FROM article a JOIN claim o "
                              "ON o.article_id = a.id WHERE o.uuid = @.claim_uuid)";
constexpr auto claimQuote = "(SELECT quote FROM claim WHERE uuid = @.claim_uuid)";

Told article()
{
    return {"article", "article", "@.id", "@.uuid", "@.uuid", "@.title", "@.outlet", always,
        {{"title", "title", "@.title"}, {"outlet", "outlet", "@.outlet"},
            {"author", "author", "@.author"}, {"published", "published", "@.published"},
            {"language", "language", "@.language"}, {"url", "url", "@.url"},
            {"text", "text_sha256", nothing}}};
}

Told claim()
{
    return {"claim", "claim", "@.id", "@.uuid",
        "(SELECT uuid FROM article WHERE id = @.article_id)", "@.quote",
        "(SELECT name FROM claim_type WHERE id = @.claim_type_id)", always,
        {{"type", "claim_type_id", "(SELECT name FROM claim_type WHERE id = @.claim_type_id)"},
            {"passage", "passage_start, passage_end", "@.quote"}, {"anchor", "anchor", "@.anchor"},
            {"speaker", "speaker", "@.speaker"}, {"stance", "stance", "@.stance"},
            {"eventDate", "event_date", "@.event_date"}, {"note", "note", "@.note"},
            {"status", "status", "@.status"}}};
}

Told claimType()
{
    return {"claim_type", "claimType", "@.id", "@.uuid", nothing, "@.name", nothing, always,
        {{"name", "name", "@.name"},
            {"parent", "parent_id", "(SELECT name FROM claim_type WHERE id = @.parent_id)"},
            {"position", "position", "@.position"},
            {"colour", "color", "printf('#%06X', @.color & 16777215)"},
            {"key", "shortcut", "@.shortcut"}, {"definition", "definition", "@.definition"}}};
}

QList<Told> aroundClaims()
{
    return {
        {"cue", "cue", "@.id", "@.claim_type_uuid", nothing, "@.expression",
            "(SELECT name FROM claim_type WHERE uuid = @.claim_type_uuid)", always, {}},
        {"suggestion_decision", "suggestionDecision", "@.id", "@.uuid", "@.article_uuid", "@.quote",
            "CASE @.is_accepted WHEN 1 THEN 'accepted: ' ELSE 'rejected: ' END || "
            "coalesce((SELECT name FROM claim_type WHERE uuid = @.claim_type_uuid), '')",
            always, {}},
        {"claim_link", "claimLink", "@.id", "@.uuid",
            "(SELECT a.uuid FROM article a JOIN claim o ON o.article_id = a.id "
            "WHERE o.uuid = @.from_uuid)",
            "(SELECT quote FROM claim WHERE uuid = @.from_uuid)",
            "@.kind || ': ' || coalesce((SELECT quote FROM claim WHERE uuid = @.to_uuid), '')",
            always, {}},
        {"statement", "statement", nothing, "@.claim_uuid", claimArticle, claimQuote, "@.occasion",
            always, {{"spoken", "spoken", "@.spoken"}, {"occasion", "occasion", "@.occasion"}}},
        {"statement_source", "statementSource", nothing, "@.claim_uuid", claimArticle, claimQuote,
            "@.name", always, {}},
    };
}

QList<Told> questions()
{
    return {
        {"question", "question", "@.id", "@.uuid", nothing, "@.text", nothing, always,
            {{"question", "text", "@.text"}, {"kind", "kind", "@.kind"}}},
        {"account", "account", "@.id", "@.uuid", nothing, "@.answer",
            "(SELECT text FROM question WHERE id = @.question_id)", always,
            {{"answer", "answer", "@.answer"},
                {"decision", "decision_reason, decided_at", "@.decision_reason"}}},
        // What goes with its account is told with it.
        {"account_claim", "accountClaim", nothing,
            "(SELECT uuid FROM account WHERE id = @.account_id)", claimArticle, claimQuote,
            "(SELECT answer FROM account WHERE id = @.account_id)",
            "EXISTS (SELECT 1 FROM account WHERE id = @.account_id)", {}},
        {"source_ruling", "sourceRuling", nothing,
            "@.first_article_id || '-' || @.second_article_id",
            "(SELECT uuid FROM article WHERE id = @.first_article_id)",
            "(SELECT title FROM article WHERE id = @.first_article_id)",
            "CASE @.is_one_source WHEN 1 THEN 'one source: ' ELSE 'two sources: ' END || "
            "coalesce((SELECT title FROM article WHERE id = @.second_article_id), '')",
            always, {{"ruling", "is_one_source", "@.is_one_source"}}},
        {"place_nesting", "placeNesting", "@.id", "@.inner_folded || ' < ' || @.outer_folded",
            nothing, "@.inner_place", "@.outer_place", always, {}},
    };
}

QList<Told> besideTheArticles()
{
    return {
        {"source_file", "sourceFile", "@.id", "@.uuid", nothing, "@.name", nothing, always,
            {{"name", "name", "@.name"}}},
        {"context_event", "contextEvent", "@.id", "@.uuid", nothing, "@.title", "@.event_date",
            always,
            {{"title", "title", "@.title"}, {"eventDate", "event_date", "@.event_date"},
                {"note", "note", "@.note"}}},
        {"saved_filter", "savedFilter", "@.id", "@.uuid", nothing, "@.name", nothing, always,
            {{"name", "name", "@.name"}, {"filter", "filter", nothing}}},
        // The nameless choices follow every click.
        {"summary_setting", "summarySetting", "@.id", "@.uuid", nothing, "@.name", nothing,
            "@.name <> ''", {{"choices", "choices", nothing}}},
    };
}

QList<Told> toldTables()
{
    return QList<Told>{article(), claim(), claimType()} + aroundClaims() + questions()
        + besideTheArticles();
}

QString ofRow(const char* expression, const char* row)
{
    return QString::fromLatin1(expression).replace(QLatin1Char('@'), QLatin1StringView(row));
}

const QString into = QStringLiteral(
    "INSERT INTO history (deed, kind, subject_id, subject, article_uuid, name, field, "
    "value_before, value_after, action, session, done_at, done_by, way) ");

/// What an entry tells of the row, as a list of SQL expressions.
QString facts(const Told& told, const char* row, const char* deed, const QString& field,
    const QString& before, const QString& after)
{
    return QStringLiteral("'%1', '%2', %3, coalesce(%4, ''), %5, substr(coalesce(%6, ''), 1, 200), "
                          "'%7', substr(%8, 1, 500), substr(%9, 1, 500)")
        .arg(QLatin1StringView(deed), QLatin1StringView(told.kind), ofRow(told.id, row),
            ofRow(told.subject, row), ofRow(told.article, row), ofRow(told.name, row), field,
            before, after);
}

/// Always one entry. A SELECT would first put it in a table of its own, which takes as long as all
/// the rest of adding a row.
QString entry(const QString& facts)
{
    QStringList values{facts};
    for (const char* column : {"action", "session", "done_at", "done_by", "way"})
        values << QStringLiteral("(SELECT %1 FROM history_context WHERE id = 1)")
                      .arg(QLatin1StringView(column));
    return into + QStringLiteral("VALUES (%1)").arg(values.join(QStringLiteral(", ")));
}

/// An entry where the condition holds.
QString entryIf(const QString& facts, const QString& condition)
{
    return into
        + QStringLiteral("SELECT %1, action, session, done_at, done_by, way FROM history_context "
                         "WHERE id = 1 AND (%2)")
              .arg(facts, condition);
}

QString trigger(const Told& told, const char* deed)
{
    return QStringLiteral("history_%1_%2")
        .arg(QLatin1StringView(told.table), QLatin1StringView(deed));
}

QString rowTrigger(const Told& told, const char* deed, const char* event, const char* row)
{
    const QString null = QLatin1StringView(nothing);
    const QString detail = ofRow(told.detail, row);
    const bool isAdded = QLatin1StringView(row) == QLatin1StringView("new");
    return QStringLiteral("CREATE TRIGGER %1 AFTER %2 ON %3 WHEN %4 BEGIN %5; END")
        .arg(trigger(told, deed), QLatin1StringView(event), QLatin1StringView(told.table),
            ofRow(told.condition, row),
            entry(facts(told, row, deed, {}, isAdded ? null : detail, isAdded ? detail : null)));
}

QString changeTrigger(const Told& told)
{
    QStringList columns;
    QString entries;
    for (const Field& field : told.fields) {
        QStringList differs;
        for (const QString& column :
            QString::fromLatin1(field.columns).split(QStringLiteral(", "))) {
            columns << column;
            differs << QStringLiteral("old.%1 IS NOT new.%1").arg(column);
        }
        const QString change = facts(told, "new", "changed", QString::fromLatin1(field.key),
            ofRow(field.shown, "old"), ofRow(field.shown, "new"));
        entries += entryIf(change, differs.join(QStringLiteral(" OR "))) + QStringLiteral("; ");
    }
    return QStringLiteral("CREATE TRIGGER %1 AFTER UPDATE OF %2 ON %3 WHEN %4 BEGIN %5END")
        .arg(trigger(told, "changed"), columns.join(QStringLiteral(", ")),
            QLatin1StringView(told.table), ofRow(told.condition, "new"), entries);
}

} // namespace

QStringList schema()
{
    return {
        QStringLiteral("CREATE TABLE history (id INTEGER PRIMARY KEY, action INTEGER NOT NULL, "
                       "session INTEGER NOT NULL, done_at TEXT NOT NULL, done_by TEXT NOT NULL, "
                       "way TEXT NOT NULL, deed TEXT NOT NULL, kind TEXT NOT NULL, "
                       "subject_id INTEGER, subject TEXT NOT NULL, article_uuid TEXT, "
                       "name TEXT NOT NULL, field TEXT NOT NULL, value_before TEXT, "
                       "value_after TEXT)"),
        QStringLiteral("CREATE INDEX history_subject ON history(subject, kind)"),
        QStringLiteral("CREATE INDEX history_article ON history(article_uuid)"),
        QStringLiteral("CREATE INDEX history_done_at ON history(done_at)"),
        QStringLiteral("CREATE INDEX history_done_by ON history(done_by)"),
        QStringLiteral("CREATE TRIGGER history_stays BEFORE UPDATE ON history BEGIN "
                       "SELECT RAISE(ABORT, 'the history is never rewritten'); END"),
        QStringLiteral("CREATE TRIGGER history_is_kept BEFORE DELETE ON history BEGIN "
                       "SELECT RAISE(ABORT, 'the history is never rewritten'); END"),
        QStringLiteral("CREATE TRIGGER history_grows BEFORE INSERT ON history "
                       "WHEN EXISTS (SELECT 1 FROM history WHERE id = new.id) BEGIN "
                       "SELECT RAISE(ABORT, 'the history is never rewritten'); END"),
        QStringLiteral("CREATE TABLE history_context (id INTEGER PRIMARY KEY CHECK (id = 1), "
                       "action INTEGER NOT NULL, session INTEGER NOT NULL, done_at TEXT NOT NULL, "
                       "done_by TEXT NOT NULL, way TEXT NOT NULL)"),
        QStringLiteral("INSERT INTO history_context (id, action, session, done_at, done_by, way) "
                       "VALUES (1, 0, 0, '', '', 'done')"),
    };
}

QStringList triggers()
{
    QStringList statements;
    for (const Told& told : toldTables()) {
        for (const char* deed : {"added", "changed", "removed"})
            statements << QStringLiteral("DROP TRIGGER IF EXISTS ") + trigger(told, deed);
        statements << rowTrigger(told, "added", "INSERT", "new")
                   << rowTrigger(told, "removed", "DELETE", "old");
        if (!told.fields.isEmpty())
            statements << changeTrigger(told);
    }
    return statements;
}

QStringList toldColumns()
{
    QStringList told;
    for (const Told& table : toldTables()) {
        const QString name = QString::fromLatin1(table.table);
        told << name;
        for (const Field& field : table.fields) {
            for (const QString& column :
                QString::fromLatin1(field.columns).split(QStringLiteral(", ")))
                told << name + QLatin1Char('.') + column;
        }
    }
    return told;
}

} // namespace careo::history
