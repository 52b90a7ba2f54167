#pragma once

#include "core/base/Result.h"
#include "core/import/Extraction.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace careo
{

/// What may still be unpacked; the walks through an archive and those inside it draw on one.
struct UnpackingBudget {
    qint64 entries = 200'000;
    qint64 bytes = qint64{2} * 1024 * 1024 * 1024;
    qint64 entryBytes = maximumFileSize; ///< of a single entry
};

/// Above 16 MiB, an archive that unpacks to more than this many times its size is refused.
inline constexpr qint64 greatestUnpackingRatio = 250;

struct ArchiveEntry {
    QString name; ///< as the archive gives it, "/" between folders; only a label
    QByteArray bytes;
};

[[nodiscard]] bool looksLikeZip(QByteArrayView bytes);

using WantsEntry = std::function<bool(const QString& name)>;
/// False ends the walk.
using TakeEntry = std::function<bool(const ArchiveEntry& entry)>;

/// Goes through a ZIP in memory, in its own order, and unpacks the files that are wanted; nothing
/// is written anywhere. FileDamaged, FileEncrypted, ArchiveTooLarge, Cancelled; entries taken
/// before that stay taken. Any thread.
[[nodiscard]] Result<void> walkZip(const QByteArray& bytes, UnpackingBudget& budget,
    const IsCancelled& isCancelled, const WantsEntry& wants, const TakeEntry& take);

} // namespace careo
