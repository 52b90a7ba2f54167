#include "core/import/mail/MimePart.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr int deepestPart = 20;
constexpr int mostParts = 1'000;
constexpr qsizetype longestHeader = 256 * 1024;

struct Lines {
    QByteArrayView rest;

    QByteArrayView next()
    {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }
};

/// Reads header lines up to the blank one; what follows stays in `lines`. Empty when a line is no
/// header.
QHash<QByteArray, QByteArray> readHeaders(Lines& lines)
{
    static const QRegularExpression field(u"^[A-Za-z][A-Za-z0-9-]{0,70}:"_s);
    QHash<QByteArray, QByteArray> headers;
    QByteArray name;
    while (!lines.rest.isEmpty()) {
        const QByteArrayView line = lines.next();
        if (line.isEmpty())
            return headers;
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!name.isEmpty() && headers[name].size() < longestHeader)
                headers[name] += ' ' + line.toByteArray().trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (headers.isEmpty() && line.startsWith("From "))
            continue;
        if (!field.match(QString::fromLatin1(line.first(std::min(line.size(), qsizetype{80}))))
                 .hasMatch())
            return {};
        name = line.first(colon).toByteArray().toLower();
        if (!headers.contains(name))
            headers.insert(name, line.sliced(colon + 1).toByteArray().trimmed());
    }
    return headers;
}

QByteArray fromQuotedPrintable(QByteArrayView text, bool isWord)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isWord && text[i] == '_') {
            decoded += ' ';
            continue;
        }
        if (text[i] != '=') {
            decoded += text[i];
            continue;
        }
        const qsizetype lineEnd = text.sliced(i).startsWith("=\r\n") ? 2 : 1;
        if (i + lineEnd < text.size() && text[i + lineEnd] == '\n') {
            i += lineEnd;
            continue;
        }
        const QByteArray hex
            = text.sliced(i + 1, std::min(qsizetype{2}, text.size() - i - 1)).toByteArray();
        bool isHex = false;
        const uint code = hex.toUInt(&isHex, 16);
        if (isHex && hex.size() == 2) {
            decoded += static_cast<char>(code);
            i += 2;
        } else {
            decoded += '=';
        }
    }
    return decoded;
}

QByteArray transferDecoded(QByteArrayView body, const QByteArray& encoding)
{
    const QByteArray kind = encoding.toLower().trimmed();
    if (kind == "base64")
        return QByteArray::fromBase64(body.toByteArray());
    if (kind == "quoted-printable")
        return fromQuotedPrintable(body, false);
    return body.toByteArray();
}

class MessageReader
{
public:
    MimePart read(QByteArrayView bytes, int depth)
    {
        MimePart part;
        Lines lines{bytes};
        part.headers = readHeaders(lines);
        const QByteArray boundary = part.parameter("boundary");
        if (part.mediaType().startsWith("multipart/") && !boundary.isEmpty()) {
            if (depth < deepestPart)
                readParts(lines, "--" + boundary, depth, part);
            return part;
        }
        part.body = transferDecoded(lines.rest, part.headers.value("content-transfer-encoding"));
        return part;
    }

private:
    void readParts(Lines lines, const QByteArray& delimiter, int depth, MimePart& part)
    {
        const QByteArrayView all = lines.rest;
        qsizetype start = -1;
        while (!lines.rest.isEmpty()) {
            const qsizetype lineStart = all.size() - lines.rest.size();
            const QByteArrayView line = lines.next();
            if (!line.startsWith(delimiter))
                continue;
            if (start >= 0)
                addPart(all.sliced(start, lineStart - start), depth, part);
            start = all.size() - lines.rest.size();
            if (line.sliced(delimiter.size()).startsWith("--"))
                return;
        }
        // No closing line: the message was cut short.
        if (start >= 0)
            addPart(all.sliced(start), depth, part);
    }

    void addPart(QByteArrayView bytes, int depth, MimePart& part)
    {
        if (++m_count <= mostParts)
            part.parts << read(bytes, depth + 1);
    }

    int m_count = 0;
};

QString decodedWord(const QRegularExpressionMatch& word)
{
    const QByteArray text = word.captured(3).toLatin1();
    const bool isBase64 = word.captured(2).compare(u"b"_s, Qt::CaseInsensitive) == 0;
    const QByteArray bytes
        = isBase64 ? QByteArray::fromBase64(text) : fromQuotedPrintable(text, true);
    QStringDecoder decoder(word.captured(1).section(u'*', 0, 0).toLatin1().constData());
    return decoder.isValid() ? decoder.decode(bytes) : QString::fromUtf8(bytes);
}

} // namespace

QByteArray MimePart::mediaType() const
{
    const QByteArray type = headers.value("content-type");
    if (type.isEmpty())
        return "text/plain";
    return type.split(';').first().trimmed().toLower();
}

QByteArray MimePart::parameter(const QByteArray& name) const
{
    const QRegularExpression pattern(
        u";\\s*%1\\*?\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))"_s.arg(QString::fromLatin1(name)),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match
        = pattern.match(QString::fromLatin1(headers.value("content-type")));
    return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toLatin1();
}

bool MimePart::isAttachment() const
{
    return headers.value("content-disposition").toLower().startsWith("attachment");
}

QString MimePart::text(const QByteArray& header) const
{
    static const QRegularExpression word(u"=\\?([^?\\s]+)\\?([bBqQ])\\?([^?]*)\\?="_s);
    static const QRegularExpression between(u"(\\?=)\\s+(?==\\?)"_s);
    const QByteArray raw = headers.value(header);
    QString value = QString::fromUtf8(raw);
    value.replace(between, u"\\1"_s);
    QString decoded;
    qsizetype at = 0;
    for (auto words = word.globalMatch(value); words.hasNext();) {
        const QRegularExpressionMatch match = words.next();
        decoded += QStringView(value).sliced(at, match.capturedStart() - at);
        decoded += decodedWord(match);
        at = match.capturedEnd();
    }
    decoded += QStringView(value).sliced(at);
    return decoded.simplified();
}

bool looksLikeMessage(QByteArrayView bytes)
{
    Lines lines{bytes.first(std::min(bytes.size(), longestHeader))};
    const QHash<QByteArray, QByteArray> headers = readHeaders(lines);
    const auto hasAny = [&headers](std::initializer_list<const char*> names) {
        return std::any_of(names.begin(), names.end(),
            [&headers](const char* name) { return headers.contains(name); });
    };
    return hasAny({"from", "subject", "date"})
        && hasAny({"mime-version", "message-id", "received", "return-path", "content-type"});
}

MimePart readMessage(const QByteArray& bytes)
{
    return MessageReader().read(bytes, 0);
}

} // namespace careo
