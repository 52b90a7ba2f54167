#pragma once

#include "core/base/Result.h"
#include "core/model/Article.h"
#include "core/model/SourceFile.h"

#include <QList>

namespace careo
{

class CaseStore;

/// One file's part of an import: its bytes and the articles taken from them.
struct ImportItem {
    SourceFile file;
    QList<Article> articles;
};

/// Articles of `item` whose text the case already holds, as pairs of position in the item and the
/// article that is there.
[[nodiscard]] Result<QList<std::pair<int, ArticleId>>> findDuplicates(
    const CaseStore& store, const ImportItem& item);

/// Stores each file (once for the same bytes) and its articles, all as one action, and gives the
/// items back with their ids. With ids in them the rows come back as they were (redo).
[[nodiscard]] Result<QList<ImportItem>> storeImport(
    CaseStore& store, const QList<ImportItem>& items);

/// Takes an import out again, as one action: its articles with their claims, and the files nothing
/// else comes from.
[[nodiscard]] Result<void> removeImport(CaseStore& store, const QList<ImportItem>& items);

} // namespace careo
