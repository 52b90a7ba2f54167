#include "core/import/page/LinkLine.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr auto foldCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool asksToFollow(const QString& line)
{
    static const QRegularExpression anywhere(
        u"\\b(?:click(?:ing)?\\s+(?:here|on|below)|read\\s+(?:more|all|the\\s+(?:full|rest|whole)|"
        u"it\\s+here)"
        "|continue\\s+reading|full\\s+(?:story|article|text)\\s+(?:here|at|in|on)|find\\s+out\\s+"
        "more"
        "|ha(?:ga|z)\\s+clic|(?:da|dé)\\s+clic|(?:pulse|pinche|pincha|pulsa)\\s+aquí|leer\\s+más"
        "|(?:also|see)\\s+(?:read|watch|also)\\b|read\\s+also|sign\\s+up\\s+(?:for|to)"
        "|follow\\s+\\S.{0,50}\\bon\\s+(?:twitter|facebook|instagram)|subscribe\\s+(?:to|for|now)"
        "|get\\s+the\\s+latest\\s+\\S.{0,60}\\b(?:phone|inbox|app|email)"
        "|(?:suscr[ií]b|abonne|inscriv|subscri|assine)\\S*\\b.{0,40}\\bnewsletters?|(?:descarga|"
        "download|"
        "téléchargez)\\s+\\S.{0,30}\\bapp(?:lication)?"
        "|(?:siga|sigue|seguir|continuar)\\s+leyendo|(?:texto|nota|artículo)\\s+complet[oa]\\s+(?:"
        "en|aquí)"
        "|lea\\s+(?:también|más|aquí|el\\s+texto)|ver\\s+más|te\\s+puede\\s+interesar"
        "|clique[zr]\\s+(?:ici|sur)|lire\\s+(?:la\\s+suite|aussi|l['’]article|plus)|en\\s+"
        "savoir\\s+plus"
        "|(?:à\\s+lire|voir)\\s+aussi|klicken\\s+sie|hier\\s+klicken|weiterlesen|lesen\\s+sie\\s+(?"
        ":auch|mehr)"
        "|mehr\\s+lesen|clique\\s+aqui|leia\\s+(?:mais|também)|saiba\\s+mais|continue\\s+lendo"
        "|veja\\s+também)\\b"_s,
        foldCase);
    return anywhere.match(line).hasMatch();
}

bool isButton(const QString& line)
{
    static const QRegularExpression button(
        u"^(?:share(?:\\s+(?:this|on)\\b.*)?|tweet|print|email|e-mail|subscribe\\b.*|follow "
        u"us\\b.*|"
        "leave a "
        "(?:comment|reply)|(?:no\\s+|\\d+\\s+)?comments?(?:\\s*\\(\\d+\\))?(?:\\s*[|·•].*)?|"
        "permalink\\b.*|(?:filed under|tagged|tags|posted in|categor(?:y|ies))\\s*:.*|"
        "[«←<‹]*\\s*(?:older|newer|previous|next) (?:posts?|entries|articles?)\\s*[»→>›]*|related "
        "(?:articles|posts|stories|links|news)"
        "|see also\\b.*|read(?:\\s+also)?\\s*[:|].*|more\\s*:.*|related\\s*[:–-].*|"
        "play video|advertisement|compartir(?:\\s+en\\b.*)?|comparte\\b.*|imprimir|"
        "síguenos\\b.*|suscríbe\\w*\\b.*|(?:artículos|noticias|notas|enlaces) relacionad[oa]s|"
        "deja (?:un|tu) "
        "comentario|comentarios?(?:\\s*\\(\\d+\\))?|publicidad|partager(?:\\s+sur\\b.*)?|"
        "imprimer|suivez-nous\\b.*|abonnez-vous\\b.*|articles? (?:liés|connexes|similaires)|"
        "laisser un commentaire|commentaires?(?:\\s*\\(\\d+\\))?|publicité|teilen|drucken|anzeige|"
        "kommentare?(?:\\s*\\(\\d+\\))?|siehe auch\\b.*|compartilh\\w+\\b.*|siga-nos\\b.*|"
        "(?:artigos|notícias) relacionad[oa]s|publicidade)\\s*[:.]?$"_s,
        foldCase);
    return line.size() <= 80 && button.match(line).hasMatch();
}

bool isAddressOnly(const QString& line)
{
    static const QRegularExpression address(
        u"^(?:[\\p{L}\\- ]{0,20}:\\s*)?(?:<?(?:https?://|www\\.)\\S+|<?[^\\s@]+@[^\\s@]+\\.[a-z]{2,})$"_s,
        foldCase);
    return address.match(line).hasMatch();
}

} // namespace

bool isLinkLine(QStringView view)
{
    if (view.size() > 240)
        return false;
    const QString line = view.trimmed().toString();
    return asksToFollow(line) || isButton(line) || isAddressOnly(line);
}

bool isCaption(QStringView view)
{
    if (view.size() > 240)
        return false;
    static const QRegularExpression caption(
        u"^\\W*(?:photos?|fotos?|images?|imagen|imagem|bild|picture|foto de archivo|crédit\\w*|"
        "crédito\\w*|credits?|video|vidéo|vídeo|infograf\\w+)\\s*[:/]|"
        "\\((?:photo|foto|image|imagen|bild|archivo|archive)[^)]*\\)\\W*$|"
        "\\b(?:file (?:picture|photo)|foto de archivo|photo d['’]archives?|archivbild|"
        "foto de arquivo)\\W*$|"
        "\\([^()]*(?:\\b(?:photos?|fotos?|getty|images?|ap|afp|reuters|epa|efe|pa)\\b|/"
        ")[^()]*\\)\\W*$|"
        "\\b(?:photograph|photo|foto|image|imagen|picture|crédit|credit)s?\\s*:\\s*\\p{Lu}[^:]{2,"
        "60}$|"
        "\\breuters\\s*/"_s,
        foldCase);
    return caption.match(view.trimmed().toString()).hasMatch();
}

} // namespace careo
