#include "core/import/html/ElementNames.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

bool namesOthers(const QString& names)
{
    static const QRegularExpression others(
        u"(?:^|[\\s_-])(?:comments?|commentlist|comment-(?:list|body|author|meta)|comentarios?|"
        "commentaires?|kommentare?|respond|replies|disqus|forum|related(?:posts)?|relacionad[oa]s?|"
        "recommend(?:ed|ations?)?|recirc|sidebar|widgets?|popular|trending|most-?(?:read|popular)|"
        "mas-?(?:leidas|vistas|noticias)|teasers?|latest|ultimas|nav|navbar|navigation|menu|footer|"
        "newsletter|cookies?|more-?(?:news|stories|articles)|also-?read|lire-aussi|leer-mas|"
        "read-?(?:more|next)|top-?bar|pingbacks?)(?:$|[\\s_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return others.match(names).hasMatch();
}

bool namesAuthor(const QString& names)
{
    static const QRegularExpression author(
        u"(?:^|[\\s_-])(?:authors?|autor(?:es|a)?|auteurs?|bylines?|firma|firmante|signature|"
        "assinatura|by|byl|journalist[ae]?|periodista|reporter|writer|vcard|redactor|escritor)"
        "(?:$|[\\s_-](?!bio|box|image|img|avatar|photo|social|info|desc|thumb))|"
        "author-?_?_?names?|autor-?_?nombre|nombre-?_?autor|\\bby-?author"_s,
        QRegularExpression::CaseInsensitiveOption);
    return author.match(names).hasMatch();
}

bool namesDate(const QString& names)
{
    static const QRegularExpression date(
        u"(?:^|[\\s_-])(?:dates?|fecha|data|datum|published|publish-?date|pub-?date|posted-?on|"
        "date-?time|time-?stamp|date-?line|fch|dt-published)(?:$|[\\s_-])|"
        "publi(?:shed?|cation|cado|cacion)-?_?(?:date|on|at|time|fecha)"_s);
    return date.match(names).hasMatch();
}

bool namesTitle(const QString& names)
{
    static const QRegularExpression title(
        u"(?:^|[\\s_-])(?:headline|heading|title|tit|titular|titulo|titre|titel|manchete)(?:$|\\s)"_s);
    return title.match(names).hasMatch();
}

NamedRole judge(const QString& names)
{
    static const QRegularExpression footOfPost(
        u"(?:^|[\\s_-])(?:post|entry|article|story)-{1,2}(?:footer|menu)\\S*"_s,
        QRegularExpression::CaseInsensitiveOption);
    NamedRole role;
    QString rest = names;
    rest.remove(footOfPost);
    role.isFootOfPost = rest.size() < names.size();
    role.isOther = namesOthers(rest);
    role.isAuthor = namesAuthor(names);
    role.isDate = namesDate(names);
    role.isTitle = namesTitle(names);
    return role;
}

} // namespace

NamedRole ElementNames::roleOf(const QString& names)
{
    constexpr qsizetype shortest = 2;
    if (names.size() < shortest)
        return {};
    const auto known = m_known.constFind(names);
    return known != m_known.constEnd() ? *known : *m_known.insert(names, judge(names));
}

} // namespace careo
