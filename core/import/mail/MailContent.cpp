#include "core/import/mail/MailContent.h"

#include "core/import/mail/MimePart.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// A shorter plain text is a notice that the message is HTML.
constexpr qsizetype shortestPlainText = 200;

struct TextParts {
    const MimePart* plain = nullptr;
    const MimePart* html = nullptr;
    bool hasAttachments = false;
};

void findTexts(const MimePart& part, TextParts& found)
{
    if (part.isAttachment() || part.mediaType() == "message/rfc822")
        found.hasAttachments = true;
    else if (!found.plain && part.mediaType() == "text/plain")
        found.plain = &part;
    else if (!found.html
        && (part.mediaType() == "text/html" || part.mediaType() == "application/xhtml+xml"))
        found.html = &part;
    for (const MimePart& inner : part.parts)
        findTexts(inner, found);
}

ProposedText fact(const QString& value, const QString& header, const QString& line)
{
    if (value.isEmpty())
        return {};
    return {value, {EvidenceKind::MetaTag, u"%1: %2"_s.arg(header, line)}};
}

PageFacts messageFacts(const MimePart& message)
{
    static const QRegularExpression forwarded(u"^(?:(?:re|fwd?|rv|tr|wg|aw|enc|res)\\s*:\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sender(u"^\"?([^\"<>@]+?)\"?\\s*<"_s);
    PageFacts facts;
    // Who sent an article on did not write it: what the text says comes first.
    facts.yieldsToText = true;
    const QString subject = message.text("subject");
    facts.title = fact(QString(subject).remove(forwarded), u"Subject"_s, subject);
    if (forwarded.match(subject).hasMatch())
        return facts;
    const QString from = message.text("from");
    facts.author = fact(sender.match(from).captured(1), u"From"_s, from);
    const QString date = message.text("date");
    const QDateTime sent = QDateTime::fromString(date, Qt::RFC2822Date);
    if (sent.isValid())
        facts.published
            = {EdtfDate::fromDay(sent.date()), {EvidenceKind::MetaTag, u"Date: %1"_s.arg(date)}};
    return facts;
}

/// A browser saves a page as a message to no one, with the page as its only text.
bool isSavedPage(const MimePart& message, const TextParts& parts)
{
    return parts.html && !parts.plain
        && (message.mediaType() == "multipart/related" || message.mediaType() == "text/html")
        && (message.headers.contains("snapshot-content-location")
            || !message.headers.contains("to"));
}

PageFacts savedPageFacts(const MimePart& message, const TextParts& parts)
{
    PageFacts facts;
    QString address = message.text("snapshot-content-location");
    if (address.isEmpty() && parts.html)
        address = parts.html->text("content-location");
    if (address.startsWith(u"http"_s))
        facts.url = {address, {EvidenceKind::Address, address}};
    return facts;
}

} // namespace

MailContent readMailContent(const QByteArray& bytes)
{
    const MimePart message = readMessage(bytes);
    TextParts parts;
    findTexts(message, parts);
    const bool isPlainEnough
        = parts.plain && (!parts.html || parts.plain->body.trimmed().size() >= shortestPlainText);
    MailContent content;
    content.isSavedPage = isSavedPage(message, parts);
    content.hasAttachments = parts.hasAttachments;
    const MimePart* part = isPlainEnough ? parts.plain : parts.html;
    if (part) {
        content.body = part->body;
        content.charset = part->parameter("charset");
    }
    content.facts = content.isSavedPage ? savedPageFacts(message, parts) : messageFacts(message);
    return content;
}

} // namespace careo
