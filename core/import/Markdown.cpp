#include "core/import/Markdown.h"

#include "core/dates/DateInput.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype longestFrontMatter = 16'000;

/// Where the text after the front matter begins, 0 when there is none.
qsizetype frontMatterEnd(const QString& text)
{
    static const QRegularExpression matter(
        u"^\\s*---[ \\t]*\\n(?:[\\w-]+[ \\t]*:[^\\n]*\\n|[ \\t]+[^\\n]*\\n|-[^\\n]*\\n|[ \\t]*\\n)+---[ \\t]*(?:\\n|$)"_s);
    return matter.match(text.left(longestFrontMatter)).capturedEnd();
}

void setText(ProposedText& fact, const QString& value, const QString& line)
{
    if (fact.value.isEmpty() && !value.isEmpty())
        fact = {value, {EvidenceKind::MetaTag, line}};
}

void takeLine(PageFacts& facts, const QString& line)
{
    static const QRegularExpression entry(u"^([\\w-]+)[ \\t]*:[ \\t]*(.*)$"_s);
    static const QRegularExpression quotes(u"^(['\"])(.*)\\1$"_s);
    const QRegularExpressionMatch match = entry.match(line);
    const QString key = match.captured(1).toLower();
    QString value = match.captured(2).trimmed();
    value.replace(quotes, u"\\2"_s);
    if (key == u"title"_s)
        setText(facts.title, value, line);
    else if (key == u"author"_s || key == u"byline"_s)
        setText(facts.author, value, line);
    else if (key == u"outlet"_s || key == u"publication"_s || key == u"publisher"_s
        || key == u"site"_s)
        setText(facts.outlet, value, line);
    else if (key == u"lang"_s || key == u"language"_s)
        setText(facts.language, value.section(u'-', 0, 0).toLower(), line);
    else if (key == u"url"_s || key == u"link"_s || key == u"source"_s) {
        if (value.startsWith(u"http"_s))
            setText(facts.url, value, line);
    } else if (key == u"date"_s || key == u"published"_s) {
        const auto date = readTypedDate(value.section(u'T', 0, 0).section(u' ', 0, 2));
        if (date && !date->isUnknown() && facts.published.value.isUnknown())
            facts.published = {*date, {EvidenceKind::MetaTag, line}};
    }
}

} // namespace

bool looksLikeMarkdown(const QString& text)
{
    static const QRegularExpression heading(u"^#{1,6} \\S"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression mark(
        u"\\[[^\\]\\n]+\\]\\([^)\\n]+\\)|\\*\\*[^*\\n]+\\*\\*|^> \\S|^[*-] \\S|^#{2,6} \\S"_s,
        QRegularExpression::MultilineOption);
    const QString head = text.left(longestFrontMatter);
    return frontMatterEnd(text) > 0
        || (heading.match(head).hasMatch() && mark.match(head).hasMatch());
}

ReadDocument readMarkdown(const QString& text)
{
    static const QRegularExpression heading(u"^(#{1,6})[ \\t]+(.*?)[ \\t]*#*$"_s);
    ReadDocument document;
    document.mediaType = u"text/markdown"_s;
    const qsizetype start = std::max(frontMatterEnd(text), qsizetype{0});
    for (const QString& line : text.left(start).split(u'\n'))
        takeLine(document.facts, line);
    const QStringView body = QStringView(text).sliced(start);
    document.text.reserve(body.size());
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = body.indexOf(u'\n', at);
        end = end < 0 ? body.size() : end;
        const QStringView line = body.sliced(at, end - at);
        const QRegularExpressionMatch match
            = line.startsWith(u'#') ? heading.match(line.toString()) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            LineHint hint;
            hint.start = document.text.size();
            hint.headingLevel = static_cast<int>(match.capturedLength(1));
            document.hints.append(hint);
            document.text += match.capturedView(2);
        } else {
            document.text += line;
        }
        document.text += u'\n';
        at = end + 1;
    }
    return document;
}

} // namespace careo
