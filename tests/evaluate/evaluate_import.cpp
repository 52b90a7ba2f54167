// Measures the reading of saved web pages on the open set in shared/data/web: how many of the
// passages that must be in the article's text are there, how many that must not are kept out, how
// often title, author, date and outlet are right, and how many pages are read a second on one core.
// With --list it names what is missed. With --stripped JSON-LD and meta tags are taken out of the
// pages first: what is left is what the page shows and how its elements are called. At last it
// prints the word F1 of the text of the made-up layouts in tests/data/layouts, page by page with
// --list.

#include "core/base/Folding.h"
#include "core/import/Extraction.h"
#include "tests/core/import/LayoutFixture.h"
#include "tests/core/import/SharedData.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

struct Share {
    int right = 0;
    int all = 0;

    void count(bool isRight)
    {
        ++all;
        right += isRight ? 1 : 0;
    }
    [[nodiscard]] QString toString() const
    {
        const double percent = all == 0 ? 0 : 100.0 * right / all;
        return u"%1 of %2 (%3 %)"_s.arg(right).arg(all).arg(percent, 0, 'f', 1);
    }
};

/// A value that may be absent on either side.
struct FieldShare {
    Share right; ///< of those the gold gives
    int wrong = 0; ///< found, but another one
    int unasked = 0; ///< found where the gold gives none

    /// Of precision and recall; a value where none is given counts as wrong.
    [[nodiscard]] double f1() const
    {
        const int found = right.right + wrong + unasked;
        return found + right.all == 0 ? 0 : 2.0 * right.right / (found + right.all);
    }

    void count(bool isGiven, bool isFound, bool isSame)
    {
        if (isGiven)
            right.count(isFound && isSame);
        if (isGiven && isFound && !isSame)
            ++wrong;
        if (!isGiven && isFound)
            ++unasked;
    }
};

QString bare(const QString& text)
{
    static const QRegularExpression marks(u"[^\\p{L}\\p{N}]+"_s);
    return folded(text).replace(marks, u" "_s).trimmed();
}

/// The page without its JSON-LD and its meta tags; what declares the encoding stays.
QByteArray stripped(const QByteArray& page)
{
    static const QRegularExpression jsonLd(u"<script[^>]*ld\\+json[^>]*>.*?</script>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression meta(
        u"<meta\\b(?![^>]*charset)[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    return QString::fromLatin1(page).remove(jsonLd).remove(meta).toLatin1();
}

bool sameWords(const QString& a, const QString& b)
{
    return bare(a) == bare(b);
}

bool sameNames(const QString& a, const QString& b)
{
    const auto words = [](const QString& names) {
        const QStringList list = bare(names).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    const QSet<QString> found = words(a);
    const QSet<QString> given = words(b);
    const qsizetype shared = QSet<QString>(found).intersect(given).size();
    return shared * 4 >= (found.size() + given.size() - shared) * 3;
}

class Evaluation
{
public:
    Evaluation(bool lists, bool strips, QTextStream& out)
        : m_lists(lists)
        , m_strips(strips)
        , m_out(out)
    {
    }

    void measure(const QJsonObject& gold)
    {
        m_name = gold[u"file"_s].toString();
        QFile file(test::sharedData(u"web/"_s + m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray bytes = m_strips ? stripped(file.readAll()) : file.readAll();
        QElapsedTimer timer;
        timer.start();
        const Result<Extraction> page = extractBytes(m_name, bytes);
        m_nanoseconds += timer.nsecsElapsed();
        ++m_pages;
        if (!page || page->articles.isEmpty()) {
            ++m_failed;
            m_out << m_name << ": no article\n";
            return;
        }
        const auto longest = std::max_element(page->articles.begin(), page->articles.end(),
            [](const ArticleProposal& a, const ArticleProposal& b) {
                return a.span.length() < b.span.length();
            });
        m_single.count(page->articles.size() == 1);
        if (page->articles.size() != 1)
            list(u"articles"_s, QString::number(page->articles.size()), u"1"_s);
        measureText(gold, longest->span.in(page->text).toString());
        measureFacts(gold, *longest);
    }

    void print()
    {
        const double seconds = static_cast<double>(m_nanoseconds) / 1e9;
        m_out << "pages                     " << m_pages << ", without an article " << m_failed
              << "\none article proposed      " << m_single.toString()
              << "\npassages that must be in  " << m_with.toString()
              << "\npassages kept out         " << m_without.toString() << '\n';
        for (const auto& [name, field] :
            {std::pair{"title", m_title}, std::pair{"author", m_author}, std::pair{"date", m_date},
                std::pair{"outlet", m_outlet}}) {
            m_out << QString::fromLatin1(name).leftJustified(26) << field.right.toString()
                  << ", wrong " << field.wrong << ", found where none is given " << field.unasked
                  << ", F1 " << QString::number(field.f1(), 'f', 2) << '\n';
        }
        m_out << "language                  " << m_language.toString()
              << "\nspeed                     " << qRound(m_pages / seconds)
              << " pages a second on one core\n";
    }

private:
    void measureText(const QJsonObject& gold, const QString& text)
    {
        const QString seen = text.simplified();
        for (const auto& passage : gold[u"with"_s].toArray()) {
            const bool isIn = seen.contains(passage.toString().simplified());
            m_with.count(isIn);
            if (!isIn)
                list(u"missed"_s, {}, passage.toString());
        }
        for (const auto& passage : gold[u"without"_s].toArray()) {
            const bool isOut = !seen.contains(passage.toString().simplified());
            m_without.count(isOut);
            if (!isOut)
                list(u"let in"_s, passage.toString(), {});
        }
    }

    void measureFacts(const QJsonObject& gold, const ArticleProposal& article)
    {
        measureField(
            m_title, gold, u"title"_s, article.title.value, article.title.evidence, sameWords);
        measureField(
            m_author, gold, u"author"_s, article.author.value, article.author.evidence, sameNames);
        measureField(
            m_outlet, gold, u"outlet"_s, article.outlet.value, article.outlet.evidence, sameWords);
        measureField(m_date, gold, u"date"_s, article.published.value.toString(),
            article.published.evidence, sameWords);
        const QString language = gold[u"language"_s].toString();
        m_language.count(language == article.language.value);
        if (language != article.language.value)
            list(u"language"_s, article.language.value, language);
    }

    void measureField(FieldShare& share, const QJsonObject& gold, const QString& name,
        const QString& found, const Evidence& evidence,
        bool (*isSame)(const QString&, const QString&))
    {
        const QString given = gold[name].toString();
        const bool same = isSame(found, given);
        share.count(!given.isEmpty(), !found.isEmpty(), same);
        if (!same)
            list(name, found, given, evidence);
    }

    void list(const QString& what, const QString& found, const QString& given,
        const Evidence& evidence = {})
    {
        if (m_lists)
            m_out << m_name << ": " << what << " [" << found << "] for [" << given << "] "
                  << evidence.detail.left(80) << '\n';
    }

    bool m_lists;
    bool m_strips;
    QTextStream& m_out;
    QString m_name;
    int m_pages = 0;
    int m_failed = 0;
    qint64 m_nanoseconds = 0;
    Share m_single;
    Share m_with;
    Share m_without;
    Share m_language;
    FieldShare m_title;
    FieldShare m_author;
    FieldShare m_date;
    FieldShare m_outlet;
};

QHash<QString, int> countedWords(const QString& text)
{
    QHash<QString, int> words;
    for (const QString& word : bare(text).split(u' ', Qt::SkipEmptyParts))
        ++words[word];
    return words;
}

/// Of the words of two texts, as often as each stands there.
double wordF1(const QString& found, const QString& given)
{
    const QHash<QString, int> there = countedWords(found);
    const QHash<QString, int> wanted = countedWords(given);
    int shared = 0;
    int all = 0;
    for (auto word = wanted.cbegin(); word != wanted.cend(); ++word) {
        shared += std::min(word.value(), there.value(word.key()));
        all += word.value();
    }
    for (const int count : there)
        all += count;
    return all == 0 ? 0 : 2.0 * shared / all;
}

/// The text must hold the title and what the gold gives; bylines and dates in it cost a little.
void measureLayouts(bool lists, QTextStream& out)
{
    double sum = 0;
    const QStringList names = test::layoutNames();
    for (const QString& name : names) {
        const test::Layout layout = test::readLayout(name);
        const Result<Extraction> page = extractBytes(name + u".html"_s, layout.html);
        if (!page || page->articles.isEmpty())
            continue;
        const QString text = page->articles.first().span.in(page->text).toString();
        const double f1 = wordF1(text, layout.title + u'\n' + layout.text.join(u'\n'));
        if (lists)
            out << name << ": word F1 " << QString::number(f1, 'f', 3) << '\n';
        sum += f1;
    }
    out << "text of made-up layouts   " << names.size() << " pages, word F1 "
        << QString::number(names.isEmpty() ? 0 : sum / static_cast<double>(names.size()), 'f', 3)
        << '\n';
}

} // namespace

int main(int argc, char* argv[])
{
    QTextStream out(stdout);
    QFile file(test::sharedData(u"web/gold.json"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        out << "There is no " << file.fileName() << ": set CAREO_SHARED_DATA.\n";
        return EXIT_FAILURE;
    }
    const auto isGiven = [&](const char* option) {
        return std::any_of(
            argv + 1, argv + argc, [&](const char* word) { return qstrcmp(word, option) == 0; });
    };
    Evaluation evaluation(isGiven("--list"), isGiven("--stripped"), out);
    for (const auto& gold : QJsonDocument::fromJson(file.readAll()).array())
        evaluation.measure(gold.toObject());
    evaluation.print();
    measureLayouts(isGiven("--list"), out);
    return EXIT_SUCCESS;
}
