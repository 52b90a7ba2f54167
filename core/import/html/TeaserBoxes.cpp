#include "core/import/html/TeaserBoxes.h"

#include "core/dates/WrittenDates.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr int levelsUp = 8;
constexpr qsizetype fewestBoxes = 3;
constexpr qsizetype longestDated = 80;
constexpr qsizetype shortestParagraph = 40;
constexpr qsizetype longestBox = 4000;
constexpr qsizetype shortestRest = 500; ///< what an article has, beside the boxes

struct Box {
    bool isHeaded = false; ///< by a heading that is a link
    bool isDated = false;
    bool isLinked = false;
    qsizetype words = 0;

    /// A chronology has days in its text, but no links of their own.
    [[nodiscard]] bool isMarked() const { return isHeaded || (isDated && isLinked); }
};

using Boxes = QHash<const GumboNode*, Box>;

bool isDated(const QString& line)
{
    if (line.size() > longestDated
        || std::none_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); }))
        return false;
    static const QRegularExpression digits(
        u"(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d)"_s);
    return digits.match(line).hasMatch() || !findWrittenDates(line).isEmpty();
}

bool isLinkedHeading(const HtmlLine& line)
{
    return line.headingLevel > 1 && line.isMostlyLink();
}

/// A link that stands alone, as "Reply" does, or is laid into a short line.
bool hasOwnLink(const HtmlLine& line)
{
    return line.linkLength > 0 && (line.isMostlyLink() || line.text.size() <= longestDated);
}

bool isParagraph(const HtmlLine& line)
{
    return line.headingLevel == 0 && line.text.size() - line.linkLength >= shortestParagraph;
}

Boxes weighBoxes(const QList<HtmlLine>& lines)
{
    Boxes boxes;
    for (const HtmlLine& line : lines) {
        Box own;
        own.isHeaded = isLinkedHeading(line);
        own.isDated = line.headingLevel == 0 && isDated(line.text);
        own.isLinked = hasOwnLink(line);
        own.words = isParagraph(line) ? line.text.size() - line.linkLength : 0;
        const GumboNode* node = line.block;
        for (int level = 0; level < levelsUp && node && isElement(node); ++level) {
            Box& box = boxes[node];
            box.isHeaded = box.isHeaded || own.isHeaded;
            box.isDated = box.isDated || own.isDated;
            box.isLinked = box.isLinked || own.isLinked;
            box.words += own.words;
            node = node->parent;
        }
    }
    return boxes;
}

bool mayBeBox(const GumboNode* node, const Box& box)
{
    const GumboTag tag = tagOf(node);
    const bool isHolder = tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_ARTICLE
        || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_TR;
    return isHolder && box.isMarked() && box.words > 0 && box.words <= longestBox;
}

/// Boxes by what they lie in and are called.
QHash<QString, QList<const GumboNode*>> rowsOf(const Boxes& boxes)
{
    QHash<QString, QList<const GumboNode*>> rows;
    for (auto box = boxes.cbegin(); box != boxes.cend(); ++box) {
        if (!mayBeBox(box.key(), box.value()))
            continue;
        const auto parent = reinterpret_cast<quintptr>(box.key()->parent);
        rows[QString::number(parent) + u' ' + QString::number(tagOf(box.key())) + u' '
            + attributeOf(box.key(), "class")]
            .append(box.key());
    }
    return rows;
}

} // namespace

QSet<const GumboNode*> teaserBoxes(const QList<HtmlLine>& lines)
{
    const Boxes boxes = weighBoxes(lines);
    QSet<const GumboNode*> teasers;
    for (const QList<const GumboNode*>& row : rowsOf(boxes)) {
        if (row.size() >= fewestBoxes)
            teasers.unite(QSet<const GumboNode*>(row.begin(), row.end()));
    }
    qsizetype rest = 0;
    for (const HtmlLine& line : lines) {
        const bool isText = !line.isBoilerplate && isParagraph(line);
        if (isText && !isInside(line, teasers))
            rest += line.text.size() - line.linkLength;
    }
    return rest >= shortestRest ? teasers : QSet<const GumboNode*>();
}

bool isInside(const HtmlLine& line, const QSet<const GumboNode*>& boxes)
{
    const GumboNode* node = line.block;
    for (int level = 0; !boxes.isEmpty() && level < levelsUp && node && isElement(node); ++level) {
        if (boxes.contains(node))
            return true;
        node = node->parent;
    }
    return false;
}

} // namespace careo
