#include "core/import/html/ShownSigns.h"

#include "core/import/html/AuthorNames.h"
#include "core/import/html/ElementNames.h"
#include "core/import/html/HtmlRoles.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype mostSigns = 300;
constexpr qsizetype mostLines = 3000; ///< menus may have hundreds before the title
constexpr qsizetype longestLine = 220;
constexpr auto foldCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Parts that hold other articles, or other people's words.
bool speaksOfOthers(GumboTag tag, const NamedRole& role)
{
    if (tag == GUMBO_TAG_NAV)
        return true;
    if (breakAround(tag) == HtmlBreak::None || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML)
        return false;
    return role.isOther || (tag == GUMBO_TAG_FOOTER && !role.isFootOfPost);
}

/// True when the last word about it is one of change, not of publication. What follows the day
/// speaks of another one.
bool saysUpdate(const QString& context, const QString& text)
{
    const auto digit = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const QString words = context + text.left(digit - text.begin());
    static const QRegularExpression update(
        u"updat|modif|actuali[sz]|mis[e]? à jour|aktualisiert|atualizad|\\bmaj\\b"_s, foldCase);
    static const QRegularExpression published(u"publi|posted|veröffentlicht"_s, foldCase);
    const qsizetype changed = words.lastIndexOf(update);
    return changed >= 0 && words.lastIndexOf(published) < changed;
}

bool isFooter(const GumboNode* element)
{
    return tagOf(element) == GUMBO_TAG_FOOTER || namesOf(element).contains("footer"_L1);
}

bool leadsToAuthor(const QString& address)
{
    static const QRegularExpression path(
        u"/(?:authors?|autor(?:es|a|as)?|auteurs?|autoren|staff|journalistes?|periodistas?|"
        "redactor(?:es)?|redacteurs?|redakteur(?:e|in)?|reporters?|writers?|contributors?|"
        "contributeurs?|colaborador(?:es)?|columnistas?|colunistas?|columnists?|journalists?|"
        "correspondents?|bloggers?|bylines?|by|firmas?|profiles?|perfil(?:es)?|profils?|people|"
        "team|equipo|signature)/[^/?#]{3,}|/@[^/?#]{2,}|[?&]author=[^&]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return path.match(address).hasMatch();
}

/// True when the first link in the element leads to the first page of a site.
bool leadsHome(const GumboNode* element)
{
    static const QRegularExpression home(
        u"^(?:https?://[^/]+)?/?(?:index\\.\\w+)?$"_s, QRegularExpression::CaseInsensitiveOption);
    QString address;
    walkTree(
        element,
        [&address](const GumboNode* node) {
            if (tagOf(node) == GUMBO_TAG_A && address.isEmpty())
                address = attributeOf(node, "href");
            return address.isEmpty();
        },
        [](const GumboNode*) {});
    return !address.isEmpty() && home.match(address).hasMatch();
}

/// The text of an element with "; " between its blocks: a name and a trade often have one each.
QString partedText(const GumboNode* element)
{
    QString text;
    const auto part = [&text](const GumboNode* node) {
        const GumboTag tag = tagOf(node);
        if (isElement(node) && (breakAround(tag) != HtmlBreak::None || tag == GUMBO_TAG_BR)
            && !text.trimmed().isEmpty() && !text.trimmed().endsWith(u';'))
            text += u"; "_s;
    };
    walkTree(
        element,
        [&](const GumboNode* node) {
            part(node);
            if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
                text += QString::fromUtf8(node->v.text.text);
            return text.size() < 400 && tagOf(node) != GUMBO_TAG_SCRIPT
                && tagOf(node) != GUMBO_TAG_STYLE;
        },
        part);
    return text.simplified();
}

/// True when the element makes what is in it bold or large, or is named a title.
bool isStrong(const GumboNode* element, GumboTag tag, const NamedRole& role)
{
    if (tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG)
        return true;
    if (tag == GUMBO_TAG_FONT) {
        static const QRegularExpression large(u"^(?:\\+[1-4]|[4-7])$"_s);
        return large.match(attributeOf(element, "size")).hasMatch();
    }
    return role.isTitle;
}

class SignReader
{
public:
    explicit SignReader(const QSet<const GumboNode*>& teasers)
        : m_teasers(teasers)
    {
    }

    ShownSigns read(const HtmlTree& tree)
    {
        walkTree(
            tree.root(), [this](const GumboNode* node) { return enter(node); },
            [this](const GumboNode* node) { leave(node); });
        finishLine();
        pardonEarlyFooters();
        return m_signs;
    }

private:
    bool enter(const GumboNode* node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            addText(QString::fromUtf8(node->v.text.text));
        if (!isElement(node))
            return node->type == GUMBO_NODE_DOCUMENT;
        const GumboTag tag = tagOf(node);
        if (tag != GUMBO_TAG_BUTTON && isInvisible(node))
            return false;
        ++m_order;
        if (breakAround(tag) != HtmlBreak::None || tag == GUMBO_TAG_BR)
            finishLine();
        else if (tag == GUMBO_TAG_SPAN && node->index_within_parent > 0)
            partSpans(node);
        const QString names = namesOf(node);
        const NamedRole role = m_names.roleOf(names);
        if (m_signs.asides.size() < mostSigns
            && (m_teasers.contains(node) || speaksOfOthers(tag, role))) {
            m_open.append({node, m_signs.asides.size()});
            m_signs.asides.append({m_order, m_order});
            m_closed.append(m_position);
        }
        // What holds the page's main part is no aside, whatever its name.
        if (tag == GUMBO_TAG_MAIN || attributeOf(node, "role") == "main"_L1)
            m_open.clear();
        readElement(node, tag, names, role);
        return true;
    }

    void leave(const GumboNode* node)
    {
        if (isElement(node) && breakAround(tagOf(node)) != HtmlBreak::None)
            finishLine();
        if (!m_strong.empty() && m_strong.back() == node)
            m_strong.pop_back();
        if (!m_links.empty() && m_links.back() == node)
            m_links.pop_back();
        if (!m_open.isEmpty() && node == m_open.last().first) {
            m_signs.asides[m_open.last().second].last = m_order;
            m_closed[m_open.last().second] = isFooter(node) ? m_position : -1;
            m_open.removeLast();
        }
    }

    /// A footer with most of the page after it is that of a heading.
    void pardonEarlyFooters()
    {
        for (qsizetype i = 0; i < m_closed.size(); ++i) {
            if (m_closed[i] >= 0 && m_closed[i] * 2 < m_position)
                m_signs.asides[i].last = m_signs.asides[i].first;
        }
    }

    /// Spans that touch are often set apart by style alone.
    void partSpans(const GumboNode* span)
    {
        const GumboVector& children = span->parent->v.element.children;
        const auto* before
            = static_cast<const GumboNode*>(children.data[span->index_within_parent - 1]);
        const qsizetype bar = m_line.lastIndexOf(u'|');
        constexpr qsizetype shortestPart = 2;
        if (tagOf(before) == GUMBO_TAG_SPAN && m_line.size() > bar + 1 + shortestPart)
            m_line += u" | "_s;
    }

    void addText(const QString& text)
    {
        // Templates indent by whole lines of blanks, which are no part of a line's length.
        for (const QChar c : text) {
            if (m_line.size() > longestLine)
                break;
            if (!c.isSpace()) {
                m_line += c;
                m_strongLength += m_strong.empty() ? 0 : 1;
                m_linkLength += m_links.empty() ? 0 : 1;
            } else if (!m_line.isEmpty() && m_line.back() != u' ') {
                m_line += u' ';
            }
        }
        m_position += text.trimmed().size();
    }

    ShownSign sign(ShownSign::Kind kind, const GumboNode* element) const
    {
        ShownSign sign;
        sign.kind = kind;
        sign.text = textBelow(element).left(400);
        sign.order = m_order;
        sign.position = m_position;
        return sign;
    }

    void add(QList<ShownSign>& signs, const ShownSign& sign)
    {
        if (signs.size() < mostSigns && (!sign.text.isEmpty() || !sign.machine.isEmpty()))
            signs.append(sign);
    }

    void readElement(
        const GumboNode* element, GumboTag tag, const QString& names, const NamedRole& role)
    {
        if (tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3) {
            ShownSign heading = sign(ShownSign::Kind::Heading, element);
            heading.level = tag == GUMBO_TAG_H1 ? 1 : tag == GUMBO_TAG_H2 ? 2 : 3;
            heading.isHome = leadsHome(element);
            add(m_signs.headings, heading);
        }
        const QString item
            = (attributeOf(element, "itemprop") + u' ' + attributeOf(element, "property"))
                  .toLower();
        if (isStrong(element, tag, role))
            m_strong.push_back(element);
        if (tag == GUMBO_TAG_A && !leadsToAuthor(attributeOf(element, "href")))
            m_links.push_back(element);
        readAuthor(element, tag, item, role);
        readDate(element, tag, item, names, role);
    }

    void readAuthor(
        const GumboNode* element, GumboTag tag, const QString& item, const NamedRole& role)
    {
        const bool isRel = attributeOf(element, "rel").split(u' ').contains("author"_L1);
        std::optional<ShownSign::Kind> kind;
        if (isRel || item.contains("author"_L1) || item.contains("dc:creator"_L1))
            kind = ShownSign::Kind::Item;
        else if (role.isAuthor)
            kind = ShownSign::Kind::Class;
        else if (tag == GUMBO_TAG_A && leadsToAuthor(attributeOf(element, "href")))
            kind = ShownSign::Kind::Link;
        if (!kind)
            return;
        ShownSign found = sign(*kind, element);
        found.machine = partedText(element);
        add(m_signs.authors, found);
    }

    void readDate(const GumboNode* element, GumboTag tag, const QString& item, const QString& names,
        const NamedRole& role)
    {
        static const QRegularExpression itemName(u"datepublished|datecreated|dc:date|dc:issued"_s);
        readSpokenDate(element);
        const bool isTime = tag == GUMBO_TAG_TIME;
        const bool isItem = (item.size() > 1 && itemName.match(item).hasMatch())
            || (isTime && gumbo_get_attribute(&element->v.element.attributes, "pubdate"));
        if (!isTime && !isItem && !role.isDate)
            return;
        ShownSign found = sign(isItem || (isTime && role.isDate) ? ShownSign::Kind::Item
                : isTime                                         ? ShownSign::Kind::Time
                                                                 : ShownSign::Kind::Class,
            element);
        for (const char* attribute : {"datetime", "content", "title"}) {
            if (found.machine.isEmpty())
                found.machine = attributeOf(element, attribute);
        }
        found.isUpdate = saysUpdate(
            m_line.simplified().right(24) + u' ' + names + u' ' + item + u' ', found.text);
        add(m_signs.dates, found);
    }

    /// Some days are only said to those who hear the page.
    void readSpokenDate(const GumboNode* element)
    {
        if (!gumbo_get_attribute(&element->v.element.attributes, "aria-label"))
            return;
        static const QRegularExpression published(
            u"^\\W*(?:published|posted|publicad[oa]|publiée?|veröffentlicht)\\b.*\\d"_s, foldCase);
        ShownSign found = sign(ShownSign::Kind::Class, element);
        found.text = attributeOf(element, "aria-label");
        if (published.match(found.text).hasMatch())
            add(m_signs.dates, found);
    }

    void finishLine()
    {
        const QString line = std::exchange(m_line, {}).simplified();
        const auto letters = line.size() - line.count(u' ');
        const bool isLink = std::exchange(m_linkLength, 0) * 2 > letters;
        const bool isStrong = std::exchange(m_strongLength, 0) == letters;
        if (line.size() < 5 || line.size() > longestLine)
            return;
        ShownSign sign;
        sign.isLink = isLink;
        sign.isStrong = isStrong;
        sign.kind = ShownSign::Kind::Line;
        sign.text = line;
        sign.order = m_order;
        sign.position = m_position - line.size();
        sign.isUpdate = saysUpdate({}, line);
        if (m_signs.lines.size() < mostLines)
            m_signs.lines.append(sign);
        if (opensByline(line))
            add(m_signs.authors, sign);
        if (std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); }))
            add(m_signs.dates, sign);
    }

    const QSet<const GumboNode*>& m_teasers;
    ElementNames m_names;
    ShownSigns m_signs;
    QList<std::pair<const GumboNode*, qsizetype>> m_open; ///< asides around, by index
    std::vector<const GumboNode*> m_strong; ///< open elements that make lines strong
    std::vector<const GumboNode*> m_links; ///< open links, but to authors
    QList<qsizetype> m_closed; ///< where asides that are footers end, -1 for others
    QString m_line;
    qsizetype m_strongLength = 0; ///< of the line, without blanks
    qsizetype m_linkLength = 0;
    qsizetype m_order = 0;
    qsizetype m_position = 0;
};

} // namespace

bool ShownSigns::isAside(qsizetype order, qsizetype title) const
{
    return std::any_of(asides.begin(), asides.end(), [&](const AsideRange& range) {
        const auto holds = [&](qsizetype at) { return at >= range.first && at <= range.last; };
        return holds(order) && !holds(title);
    });
}

ShownSigns readShownSigns(const HtmlTree& tree, const QSet<const GumboNode*>& teasers)
{
    return SignReader(teasers).read(tree);
}

} // namespace careo
