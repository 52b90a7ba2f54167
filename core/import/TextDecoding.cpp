#include "core/import/TextDecoding.h"

#include "core/import/EncodingDetection.h"

#include <QStringDecoder>

#include <algorithm>

namespace careo
{

namespace
{

constexpr qsizetype pieceSize = 4 * 1024 * 1024;

/// Line ends become \n, NUL and byte order marks go; in place, in one pass.
void normaliseLines(QString& text)
{
    QChar* const begin = text.data();
    const QChar* const end = begin + text.size();
    QChar* out = begin;
    for (const QChar* in = begin; in != end; ++in) {
        const char16_t c = in->unicode();
        if (c == u'\0' || c == u'\xfeff')
            continue;
        if (c == u'\r') {
            if (in + 1 != end && in[1] == u'\n')
                ++in;
            *out++ = u'\n';
        } else if (c == u'\x2028' || c == u'\x2029' || c == u'\x85' || c == u'\f' || c == u'\v') {
            *out++ = u'\n';
        } else {
            *out++ = QChar(c);
        }
    }
    text.truncate(out - begin);
}

bool isMostlyControls(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), qsizetype{100'000}));
    const auto controls = std::count_if(sample.begin(), sample.end(),
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return controls * 20 > sample.size();
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

Result<DecodedText> decodeText(
    const QByteArray& bytes, const IsCancelled& isCancelled, const QByteArray& declaredEncoding)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::EmptyFile);
    DecodedText decoded;
    decoded.encoding = detectEncoding(bytes, declaredEncoding);
    if (decoded.encoding.isEmpty())
        return failure(ErrorCode::NotText);

    QStringDecoder decoder(decoded.encoding.constData());
    decoded.text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const qsizetype length = std::min(pieceSize, bytes.size() - at);
        decoded.text += decoder.decode(QByteArrayView(bytes).sliced(at, length));
    }
    normaliseLines(decoded.text);
    if (isMostlyControls(decoded.text))
        return failure(ErrorCode::NotText);
    if (isBlank(decoded.text))
        return failure(ErrorCode::EmptyFile);
    return decoded;
}

} // namespace careo
