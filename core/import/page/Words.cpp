#include "core/import/page/Words.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

const QSet<QString>& particles()
{
    static const QSet<QString> words{u"de"_s, u"del"_s, u"la"_s, u"las"_s, u"los"_s, u"da"_s,
        u"do"_s, u"dos"_s, u"das"_s, u"di"_s, u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"du"_s,
        u"le"_s, u"al"_s, u"el"_s, u"bin"_s, u"ben"_s, u"ter"_s};
    return words;
}

const QSet<QString>& conjunctions()
{
    static const QSet<QString> words{
        u"and"_s, u"y"_s, u"e"_s, u"et"_s, u"und"_s, u"&"_s, u"with"_s, u"con"_s, u"avec"_s};
    return words;
}

const QSet<QString>& agencies()
{
    static const QSet<QString> names{u"reuters"_s, u"afp"_s, u"ap"_s, u"efe"_s, u"dpa"_s, u"ansa"_s,
        u"lusa"_s, u"upi"_s, u"notimex"_s, u"xinhua"_s, u"tass"_s, u"belga"_s, u"europa press"_s,
        u"associated press"_s, u"the associated press"_s, u"agence france-presse"_s,
        u"agencia efe"_s, u"agência brasil"_s, u"agência lusa"_s, u"prensa latina"_s, u"télam"_s,
        u"pti"_s, u"apa"_s, u"ats"_s, u"bloomberg"_s};
    return names;
}

const QSet<QString>& outletWords()
{
    static const QSet<QString> words{u"news"_s, u"newspaper"_s, u"times"_s, u"post"_s, u"press"_s,
        u"journal"_s, u"herald"_s, u"tribune"_s, u"daily"_s, u"weekly"_s, u"radio"_s, u"tv"_s,
        u"television"_s, u"télévision"_s, u"televisión"_s, u"magazine"_s, u"gazette"_s,
        u"guardian"_s, u"chronicle"_s, u"mail"_s, u"telegraph"_s, u"observer"_s, u"review"_s,
        u"blog"_s, u"noticias"_s, u"notícias"_s, u"diario"_s, u"diário"_s, u"periódico"_s,
        u"prensa"_s, u"revista"_s, u"semanario"_s, u"agencia"_s, u"agência"_s, u"agence"_s,
        u"agency"_s, u"actualités"_s, u"presse"_s, u"quotidien"_s, u"jornal"_s, u"folha"_s,
        u"gazeta"_s, u"zeitung"_s, u"nachrichten"_s, u"rundschau"_s, u"anzeiger"_s, u"tageblatt"_s,
        u"bbc"_s, u"cnn"_s, u"online"_s};
    return words;
}

QString bare(QStringView word)
{
    while (!word.isEmpty() && word.front().isPunct())
        word = word.sliced(1);
    while (!word.isEmpty() && word.back().isPunct())
        word.chop(1);
    return word.toString();
}

bool isNameWord(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper()
        && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isDomain(QStringView line)
{
    static const QRegularExpression domain(
        u"^(?:www\\.)?[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)*\\.[a-z]{2,12}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return domain.match(line.toString()).hasMatch();
}

} // namespace

QList<QStringView> wordsOf(QStringView line)
{
    QList<QStringView> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const bool isSpace = i == line.size() || line[i].isSpace();
        if (!isSpace && start < 0) {
            start = i;
        } else if (isSpace && start >= 0) {
            words.append(line.sliced(start, i - start));
            start = -1;
        }
    }
    return words;
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty()) {
        const QChar last = line.back();
        const bool closes = last == u'"' || last == u'\'' || last == u')' || last == u']'
            || last.isSpace() || last.category() == QChar::Punctuation_FinalQuote
            || last.category() == QChar::Punctuation_InitialQuote;
        if (!closes)
            break;
        line.chop(1);
    }
    if (line.isEmpty())
        return false;
    return QStringView(u".!?…。！？؟۔।").contains(line.back());
}

bool startsWithCapital(QStringView line)
{
    const auto letter
        = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return letter != line.end() && !letter->isLower();
}

bool looksLikeName(QStringView line)
{
    if (line.size() > 60)
        return false;
    const QList<QStringView> words = wordsOf(line);
    if (words.size() < 2 || words.size() > 6)
        return false;
    const auto isName = [](QStringView word) {
        return isNameWord(word) || particles().contains(word.toString().toLower());
    };
    const auto capitals = std::count_if(words.begin(), words.end(), isNameWord);
    return capitals >= 2 && isNameWord(words.first()) && isNameWord(words.last())
        && std::all_of(words.begin(), words.end(), isName);
}

QString namesAtStart(QStringView text)
{
    static const QRegularExpression stop(
        u"\\s+[-–—|•·/]|[,;:|(–—•·@]|\\s(?:for|in|at|on|en|para|pour|à|le|el|em|le)\\s|\\s\\d"_s);
    const QString whole = text.trimmed().left(200).toString();
    const QRegularExpressionMatch match = stop.match(whole);
    const QString names = (match.hasMatch() ? whole.left(match.capturedStart()) : whole).trimmed();
    const QList<QStringView> words = wordsOf(names);
    if (words.isEmpty() || words.size() > 9 || !isNameWord(words.first())
        || !isNameWord(words.last())) {
        return {};
    }
    for (const QStringView word : words) {
        const QString lower = word.toString().toLower();
        if (!isNameWord(word) && !particles().contains(lower) && !conjunctions().contains(lower))
            return {};
    }
    if (words.size() == 1 && names.size() < whole.size() && !names.isUpper()
        && whole[names.size()] == u' ') {
        return {};
    }
    return names;
}

bool isAgency(QStringView text)
{
    return agencies().contains(text.trimmed().toString().toLower());
}

bool looksLikeOutlet(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || line.size() > 60 || endsSentence(line))
        return false;
    if (isAgency(line) || isDomain(line))
        return true;
    const QList<QStringView> words = wordsOf(line);
    if (words.size() > 6 || !startsWithCapital(line) || line.contains(u',') || line.contains(u": "))
        return false;
    if (words.size() == 1)
        return line.size() >= 3 && isNameWord(line);
    static const QSet<QString> articles{u"el"_s, u"la"_s, u"los"_s, u"las"_s, u"le"_s, u"les"_s,
        u"the"_s, u"die"_s, u"der"_s, u"das"_s, u"o"_s, u"il"_s, u"al"_s};
    if (words.size() <= 4 && articles.contains(words.first().toString().toLower())
        && std::all_of(words.begin() + 1, words.end(), isNameWord)) {
        return true;
    }
    const bool named = std::any_of(words.begin(), words.end(),
        [](QStringView word) { return outletWords().contains(bare(word).toLower()); });
    const auto small = std::count_if(words.begin(), words.end(), [](QStringView word) {
        return word.front().isLower() && !particles().contains(word.toString())
            && !outletWords().contains(word.toString());
    });
    return named && small == 0;
}

} // namespace careo
