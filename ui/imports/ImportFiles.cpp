#include "ui/imports/ImportFiles.h"

#include <algorithm>

namespace careo::ui
{

bool ImportFiles::File::hasNoText() const
{
    return draft && draft->draft().extraction().notice == FileNotice::NoText;
}

bool ImportFiles::File::isRecognised() const
{
    return draft && draft->draft().extraction().recognition.has_value();
}

int ImportFiles::File::articleCount() const
{
    return draft ? draft->draft().articleCount() : 0;
}

ImportFiles::ImportFiles(const QList<ReadSource>& sources)
{
    for (const ReadSource& source : sources) {
        File file{source.name, source.source, nullptr, {}};
        if (source.extraction)
            file.draft = std::make_unique<DraftHistory>(ImportDraft(*source.extraction));
        else
            file.failure = source.extraction.error();
        m_files.push_back(std::move(file));
    }
}

int ImportFiles::firstReadable() const
{
    const auto first = std::find_if(
        m_files.cbegin(), m_files.cend(), [](const File& file) { return file.draft != nullptr; });
    return first == m_files.cend() ? 0 : static_cast<int>(first - m_files.cbegin());
}

bool ImportFiles::isCorrected() const
{
    return std::any_of(m_files.cbegin(), m_files.cend(),
        [](const File& file) { return file.draft && file.draft->canUndo(); });
}

int ImportFiles::articleCount() const
{
    int count = 0;
    for (const File& file : m_files)
        count += file.articleCount();
    return count;
}

int ImportFiles::withoutTextCount() const
{
    return static_cast<int>(std::count_if(
        m_files.cbegin(), m_files.cend(), [](const File& file) { return file.hasNoText(); }));
}

QList<FailedFile> ImportFiles::failures() const
{
    QList<FailedFile> failures;
    for (const File& file : m_files) {
        if (file.failure)
            failures << FailedFile{file.name, *file.failure};
    }
    return failures;
}

QList<ImportSource> ImportFiles::failedSources() const
{
    QList<ImportSource> sources;
    for (const File& file : m_files) {
        const auto isSame
            = [&file](const ImportSource& other) { return other.name == file.source.name; };
        // Of several files in one archive it is the archive that is read again.
        if (file.failure && std::none_of(sources.cbegin(), sources.cend(), isSame))
            sources << file.source;
    }
    return sources;
}

QList<ImportItem> ImportFiles::items() const
{
    QList<ImportItem> items;
    for (const File& file : m_files) {
        if (file.articleCount() > 0 || file.hasNoText()) {
            const ImportDraft& draft = file.draft->draft();
            items << ImportItem{draft.extraction().file, draft.articles(), file.name};
        }
    }
    return items;
}

} // namespace careo::ui
