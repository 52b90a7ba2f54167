#include "core/import/EncodingDetection.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace careo
{

namespace
{

constexpr qsizetype sampleSize = 256 * 1024;

uchar byteAt(QByteArrayView bytes, qsizetype i)
{
    return static_cast<uchar>(bytes[i]);
}

QByteArray encodingOfMark(QByteArrayView bytes)
{
    struct Mark {
        QByteArrayView bytes;
        const char* name;
    };
    // UTF-32LE first: its mark starts with that of UTF-16LE.
    static const std::array<Mark, 5> marks{{
        {QByteArrayView("\xff\xfe\0\0", 4), "UTF-32LE"},
        {QByteArrayView("\0\0\xfe\xff", 4), "UTF-32BE"},
        {QByteArrayView("\xef\xbb\xbf", 3), "UTF-8"},
        {QByteArrayView("\xff\xfe", 2), "UTF-16LE"},
        {QByteArrayView("\xfe\xff", 2), "UTF-16BE"},
    }};
    for (const Mark& mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return mark.name;
    }
    return {};
}

bool isCommonCharacter(char32_t c)
{
    return c == U' ' || c == U'\n' || c == U'\r' || c == U'e' || c == U'a';
}

/// Code units of `width` bytes that are a space, a line end or a frequent letter.
template <int width> qsizetype commonUnits(QByteArrayView bytes, bool bigEndian)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i + width <= bytes.size(); i += width) {
        char32_t unit = 0;
        for (int k = 0; k < width; ++k) {
            const int shift = 8 * (bigEndian ? width - 1 - k : k);
            unit |= char32_t{byteAt(bytes, i + k)} << shift;
        }
        if (isCommonCharacter(unit))
            ++count;
    }
    return count;
}

template <int width>
QByteArray encodingOfWideText(QByteArrayView sample, const char* little, const char* big)
{
    const qsizetype units = sample.size() / width;
    if (units < 2)
        return {};
    const qsizetype inLittle = commonUnits<width>(sample, false);
    const qsizetype inBig = commonUnits<width>(sample, true);
    const qsizetype most = std::max(inLittle, inBig);
    if (most * 25 < units || std::min(inLittle, inBig) * 8 > most)
        return {};
    return inLittle > inBig ? little : big;
}

struct Utf8Count {
    qsizetype sequences = 0; ///< well-formed, of two bytes or more
    qsizetype errors = 0;
};

/// Length of the well-formed sequence at `i`, 0 when there is none.
qsizetype utf8Length(QByteArrayView bytes, qsizetype i)
{
    const uchar lead = byteAt(bytes, i);
    const qsizetype length = lead < 0xc2 ? 0
        : lead < 0xe0                    ? 2
        : lead < 0xf0                    ? 3
        : lead < 0xf5                    ? 4
                                         : 0;
    if (length == 0 || i + length > bytes.size())
        return 0;
    const uchar second = byteAt(bytes, i + 1);
    if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f)
        || (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second > 0x8f)) {
        return 0;
    }
    for (qsizetype k = 1; k < length; ++k) {
        if ((byteAt(bytes, i + k) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        if (byteAt(bytes, i) < 0x80) {
            ++i;
        } else if (const qsizetype length = utf8Length(bytes, i)) {
            ++count.sequences;
            i += length;
        } else {
            // A sequence cut off by the end is what a cut file looks like, no sign against UTF-8.
            if (i + 4 <= bytes.size())
                ++count.errors;
            ++i;
        }
    }
    return count;
}

bool isBinary(QByteArrayView sample)
{
    qsizetype zeros = 0;
    qsizetype controls = 0;
    for (const char c : sample) {
        const uchar byte = static_cast<uchar>(c);
        if (byte == 0)
            ++zeros;
        else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte != 0x1b)
            ++controls;
    }
    return zeros * 10 > sample.size() || controls * 50 > sample.size();
}

bool hasBinarySignature(QByteArrayView bytes)
{
    static const std::array<QByteArrayView, 10> signatures{
        QByteArrayView("%PDF-", 5),
        QByteArrayView("PK\x03\x04", 4),
        QByteArrayView("\x89PNG", 4),
        QByteArrayView("\xff\xd8\xff", 3),
        QByteArrayView("GIF8", 4),
        QByteArrayView("\x1f\x8b", 2),
        QByteArrayView("\x7f\x45LF", 4),
        QByteArrayView("SQLite format 3\0", 16),
        QByteArrayView("\xd0\xcf\x11\xe0", 4),
        QByteArrayView("{\\rtf", 5),
    };
    return std::any_of(signatures.begin(), signatures.end(),
        [bytes](QByteArrayView signature) { return bytes.startsWith(signature); });
}

bool isKnown(const QByteArray& name)
{
    return !name.isEmpty() && QStringDecoder(name.constData()).isValid();
}

QByteArray encodingByStatistics(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), 4 * sampleSize));
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size()))
        != 0)
        return "windows-1252";
    uchardet_data_end(detector.get());
    QByteArray name(uchardet_get_charset(detector.get()));
    if (name.startsWith("WINDOWS"))
        name = name.toLower();
    // 0xA4 is the euro sign in ISO-8859-15 and a sign no one uses in ISO-8859-1.
    if (name == "ISO-8859-1" && sample.contains('\xa4'))
        return "ISO-8859-15";
    return isKnown(name) && name != "ASCII" && name != "UTF-8" ? name : QByteArray("windows-1252");
}

} // namespace

QByteArray detectEncoding(QByteArrayView bytes, const QByteArray& declared)
{
    if (const QByteArray name = encodingOfMark(bytes); !name.isEmpty())
        return name;
    if (hasBinarySignature(bytes))
        return {};
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize) & ~qsizetype{3});
    if (sample.contains('\0') || bytes.size() % 2 == 0) {
        if (const QByteArray name = encodingOfWideText<4>(sample, "UTF-32LE", "UTF-32BE");
            !name.isEmpty())
            return name;
        if (const QByteArray name = encodingOfWideText<2>(sample, "UTF-16LE", "UTF-16BE");
            !name.isEmpty())
            return name;
    }
    if (isBinary(bytes.first(std::min(bytes.size(), sampleSize))))
        return {};
    const Utf8Count utf8 = countUtf8(bytes);
    if (utf8.errors == 0 || utf8.sequences >= utf8.errors)
        return "UTF-8";
    const QByteArray lower = declared.toLower();
    if (isKnown(lower) && !lower.startsWith("utf"))
        return lower == "iso-8859-1" || lower == "us-ascii" ? QByteArray("windows-1252") : declared;
    return encodingByStatistics(bytes);
}

} // namespace careo
