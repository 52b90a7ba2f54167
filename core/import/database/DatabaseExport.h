#pragma once

#include "core/import/Extraction.h"

#include <QStringView>

#include <optional>

namespace careo
{

/// The documents of a press database's file.
struct ExportSplit {
    QList<ArticleProposal> articles; ///< by position
    QList<LeftOut> leftOut; ///< covers, separators, trailing fields; by position
};

/// Cuts a text at the separators that Nexis, Nexis Uni, Factiva and Europresse write themselves,
/// and reads the fields they name, in the languages of their interfaces. Nothing when the text is
/// no such file, or when cancelled. Any thread.
[[nodiscard]] std::optional<ExportSplit> splitDatabaseExport(
    QStringView text, const IsCancelled& isCancelled = {});

/// What a span of such a text looks like as one document.
[[nodiscard]] ArticleProposal proposeFromExport(QStringView text, Passage span);

} // namespace careo
