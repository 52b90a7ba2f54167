#include "app/cli/ClaimOptions.h"
#include "app/cli/Commands.h"
#include "app/cli/Json.h"
#include "core/base/Folding.h"
#include "core/compare/AnswerType.h"

namespace careo::cli
{

namespace
{

Outcome addQuestion(const Invocation& invocation)
{
    if (const auto missing = needOption(invocation, "question add", "text"))
        return *missing;
    const QString word = invocation.value("kind");
    const auto kind = word.isEmpty() ? std::optional(AnswerKind::Text) : answerKindFromKey(word);
    if (!kind) {
        return wrongUsage(QStringLiteral("“%1” is no kind of answer; use date, place, number, "
                                         "person, yesNo or text.")
                              .arg(word));
    }
    const auto store = openCase(invocation, CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    Question question;
    question.text = invocation.value("text");
    question.kind = *kind;
    const auto added = (*store)->questions().add(question);
    if (!added)
        return failed(added.error());
    if (invocation.isJson())
        printJson({{QStringLiteral("id"), added->id.value()}});
    else
        print(QStringLiteral("Added question %1.\n").arg(added->id.value()));
    return {};
}

/// The question of that id or text.
Answer<Question> findQuestion(const CaseStore& store, const QString& name)
{
    const auto questions = store.questions().all();
    if (!questions)
        return tl::unexpected(failed(questions.error()));
    for (const Question& question : *questions) {
        if (QString::number(question.id.value()) == name || folded(question.text) == folded(name))
            return question;
    }
    return tl::unexpected(failed(
        QStringLiteral("There is no question “%1”; careo-cli compare lists them.").arg(name)));
}

Result<ClaimType> storedAnswerType(CaseStore& store)
{
    const QString name = QStringLiteral("Answer");
    const auto types = store.claimTypes().all();
    if (!types)
        return tl::unexpected(types.error());
    const auto known = answerTypeAmong(*types, name);
    return known ? Result<ClaimType>(*known) : store.claimTypes().add(answerType(*types, name));
}

/// The claims that give the account: those named, and one for a passage told by its words.
Answer<QList<ClaimId>> claimsOf(const Invocation& invocation, CaseStore& store)
{
    QList<ClaimId> claims;
    for (const QString& id : invocation.options.values(QStringLiteral("claim"))) {
        const auto claim = store.claims().claim(ClaimId(id.toLongLong()));
        if (!claim) {
            return tl::unexpected(failed(
                QStringLiteral("There is no claim %1; careo-cli claims lists them.").arg(id)));
        }
        claims << claim->id;
    }
    if (!invocation.options.isSet(QStringLiteral("article")))
        return claims;
    const QString typeName = invocation.value("type");
    auto type = typeName.isEmpty() ? Answer<ClaimType>(ClaimType()) : findType(store, typeName);
    if (!type)
        return tl::unexpected(type.error());
    auto claim = claimOf(invocation, store, *type);
    if (!claim)
        return tl::unexpected(claim.error());
    if (typeName.isEmpty()) {
        const auto made = storedAnswerType(store);
        if (!made)
            return tl::unexpected(failed(made.error()));
        claim->type = made->id;
    }
    const auto added = store.claims().add(*claim);
    if (!added)
        return tl::unexpected(failed(added.error()));
    return claims << added->id;
}

/// The account of the question that says the same, or a new one.
Account accountFor(const QList<Account>& accounts, const Question& question, const QString& answer)
{
    for (const Account& account : accounts) {
        if (folded(account.answer) == folded(answer))
            return account;
    }
    Account account;
    account.question = question.id;
    account.answer = answer;
    return account;
}

Outcome addAccount(const Invocation& invocation)
{
    for (const char* needed : {"question", "answer"}) {
        if (const auto missing = needOption(invocation, "account add", needed))
            return *missing;
    }
    const auto store = openCase(invocation, CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    const auto question = findQuestion(**store, invocation.value("question"));
    if (!question)
        return question.error();
    const auto accounts = (*store)->questions().accountsOf(question->id);
    if (!accounts)
        return failed(accounts.error());
    Account account = accountFor(*accounts, *question, invocation.value("answer"));
    Outcome refused;
    const auto done = (*store)->atomically([&]() -> Result<void> {
        const auto claims = claimsOf(invocation, **store);
        if (!claims) {
            refused = claims.error();
            return failure(ErrorCode::NotFound);
        }
        for (const ClaimId claim : *claims) {
            if (!account.claims.contains(claim))
                account.claims << claim;
        }
        if (account.id.isValid())
            return (*store)->questions().update(account);
        const auto added = (*store)->questions().add(account);
        if (!added)
            return tl::unexpected(added.error());
        account = *added;
        return {};
    });
    if (!done)
        return refused.exitCode == Done ? failed(done.error()) : refused;
    if (invocation.isJson())
        printJson({{QStringLiteral("id"), account.id.value()},
            {QStringLiteral("claims"), account.claims.size()}});
    else
        print(QStringLiteral("Account %1 has %2 claims.\n")
                  .arg(account.id.value())
                  .arg(account.claims.size()));
    return {};
}

Outcome nestPlaces(const Invocation& invocation)
{
    for (const char* needed : {"place", "in"}) {
        if (const auto missing = needOption(invocation, "place nest", needed))
            return *missing;
    }
    const auto store = openCase(invocation, CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    const PlaceNesting nesting{invocation.value("place"), invocation.value("in")};
    const bool takesBack = invocation.options.isSet(QStringLiteral("take-back"));
    RulingStore& rulings = (*store)->rulings();
    if (const auto done = takesBack ? rulings.remove(nesting) : rulings.add(nesting); !done)
        return failed(done.error());
    const auto places = rulings.onPlaces();
    if (!places)
        return failed(places.error());
    if (!invocation.isJson()) {
        print(QStringLiteral("Places that lie in another: %1.\n").arg(places->size()));
        return {};
    }
    QJsonArray list;
    for (const PlaceNesting& each : *places)
        list << QJsonObject{
            {QStringLiteral("place"), each.inner}, {QStringLiteral("in"), each.outer}};
    printJson({{QStringLiteral("places"), list}});
    return {};
}

Outcome noteStatement(const Invocation& invocation)
{
    if (const auto missing = needOption(invocation, "statement note", "claim"))
        return *missing;
    const auto store = openCase(invocation, CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    const auto spoken = EdtfDate::parse(invocation.value("spoken"));
    if (!spoken) {
        return wrongUsage(QStringLiteral("“%1” is no date; write it like 2006-02-10 or 2006-02.")
                              .arg(invocation.value("spoken")));
    }
    Statement statement;
    statement.claim = ClaimId(invocation.value("claim").toLongLong());
    statement.spoken = *spoken;
    statement.occasion = invocation.value("occasion");
    for (const QString& name : invocation.options.values(QStringLiteral("source")))
        statement.sources << SourceLink{name, false, {}, {}};
    for (const QString& name : invocation.options.values(QStringLiteral("unnamed-source")))
        statement.sources << SourceLink{name, true, {}, {}};
    if (const auto done = (*store)->statements().set(statement); !done) {
        return done.error().code == ErrorCode::NotFound
            ? failed(QStringLiteral("There is no claim %1; careo-cli claims lists them.")
                         .arg(invocation.value("claim")))
            : failed(done.error());
    }
    if (invocation.isJson())
        printJson({{QStringLiteral("claim"), statement.claim.value()}});
    else
        print(QStringLiteral("Noted how claim %1 was said.\n").arg(statement.claim.value()));
    return {};
}

} // namespace

QList<Command> questionCommands()
{
    return {
        {QStringLiteral("question add"), QStringLiteral("CASE"),
            QStringLiteral("Adds a question that the articles answer."), 1, 1,
            {option("text", "The question.", "TEXT"),
                option("kind", "date, place, number, person, yesNo or text.", "KIND")},
            addQuestion},
        {QStringLiteral("account add"), QStringLiteral("CASE"),
            QStringLiteral("Adds an answer to a question, or claims that give it."), 1, 1,
            QList<QCommandLineOption>{
                option("question", "The question, by its id or its words.", "QUESTION"),
                option("answer", "The answer, as it is told.", "TEXT"),
                option("claim", "A claim that gives it, by its id; more than once for more.", "ID")}
                + claimOptions(),
            addAccount},
        {QStringLiteral("place nest"), QStringLiteral("CASE"),
            QStringLiteral("Says that a place lies in another, so that both can be answers."), 1, 1,
            {option("place", "The smaller place, as accounts tell it.", "PLACE"),
                option("in", "The place it lies in.", "PLACE"),
                {QStringLiteral("take-back"), QStringLiteral("Takes the word back.")}},
            nestPlaces},
        {QStringLiteral("statement note"), QStringLiteral("CASE"),
            QStringLiteral("Notes when and where a claim was said, and over whom it came."), 1, 1,
            {option("claim", "The claim, by its id.", "ID"),
                option("spoken", "When it was said (EDTF).", "DATE"),
                option("occasion", "On what occasion.", "TEXT"),
                option(
                    "source", "Whom the outlet has it from; more than once for a chain.", "NAME"),
                option("unnamed-source", "The same, for one that no article names.", "WHO")},
            noteStatement},
    };
}

} // namespace careo::cli
