#include "core/import/archive/ZipArchive.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>

namespace careo
{

namespace
{

constexpr qint64 harmlessSize = qint64{16} * 1024 * 1024;

struct CloseArchive {
    void operator()(archive* opened) const { archive_read_free(opened); }
};
using OpenArchive = std::unique_ptr<archive, CloseArchive>;

QString nameOf(archive_entry* entry)
{
    if (const char* name = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(name);
    const char* raw = archive_entry_pathname(entry);
    return raw ? QString::fromLatin1(raw) : QString();
}

class ZipWalk
{
public:
    ZipWalk(const QByteArray& bytes, UnpackingBudget& budget, const IsCancelled& isCancelled)
        : m_packed(bytes.size())
        , m_budget(budget)
        , m_isCancelled(isCancelled)
        , m_archive(archive_read_new())
    {
        archive_read_support_format_zip(m_archive.get());
        m_isOpen = archive_read_open_memory(
                       m_archive.get(), bytes.constData(), static_cast<size_t>(bytes.size()))
            == ARCHIVE_OK;
    }

    Result<void> run(const WantsEntry& wants, const TakeEntry& take)
    {
        if (!m_isOpen)
            return failure(ErrorCode::FileDamaged);
        for (;;) {
            archive_entry* header = nullptr;
            const int status = archive_read_next_header(m_archive.get(), &header);
            if (status == ARCHIVE_EOF)
                return {};
            if (status < ARCHIVE_WARN)
                return failure(ErrorCode::FileDamaged);
            if (m_isCancelled && m_isCancelled())
                return failure(ErrorCode::Cancelled);
            if (--m_budget.entries < 0)
                return failure(ErrorCode::ArchiveTooLarge);
            const QString name = nameOf(header);
            if (archive_entry_filetype(header) != AE_IFREG || !wants(name))
                continue;
            if (archive_entry_is_encrypted(header))
                return failure(ErrorCode::FileEncrypted);
            const Result<QByteArray> unpacked = unpack(archive_entry_size(header));
            if (!unpacked)
                return tl::unexpected(unpacked.error());
            if (!take({name, *unpacked}))
                return {};
        }
    }

private:
    Result<QByteArray> unpack(qint64 promised)
    {
        QByteArray bytes;
        bytes.reserve(std::clamp(promised, qint64{0}, harmlessSize));
        std::array<char, 65536> piece;
        for (;;) {
            const la_ssize_t count = archive_read_data(m_archive.get(), piece.data(), piece.size());
            if (count < 0)
                return failure(ErrorCode::FileDamaged);
            if (count == 0)
                return bytes;
            bytes.append(piece.data(), static_cast<qsizetype>(count));
            m_unpacked += count;
            m_budget.bytes -= count;
            const bool isBomb
                = m_unpacked > harmlessSize && m_unpacked > greatestUnpackingRatio * m_packed;
            if (isBomb || m_budget.bytes < 0 || bytes.size() > m_budget.entryBytes)
                return failure(ErrorCode::ArchiveTooLarge);
            if (m_isCancelled && m_isCancelled())
                return failure(ErrorCode::Cancelled);
        }
    }

    qint64 m_packed;
    qint64 m_unpacked = 0;
    UnpackingBudget& m_budget;
    const IsCancelled& m_isCancelled;
    OpenArchive m_archive;
    bool m_isOpen = false;
};

} // namespace

bool looksLikeZip(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("PK\3\4")) || bytes.startsWith(QByteArrayView("PK\5\6"));
}

Result<void> walkZip(const QByteArray& bytes, UnpackingBudget& budget,
    const IsCancelled& isCancelled, const WantsEntry& wants, const TakeEntry& take)
{
    return ZipWalk(bytes, budget, isCancelled).run(wants, take);
}

} // namespace careo
