#include "core/store/IntegrityCheck.h"

#include "core/store/CaseStore.h"
#include "core/store/FullText.h"
#include "core/store/Query.h"

#include <QCryptographicHash>

namespace careo
{

namespace
{

using Kind = Problem::Kind;

Result<void> checkDatabase(const Database& database, QList<Problem>& problems)
{
    const auto messages = Query(database, QStringLiteral("PRAGMA integrity_check"))
                              .list<QString>([](const Query& row) { return row.text(0); });
    if (!messages)
        return tl::unexpected(messages.error());
    for (const QString& message : *messages) {
        if (message != QLatin1StringView("ok"))
            problems << Problem{Kind::Database, QStringLiteral("database"), message};
    }
    const auto broken = Query(database, QStringLiteral("PRAGMA foreign_key_check"))
                            .list<Problem>([](const Query& row) {
                                return Problem{Kind::Database, row.text(0),
                                    QStringLiteral("row %1 refers to a missing row of %2")
                                        .arg(row.text(1), row.text(2))};
                            });
    if (!broken)
        return tl::unexpected(broken.error());
    problems << *broken;
    if (database.isReadOnly())
        return {};
    if (const auto index = database.run(fulltext::integrityCheck()); !index) {
        problems << Problem{
            Kind::FullText, QStringLiteral("full-text index"), index.error().detail};
    }
    return {};
}

Result<void> checkSourceFiles(CaseStore& store, QList<Problem>& problems)
{
    const auto files = store.sourceFiles().all();
    if (!files)
        return tl::unexpected(files.error());
    for (const SourceFile& facts : *files) {
        const auto file = store.sourceFiles().file(facts.id);
        if (!file)
            return tl::unexpected(file.error());
        if (QCryptographicHash::hash(file->bytes, QCryptographicHash::Sha256) != file->sha256) {
            problems << Problem{Kind::SourceFile, file->name,
                QStringLiteral("its bytes do not have the SHA-256 they were stored with")};
        }
    }
    return {};
}

void checkQuote(const Claim& claim, const Article& article, QList<Problem>& problems)
{
    if (claim.anchor == AnchorState::Orphan)
        return;
    if (!claim.passage.isValidIn(article.text) || claim.passage.in(article.text) != claim.quote) {
        problems << Problem{Kind::Quote, QStringLiteral("claim %1").arg(claim.id.value()),
            QStringLiteral("its quotation is not what stands at its place in “%1”")
                .arg(article.title)};
    }
}

Result<void> checkCopies(const CaseStore& store, const Article& article, QList<Problem>& problems)
{
    const auto copies = store.copies().ofArticle(article.id);
    if (!copies)
        return tl::unexpected(copies.error());
    for (const TextCopy& copy : *copies) {
        const Passage& passage = copy.first == article.id ? copy.firstPassage : copy.secondPassage;
        if (!passage.isValidIn(article.text)) {
            problems << Problem{Kind::Copy,
                QStringLiteral("copy of articles %1 and %2")
                    .arg(copy.first.value())
                    .arg(copy.second.value()),
                QStringLiteral("it lies outside the text of “%1”").arg(article.title)};
        }
    }
    return {};
}

Result<void> checkArticles(CaseStore& store, QList<Problem>& problems)
{
    const auto ids = store.queries().articles({}, ArticleOrder::Published);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const ArticleId id : *ids) {
        const auto article = store.articles().article(id);
        const auto claims = store.claims().ofArticle(id);
        if (!article || !claims)
            return tl::unexpected(article ? claims.error() : article.error());
        for (const Claim& claim : *claims)
            checkQuote(claim, *article, problems);
        if (auto done = checkCopies(store, *article, problems); !done)
            return done;
        if (article->bodyStart < 0 || article->bodyStart > article->text.size()) {
            problems << Problem{Kind::SourceText, article->title,
                QStringLiteral("its body begins outside its text")};
        }
    }
    return {};
}

} // namespace

QString toKey(Problem::Kind kind)
{
    switch (kind) {
    case Kind::Quote:
        return QStringLiteral("quote");
    case Kind::SourceFile:
        return QStringLiteral("sourceFile");
    case Kind::SourceText:
        return QStringLiteral("sourceText");
    case Kind::Database:
        return QStringLiteral("database");
    case Kind::Copy:
        return QStringLiteral("copy");
    case Kind::FullText:
        return QStringLiteral("fullText");
    }
    Q_UNREACHABLE();
}

Result<QList<Problem>> checkCase(CaseStore& store)
{
    QList<Problem> problems;
    if (auto done = checkDatabase(store.database(), problems); !done)
        return tl::unexpected(done.error());
    if (auto done = checkSourceFiles(store, problems); !done)
        return tl::unexpected(done.error());
    if (auto done = checkArticles(store, problems); !done)
        return tl::unexpected(done.error());
    return problems;
}

} // namespace careo
