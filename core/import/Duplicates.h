#pragma once

#include "core/base/Result.h"
#include "core/import/Extraction.h"
#include "core/model/Article.h"
#include "core/model/SourceFile.h"
#include "core/model/TextCopy.h"

#include <QList>

namespace careo
{

class CaseStore;

/// What becomes of an article, or of a file without text, that is there already.
enum class DuplicateChoice {
    Skip, ///< not stored
    Keep, ///< stored once more
    Appearance, ///< stored as an article of its own, and linked as a copy of the one it repeats
};

/// One file's part of an import: its bytes and the articles taken from them.
struct ImportItem {
    SourceFile file;
    QList<Article> articles;
    QString origin = {}; ///< path of the file, for people; empty when its name says it all
    /// One for each article, for a file without articles one for the file; empty: as told to the
    /// whole import.
    QList<DuplicateChoice> choices = {};
    QList<TextCopy> appearances = {}; ///< of stored articles: how they were linked
    /// Of the articles' texts, see ArticleStore::digestOf(); taken when needed where there is none.
    QList<QByteArray> digests = {};

    /// Of the text of the article at `index`.
    [[nodiscard]] QByteArray digest(qsizetype index) const;
};

/// What an article or a file repeats; both ids are invalid where it is new.
struct Counterpart {
    ArticleId article;
    SourceFileId file; ///< for a file without text: the one with the same bytes
    bool hasSameText = false; ///< else it is the same part of the same file, cut another way

    [[nodiscard]] bool isThere() const { return article.isValid() || file.isValid(); }
    bool operator==(const Counterpart&) const = default;
};

/// An article of an import that the case holds already, or that comes earlier in the import.
struct Duplicate {
    qsizetype item = 0;
    qsizetype article = 0; ///< in the item; 0 for a file without articles
    Counterpart stored; ///< not there when it repeats only the import itself
    qsizetype earlierItem = -1; ///< else where in the import it comes first
    qsizetype earlierArticle = -1;

    bool operator==(const Duplicate&) const = default;
};

/// What each article of the item repeats in the case, and for an item without articles what its
/// file does, as one entry. An article repeats another with the same text, character for
/// character, or one that was taken from the same place of a file with the same bytes. Thread of
/// the store.
[[nodiscard]] Result<QList<Counterpart>> counterpartsOf(
    const CaseStore& store, const ImportItem& item);

/// All that an import repeats, in its order. Thread of the store. Cancelled.
[[nodiscard]] Result<QList<Duplicate>> findDuplicates(
    const CaseStore& store, const QList<ImportItem>& items, const IsCancelled& isCancelled = {});

} // namespace careo
