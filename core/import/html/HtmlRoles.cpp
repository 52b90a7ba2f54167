#include "core/import/html/HtmlRoles.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// A class that tells of something else than what its element is: a keyword of the post, a state,
/// what stands beside it.
bool isAboutOther(const QString& name)
{
    static const QRegularExpression prefix(
        u"^(?:tag|category|has|no|with|without|is|field|format|status|type|author|term|topic)-"_s,
        QRegularExpression::CaseInsensitiveOption);
    return prefix.match(name).hasMatch();
}

/// The words in class and id.
QStringList wordsInNames(const GumboNode* element)
{
    QStringList words;
    for (const QString& name : namesOf(element).split(u' ', Qt::SkipEmptyParts)) {
        if (isAboutOther(name))
            continue;
        QString word;
        for (const QChar c : name + u'-') {
            if (c.isLetterOrNumber())
                word += c;
            else if (!word.isEmpty())
                words.append(std::exchange(word, {}));
        }
    }
    return words;
}

const QSet<QString>& boilerplateWords()
{
    static const QSet<QString> words = [] {
        const QStringList list
            = u"legend leyenda legende rate rel comment comments comentario comentarios "
              u"commentaire commentaires kommentare "
              "commentlist respond reply disqus related relateds relacionada relacionadas "
              "relacionados "
              "relacionado recommend recommended recommendation recommendations recomendados "
              "recomendado recirc share sharing sharer sharedaddy shares compartir partage social "
              "socials "
              "redes sidebar widget widgets promo promos promotion newsletter newsletters "
              "subscribe "
              "subscription suscripcion suscribete abonnement cookie cookies consent gdpr banner "
              "banners advert adverts advertisement advertising ad ads publicidad publicite "
              "sponsor "
              "sponsored taboola outbrain breadcrumb breadcrumbs pagination pager navbar nav "
              "navigation "
              "menu menus footer popup modal overlay tags tag taglist tagcloud keywords etiquetas "
              "mostread trending popular populares login signup signin register toolbar teaser "
              "teasers caption captions wp-caption-text credit credits copyright legal "
              "jp-relatedposts relatedposts masthead topbar toc skip noprint screen hidden "
              "tooltip rating ratings votes vote alsoread readmore leetambien biography "
              "aboutauthor "
              "bio bookmark disclaimer correction infobox navbox metadata editsection reflist "
              "references onetrust cmp cmp2 didomi cookiebot usercentrics cookiewall donate "
              "donation "
              u"donations dsq postmetadata postmeta"_s.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

const QSet<QString>& contentWords()
{
    static const QSet<QString> words = [] {
        const QStringList list
            = u"article articulo artigo articlebody body content contenido conteudo contenu entry "
              "post story storybody text texto texte nota noticia cuerpo corps hentry main news "
              "single "
              "artikel inhalt blogpost paragraph"_s.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool isPageFrame(GumboTag tag)
{
    return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN
        || tag == GUMBO_TAG_ARTICLE;
}

} // namespace

QString namesOf(const GumboNode* element)
{
    const GumboVector& attributes = element->v.element.attributes;
    if (!gumbo_get_attribute(&attributes, "class") && !gumbo_get_attribute(&attributes, "id"))
        return {};
    constexpr qsizetype longest = 600;
    const QString given
        = (attributeOf(element, "class") + u' ' + attributeOf(element, "id")).left(longest);
    QString names;
    names.reserve(given.size() + 8);
    for (const QChar c : given) {
        if (c.isUpper() && !names.isEmpty() && names.back().isLower())
            names += u'-';
        names += c;
    }
    names = std::move(names).toLower();
    static const QRegularExpression builder(
        u"\\b(?:elementor|siteorigin|so)-(?:panel-)?widget(?:-wrap(?:per)?|-container)?\\b"_s);
    return names.contains("-widget"_L1) ? names.remove(builder) : names;
}

HtmlBreak breakAround(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_LI:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_CAPTION:
        return HtmlBreak::Line;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_CENTER:
        return HtmlBreak::Paragraph;
    default:
        return HtmlBreak::None;
    }
}

bool isInvisible(const GumboNode* element)
{
    switch (tagOf(element)) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
        return true;
    default:
        break;
    }
    if (gumbo_get_attribute(&element->v.element.attributes, "hidden"))
        return tagOf(element) != GUMBO_TAG_BODY;
    const QString style = attributeOf(element, "style").remove(u' ').toLower();
    return style.contains("display:none"_L1) && tagOf(element) != GUMBO_TAG_BODY;
}

bool looksLikeBoilerplate(const GumboNode* element)
{
    const GumboTag tag = tagOf(element);
    if (isPageFrame(tag))
        return false;
    if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FOOTER
        || tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_FIGCAPTION) {
        return true;
    }
    static const QSet<QString> ofArticle{
        u"description"_s, u"articlebody"_s, u"headline"_s, u"alternativeheadline"_s};
    if (ofArticle.contains(attributeOf(element, "itemprop").toLower()))
        return false;
    static const QSet<QString> roles{u"navigation"_s, u"complementary"_s, u"contentinfo"_s,
        u"dialog"_s, u"alertdialog"_s, u"search"_s, u"menu"_s, u"menubar"_s};
    if (roles.contains(attributeOf(element, "role").toLower()))
        return true;
    if (breakAround(tag) == HtmlBreak::None && tag != GUMBO_TAG_SPAN)
        return false;
    const QStringList words = wordsInNames(element);
    return std::any_of(words.begin(), words.end(),
        [](const QString& word) { return boilerplateWords().contains(word); });
}

bool isNoticeOrComments(const GumboNode* element)
{
    static const QSet<QString> names{u"cookie"_s, u"cookies"_s, u"consent"_s, u"gdpr"_s,
        u"onetrust"_s, u"cmp"_s, u"cmp2"_s, u"didomi"_s, u"cookiebot"_s, u"usercentrics"_s,
        u"cookiewall"_s, u"comments"_s, u"commentlist"_s, u"comentarios"_s, u"commentaires"_s,
        u"kommentare"_s, u"disqus"_s, u"dsq"_s};
    const QStringList words = wordsInNames(element);
    return !isPageFrame(tagOf(element))
        && std::any_of(
            words.begin(), words.end(), [](const QString& word) { return names.contains(word); });
}

double contentWeight(const GumboNode* element)
{
    double weight = 1;
    const GumboTag tag = tagOf(element);
    if (tag == GUMBO_TAG_ARTICLE)
        weight *= 1.3;
    if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML)
        weight *= 0.7;
    const QStringList words = wordsInNames(element);
    if (std::any_of(words.begin(), words.end(),
            [](const QString& word) { return contentWords().contains(word); })) {
        weight *= 1.25;
    }
    if (attributeOf(element, "itemprop").compare("articleBody"_L1, Qt::CaseInsensitive) == 0)
        weight *= 2;
    return weight;
}

} // namespace careo
