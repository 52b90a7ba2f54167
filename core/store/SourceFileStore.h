#pragma once

#include "core/base/Result.h"
#include "core/model/SourceFile.h"

#include <QByteArray>
#include <QList>

namespace careo
{

class Database;

/// The imported files of a case, bytes and all. Thread of its CaseStore.
class SourceFileStore
{
public:
    explicit SourceFileStore(Database& database)
        : m_database(database)
    {
    }

    /// With its bytes. NotFound.
    [[nodiscard]] Result<SourceFile> file(SourceFileId id) const;
    /// All, without their bytes, by id.
    [[nodiscard]] Result<QList<SourceFile>> all() const;
    /// The file with this digest, without its bytes; an invalid id when there is none.
    [[nodiscard]] Result<SourceFile> withSha256(const QByteArray& sha256) const;

    /// Stores it, sets its SHA-256 from the bytes, and gives it id, UUID and import facts where it
    /// has none.
    Result<SourceFile> add(SourceFile file);
    /// Only a file no article comes from any more. NotFound.
    Result<void> removeIfUnused(SourceFileId id);

private:
    Database& m_database;
};

} // namespace careo
