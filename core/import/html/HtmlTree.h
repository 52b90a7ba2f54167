#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <gumbo.h>

#include <memory>
#include <utility>
#include <vector>

namespace careo
{

/// A parsed page. Never loads anything; scripts stay text. Nodes live as long as the tree.
class HtmlTree
{
public:
    /// `source` is UTF-8 and must outlive the tree.
    explicit HtmlTree(const QByteArray& source);
    ~HtmlTree();
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;

    [[nodiscard]] const GumboNode* root() const { return m_output->root; }

    /// True when the tags are nested so deep that parsing would take too long. Looks at the source
    /// only.
    [[nodiscard]] static bool isTooDeep(QByteArrayView source);

private:
    struct Arena;
    std::unique_ptr<Arena> m_arena;
    const GumboOutput* m_output = nullptr;
};

[[nodiscard]] inline bool isElement(const GumboNode* node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

[[nodiscard]] inline GumboTag tagOf(const GumboNode* node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

/// The value of an attribute, empty when there is none.
[[nodiscard]] QString attributeOf(const GumboNode* element, const char* name);

/// All text below a node, white space made single. At most 2,000 units.
[[nodiscard]] QString textBelow(const GumboNode* node);

/// Calls enter(node) on the way down, which tells whether to go into the node, and leave(node) on
/// the way up for the nodes that were gone into. Keeps its own stack: depth does not matter.
template <class Enter, class Leave>
void walkTree(const GumboNode* root, Enter&& enter, Leave&& leave)
{
    std::vector<std::pair<const GumboNode*, unsigned>> stack;
    if (!enter(root))
        return;
    stack.emplace_back(root, 0u);
    while (!stack.empty()) {
        const GumboNode* node = stack.back().first;
        const GumboVector* children = isElement(node) ? &node->v.element.children
            : node->type == GUMBO_NODE_DOCUMENT       ? &node->v.document.children
                                                      : nullptr;
        if (!children || stack.back().second >= children->length) {
            leave(node);
            stack.pop_back();
            continue;
        }
        const auto* child = static_cast<const GumboNode*>(children->data[stack.back().second++]);
        if (enter(child))
            stack.emplace_back(child, 0u);
    }
}

} // namespace careo
