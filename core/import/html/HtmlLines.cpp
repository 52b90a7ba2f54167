#include "core/import/html/HtmlLines.h"

#include "core/import/html/HtmlRoles.h"

#include <vector>

namespace careo
{

namespace
{

bool isText(const GumboNode* node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
        || node->type == GUMBO_NODE_CDATA;
}

int headingLevelOf(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? tag - GUMBO_TAG_H1 + 1 : 0;
}

/// An anchor without an address only names a place on the page.
bool isLink(const GumboNode* node)
{
    return tagOf(node) == GUMBO_TAG_A
        && gumbo_get_attribute(&node->v.element.attributes, "href") != nullptr;
}

/// An element that looks like boilerplate. It is pardoned when much of the page lies in it.
struct Suspect {
    int outer = -1;
    qsizetype words = 0; ///< length of the text in it that is no link
    bool isNotice = false; ///< of cookies, or comments: pardoned only with the page's title in it
    bool hasTitle = false;
};

/// An <article>, and the suspect it lies in.
struct ArticleBox {
    const GumboNode* node = nullptr;
    int outer = -1;
    bool hasTitle = false;
};

class LineReader
{
public:
    QList<HtmlLine> read(const HtmlTree& tree)
    {
        walkTree(
            tree.root(), [this](const GumboNode* node) { return enter(node); },
            [this](const GumboNode* node) { leave(node); });
        endLine(true);
        judgeSuspects();
        return m_lines;
    }

private:
    bool enter(const GumboNode* node)
    {
        if (isText(node)) {
            addText(QString::fromUtf8(node->v.text.text));
            return false;
        }
        if (node->type == GUMBO_NODE_DOCUMENT)
            return true;
        if (!isElement(node) || isInvisible(node))
            return false;
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_BR) {
            breakLine();
            return false;
        }
        if (const HtmlBreak kind = breakAround(tag); kind != HtmlBreak::None) {
            endLine(kind == HtmlBreak::Paragraph);
            m_blocks.push_back(node);
        }
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            addText(QStringLiteral(" "));
        if (isLink(node))
            ++m_links;
        if (tag == GUMBO_TAG_PRE)
            ++m_preformatted;
        if (tag == GUMBO_TAG_ARTICLE)
            openArticle(node);
        if (const int level = headingLevelOf(tag); level > 0) {
            m_heading = level;
            if (level == 1 && !m_articles.empty())
                m_boxes[static_cast<size_t>(m_articles.back())].hasTitle = true;
            if (level == 1)
                markTitle();
        }
        if (looksLikeBoilerplate(node)) {
            m_suspects.push_back({m_suspect, 0, isNoticeOrComments(node), false});
            m_suspect = static_cast<int>(m_suspects.size()) - 1;
            m_suspectNodes.push_back(node);
        }
        return true;
    }

    void leave(const GumboNode* node)
    {
        const GumboTag tag = tagOf(node);
        if (const HtmlBreak kind = breakAround(tag); kind != HtmlBreak::None && isElement(node)) {
            endLine(kind == HtmlBreak::Paragraph);
            m_blocks.pop_back();
        }
        if (isLink(node))
            --m_links;
        if (tag == GUMBO_TAG_PRE)
            --m_preformatted;
        if (tag == GUMBO_TAG_ARTICLE)
            m_articles.pop_back();
        if (headingLevelOf(tag) > 0)
            m_heading = 0;
        if (!m_suspectNodes.empty() && m_suspectNodes.back() == node) {
            m_suspectNodes.pop_back();
            m_suspect = m_suspects[static_cast<size_t>(m_suspect)].outer;
        }
    }

    void addText(const QString& text)
    {
        if (m_preformatted > 0) {
            const QStringList lines = text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    breakLine();
                append(lines[i]);
            }
            return;
        }
        append(text);
    }

    void append(const QString& text)
    {
        for (const QChar c : text) {
            // Places where a word may be broken are not seen, and part words for a search.
            if (c == QChar::SoftHyphen || c == u'\u200b')
                continue;
            const bool space = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
            if (!space) {
                m_line.text += c;
                m_line.linkLength += m_links > 0 ? 1 : 0;
            } else if (!m_line.text.isEmpty() && m_line.text.back() != u' ') {
                m_line.text += u' ';
            }
        }
    }

    /// Two breaks in a row part paragraphs.
    void breakLine()
    {
        if (m_line.text.trimmed().isEmpty())
            m_opensParagraph = m_opensParagraph || m_broken;
        endLine(false);
        m_broken = true;
    }

    void endLine(bool paragraph)
    {
        m_line.text = m_line.text.trimmed();
        if (!m_line.text.isEmpty()) {
            m_line.opensParagraph = m_opensParagraph;
            m_line.headingLevel = m_heading;
            m_line.block = m_blocks.empty() ? nullptr : m_blocks.back();
            m_line.article = m_articles.empty()
                ? nullptr
                : m_boxes[static_cast<size_t>(m_articles.back())].node;
            countWords();
            m_lines.append(m_line);
            m_lineSuspects.push_back(m_suspect);
            m_lineArticles.push_back(m_articles.empty() ? -1 : m_articles.back());
            m_opensParagraph = false;
            m_broken = false;
        }
        m_opensParagraph = m_opensParagraph || paragraph;
        m_line = {};
    }

    void countWords()
    {
        const qsizetype words = m_line.text.size() - m_line.linkLength;
        const qsizetype counted = words >= 40 ? words : 0;
        m_words += counted;
        if (m_suspect >= 0)
            m_suspects[static_cast<size_t>(m_suspect)].words += counted;
    }

    void judgeSuspects()
    {
        for (auto suspect = m_suspects.rbegin(); suspect != m_suspects.rend(); ++suspect) {
            if (suspect->outer >= 0)
                m_suspects[static_cast<size_t>(suspect->outer)].words += suspect->words;
        }
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            m_lines[i].isBoilerplate = isCondemned(static_cast<size_t>(i));
    }

    /// An element around a titled <article> tells nothing of what is in it.
    bool isCondemned(size_t line) const
    {
        int limit = -1;
        if (const int article = m_lineArticles[line]; article >= 0) {
            const ArticleBox& box = m_boxes[static_cast<size_t>(article)];
            limit = box.hasTitle ? box.outer : -1;
        }
        for (int i = m_lineSuspects[line]; i != limit && i >= 0;) {
            const Suspect& suspect = m_suspects[static_cast<size_t>(i)];
            if (suspect.words * 2 < m_words || (suspect.isNotice && !suspect.hasTitle))
                return true;
            i = suspect.outer;
        }
        return false;
    }

    void markTitle()
    {
        for (int i = m_suspect; i >= 0; i = m_suspects[static_cast<size_t>(i)].outer)
            m_suspects[static_cast<size_t>(i)].hasTitle = true;
    }

    void openArticle(const GumboNode* node)
    {
        m_boxes.push_back({node, m_suspect, false});
        m_articles.push_back(static_cast<int>(m_boxes.size()) - 1);
    }

    QList<HtmlLine> m_lines;
    HtmlLine m_line;
    std::vector<const GumboNode*> m_blocks;
    std::vector<ArticleBox> m_boxes;
    std::vector<int> m_articles; ///< boxes that are open
    std::vector<const GumboNode*> m_suspectNodes;
    std::vector<Suspect> m_suspects;
    std::vector<int> m_lineSuspects; ///< innermost suspect around each line, -1 for none
    std::vector<int> m_lineArticles; ///< innermost box around each line, -1 for none
    int m_suspect = -1;
    int m_links = 0;
    int m_preformatted = 0;
    int m_heading = 0;
    bool m_opensParagraph = false;
    bool m_broken = false;
    qsizetype m_words = 0;
};

} // namespace

QList<HtmlLine> readHtmlLines(const HtmlTree& tree)
{
    return LineReader().read(tree);
}

} // namespace careo
