#include "core/import/html/ShownSigns.h"

#include "core/import/html/HtmlRoles.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype mostSigns = 300;
constexpr qsizetype longestLine = 220;
constexpr auto foldCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QString namesOf(const GumboNode* element)
{
    return attributeOf(element, "class") + u' ' + attributeOf(element, "id");
}

/// Class names of parts that hold other articles, or other people's words.
bool speaksOfOthers(const GumboNode* element)
{
    const GumboTag tag = tagOf(element);
    if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER)
        return true;
    if (breakAround(tag) == HtmlBreak::None || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML)
        return false;
    static const QRegularExpression others(
        u"(?:^|[\\s_-])(?:comments?|commentlist|comment-(?:list|body|author|meta)|comentarios?|"
        "commentaires?|kommentare?|respond|replies|disqus|forum|related(?:posts)?|relacionad[oa]s?|"
        "recommend(?:ed|ations?)?|recirc|sidebar|widgets?|popular|trending|most-?(?:read|popular)|"
        "mas-?(?:leidas|vistas|noticias)|teasers?|latest|ultimas|nav|navbar|navigation|menu|footer|"
        "newsletter|cookies?|more-?(?:news|stories|articles)|also-?read|lire-aussi|leer-mas|"
        "read-?(?:more|next)|top-?bar|pingbacks?)(?:$|[\\s_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString names = namesOf(element);
    return names.size() > 1 && others.match(names.left(400)).hasMatch();
}

/// True when the last word about it is one of change, not of publication.
bool saysUpdate(const QString& words)
{
    static const QRegularExpression update(
        u"updat|modif|actuali[sz]|mis[e]? à jour|aktualisiert|atualizad|\\bmaj\\b"_s, foldCase);
    static const QRegularExpression published(u"publi|posted|veröffentlicht"_s, foldCase);
    const qsizetype changed = words.lastIndexOf(update);
    return changed >= 0 && words.lastIndexOf(published) < changed;
}

bool leadsToAuthor(const QString& address)
{
    static const QRegularExpression path(
        u"/(?:authors?|autor(?:es|a|as)?|auteurs?|autoren|staff|journalistes?|periodistas?|"
        "redactor(?:es)?|redacteurs?|redakteur(?:e|in)?|reporters?|writers?|contributors?|"
        "contributeurs?|colaborador(?:es)?|columnistas?|colunistas?|columnists?|journalists?|"
        "correspondents?|bloggers?|bylines?|by|firmas?|profiles?|perfil(?:es)?|profils?|people|"
        "team|equipo|signature)/[^/?#]{3,}|[?&]author=[^&]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return path.match(address).hasMatch();
}

class SignReader
{
public:
    ShownSigns read(const HtmlTree& tree)
    {
        walkTree(
            tree.root(), [this](const GumboNode* node) { return enter(node); },
            [this](const GumboNode* node) { leave(node); });
        finishLine();
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
        if (m_signs.asides.size() < mostSigns && speaksOfOthers(node)) {
            m_open.append({node, m_signs.asides.size()});
            m_signs.asides.append({m_order, m_order});
        }
        readElement(node, tag);
        return true;
    }

    void leave(const GumboNode* node)
    {
        if (isElement(node) && breakAround(tagOf(node)) != HtmlBreak::None)
            finishLine();
        if (!m_open.isEmpty() && node == m_open.last().first) {
            m_signs.asides[m_open.last().second].last = m_order;
            m_open.removeLast();
        }
    }

    void addText(const QString& text)
    {
        // Templates indent by whole lines of blanks, which are no part of a line's length.
        for (const QChar c : text) {
            if (m_line.size() > longestLine)
                break;
            if (!c.isSpace())
                m_line += c;
            else if (!m_line.isEmpty() && m_line.back() != u' ')
                m_line += u' ';
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

    void readElement(const GumboNode* element, GumboTag tag)
    {
        if (tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3) {
            ShownSign heading = sign(ShownSign::Kind::Heading, element);
            heading.level = tag == GUMBO_TAG_H1 ? 1 : tag == GUMBO_TAG_H2 ? 2 : 3;
            add(m_signs.headings, heading);
        }
        const QString item
            = (attributeOf(element, "itemprop") + u' ' + attributeOf(element, "property"))
                  .toLower();
        const QString names = namesOf(element);
        readAuthor(element, tag, item, names);
        readDate(element, tag, item, names);
    }

    void readAuthor(
        const GumboNode* element, GumboTag tag, const QString& item, const QString& names)
    {
        static const QRegularExpression author(
            u"(?:^|[\\s_-])(?:authors?|autor(?:es|a)?|auteurs?|bylines?|firma|firmante|signature|"
            "journalist[ae]?|periodista|reporter|writer|vcard|redactor|escritor)"
            "(?:$|[\\s_-](?!bio|box|image|img|avatar|photo|social|info|desc|thumb))|"
            "author-?_?_?names?|autor-?_?nombre|nombre-?_?autor|\\bby-?author"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool isRel = attributeOf(element, "rel").split(u' ').contains("author"_L1);
        if (isRel || item.contains("author"_L1) || item.contains("dc:creator"_L1))
            add(m_signs.authors, sign(ShownSign::Kind::Item, element));
        else if (names.size() > 1 && author.match(names.left(400)).hasMatch())
            add(m_signs.authors, sign(ShownSign::Kind::Class, element));
        else if (tag == GUMBO_TAG_A && leadsToAuthor(attributeOf(element, "href")))
            add(m_signs.authors, sign(ShownSign::Kind::Link, element));
    }

    void readDate(const GumboNode* element, GumboTag tag, const QString& item, const QString& names)
    {
        static const QRegularExpression itemName(u"datepublished|datecreated|dc:date|dc:issued"_s);
        static const QRegularExpression date(
            u"(?:^|[\\s_-])(?:dates?|fecha|data|datum|published|publish-?date|pub-?date|posted-?on|"
            "date-?time|time-?stamp|date-?line|fch|dt-published)(?:$|[\\s_-])|"
            "[a-z](?:Date|Fecha|TimeStamp)(?:$|[\\s_-])|publi(?:shed?|cation|cado|cacion)-?_?"
            "(?:date|on|at|time|fecha)"_s);
        const bool isTime = tag == GUMBO_TAG_TIME;
        const bool isItem = itemName.match(item).hasMatch()
            || (isTime && gumbo_get_attribute(&element->v.element.attributes, "pubdate"));
        const bool isClass = names.size() > 1 && date.match(names.left(400)).hasMatch();
        if (!isTime && !isItem && !isClass)
            return;
        ShownSign found = sign(isItem || (isTime && isClass) ? ShownSign::Kind::Item
                : isTime                                     ? ShownSign::Kind::Time
                                                             : ShownSign::Kind::Class,
            element);
        for (const char* attribute : {"datetime", "content", "title"}) {
            if (found.machine.isEmpty())
                found.machine = attributeOf(element, attribute);
        }
        found.isUpdate = saysUpdate(
            m_line.simplified().right(24) + u' ' + names + u' ' + item + u' ' + found.text);
        add(m_signs.dates, found);
    }

    void finishLine()
    {
        const QString line = m_line.simplified();
        m_line.clear();
        if (line.size() < 5 || line.size() > longestLine)
            return;
        ShownSign sign;
        sign.kind = ShownSign::Kind::Line;
        sign.text = line;
        sign.order = m_order;
        sign.position = m_position - line.size();
        static const QRegularExpression by(
            u"^(?:\\W*(?:written|posted|published|reported|words|story|text|texto|texte|escrito|"
            "publicado|redactado|rédigé|propos recueillis|escriben?|redacta)?\\W{0,3}"
            "(?:by|por|par|von|de|escriben?)|(?:the\\s+)?(?:authors?|autor(?:es|a)?|auteurs?|"
            "autrice|"
            "reporter|redacción|journaliste))\\b\\W{0,3}\\p{Lu}"_s,
            QRegularExpression::UseUnicodePropertiesOption
                | QRegularExpression::CaseInsensitiveOption);
        if (by.match(line).hasMatch())
            add(m_signs.authors, sign);
        sign.isUpdate = saysUpdate(line);
        if (std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); }))
            add(m_signs.dates, sign);
    }

    ShownSigns m_signs;
    QList<std::pair<const GumboNode*, qsizetype>> m_open; ///< asides around, by index
    QString m_line;
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

ShownSigns readShownSigns(const HtmlTree& tree)
{
    return SignReader().read(tree);
}

} // namespace careo
