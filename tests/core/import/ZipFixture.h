#pragma once

#include <QByteArray>
#include <QList>

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <utility>

namespace careo::test
{

/// A ZIP of files, by name and content, in this order.
inline QByteArray makeZip(const QList<std::pair<QByteArray, QByteArray>>& files)
{
    qsizetype room = 65'536;
    for (const auto& [name, content] : files)
        room += content.size() + 4 * name.size() + 1024;
    QByteArray bytes(room, '\0');
    size_t used = 0;
    const std::unique_ptr<archive, int (*)(archive*)> zip(archive_write_new(), archive_write_free);
    archive_write_set_format_zip(zip.get());
    archive_write_set_bytes_in_last_block(zip.get(), 1);
    archive_write_open_memory(zip.get(), bytes.data(), static_cast<size_t>(bytes.size()), &used);
    for (const auto& [name, content] : files) {
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(
            archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.constData());
        archive_entry_set_size(entry.get(), content.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_write_header(zip.get(), entry.get());
        archive_write_data(zip.get(), content.constData(), static_cast<size_t>(content.size()));
    }
    archive_write_close(zip.get());
    bytes.truncate(static_cast<qsizetype>(used));
    return bytes;
}

} // namespace careo::test
