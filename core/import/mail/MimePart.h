#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace careo
{

/// A part of a message (RFC 5322, RFC 2045 to 2047).
struct MimePart {
    QHash<QByteArray, QByteArray> headers; ///< names in lower case, folded lines joined
    QByteArray body; ///< decoded from its transfer encoding; empty where there are parts
    QList<MimePart> parts;

    /// "text/html", in lower case; "text/plain" when nothing is said.
    [[nodiscard]] QByteArray mediaType() const;
    /// A parameter of the content type, empty when it is not there.
    [[nodiscard]] QByteArray parameter(const QByteArray& name) const;
    [[nodiscard]] bool isAttachment() const;
    /// A header as text, its encoded words decoded.
    [[nodiscard]] QString text(const QByteArray& header) const;
};

/// True when bytes begin with the header of a message: a sender, subject or date, and a field that
/// only mail programs write.
[[nodiscard]] bool looksLikeMessage(QByteArrayView bytes);

/// Reads a message and its parts; those nested deeper than 20 levels or beyond the thousandth are
/// left out. Any thread.
[[nodiscard]] MimePart readMessage(const QByteArray& bytes);

} // namespace careo
