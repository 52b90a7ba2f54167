#pragma once

#include "core/base/Result.h"
#include "core/model/EdtfDate.h"
#include "core/model/Passage.h"
#include "core/model/Question.h"

#include <QList>
#include <QVariant>

namespace careo
{

class Database;

/// A claim that gives an account, with what tells where its article has it from.
struct AccountEvidence {
    AccountId account;
    ClaimId claim;
    ArticleId article;
    Passage passage;
    QString quote;
    QString speaker;
    EdtfDate eventDate;
    QString title;
    QString outlet;
    QString author;
    EdtfDate published;
    QString opening; ///< of the article's body
    QString closing; ///< of its text

    bool operator==(const AccountEvidence&) const = default;
};

/// The questions of a case and their accounts. Thread of its CaseStore. A claim that is taken out
/// stays with its accounts, unseen, and is there again when it comes back.
class QuestionStore
{
public:
    explicit QuestionStore(Database& database)
        : m_database(database)
    {
    }

    /// In the order they were made.
    [[nodiscard]] Result<QList<Question>> all() const;
    /// NotFound.
    [[nodiscard]] Result<Question> question(QuestionId id) const;
    /// Of all questions, in the order they were made.
    [[nodiscard]] Result<QList<Account>> accounts() const;
    [[nodiscard]] Result<QList<Account>> accountsOf(QuestionId question) const;
    /// NotFound.
    [[nodiscard]] Result<Account> account(AccountId id) const;

    /// What the claims of all accounts stand on, by account.
    [[nodiscard]] Result<QList<AccountEvidence>> evidence() const;
    [[nodiscard]] Result<QList<AccountEvidence>> evidenceOn(QuestionId question) const;

    /// With a valid id it comes back under that id. NameEmpty without a text.
    Result<Question> add(Question question);
    /// NotFound, NameEmpty.
    Result<void> update(const Question& question);
    /// With its accounts; the claims stay. NotFound.
    Result<void> remove(QuestionId id);

    /// With a valid id it comes back under that id. NameEmpty without an answer, NotFound for a
    /// question or claim that is not there.
    Result<Account> add(Account account);
    /// Everything but its question and origin. NotFound, NameEmpty.
    Result<void> update(const Account& account);
    /// NotFound.
    Result<void> remove(AccountId id);

private:
    Result<void> setClaims(const Account& account);
    [[nodiscard]] Result<QList<Account>> selectAccounts(
        const QString& condition, const QVariant& id) const;

    Database& m_database;
};

} // namespace careo
