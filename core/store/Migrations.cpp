#include "core/store/Migrations.h"

#include "core/store/Database.h"
#include "core/store/FullText.h"
#include "core/store/HistoryTriggers.h"
#include "core/store/Query.h"

#include <QFile>
#include <QList>
#include <QStringList>

namespace careo
{

namespace
{

struct Migration {
    int version;
    QStringList statements;
};

QStringList firstTables()
{
    return {
        QStringLiteral("CREATE TABLE source_file ("
                       "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
                       "media_type TEXT NOT NULL, encoding TEXT NOT NULL, sha256 BLOB NOT NULL, "
                       "imported_at TEXT NOT NULL, imported_by TEXT NOT NULL, "
                       "bytes BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX source_file_sha256 ON source_file(sha256)"),
        QStringLiteral(
            "CREATE TABLE article ("
            "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, "
            "source_file_id INTEGER REFERENCES source_file(id), "
            "source_start INTEGER NOT NULL, source_end INTEGER NOT NULL, "
            "title TEXT NOT NULL, title_folded TEXT NOT NULL, "
            "outlet TEXT NOT NULL, outlet_folded TEXT NOT NULL, author TEXT NOT NULL, "
            "published TEXT NOT NULL, published_first INTEGER, published_last INTEGER, "
            "language TEXT NOT NULL, url TEXT NOT NULL, is_read INTEGER NOT NULL, "
            "created_at TEXT NOT NULL, created_by TEXT NOT NULL, "
            "body_start INTEGER NOT NULL, text_sha256 BLOB NOT NULL, text TEXT NOT NULL)"),
        QStringLiteral(
            "CREATE INDEX article_published ON article(published_first, published_last)"),
        QStringLiteral("CREATE INDEX article_source_file ON article(source_file_id)"),
        QStringLiteral("CREATE INDEX article_text_sha256 ON article(text_sha256)"),
        QStringLiteral("CREATE TABLE claim_type ("
                       "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, "
                       "parent_id INTEGER REFERENCES claim_type(id), position INTEGER NOT NULL, "
                       "name TEXT NOT NULL, color INTEGER NOT NULL, shortcut INTEGER NOT NULL, "
                       "definition TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE claim ("
                       "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, "
                       "article_id INTEGER NOT NULL REFERENCES article(id), "
                       "claim_type_id INTEGER NOT NULL REFERENCES claim_type(id), "
                       "passage_start INTEGER NOT NULL, passage_end INTEGER NOT NULL, "
                       "quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, "
                       "anchor TEXT NOT NULL, speaker TEXT NOT NULL, stance TEXT NOT NULL, "
                       "event_date TEXT NOT NULL, event_first INTEGER, event_last INTEGER, "
                       "note TEXT NOT NULL, status TEXT NOT NULL, "
                       "created_at TEXT NOT NULL, created_by TEXT NOT NULL, "
                       "changed_at TEXT NOT NULL, changed_by TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX claim_article ON claim(article_id, passage_start)"),
        QStringLiteral("CREATE INDEX claim_type_article ON claim(claim_type_id, article_id)"),
    };
}

QStringList contextEvents()
{
    return {QStringLiteral("CREATE TABLE context_event ("
                           "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, "
                           "title TEXT NOT NULL, event_date TEXT NOT NULL, event_first INTEGER, "
                           "event_last INTEGER, note TEXT NOT NULL, created_at TEXT NOT NULL, "
                           "created_by TEXT NOT NULL)")};
}

QStringList claimLinks()
{
    return {QStringLiteral("CREATE TABLE claim_link ("
                           "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, "
                           "from_uuid TEXT NOT NULL, to_uuid TEXT NOT NULL, kind TEXT NOT NULL, "
                           "created_at TEXT NOT NULL, created_by TEXT NOT NULL, "
                           "UNIQUE (from_uuid, to_uuid, kind))"),
        QStringLiteral("CREATE INDEX claim_link_to ON claim_link(to_uuid)")};
}

// What an article shares with others holds for the text it was found in only.
QStringList copies()
{
    return {QStringLiteral("CREATE TABLE fingerprint ("
                           "article_id INTEGER PRIMARY KEY REFERENCES article(id) "
                           "ON DELETE CASCADE, marks BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE text_copy (id INTEGER PRIMARY KEY, "
                       "first_article_id INTEGER NOT NULL REFERENCES article(id) "
                       "ON DELETE CASCADE, first_start INTEGER NOT NULL, "
                       "first_end INTEGER NOT NULL, "
                       "second_article_id INTEGER NOT NULL REFERENCES article(id) "
                       "ON DELETE CASCADE, second_start INTEGER NOT NULL, "
                       "second_end INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX text_copy_first ON text_copy(first_article_id, first_start)"),
        QStringLiteral(
            "CREATE INDEX text_copy_second ON text_copy(second_article_id, second_start)"),
        QStringLiteral("CREATE TRIGGER article_text_changed AFTER UPDATE OF text ON article BEGIN "
                       "DELETE FROM fingerprint WHERE article_id = old.id; "
                       "DELETE FROM text_copy WHERE first_article_id = old.id "
                       "OR second_article_id = old.id; END")};
}

QStringList questions()
{
    return {QStringLiteral("CREATE TABLE question ("
                           "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, text TEXT NOT NULL, "
                           "kind TEXT NOT NULL, created_at TEXT NOT NULL, "
                           "created_by TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE account ("
                       "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, "
                       "question_id INTEGER NOT NULL REFERENCES question(id) ON DELETE CASCADE, "
                       "answer TEXT NOT NULL, decision_reason TEXT, decided_at TEXT, "
                       "decided_by TEXT, created_at TEXT NOT NULL, created_by TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX account_question ON account(question_id)"),
        QStringLiteral("CREATE TABLE account_claim ("
                       "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, "
                       "claim_uuid TEXT NOT NULL, position INTEGER NOT NULL, "
                       "PRIMARY KEY (account_id, claim_uuid))"),
        QStringLiteral("CREATE INDEX account_claim_claim ON account_claim(claim_uuid)"),
        QStringLiteral("CREATE TABLE source_ruling ("
                       "first_article_id INTEGER NOT NULL REFERENCES article(id) "
                       "ON DELETE CASCADE, "
                       "second_article_id INTEGER NOT NULL REFERENCES article(id) "
                       "ON DELETE CASCADE, is_one_source INTEGER NOT NULL, "
                       "created_at TEXT NOT NULL, created_by TEXT NOT NULL, "
                       "PRIMARY KEY (first_article_id, second_article_id))"),
        QStringLiteral("CREATE TABLE place_nesting (id INTEGER PRIMARY KEY, "
                       "inner_place TEXT NOT NULL, inner_folded TEXT NOT NULL, "
                       "outer_place TEXT NOT NULL, outer_folded TEXT NOT NULL, "
                       "created_at TEXT NOT NULL, created_by TEXT NOT NULL, "
                       "UNIQUE (inner_folded, outer_folded))")};
}

QStringList summarySettings()
{
    return {QStringLiteral("CREATE TABLE summary_setting ("
                           "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, "
                           "name TEXT NOT NULL UNIQUE, choices TEXT NOT NULL, "
                           "changed_at TEXT NOT NULL, changed_by TEXT NOT NULL)")};
}

QStringList savedFilters()
{
    return {QStringLiteral("CREATE TABLE saved_filter ("
                           "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, "
                           "name TEXT NOT NULL, name_folded TEXT NOT NULL, "
                           "filter TEXT NOT NULL, created_at TEXT NOT NULL, "
                           "created_by TEXT NOT NULL)")};
}

// What was noted on a claim that is taken out stays, for the claim may come back.
QStringList statements()
{
    return {QStringLiteral("CREATE TABLE statement (claim_uuid TEXT PRIMARY KEY, "
                           "spoken TEXT NOT NULL, occasion TEXT NOT NULL, "
                           "changed_at TEXT NOT NULL, changed_by TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE statement_source ("
                       "claim_uuid TEXT NOT NULL REFERENCES statement(claim_uuid) "
                       "ON DELETE CASCADE, position INTEGER NOT NULL, name TEXT NOT NULL, "
                       "is_anonymous INTEGER NOT NULL, quote TEXT NOT NULL, "
                       "passage_start INTEGER NOT NULL, passage_end INTEGER NOT NULL, "
                       "PRIMARY KEY (claim_uuid, position))")};
}

QStringList cues()
{
    return {QStringLiteral("CREATE TABLE cue (id INTEGER PRIMARY KEY, "
                           "claim_type_uuid TEXT NOT NULL, position INTEGER NOT NULL, "
                           "expression TEXT NOT NULL, weight REAL NOT NULL, "
                           "language TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX cue_claim_type ON cue(claim_type_uuid, position)")};
}

QStringList recognition()
{
    return {QStringLiteral("ALTER TABLE article ADD COLUMN recognition INTEGER")};
}

// What was decided stays known while an article or a claim type is out of the case.
QStringList suggestionDecisions()
{
    return {QStringLiteral("CREATE TABLE suggestion_decision (id INTEGER PRIMARY KEY, "
                           "uuid TEXT NOT NULL UNIQUE, article_uuid TEXT NOT NULL, "
                           "claim_type_uuid TEXT NOT NULL, quote TEXT NOT NULL, "
                           "is_accepted INTEGER NOT NULL, created_at TEXT NOT NULL, "
                           "created_by TEXT NOT NULL)"),
        QStringLiteral(
            "CREATE INDEX suggestion_decision_article ON suggestion_decision(article_uuid)")};
}

// By UUID, so that they are there again when an article that was taken out comes back.
QStringList textVersions()
{
    return {QStringLiteral(
                "CREATE TABLE article_text_version ("
                "id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, "
                "article_uuid TEXT NOT NULL, text TEXT NOT NULL, body_start INTEGER NOT NULL, "
                "source_file_id INTEGER REFERENCES source_file(id), "
                "source_start INTEGER NOT NULL, source_end INTEGER NOT NULL, "
                "change TEXT NOT NULL, changed_at TEXT NOT NULL, "
                "changed_by TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX article_text_version_article "
                       "ON article_text_version(article_uuid)")};
}

QList<Migration> migrations()
{
    return {{1, firstTables() + fulltext::schema()}, {2, contextEvents() + claimLinks()},
        {3, copies() + questions()}, {4, summarySettings()}, {5, savedFilters()}, {6, statements()},
        {7, cues()}, {8, recognition()}, {9, history::schema()}, {10, fulltext::historySchema()},
        {11, suggestionDecisions()}, {12, textVersions()}, {13, fulltext::gatheringSchema()}};
}

Result<void> apply(Database& database, const Migration& migration)
{
    return inTransaction(database, [&]() -> Result<void> {
        for (const QString& statement : migration.statements) {
            if (auto done = database.run(statement); !done)
                return done;
        }
        if (migration.version == currentCaseVersion()) {
            for (const QString& statement : history::triggers()) {
                if (auto done = database.run(statement); !done)
                    return done;
            }
        }
        return database.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
    });
}

} // namespace

int currentCaseVersion()
{
    return migrations().last().version;
}

Result<void> migrate(Database& database, int version, const QString& copyPath)
{
    if (version == currentCaseVersion())
        return {};
    if (version == 0) {
        const auto marked
            = database.run(QStringLiteral("PRAGMA application_id = %1").arg(caseApplicationId));
        if (!marked)
            return marked;
    } else if (!QFile::exists(copyPath)) {
        const auto copied = Query(database, QStringLiteral("VACUUM INTO :path"))
                                .bind(QStringLiteral(":path"), copyPath)
                                .exec();
        if (!copied)
            return copied;
    }
    for (const Migration& migration : migrations()) {
        if (migration.version <= version)
            continue;
        if (auto done = apply(database, migration); !done)
            return done;
    }
    return {};
}

} // namespace careo
