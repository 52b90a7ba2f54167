#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace careo
{

/// The encoding `bytes` are written in, as a name QStringDecoder understands: by byte order mark,
/// by the pattern of zero bytes (UTF-16 and UTF-32 without a mark), by UTF-8's own rules, by what
/// the bytes declare themselves (`declared`, may be empty), at last by statistics. Empty when the
/// bytes are no text. Looks at the first bytes only where a look is enough.
[[nodiscard]] QByteArray detectEncoding(QByteArrayView bytes, const QByteArray& declared = {});

} // namespace careo
