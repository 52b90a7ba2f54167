#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Json.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Table.h"
#include "core/base/ErrorText.h"
#include "core/base/Positions.h"
#include "core/copies/CopyUpdate.h"
#include "core/import/CaseImport.h"
#include "core/import/Contradictions.h"
#include "core/import/EntryExtraction.h"
#include "core/import/Extraction.h"
#include "core/import/InputFiles.h"

#include <optional>

namespace careo::cli
{

namespace
{

QString toKey(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::None:
        return {};
    case EvidenceKind::MetaTag:
        return QStringLiteral("metaTag");
    case EvidenceKind::Heading:
        return QStringLiteral("heading");
    case EvidenceKind::SourceLine:
        return QStringLiteral("sourceLine");
    case EvidenceKind::Dateline:
        return QStringLiteral("dateline");
    case EvidenceKind::Byline:
        return QStringLiteral("byline");
    case EvidenceKind::DateLine:
        return QStringLiteral("dateLine");
    case EvidenceKind::OutletLine:
        return QStringLiteral("outletLine");
    case EvidenceKind::Address:
        return QStringLiteral("address");
    case EvidenceKind::TextLanguage:
        return QStringLiteral("textLanguage");
    }
    Q_UNREACHABLE();
}

QString toKey(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Links:
        return QStringLiteral("links");
    case LeftOutReason::Signature:
        return QStringLiteral("signature");
    case LeftOutReason::Teaser:
        return QStringLiteral("teaser");
    case LeftOutReason::Boilerplate:
        return QStringLiteral("boilerplate");
    case LeftOutReason::ByUser:
        return QStringLiteral("byUser");
    }
    Q_UNREACHABLE();
}

template <class Proposed> QJsonValue evidenceJson(const Proposed& proposed)
{
    const Evidence& evidence = proposed.evidence;
    if (evidence.kind == EvidenceKind::None)
        return {};
    QJsonArray contradictions;
    for (const OtherValue& other : proposed.contradictions) {
        contradictions << QJsonObject{{QStringLiteral("value"), other.value},
            {QStringLiteral("kind"), toKey(other.evidence.kind)},
            {QStringLiteral("detail"), orNull(other.evidence.detail)},
            {QStringLiteral("confidence"), confidenceOf(other.evidence)}};
    }
    return QJsonObject{{QStringLiteral("kind"), toKey(evidence.kind)},
        {QStringLiteral("detail"), orNull(evidence.detail)},
        {QStringLiteral("confidence"), confidenceOf(proposed)},
        {QStringLiteral("contradictions"), contradictions}};
}

QJsonObject proposalJson(
    const Extraction& extraction, const ArticleProposal& proposal, CodePointCounter& codePoints)
{
    const qsizetype start = codePoints.at(proposal.span.start);
    const QJsonObject evidence{{QStringLiteral("title"), evidenceJson(proposal.title)},
        {QStringLiteral("outlet"), evidenceJson(proposal.outlet)},
        {QStringLiteral("author"), evidenceJson(proposal.author)},
        {QStringLiteral("published"), evidenceJson(proposal.published)},
        {QStringLiteral("language"), evidenceJson(proposal.language)},
        {QStringLiteral("url"), evidenceJson(proposal.url)}};
    return {{QStringLiteral("title"), orNull(proposal.title.value)},
        {QStringLiteral("outlet"), orNull(proposal.outlet.value)},
        {QStringLiteral("author"), orNull(proposal.author.value)},
        {QStringLiteral("published"), orNull(proposal.published.value)},
        {QStringLiteral("language"), orNull(proposal.language.value)},
        {QStringLiteral("url"), orNull(proposal.url.value)},
        {QStringLiteral("text"), proposal.span.in(extraction.text).toString()},
        {QStringLiteral("start"), start}, {QStringLiteral("end"), codePoints.at(proposal.span.end)},
        {QStringLiteral("evidence"), evidence}};
}

QJsonObject errorJson(const Error& error, const QString& file)
{
    return {{QStringLiteral("code"), careo::toKey(error.code)},
        {QStringLiteral("message"), errorText(error, file)}};
}

QJsonObject fileJson(const QString& path, const Result<Extraction>& extraction)
{
    QJsonObject file{{QStringLiteral("file"), path}, {QStringLiteral("error"), QJsonValue()},
        {QStringLiteral("notice"), QJsonValue()}};
    QJsonArray articles;
    QJsonArray leftOut;
    if (extraction) {
        CodePointCounter codePoints(extraction->text);
        for (const ArticleProposal& proposal : extraction->articles)
            articles << proposalJson(*extraction, proposal, codePoints);
        for (const LeftOut& block : extraction->leftOut) {
            const qsizetype start = codePoints.at(block.span.start);
            leftOut << QJsonObject{{QStringLiteral("start"), start},
                {QStringLiteral("end"), codePoints.at(block.span.end)},
                {QStringLiteral("reason"), toKey(block.reason)}};
        }
        file.insert(QStringLiteral("encoding"), orNull(extraction->file.encoding));
        file.insert(QStringLiteral("mediaType"), orNull(extraction->file.mediaType));
        if (extraction->notice != FileNotice::None) {
            file.insert(QStringLiteral("notice"),
                QJsonObject{{QStringLiteral("code"), careo::toKey(extraction->notice)},
                    {QStringLiteral("confidence"), orNull(extraction->recognition)}});
        }
    } else {
        file.insert(QStringLiteral("error"), errorJson(extraction.error(), path));
    }
    file.insert(QStringLiteral("articles"), articles);
    file.insert(QStringLiteral("leftOut"), leftOut);
    return file;
}

/// The outcome when some files could not be read: of one, why; of several, how many.
Outcome readingOutcome(const QStringList& failures)
{
    if (failures.isEmpty())
        return {};
    if (failures.size() == 1)
        return failed(failures.first());
    return failed(QStringLiteral("%1 files could not be read, the first because: %2")
                      .arg(failures.size())
                      .arg(failures.first()));
}

QString noticeText(const Extraction& extraction)
{
    if (extraction.notice == FileNotice::NoText)
        return QStringLiteral("; it holds no text");
    QString text;
    if (extraction.recognition)
        text += QStringLiteral("; text recognised in pictures, %1 % sure")
                    .arg(*extraction.recognition);
    if (extraction.notice == FileNotice::Partial)
        text += QStringLiteral("; part of it could not be read");
    return text;
}

void printProposals(const QString& path, const Extraction& extraction)
{
    print(QStringLiteral("%1: articles %2, left out %3%4\n")
              .arg(path)
              .arg(extraction.articles.size())
              .arg(extraction.leftOut.size())
              .arg(noticeText(extraction)));
    QList<QStringList> rows;
    for (const ArticleProposal& proposal : extraction.articles) {
        rows << QStringList{proposal.published.value.toString(), proposal.outlet.value,
            proposal.author.value, proposal.language.value, proposal.title.value};
    }
    printTable({QStringLiteral("published"), QStringLiteral("outlet"), QStringLiteral("author"),
                   QStringLiteral("language"), QStringLiteral("title")},
        rows);
}

Outcome extract(const Invocation& invocation)
{
    QJsonArray files;
    QStringList failures;
    for (const QString& path : inputFiles(invocation.arguments)) {
        extractEach(path, [&](const NamedExtraction& read) {
            if (!read.extraction)
                failures << errorText(read.extraction.error(), read.name);
            if (invocation.isJson())
                files << fileJson(read.name, read.extraction);
            else if (read.extraction)
                printProposals(read.name, *read.extraction);
        });
    }
    if (invocation.isJson())
        printJson({{QStringLiteral("files"), files}});
    return readingOutcome(failures);
}

std::optional<DuplicateChoice> duplicatesFromKey(const QString& key)
{
    if (key.isEmpty() || key == QLatin1StringView("skip"))
        return DuplicateChoice::Skip;
    if (key == QLatin1StringView("keep"))
        return DuplicateChoice::Keep;
    if (key == QLatin1StringView("appearance"))
        return DuplicateChoice::Appearance;
    return {};
}

template <class IdType> QJsonValue idOrNull(IdType id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}

QJsonObject outcomeJson(const ImportOutcome& outcome)
{
    QJsonArray imported;
    for (const ImportedArticle& article : outcome.imported) {
        imported << QJsonObject{{QStringLiteral("id"), article.id.value()},
            {QStringLiteral("title"), orNull(article.title)},
            {QStringLiteral("file"), article.origin}};
    }
    QJsonArray duplicates;
    for (const FoundDuplicate& duplicate : outcome.duplicates) {
        duplicates << QJsonObject{{QStringLiteral("title"), orNull(duplicate.title)},
            {QStringLiteral("file"), duplicate.origin},
            {QStringLiteral("article"), idOrNull(duplicate.of.article)},
            {QStringLiteral("isStored"), duplicate.choice != DuplicateChoice::Skip}};
    }
    QJsonArray failed;
    for (const FailedFile& file : outcome.failed) {
        QJsonObject failure = errorJson(file.error, file.origin);
        failure.insert(QStringLiteral("file"), file.origin);
        failed << failure;
    }
    return {{QStringLiteral("imported"), imported}, {QStringLiteral("duplicates"), duplicates},
        {QStringLiteral("withoutText"), QJsonArray::fromStringList(outcome.withoutText)},
        {QStringLiteral("failed"), failed},
        {QStringLiteral("notReached"), QJsonArray::fromStringList(outcome.notReached)}};
}

void printOutcome(const Invocation& invocation, const ImportOutcome& outcome)
{
    if (invocation.isJson()) {
        printJson(outcomeJson(outcome));
    } else {
        print(
            QStringLiteral("Imported %1, already in the case %2, files kept without text %3, files "
                           "not read %4.\n")
                .arg(outcome.imported.size())
                .arg(outcome.duplicates.size())
                .arg(outcome.withoutText.size())
                .arg(outcome.failed.size()));
        if (!outcome.notReached.isEmpty())
            print(QStringLiteral("Not reached %1, from %2 on.\n")
                      .arg(outcome.notReached.size())
                      .arg(outcome.notReached.first()));
    }
}

Outcome importPaths(const Invocation& invocation)
{
    const auto duplicates = duplicatesFromKey(invocation.value("duplicates"));
    if (!duplicates)
        return wrongUsage(QStringLiteral("--duplicates is skip, keep or appearance."));
    const Interrupt interrupt;
    const auto store = openCase(invocation, CaseStore::Access::ReadWrite);
    if (!store)
        return store.error();
    ProgressLine line(QStringLiteral("files"));
    const ImportOutcome outcome = importIntoCase(
        **store, importSources(invocation.arguments.mid(1)), *duplicates,
        [&line](qsizetype done, qsizetype total) { line.show(done, total); },
        [] { return Interrupt::wasAsked(); });
    line.clear();
    const auto updated = updateCopies(**store, [] { return Interrupt::wasAsked(); });
    printOutcome(invocation, outcome);
    if (outcome.stoppedBy)
        return failed(*outcome.stoppedBy, invocation.arguments.first());
    if (Interrupt::wasAsked())
        return failed(
            QStringLiteral("Stopped. What was imported stays; import the same again to go "
                           "on, what is there already is left out."));
    if (!updated)
        return failed(updated.error(), invocation.arguments.first());
    QStringList failures;
    for (const FailedFile& file : outcome.failed)
        failures << errorText(file.error, file.origin);
    return readingOutcome(failures);
}

} // namespace

QList<Command> importCommands()
{
    return {
        {QStringLiteral("extract"), QStringLiteral("FILE..."),
            QStringLiteral("Tells what an import would propose; makes no case."), 1, -1, {},
            extract},
        {QStringLiteral("import"), QStringLiteral("CASE PATH..."),
            QStringLiteral("Imports files and folders as proposed."), 2, -1,
            {option("duplicates",
                "What becomes of a text the case holds already: skip (unless told); keep, which "
                "stores it once more; appearance, which also links it as a copy.",
                "CHOICE")},
            importPaths},
    };
}

} // namespace careo::cli
