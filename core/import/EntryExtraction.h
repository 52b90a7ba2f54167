#pragma once

#include "core/import/Extraction.h"

#include <QString>

#include <functional>

namespace careo
{

/// A file that was read, or why it could not be.
struct NamedExtraction {
    QString name; ///< the path; for a file in an archive, archive and path in it with "/" between
    Result<Extraction> extraction;
};

/// How deep archives may lie in archives.
inline constexpr int deepestArchive = 3;

using TakeExtraction = std::function<void(NamedExtraction read)>;

/// Reads a file as extractFile() does and hands the result to `take`; of a ZIP of files each file
/// is handed over as a source file of its own, as soon as it is read. Hidden entries are left out.
/// What ends the walk too early comes last, under the archive's name: FileDamaged, FileEncrypted,
/// ArchiveTooLarge, Cancelled; EmptyFile for an archive without files. Any thread.
void extractEach(
    const QString& path, const TakeExtraction& take, const IsCancelled& isCancelled = {});

/// The same for bytes from elsewhere.
void extractEachOf(const QString& name, const QByteArray& bytes, const TakeExtraction& take,
    const IsCancelled& isCancelled = {});

} // namespace careo
