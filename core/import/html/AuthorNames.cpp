#include "core/import/html/AuthorNames.h"

#include "core/base/Folding.h"
#include "core/import/page/Words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr auto foldCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QRegularExpression& bylineLabel()
{
    static const QRegularExpression label(
        u"^\\W*(?:(?:(?:an?|una?|une|eine?)\\s+)?(?:written|posted|published|reported|submitted|"
        "contributed|words|story|report|analysis|opinion|interview|text|texto|texte|escrito|"
        "publicado|enviado|postado|redactado|nota|crónica|reportaje|análisis|entrevista|entretien|"
        "reportage|analyse|publié|écrit|soumis|rédigé|proposé|propos recueillis|article de|"
        "geschrieben|verfasst|eingestellt|veröffentlicht|bericht|beitrag|reportagem|análise)?"
        "\\W{0,3}(?:by|por|par|von)\\b|(?:the\\s+)?(?:authors?|autor(?:es|a)?|auteur[es]*|autrice|"
        "reporter|journaliste|escriben?|redacta|text|texto|texte|redacción|rédaction)\\b"
        "(?=\\s*:|\\s+\\p{Lu})|de\\s+(?=\\p{Lu}))\\W*"_s,
        foldCase);
    return label;
}

/// Trades, desks, and the words that stand on buttons beside a name.
bool isNoPerson(const QString& piece)
{
    static const QSet<QString> words = [] {
        const QStringList list
            = u"staff writer writers reporter reporters correspondent correspondents editor "
              u"editors "
              u"editorial news newsroom press agency agencies agencia agencias agence times post "
              u"redaccion redaction redacao redaktion corresponsal periodista journaliste "
              u"columnist contributor contributing senior chief desk team equipo service services "
              u"reports follow seguir share compartir twitter facebook email e-mail read more ver "
              u"noticias leer lire published updated publicado actualizado posted comments about "
              u"photo foto photos fotos credit getty reuters afp efe ap author autor auteur "
              u"authors "
              u"articles articulos minutes min contact subscribe magazine online digital especial "
              u"reportera reportero redactora redactor reporterin korrespondent korrespondentin "
              u"envoye envoyee journalist autorin reporter jornalista enviada enviado"_s.split(
                  u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    const QStringList parts = folded(piece).split(u' ', Qt::SkipEmptyParts);
    return isAgency(piece) || std::any_of(parts.begin(), parts.end(), [](QString part) {
        while (!part.isEmpty() && !part.back().isLetterOrNumber())
            part.chop(1);
        return words.contains(part);
    });
}

/// "TVC Litoral", "Harrow Bay Herald" after a name: where the author works.
bool namesWorkplace(const QString& piece)
{
    const QString first = piece.section(u' ', 0, 0);
    const bool opensWithInitials = first.size() >= 2 && first.size() <= 5 && first.isUpper()
        && !piece.isUpper() && !first.contains(u'.');
    return opensWithInitials || looksLikeOutlet(piece);
}

} // namespace

bool opensByline(const QString& line)
{
    const QRegularExpressionMatch label = bylineLabel().match(line);
    return label.hasMatch() && label.capturedEnd() < line.size()
        && line[label.capturedEnd()].isUpper();
}

QString cleanAuthor(QString author)
{
    author = author.simplified().remove(bylineLabel());
    static const QRegularExpression rest(
        u"\\s*(?:[|•·]|\\s[-–—]\\s).*$|\\s*,?\\s*\\d{1,2}[/.]\\d.*$"_s);
    static const QRegularExpression dangling(
        u"\\s+(?:le|el|on|am|du)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression desk(
        u"^(?:la\\s+)?(?:redacci[oó]n|r[ée]daction|reda[cç][cç][aã]o|redaktion|staff|newsroom|"
        "editors?|editorial|web\\s*master|admin\\w*)\\b|\\bwww\\."_s,
        foldCase);
    author.remove(rest);
    author.remove(dangling);
    const bool isAddress = author.contains("://"_L1) || author.contains(u'@');
    if (isAddress || author.size() < 3 || author.size() > 120 || desk.match(author).hasMatch())
        return {};
    return author;
}

QStringList namesInByline(const QString& byline, bool isMarked)
{
    QString text = byline.left(200).simplified();
    const qsizetype before = text.size();
    text.remove(bylineLabel());
    const bool isLabelled = text.size() < before;
    if (!isLabelled && !isMarked)
        return {};
    static const QRegularExpression end(
        u"\\s*(?:[|•·(@–—:/"
        u"]|\\s-\\s|\\d|\\s(?:[Ff]or|FOR|in|at|en|para|pour|à|del|from|is|es|est|has|was|"
        "special|updated|published)\\s|\\s(?i:mon|tues|wednes|thurs|fri|satur|sun)day\\b|"
        "\\s(?i:le|el|on|am|du)(?=\\s+\\d|\\s*$|\\s+\\p{L}+,?\\s+\\d)).*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    text.remove(end);
    static const QRegularExpression between(
        u"\\s*[,;]\\s*(?:(?:and|y|et|und)\\s+)?|\\s+(?:and|y|e|et|und|&)\\s+"_s, foldCase);
    QStringList names;
    for (QString piece : text.split(between, Qt::SkipEmptyParts)) {
        static const QRegularExpression marks(u"^[^\\p{L}]+|[^\\p{L}.]+$"_s);
        piece.remove(marks);
        const bool isName = looksLikeName(piece)
            || (isMarked && names.isEmpty() && piece.size() >= 3 && !piece.contains(u' ')
                && wordsOf(text).size() == 1);
        if (!isName || isNoPerson(piece) || (!names.isEmpty() && namesWorkplace(piece)))
            break;
        if (!names.contains(piece))
            names.append(piece);
    }
    return names;
}

} // namespace careo
