#include "core/import/html/HtmlTags.h"

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// Longer ones are programs, not data.
constexpr qsizetype longestScript = 40'000;

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
        default:
            break;
        }
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
        QList<QByteArray>& list = isTemplate ? m_tags.templates
            : type.contains("ld+json"_L1)    ? m_tags.jsonLd
                                             : m_tags.scripts;
        const GumboVector& children = element->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (child->type != GUMBO_NODE_TEXT)
                continue;
            const QByteArrayView text(child->v.text.text);
            if (&list != &m_tags.scripts || text.size() < longestScript)
                list.append(text.toByteArray());
        }
    }

    HtmlTags m_tags;
};

} // namespace

HtmlTags readHtmlTags(const HtmlTree& tree)
{
    return TagReader().read(tree);
}

} // namespace careo
