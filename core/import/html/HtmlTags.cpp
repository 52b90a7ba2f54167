#include "core/import/html/HtmlTags.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

class TagReader
{
public:
    HtmlTags read(const HtmlTree& tree)
    {
        walkTree(
            tree.root(),
            [this](const GumboNode* node) {
                if (isElement(node))
                    readElement(node);
                return isElement(node) || node->type == GUMBO_NODE_DOCUMENT;
            },
            [](const GumboNode*) {});
        return m_tags;
    }

private:
    void readElement(const GumboNode* element)
    {
        switch (tagOf(element)) {
        case GUMBO_TAG_HTML:
            m_tags.language = attributeOf(element, "lang");
            break;
        case GUMBO_TAG_META:
            readMeta(element);
            return;
        case GUMBO_TAG_TITLE:
            if (m_tags.title.isEmpty())
                m_tags.title = textBelow(element);
            return;
        case GUMBO_TAG_LINK:
            if (attributeOf(element, "rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0)
                m_tags.canonical = attributeOf(element, "href");
            return;
        case GUMBO_TAG_SCRIPT:
            readScript(element);
            return;
        case GUMBO_TAG_H1:
            m_tags.headings.append(textBelow(element));
            break;
        case GUMBO_TAG_TIME:
            readTime(element);
            break;
        default:
            break;
        }
        readItem(element);
        readClasses(element);
    }

    void readMeta(const GumboNode* element)
    {
        const QString content = attributeOf(element, "content").simplified();
        if (content.isEmpty())
            return;
        for (const char* attribute : {"property", "name", "itemprop"}) {
            const QString name = attributeOf(element, attribute).toLower();
            if (!name.isEmpty())
                m_tags.metas[name].append(content);
        }
    }

    void readScript(const GumboNode* element)
    {
        const QString type = attributeOf(element, "type").toLower();
        const bool isTemplate = type.contains("template"_L1) || type == "text/html"_L1;
        if (!isTemplate && !type.contains("ld+json"_L1))
            return;
        const GumboVector& children = element->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (child->type == GUMBO_NODE_TEXT)
                (isTemplate ? m_tags.templates : m_tags.jsonLd)
                    .append(QByteArray(child->v.text.text));
        }
    }

    void readTime(const GumboNode* element)
    {
        QString time = attributeOf(element, "datetime");
        if (time.isEmpty())
            time = textBelow(element);
        static const QRegularExpression published(u"publish|entry-date|pubdate"_s);
        const QString names = attributeOf(element, "class") + attributeOf(element, "itemprop");
        const bool marked = published.match(names.toLower()).hasMatch()
            || gumbo_get_attribute(&element->v.element.attributes, "pubdate");
        if (marked)
            m_tags.times.prepend(time);
        else if (!names.contains("update"_L1))
            m_tags.times.append(time);
    }

    void readItem(const GumboNode* element)
    {
        const QString name = attributeOf(element, "itemprop").toLower();
        if (name.isEmpty() || name == "articlebody"_L1)
            return;
        QString value = attributeOf(element, "datetime");
        if (value.isEmpty())
            value = attributeOf(element, "content");
        m_tags.items[name].append(value.isEmpty() ? textBelow(element) : value);
    }

    void readClasses(const GumboNode* element)
    {
        static const QRegularExpression author(
            u"(?:^|[\\s_-])(?:author|autor|auteur|byline|author-name|firma|vcard)(?:$|[\\s_-](?!"
            u"bio|box|"
            "image|avatar|photo|social|info|desc))|author__?name|authorname|autor-?nombre"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression date(
            u"(?:^|[\\s_-])(?:date|fecha|published|posted-on|pubdate|datetime|timestamp|entry-date|"
            "post-date|article-date|publish-date)(?:$|[\\s_-])"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString names = attributeOf(element, "class") + u' ' + attributeOf(element, "id");
        const bool isRel = attributeOf(element, "rel") == "author"_L1;
        if (names.size() == 1 && !isRel)
            return;
        if ((isRel || author.match(names).hasMatch()) && m_tags.bylines.size() < 10)
            m_tags.bylines.append(textBelow(element));
        if (date.match(names).hasMatch() && m_tags.dateTexts.size() < 10)
            m_tags.dateTexts.append(textBelow(element).left(200));
    }

    HtmlTags m_tags;
};

} // namespace

HtmlTags readHtmlTags(const HtmlTree& tree)
{
    return TagReader().read(tree);
}

} // namespace careo
