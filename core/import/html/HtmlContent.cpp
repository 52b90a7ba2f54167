#include "core/import/html/HtmlContent.h"

#include "core/base/Folding.h"
#include "core/import/html/HtmlRoles.h"
#include "core/import/page/HeaderLine.h"
#include "core/import/page/LinkLine.h"
#include "core/import/page/Words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype shortestParagraph = 25;
constexpr qsizetype shortestContent = 250;
constexpr qsizetype shortestBrief = 100; ///< of a page that says it is one article
constexpr qsizetype shortestOfSeveral = 400;
constexpr int levelsScored = 4;

bool isParagraph(const HtmlLine& line)
{
    return !line.isBoilerplate && line.headingLevel == 0 && line.text.size() >= shortestParagraph
        && !line.isMostlyLink();
}

const GumboNode* parentOf(const GumboNode* node)
{
    const GumboNode* parent = node->parent;
    return parent && isElement(parent) ? parent : nullptr;
}

/// Scores elements by the paragraphs they hold, nearer ones more (after Readability's idea).
const GumboNode* heaviestElement(const QList<HtmlLine>& lines)
{
    QHash<const GumboNode*, double> scores;
    for (const HtmlLine& line : lines) {
        if (!isParagraph(line) || !line.block)
            continue;
        const double score = 1 + std::min(static_cast<double>(line.text.size()) / 100.0, 5.0)
            + std::min(static_cast<double>(line.text.count(u',')), 4.0) / 2;
        const GumboNode* holder
            = tagOf(line.block) == GUMBO_TAG_P ? parentOf(line.block) : line.block;
        double share = 1;
        for (int level = 0; holder && level < levelsScored; ++level) {
            scores[holder] += score * share;
            share *= level == 0 ? 0.6 : 0.5;
            holder = parentOf(holder);
        }
    }
    const GumboNode* best = nullptr;
    double most = 0;
    for (const HtmlLine& line : lines) {
        const GumboNode* node = line.block;
        for (int level = 0; node && level <= levelsScored; ++level, node = parentOf(node)) {
            const auto score = scores.constFind(node);
            if (score == scores.constEnd())
                continue;
            const double weighed = *score * contentWeight(node);
            if (weighed > most) {
                most = weighed;
                best = node;
            }
        }
    }
    return best;
}

bool isWithin(const GumboNode* node, const GumboNode* ancestor)
{
    while (node && node != ancestor)
        node = parentOf(node);
    return node != nullptr;
}

struct Weight {
    qsizetype paragraphs = 0;
    qsizetype links = 0;
};

Weight weigh(const QList<HtmlLine>& lines, const GumboNode* holder)
{
    Weight weight;
    for (const HtmlLine& line : lines) {
        if (line.isBoilerplate || !isWithin(line.block, holder))
            continue;
        if (isParagraph(line) && line.text.size() >= 80)
            weight.paragraphs += line.text.size() - line.linkLength;
        else
            weight.links += line.linkLength;
    }
    return weight;
}

/// How many <article> elements hold much text.
qsizetype longArticles(const QList<HtmlLine>& lines)
{
    QHash<const GumboNode*, qsizetype> lengths;
    for (const HtmlLine& line : lines) {
        if (line.article && isParagraph(line))
            lengths[line.article] += line.text.size();
    }
    return std::count_if(lengths.begin(), lengths.end(),
        [](qsizetype length) { return length >= shortestOfSeveral; });
}

/// Tag and class: boxes of one article that were parted carry the same.
QString signatureOf(const GumboNode* element)
{
    const QString names = attributeOf(element, "class");
    return names.isEmpty() ? QString() : QString::number(tagOf(element)) + u' ' + names;
}

const GumboNode* articleAround(const GumboNode* node)
{
    while (node && tagOf(node) != GUMBO_TAG_ARTICLE)
        node = parentOf(node);
    return node;
}

/// Goes up while that takes in much more text and few links: an article in several boxes.
const GumboNode* widened(const QList<HtmlLine>& lines, const GumboNode* holder, bool isOneArticle)
{
    Weight weight = weigh(lines, holder);
    const GumboNode* outer = parentOf(holder);
    const bool staysInArticle = isOneArticle || longArticles(lines) < 2;
    for (int level = 0; outer && level < 6; ++level, outer = parentOf(outer)) {
        const Weight wider = weigh(lines, outer);
        const qsizetype more = wider.paragraphs - weight.paragraphs;
        if (more * 4 >= weight.paragraphs && (wider.links - weight.links) * 3 <= more
            && tagOf(outer) != GUMBO_TAG_HTML) {
            holder = outer;
            weight = wider;
        }
        if (staysInArticle && tagOf(outer) == GUMBO_TAG_ARTICLE)
            break;
    }
    return holder;
}

bool isRightsNotice(const QString& line)
{
    static const QRegularExpression notice(
        u"^\\W*(?:©|\\(c\\)\\s|copyright\\b)|\\ball rights reserved|derechos reservados|"
        u"prohibida (?:la|su) reproducción|tous droits réservés|alle rechte vorbehalten|"
        u"todos os direitos reservados"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return notice.match(line).hasMatch();
}

class Composer
{
public:
    Composer(const QList<HtmlLine>& lines, const QString& title, bool isOneArticle)
        : m_lines(lines)
        , m_title(folded(title))
        , m_isOneArticle(isOneArticle)
        , m_inContent(static_cast<size_t>(lines.size()), false)
    {
    }

    HtmlText compose()
    {
        chooseContent();
        const auto first = std::find(m_inContent.begin(), m_inContent.end(), true);
        const qsizetype begin = first - m_inContent.begin();
        if (begin == m_lines.size()) {
            for (qsizetype i = 0; i < m_lines.size(); ++i)
                write(i);
            return m_text;
        }
        for (qsizetype i = 0; i < begin; ++i)
            write(i);
        Passage content{m_text.text.size(), 0};
        for (qsizetype i = begin; i < m_lines.size(); ++i) {
            if (m_inContent[static_cast<size_t>(i)])
                write(i);
        }
        content.end = m_text.text.size();
        for (qsizetype i = begin; i < m_lines.size(); ++i) {
            if (!m_inContent[static_cast<size_t>(i)])
                write(i);
        }
        m_text.content = content;
        return m_text;
    }

private:
    /// Pages that load the next article below the one they were opened for hold both.
    void setOtherArticlesAside()
    {
        const auto title = std::find_if(m_lines.cbegin(), m_lines.cend(), [this](const auto& line) {
            return line.headingLevel > 0 && line.article && isTitle(line);
        });
        if (!m_isOneArticle || m_title.isEmpty() || title == m_lines.cend())
            return;
        const GumboNode* own = title->article;
        QHash<const GumboNode*, qsizetype> lengths;
        QSet<const GumboNode*> titled;
        for (const HtmlLine& line : std::as_const(m_lines)) {
            if (line.article && line.headingLevel == 1 && lengths.value(line.article) == 0)
                titled.insert(line.article);
            if (line.article && isParagraph(line))
                lengths[line.article] += line.text.size();
        }
        if (lengths.value(own) < shortestOfSeveral)
            return;
        for (HtmlLine& line : m_lines) {
            const bool isOther = titled.contains(line.article) && !isWithin(line.article, own)
                && !isWithin(own, line.article);
            line.isBoilerplate = line.isBoilerplate || isOther;
        }
    }

    void chooseContent()
    {
        setOtherArticlesAside();
        const GumboNode* holder = heaviestElement(m_lines);
        if (!holder)
            return;
        holder = widened(m_lines, holder, m_isOneArticle);
        if (weigh(m_lines, holder).paragraphs < (m_isOneArticle ? shortestBrief : shortestContent))
            return;
        qsizetype last = -1;
        qsizetype first = m_lines.size();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const HtmlLine& line = m_lines[i];
            if (!belongs(line) || !(isWithin(line.block, holder) || isInSameBox(line, holder)))
                continue;
            m_inContent[static_cast<size_t>(i)] = true;
            first = std::min(first, i);
            if (isParagraph(line) && (line.text.size() >= 60 || endsSentence(line.text)))
                last = i;
        }
        for (qsizetype i = last + 1; i < m_lines.size(); ++i)
            m_inContent[static_cast<size_t>(i)] = false;
        takeHeader(first, last);
        markArticles();
    }

    /// In another box like the holder: an advertisement parted them.
    static bool isInSameBox(const HtmlLine& line, const GumboNode* holder)
    {
        const QString signature = signatureOf(holder);
        const GumboNode* article = articleAround(holder);
        const bool isOther = article && line.article && !isWithin(line.article, article)
            && !isWithin(article, line.article);
        if (signature.isEmpty() || !isParagraph(line) || isOther)
            return false;
        const GumboNode* node = line.block;
        for (int level = 0; node && level < 3; ++level, node = parentOf(node)) {
            if (signatureOf(node) == signature)
                return true;
        }
        return false;
    }

    bool belongs(const HtmlLine& line) const
    {
        if (line.isBoilerplate)
            return false;
        if (line.headingLevel > 0)
            return !m_isOneArticle || !line.isMostlyLink() || isTitle(line);
        const qsizetype longestLink = line.linkLength * 10 > line.text.size() * 7 ? 400 : 200;
        if (line.isMostlyLink() && line.text.size() < longestLink)
            return false;
        return line.text.size() > 240
            || !(isLinkLine(line.text) || isRightsNotice(line.text) || isCaption(line.text));
    }

    bool isTitle(const HtmlLine& line) const
    {
        if (line.headingLevel == 0 || line.headingLevel > 2 || line.text.size() > 400)
            return false;
        const QString heading = folded(line.text);
        if (m_title.isEmpty())
            return line.headingLevel == 1 && !line.isBoilerplate;
        return heading.size() >= 8 && (m_title.startsWith(heading) || heading.startsWith(m_title));
    }

    /// The last title above the text, or the first in it.
    qsizetype titleNear(qsizetype first, qsizetype last) const
    {
        for (qsizetype i = std::min(first, last); i >= 0; --i) {
            if (isTitle(m_lines[i]))
                return i;
        }
        for (qsizetype i = first + 1; i <= last; ++i) {
            if (isTitle(m_lines[i]))
                return i;
        }
        for (qsizetype i = last; i >= 0 && m_title.size() >= 8; --i) {
            if (!m_lines[i].isBoilerplate && folded(m_lines[i].text) == m_title)
                return i;
        }
        for (qsizetype i = first - 1; i >= 0; --i) {
            if (m_lines[i].headingLevel == 1 && !m_lines[i].isBoilerplate)
                return i;
        }
        return -1;
    }

    /// The title and the lines about the article may stand above the element that holds the text.
    void takeHeader(qsizetype first, qsizetype last)
    {
        const qsizetype title = titleNear(first, last);
        if (title < 0)
            return;
        m_inContent[static_cast<size_t>(title)] = true;
        for (qsizetype i = title + 1; i < first; ++i) {
            const HtmlLine& line = m_lines[i];
            const bool standfirst = !line.isBoilerplate && !line.isMostlyLink()
                && line.text.size() >= (i <= title + 4 ? 60 : 100);
            const bool isPlain = !line.isBoilerplate && !line.isMostlyLink()
                && line.text.size() >= shortestParagraph;
            const bool isSubtitle = isPlain && i == title + 1 && line.headingLevel > 1;
            const bool isNextItem = isPlain && m_inContent[static_cast<size_t>(i - 1)] && line.block
                && m_lines[i - 1].block && tagOf(line.block) == GUMBO_TAG_LI
                && line.block->parent == m_lines[i - 1].block->parent;
            const bool about = line.text.size() <= 160 && readHeaderLine(line.text).isSignal;
            if (standfirst || isSubtitle || isNextItem || (about && !isLinkLine(line.text)))
                m_inContent[static_cast<size_t>(i)] = true;
        }
        for (qsizetype i = 0; i < title; ++i)
            m_inContent[static_cast<size_t>(i)] = false;
    }

    /// Several <article> elements with much text each are several articles.
    void markArticles()
    {
        QHash<const GumboNode*, qsizetype> lengths;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_inContent[static_cast<size_t>(i)] && m_lines[i].article
                && isParagraph(m_lines[i]))
                lengths[m_lines[i].article] += m_lines[i].text.size();
        }
        const auto isLong = [](qsizetype length) { return length >= shortestOfSeveral; };
        if (std::count_if(lengths.begin(), lengths.end(), isLong) < 2)
            return;
        const GumboNode* before = nullptr;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const GumboNode* article = m_lines[i].article;
            if (!m_inContent[static_cast<size_t>(i)] || article == before)
                continue;
            before = article;
            if (article && isLong(lengths.value(article)))
                m_articleStarts.insert(i);
        }
    }

    void write(qsizetype index)
    {
        const HtmlLine& line = m_lines[index];
        QString& text = m_text.text;
        if (!text.isEmpty())
            text += line.opensParagraph ? QStringLiteral("\n\n") : QStringLiteral("\n");
        LineHint hint{
            text.size(), line.headingLevel, line.isMostlyLink(), m_articleStarts.contains(index)};
        m_text.hints.append(hint);
        text += line.text;
    }

    QList<HtmlLine> m_lines;
    QString m_title;
    bool m_isOneArticle;
    std::vector<bool> m_inContent;
    QSet<qsizetype> m_articleStarts;
    HtmlText m_text;
};

} // namespace

HtmlText composeHtmlText(const QList<HtmlLine>& lines, const QString& title, bool isOneArticle)
{
    return Composer(lines, title, isOneArticle).compose();
}

} // namespace careo
