#pragma once

#include "core/import/ImportWriter.h"
#include "ui/imports/DraftHistory.h"
#include "ui/imports/FileReading.h"

#include <memory>
#include <optional>
#include <vector>

namespace careo::ui
{

/// The files of an import as they were read: each with its draft, or why there is none.
class ImportFiles
{
public:
    struct File {
        QString name;
        ImportSource source;
        std::unique_ptr<DraftHistory> draft; ///< null for a file that could not be read
        std::optional<Error> failure;

        [[nodiscard]] bool hasNoText() const;
        [[nodiscard]] bool isRecognised() const;
        [[nodiscard]] int articleCount() const;
    };

    explicit ImportFiles(const QList<ReadSource>& sources);

    [[nodiscard]] const std::vector<File>& all() const { return m_files; }
    [[nodiscard]] const File& at(int index) const { return m_files[static_cast<size_t>(index)]; }
    /// 0 when none could be read.
    [[nodiscard]] int firstReadable() const;

    [[nodiscard]] bool isCorrected() const;
    [[nodiscard]] int articleCount() const;
    [[nodiscard]] int withoutTextCount() const;
    /// Those that could not be read, and what was to be read of each.
    [[nodiscard]] QList<FailedFile> failures() const;
    [[nodiscard]] QList<ImportSource> failedSources() const;
    /// What is to be stored: articles as they are decided, files without text as they are.
    [[nodiscard]] QList<ImportItem> items() const;

private:
    std::vector<File> m_files;
};

} // namespace careo::ui
