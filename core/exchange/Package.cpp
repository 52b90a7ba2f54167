#include "core/exchange/Package.h"

#include <QDataStream>
#include <QIODevice>

#include <array>

namespace careo
{

namespace
{

constexpr quint16 versionNeeded = 20;
constexpr quint16 utf8Names = 0x0800;
constexpr quint16 deflated = 8;
constexpr quint16 firstDay = 0x0021;
constexpr qsizetype lengthPrefix = 4; // qCompress() writes the length, then a zlib stream
constexpr qsizetype zlibHead = 2;
constexpr qsizetype zlibTail = 4;

std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 index = 0; index < table.size(); ++index) {
        quint32 value = index;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1U) : value >> 1U;
        table.at(index) = value;
    }
    return table;
}

/// CRC-32 of ISO 3309, as ZIP files carry it.
quint32 crc32(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = crcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table.at((crc ^ static_cast<quint8>(byte)) & 0xffU) ^ (crc >> 8U);
    return ~crc;
}

QByteArray rawDeflate(const QByteArray& bytes)
{
    const QByteArray packed = qCompress(bytes);
    return packed.mid(lengthPrefix + zlibHead, packed.size() - lengthPrefix - zlibHead - zlibTail);
}

struct Stored {
    QByteArray name;
    QByteArray bytes;
    quint16 method = 0;
    quint32 crc = 0;
    quint32 size = 0;
    quint32 offset = 0;
};

/// The fields that local and central headers share.
void writeFacts(QDataStream& out, const Stored& part)
{
    out << versionNeeded << utf8Names << part.method << quint16(0) << firstDay << part.crc
        << static_cast<quint32>(part.bytes.size()) << part.size
        << static_cast<quint16>(part.name.size()) << quint16(0);
}

void writeRaw(QDataStream& out, const QByteArray& bytes)
{
    out.writeRawData(bytes.constData(), static_cast<int>(bytes.size()));
}

} // namespace

QByteArray toZip(const QList<PackagePart>& parts)
{
    QByteArray zip;
    QDataStream out(&zip, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    QList<Stored> stored;
    for (const PackagePart& part : parts) {
        Stored entry{part.name.toUtf8(), part.bytes, 0, crc32(part.bytes),
            static_cast<quint32>(part.bytes.size()), static_cast<quint32>(zip.size())};
        if (part.isCompressed && !part.bytes.isEmpty()) {
            entry.bytes = rawDeflate(part.bytes);
            entry.method = deflated;
        }
        out << quint32(0x04034b50);
        writeFacts(out, entry);
        writeRaw(out, entry.name);
        writeRaw(out, entry.bytes);
        stored.append(entry);
    }
    const auto start = static_cast<quint32>(zip.size());
    for (const Stored& entry : stored) {
        out << quint32(0x02014b50) << versionNeeded;
        writeFacts(out, entry);
        out << quint16(0) << quint16(0) << quint16(0) << quint32(0) << entry.offset;
        writeRaw(out, entry.name);
    }
    const auto count = static_cast<quint16>(stored.size());
    const auto end = static_cast<quint32>(zip.size());
    out << quint32(0x06054b50) << quint16(0) << quint16(0) << count << count << end - start << start
        << quint16(0);
    return zip;
}

} // namespace careo
