#include "core/store/QuestionStore.h"

#include "core/base/NewUuid.h"
#include "core/store/CaseStore.h"
#include "core/store/Query.h"

#include <QHash>

namespace careo
{

namespace
{

const QString selectQuestionsSql = QStringLiteral(
    "SELECT id, uuid, text, kind, created_at, created_by FROM question %1 ORDER BY id");
const QString insertQuestionSql
    = QStringLiteral("INSERT INTO question (id, uuid, text, kind, created_at, created_by) "
                     "VALUES (:id, :uuid, :text, :kind, :createdAt, :createdBy)");
const QString updateQuestionSql
    = QStringLiteral("UPDATE question SET text = :text, kind = :kind WHERE id = :id");
const QString deleteQuestionSql = QStringLiteral("DELETE FROM question WHERE id = :id");

const QString selectAccountsSql
    = QStringLiteral("SELECT id, uuid, question_id, answer, decision_reason, decided_at, "
                     "decided_by, created_at, created_by FROM account a %1 ORDER BY id");
const QString insertAccountSql = QStringLiteral(
    "INSERT INTO account (id, uuid, question_id, answer, decision_reason, decided_at, decided_by, "
    "created_at, created_by) SELECT :id, :uuid, q.id, :answer, :reason, :decidedAt, :decidedBy, "
    ":createdAt, :createdBy FROM question q WHERE q.id = :question");
const QString updateAccountSql = QStringLiteral(
    "UPDATE account SET answer = :answer, decision_reason = :reason, decided_at = :decidedAt, "
    "decided_by = :decidedBy WHERE id = :id");
const QString deleteAccountSql = QStringLiteral("DELETE FROM account WHERE id = :id");

// By UUID, for an id may be given anew once its claim is gone.
const QString selectClaimsSql
    = QStringLiteral("SELECT l.account_id, c.id FROM account a "
                     "JOIN account_claim l ON l.account_id = a.id "
                     "JOIN claim c ON c.uuid = l.claim_uuid %1 ORDER BY l.account_id, l.position");
const QString ofQuestion = QStringLiteral("WHERE question_id = :question");
const QString ofAccount = QStringLiteral("WHERE a.id = :account");
const QString selectEvidenceSql = QStringLiteral(
    "SELECT l.account_id, c.id, c.article_id, c.passage_start, c.passage_end, c.quote, c.speaker, "
    "c.event_date, r.title, r.outlet, r.author, r.published, "
    "substr(r.text, r.body_start + 1, 300), substr(r.text, -120) FROM account a "
    "JOIN account_claim l ON l.account_id = a.id JOIN claim c ON c.uuid = l.claim_uuid "
    "JOIN article r ON r.id = c.article_id %1 ORDER BY l.account_id, l.position");
const QString clearClaimsSql
    = QStringLiteral("DELETE FROM account_claim WHERE account_id = :account AND claim_uuid IN "
                     "(SELECT uuid FROM claim WHERE id NOT IN (%1))");
const QString insertClaimSql
    = QStringLiteral("INSERT INTO account_claim (account_id, claim_uuid, position) "
                     "SELECT :account, uuid, :position FROM claim WHERE id = :claim "
                     "ON CONFLICT (account_id, claim_uuid) DO UPDATE "
                     "SET position = excluded.position");

Question questionOf(const Query& row)
{
    Question question;
    question.id = row.id<QuestionId>(0);
    question.uuid = row.uuid(1);
    question.text = row.text(2);
    question.kind = answerKindFromKey(row.text(3)).value_or(AnswerKind::Text);
    question.createdAt = row.time(4);
    question.createdBy = row.text(5);
    return question;
}

Account accountOf(const Query& row)
{
    Account account;
    account.id = row.id<AccountId>(0);
    account.uuid = row.uuid(1);
    account.question = row.id<QuestionId>(2);
    account.answer = row.text(3);
    if (row.time(5).isValid())
        account.decision = Decision{row.text(4), row.time(5), row.text(6)};
    account.createdAt = row.time(7);
    account.createdBy = row.text(8);
    return account;
}

AccountEvidence evidenceOf(const Query& row)
{
    AccountEvidence evidence;
    evidence.account = row.id<AccountId>(0);
    evidence.claim = row.id<ClaimId>(1);
    evidence.article = row.id<ArticleId>(2);
    evidence.passage = {row.number(3), row.number(4)};
    evidence.quote = row.text(5);
    evidence.speaker = row.text(6);
    evidence.eventDate = row.date(7);
    evidence.title = row.text(8);
    evidence.outlet = row.text(9);
    evidence.author = row.text(10);
    evidence.published = row.date(11);
    evidence.opening = row.text(12);
    evidence.closing = row.text(13);
    return evidence;
}

Query& bindAnswer(Query& query, const Account& account)
{
    const Decision decision = account.decision.value_or(Decision{});
    return query.bind(QStringLiteral(":id"), account.id)
        .bind(QStringLiteral(":answer"), account.answer.simplified())
        .bind(QStringLiteral(":reason"), decision.reason)
        .bind(QStringLiteral(":decidedAt"), decision.decidedAt)
        .bind(QStringLiteral(":decidedBy"), decision.decidedBy);
}

} // namespace

Result<QList<Question>> QuestionStore::all() const
{
    return Query(m_database, selectQuestionsSql.arg(QString())).list<Question>(questionOf);
}

Result<Question> QuestionStore::question(QuestionId id) const
{
    return Query(m_database, selectQuestionsSql.arg(QStringLiteral("WHERE id = :id")))
        .bind(QStringLiteral(":id"), id)
        .one<Question>(questionOf);
}

Result<QList<Account>> QuestionStore::accounts() const
{
    return selectAccounts(QString(), {});
}

Result<QList<Account>> QuestionStore::accountsOf(QuestionId question) const
{
    return selectAccounts(ofQuestion, question.value());
}

Result<Account> QuestionStore::account(AccountId id) const
{
    const auto found = selectAccounts(ofAccount, id.value());
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::NotFound);
    return found->first();
}

Result<QList<Account>> QuestionStore::selectAccounts(
    const QString& condition, const QVariant& id) const
{
    Query selectAll(m_database, selectAccountsSql.arg(condition));
    Query selectClaims(m_database, selectClaimsSql.arg(condition));
    for (Query* query : {&selectAll, &selectClaims}) {
        if (!condition.isEmpty())
            query->bind(condition.section(u' ', -1), id);
    }
    auto accounts = selectAll.list<Account>(accountOf);
    if (!accounts)
        return accounts;
    QHash<qint64, QList<ClaimId>> claims;
    const auto read = selectClaims.list<ClaimId>([&](const Query& row) {
        claims[row.id<AccountId>(0).value()] << row.id<ClaimId>(1);
        return row.id<ClaimId>(1);
    });
    if (!read)
        return tl::unexpected(read.error());
    for (Account& account : *accounts)
        account.claims = claims.value(account.id.value());
    return accounts;
}

Result<QList<AccountEvidence>> QuestionStore::evidence() const
{
    return Query(m_database, selectEvidenceSql.arg(QString())).list<AccountEvidence>(evidenceOf);
}

Result<QList<AccountEvidence>> QuestionStore::evidenceOn(QuestionId question) const
{
    return Query(m_database, selectEvidenceSql.arg(ofQuestion))
        .bind(QStringLiteral(":question"), question)
        .list<AccountEvidence>(evidenceOf);
}

Result<Question> QuestionStore::add(Question question)
{
    question.text = question.text.simplified();
    if (question.text.isEmpty())
        return failure(ErrorCode::NameEmpty);
    if (question.uuid.isNull())
        question.uuid = newUuid();
    if (!question.createdAt.isValid()) {
        question.createdAt = QDateTime::currentDateTimeUtc();
        question.createdBy = userName();
    }
    return inTransaction(m_database, [&]() -> Result<Question> {
        Query insert(m_database, insertQuestionSql);
        insert.bind(QStringLiteral(":id"), question.id)
            .bind(QStringLiteral(":uuid"), question.uuid)
            .bind(QStringLiteral(":text"), question.text)
            .bind(QStringLiteral(":kind"), toKey(question.kind))
            .bind(QStringLiteral(":createdAt"), question.createdAt)
            .bind(QStringLiteral(":createdBy"), question.createdBy);
        if (auto done = insert.exec(); !done)
            return tl::unexpected(done.error());
        question.id = QuestionId(insert.lastInsertId());
        m_database.pending().questions = true;
        return question;
    });
}

Result<void> QuestionStore::update(const Question& question)
{
    if (question.text.simplified().isEmpty())
        return failure(ErrorCode::NameEmpty);
    return inTransaction(m_database, [&]() -> Result<void> {
        m_database.pending().questions = true;
        return Query(m_database, updateQuestionSql)
            .bind(QStringLiteral(":id"), question.id)
            .bind(QStringLiteral(":text"), question.text.simplified())
            .bind(QStringLiteral(":kind"), toKey(question.kind))
            .execOnRow();
    });
}

Result<void> QuestionStore::remove(QuestionId id)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        m_database.pending().questions = true;
        return Query(m_database, deleteQuestionSql).bind(QStringLiteral(":id"), id).execOnRow();
    });
}

Result<Account> QuestionStore::add(Account account)
{
    account.answer = account.answer.simplified();
    if (account.answer.isEmpty())
        return failure(ErrorCode::NameEmpty);
    if (account.uuid.isNull())
        account.uuid = newUuid();
    if (!account.createdAt.isValid()) {
        account.createdAt = QDateTime::currentDateTimeUtc();
        account.createdBy = userName();
    }
    return inTransaction(m_database, [&]() -> Result<Account> {
        Query insert(m_database, insertAccountSql);
        bindAnswer(insert, account)
            .bind(QStringLiteral(":uuid"), account.uuid)
            .bind(QStringLiteral(":question"), account.question)
            .bind(QStringLiteral(":createdAt"), account.createdAt)
            .bind(QStringLiteral(":createdBy"), account.createdBy);
        if (auto done = insert.execOnRow(); !done)
            return tl::unexpected(done.error());
        account.id = AccountId(insert.lastInsertId());
        if (auto done = setClaims(account); !done)
            return tl::unexpected(done.error());
        m_database.pending().questions = true;
        return account;
    });
}

Result<void> QuestionStore::update(const Account& account)
{
    if (account.answer.simplified().isEmpty())
        return failure(ErrorCode::NameEmpty);
    return inTransaction(m_database, [&]() -> Result<void> {
        Query update(m_database, updateAccountSql);
        if (auto done = bindAnswer(update, account).execOnRow(); !done)
            return done;
        m_database.pending().questions = true;
        return setClaims(account);
    });
}

Result<void> QuestionStore::setClaims(const Account& account)
{
    QStringList kept;
    for (const ClaimId claim : account.claims)
        kept << QString::number(claim.value());
    const auto cleared = Query(m_database, clearClaimsSql.arg(kept.join(QLatin1Char(','))))
                             .bind(QStringLiteral(":account"), account.id)
                             .exec();
    if (!cleared)
        return cleared;
    Query insert(m_database, insertClaimSql);
    for (qsizetype i = 0; i < account.claims.size(); ++i) {
        auto done = insert.bind(QStringLiteral(":account"), account.id)
                        .bind(QStringLiteral(":position"), QVariant(i))
                        .bind(QStringLiteral(":claim"), account.claims[i])
                        .execOnRow();
        if (!done)
            return done;
    }
    return {};
}

Result<void> QuestionStore::remove(AccountId id)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        m_database.pending().questions = true;
        return Query(m_database, deleteAccountSql).bind(QStringLiteral(":id"), id).execOnRow();
    });
}

} // namespace careo
