#include "core/import/html/HtmlTree.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>

namespace careo
{

namespace
{

constexpr size_t chunkSize = 1024 * 1024;
constexpr int deepest = 3000;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/// Tags that end by themselves, or by the next of their kind.
bool nests(QByteArrayView name)
{
    static const std::array<QByteArrayView, 26> flat{"p", "li", "td", "tr", "th", "dt", "dd",
        "option", "br", "img", "meta", "link", "input", "hr", "area", "base", "col", "embed",
        "source", "track", "wbr", "param", "thead", "tbody", "tfoot", "path"};
    return std::find(flat.begin(), flat.end(), name) == flat.end();
}

} // namespace

/// Memory that is given back at once: gumbo frees a tree recursively, which a deep one would not
/// survive.
struct HtmlTree::Arena {
    std::vector<std::unique_ptr<char[]>> chunks;
    size_t used = 0;
    size_t size = 0;

    void* take(size_t wanted)
    {
        constexpr size_t alignment = alignof(std::max_align_t);
        wanted = (wanted + alignment - 1) / alignment * alignment;
        if (used + wanted > size) {
            size = std::max(wanted, chunkSize);
            chunks.push_back(std::make_unique<char[]>(size));
            used = 0;
        }
        void* memory = chunks.back().get() + used;
        used += wanted;
        return memory;
    }
};

HtmlTree::HtmlTree(const QByteArray& source)
    : m_arena(std::make_unique<Arena>())
{
    GumboOptions options = kGumboDefaultOptions;
    options.userdata = m_arena.get();
    options.allocator
        = [](void* arena, size_t size) { return static_cast<Arena*>(arena)->take(size); };
    options.deallocator = [](void*, void*) {};
    options.max_errors = 0;
    m_output = gumbo_parse_with_options(
        &options, source.constData(), static_cast<size_t>(source.size()));
}

HtmlTree::~HtmlTree() = default;

bool HtmlTree::isTooDeep(QByteArrayView source)
{
    QHash<QByteArray, int> open;
    int depth = 0;
    for (qsizetype i = 0; i + 1 < source.size(); ++i) {
        if (source[i] != '<')
            continue;
        const bool closes = source[i + 1] == '/';
        qsizetype at = i + (closes ? 2 : 1);
        QByteArray name;
        while (at < source.size() && name.size() < 20
            && (isLetter(source[at]) || (source[at] >= '0' && source[at] <= '9'))) {
            name.append(lower(source[at++]));
        }
        if (name.isEmpty() || !nests(name))
            continue;
        int& count = open[name];
        if (!closes) {
            ++count;
            if (++depth > deepest)
                return true;
        } else if (count > 0) {
            --count;
            --depth;
        }
    }
    return false;
}

QString attributeOf(const GumboNode* element, const char* name)
{
    if (!isElement(element))
        return {};
    const GumboAttribute* attribute = gumbo_get_attribute(&element->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value).trimmed() : QString();
}

QString textBelow(const GumboNode* node)
{
    QString text;
    walkTree(
        node,
        [&text](const GumboNode* child) {
            const bool isText = child->type == GUMBO_NODE_TEXT
                || child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_CDATA;
            if (isText && text.size() < 2000)
                text += QString::fromUtf8(child->v.text.text);
            const GumboTag tag = tagOf(child);
            return text.size() < 2000 && tag != GUMBO_TAG_SCRIPT && tag != GUMBO_TAG_STYLE;
        },
        [&text](const GumboNode* child) {
            if (isElement(child))
                text += u' ';
        });
    return text.simplified();
}

} // namespace careo
