#pragma once

#include "core/import/Duplicates.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace careo
{

/// What an item is called to people.
[[nodiscard]] QString originOf(const ImportItem& item);

/// An article as it was stored.
struct ImportedArticle {
    ArticleId id;
    QString title;
    QString origin; ///< of its file
};

/// An article or a file that was there already, and what became of it.
struct FoundDuplicate {
    QString title; ///< empty for a file without text
    QString origin;
    Counterpart of;
    DuplicateChoice choice = DuplicateChoice::Skip;
};

/// A file that could not be read, or was not stored.
struct FailedFile {
    QString origin;
    Error error;
};

/// What an import came to. Every article and file of it is in one list at least.
struct ImportOutcome {
    QList<ImportedArticle> imported;
    QList<FoundDuplicate> duplicates; ///< those that were stored all the same are in imported too
    QStringList withoutText; ///< files kept though there is nothing to read in them
    QList<FailedFile> failed;
    QStringList notReached; ///< files that were left when it was cancelled or storing failed
    std::optional<Error> stoppedBy; ///< why nothing more could be stored
    QList<SourceFileId> files; ///< stored by it, or used again
    QList<TextCopy> appearances; ///< links of articles added as another appearance
};

/// Stores the files of an import as they come, many in one commit: what is committed is whole, and
/// a crash loses no more than what was not. Thread of its store.
class ImportWriter
{
public:
    /// `choice` is for all that has none of its own.
    ImportWriter(CaseStore& store, DuplicateChoice choice);

    /// Takes a file in, to be stored with the next commit, or at once when there is enough to
    /// commit. False when storing failed, now or before: see the outcome.
    bool add(const ImportItem& item);
    /// Commits what is left.
    void finish();

    /// What was committed so far.
    [[nodiscard]] const ImportOutcome& outcome() const { return m_outcome; }

private:
    [[nodiscard]] Result<void> storeAll(const QList<ImportItem>& items, ImportOutcome& outcome);
    [[nodiscard]] Result<void> storeItem(const ImportItem& item, ImportOutcome& outcome);
    [[nodiscard]] Result<void> storeArticles(
        const ImportItem& item, const QList<Counterpart>& counterparts, ImportOutcome& outcome);
    /// The article is another appearance of the text of `of`.
    [[nodiscard]] Result<void> link(const Article& article, ArticleId of, ImportOutcome& outcome);
    [[nodiscard]] DuplicateChoice choiceFor(const ImportItem& item, qsizetype index) const;

    CaseStore& m_store;
    DuplicateChoice m_choice;
    QList<ImportItem> m_waiting;
    qsizetype m_waitingSize = 0; ///< bytes and characters
    ImportOutcome m_outcome;
};

} // namespace careo
