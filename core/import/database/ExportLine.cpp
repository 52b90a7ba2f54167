#include "core/import/database/ExportLine.h"

#include <QHash>
#include <QRegularExpression>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype longestLabelled = 20'000;
constexpr qsizetype longestSeparator = 120;

using Fields = QHash<QString, ExportField>;

void add(Fields& fields, ExportField field, std::initializer_list<const char16_t*> labels)
{
    for (const char16_t* label : labels)
        fields.insert(QString::fromUtf16(label), field);
}

Fields makeFields()
{
    Fields fields;
    add(fields, ExportField::Headline,
        {u"headline", u"titre", u"titular", u"título", u"überschrift", u"schlagzeile", u"titolo",
            u"manchete"});
    add(fields, ExportField::Byline,
        {u"byline", u"autor", u"autora", u"autores", u"auteur", u"auteurs", u"autoren", u"autore",
            u"author", u"verfasser", u"firma"});
    add(fields, ExportField::Language,
        {u"language", u"langue", u"idioma", u"sprache", u"lingua", u"taal"});
    add(fields, ExportField::Header,
        {u"section", u"sección", u"sektion", u"rubrique", u"rubrik", u"ressort", u"secção",
            u"seção", u"sezione", u"length", u"länge", u"longueur", u"extensión", u"longitud",
            u"comprimento", u"extensão", u"lunghezza", u"dateline", u"lieu", u"ort", u"series",
            u"highlight", u"hinweis", u"origen", u"origine", u"lengte", u"sectie"});
    add(fields, ExportField::Trailer,
        {u"load-date", u"load date", u"date-chargement", u"date de chargement", u"fecha-carga",
            u"fecha de carga", u"ladedatum", u"update", u"data de carga", u"publication-type",
            u"publication type", u"type-publication", u"tipo-publicación", u"publikationstyp",
            u"zeitungs-code", u"journal-code", u"journal code", u"document-type", u"acc-no",
            u"subject", u"classification", u"correction-date", u"update-date"});
    return fields;
}

ExportField fieldOf(const QString& label)
{
    static const Fields fields = makeFields();
    return fields.value(label.toLower());
}

} // namespace

ExportFamily separatorFamily(QStringView line)
{
    if (line.size() > longestSeparator)
        return ExportFamily::None;
    static const QRegularExpression numbered(
        u"^(?:\\w+ )?\\d+ (?:of|de|von|di|sur|van) \\d+ (?:documents?|documentos?|dokumente?n?|documenti|documenten)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ended(
        u"^(?:end of document|fin du document|fin del documento|ende des dokuments|fim do documento"
        "|fine del documento|einde van (?:het )?document)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression factiva(
        u"^(?:an\\s+)?(?:document|documento|dokument) [A-Z][A-Z0-9]{2,}(?:19|20)\\d{6}[a-z0-9]{5,}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression europresse(
        u"^(?:\\w+ )?[a-z]{3,12}·(?:19|20)\\d{6}·[A-Za-z0-9]{1,8}·[\\w·.-]+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = line.toString().simplified();
    if (numbered.match(text).hasMatch())
        return ExportFamily::NexisNumbered;
    if (ended.match(text).hasMatch())
        return ExportFamily::NexisEnded;
    if (factiva.match(text).hasMatch())
        return ExportFamily::Factiva;
    if (europresse.match(text).hasMatch())
        return ExportFamily::Europresse;
    return ExportFamily::None;
}

ExportLine readExportLine(QStringView line)
{
    if (line.size() > longestLabelled)
        return {};
    static const QRegularExpression labelled(u"^([\\p{L}][\\p{L} -]{1,24}?)\\s?:\\s*(.*)$"_s);
    static const QRegularExpression body(
        u"^(?:body|texte|cuerpo|corps|textkörper|volltext|texto|corpo|tekst)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression copyright(
        u"^(?:copyright|©|\\(c\\))[\\s\\d]|(?:all rights reserved|tous droits réservés|todos los "
        u"derechos reservados"
        "|todos os direitos reservados|alle rechte vorbehalten)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = line.toString().simplified();
    if (body.match(text).hasMatch())
        return {ExportField::Body, {}};
    if (text.compare(u"classification"_s, Qt::CaseInsensitive) == 0)
        return {ExportField::Trailer, {}};
    if (text.size() < 200 && copyright.match(text).hasMatch())
        return {ExportField::Copyright, text};
    const QRegularExpressionMatch match = labelled.match(text);
    if (!match.hasMatch())
        return {};
    return {fieldOf(match.captured(1).trimmed()), match.captured(2)};
}

bool isRightsNotice(QStringView line)
{
    static const QRegularExpression notice(
        u"^(?:©|\\(c\\)\\s|copyright\\b|certificat émis|certificate issued|certificado emitido"
        u"|le présent document|the present document|cet article est paru)"
        u"|^.{0,80}\\b(?:tous droits réservés|all rights reserved|todos los derechos reservados)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 1000 && notice.match(line.toString().simplified()).hasMatch();
}

bool isWordCount(QStringView line)
{
    static const QRegularExpression count(
        u"^\\d[\\d.,\\s]{0,9} ?(?:words|palabras|mots|wörter|palavras|parole|woorden)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 40 && count.match(line.toString().simplified()).hasMatch();
}

QString authorOf(const QString& byline)
{
    static const QRegularExpression opening(
        u"^(?:by|from|por|par|von|di|door)\\b[\\s:]*"_s, QRegularExpression::CaseInsensitiveOption);
    // An agency in brackets, and what the names are followed by: a post, a place, an address.
    static const QRegularExpression closing(
        u"\\s*(?:[,;]?\\s*[-–—]*\\s*\\([^()]*\\)|[;|].*|,?\\s--.*|\\S+@\\S+)\\s*$"_s);
    static const QRegularExpression post(
        u",\\s+(?:[^,]*\\b)?(?:correspondent|correspondant|corresponsal|korrespondent|editor|"
        u"reporter"
        "|redactora?|redakteur|staff|columnist|writer|analyst)\\b.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString author = byline.simplified().remove(opening);
    author.remove(closing).remove(post);
    while (author.endsWith(u',') || author.endsWith(u'-') || author.endsWith(u' '))
        author.chop(1);
    return author;
}

} // namespace careo
