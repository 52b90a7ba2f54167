#include "core/import/html/HtmlPage.h"

#include "core/import/html/HtmlLines.h"
#include "core/import/html/HtmlTags.h"
#include "core/import/html/HtmlTree.h"
#include "core/import/html/TagStripping.h"
#include "core/import/html/TeaserBoxes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression opening(
        u"^\\s*(?:<\\?xml[^>]*>\\s*|<!--(?:[^-]|-(?!->))*-->\\s*){0,5}<(?:!doctype\\s+html|html|head|body)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(
        u"<(/"
        u"?(?:p|div|a\\s+href|br|span|h[1-6]|ul|li|table|td|title|meta|body|html|article|section))"
        "(?:\\s[^<>]*)?/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = text.left(8000).toString();
    if (opening.match(head.left(4000)).hasMatch())
        return true;
    QSet<QString> kinds;
    int count = 0;
    for (auto it = tag.globalMatch(head); it.hasNext();) {
        kinds.insert(it.next().captured(1).toLower().section(u' ', 0, 0));
        ++count;
    }
    return kinds.size() >= 2 && count >= 4 && head.trimmed().startsWith(u'<');
}

QByteArray declaredEncoding(QByteArrayView bytes)
{
    static const QRegularExpression charset(
        u"<(?:meta\\b[^>]*\\bcharset\\s*=|\\?xml\\b[^>]*\\bencoding\\s*=)\\s*[\"']?\\s*([A-Za-z0-9_:-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), qsizetype{4096})));
    return charset.match(head).captured(1).toLatin1();
}

namespace
{

/// Some pages hold their article in a template that a script would have put in its place.
void readTemplates(const HtmlTree& tree, HtmlPage& page)
{
    for (const QByteArray& source : readHtmlTags(tree).templates) {
        if (HtmlTree::isTooDeep(source))
            continue;
        const HtmlTree inner(source);
        HtmlText text = composeHtmlText(
            readHtmlLines(inner), page.facts.title.value, page.facts.isOneArticle);
        if (!text.content)
            continue;
        const qsizetype length = text.text.size() + 2;
        for (LineHint& hint : page.text.hints)
            hint.start += length;
        page.text.hints = text.hints + page.text.hints;
        page.text.text = text.text + u"\n\n"_s + page.text.text;
        page.text.content = text.content;
        return;
    }
}

} // namespace

HtmlPage readHtmlPage(const QString& source)
{
    const QByteArray bytes = source.toUtf8();
    HtmlPage page;
    if (bytes.size() > longestHtml || HtmlTree::isTooDeep(bytes)) {
        page.text.text = withoutTags(source);
        return page;
    }
    const HtmlTree tree(bytes);
    QList<HtmlLine> lines = readHtmlLines(tree);
    const QSet<const GumboNode*> boxes = teaserBoxes(lines);
    for (HtmlLine& line : lines)
        line.isBoilerplate = line.isBoilerplate || isInside(line, boxes);
    page.facts = readHtmlMetadata(tree, lines, boxes);
    page.text = composeHtmlText(lines, page.facts.title.value, page.facts.isOneArticle);
    if (!page.text.content)
        readTemplates(tree, page);
    return page;
}

} // namespace careo
