// Measures how well copied passages are found. Articles of the real exports in shared/data/dumps
// get passages of one another (seeded), plain or edited as editors do, and what is found is
// compared with what was put in. With --list it prints what the untouched articles share.

#include "core/copies/CopyUpdate.h"
#include "core/import/Extraction.h"
#include "core/store/CaseStore.h"
#include "tests/core/import/SharedData.h"

#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <random>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

constexpr int seeds = 10;

struct Planted {
    qsizetype source;
    qsizetype target;
    Passage sourcePassage;
    Passage targetPassage;
};

enum class Edit { None, Capitals, Reflow, Word, Punctuation };

/// The bodies, without the heads that databases put over them.
QStringList articlesOf(const QString& file)
{
    QStringList texts;
    const auto read = extractFile(test::sharedData(file));
    if (!read)
        return texts;
    for (const ArticleProposal& article : read->articles)
        texts << article.span.in(read->text).mid(article.bodyStart).toString();
    return texts;
}

/// The passage as another editor prints it.
QString edited(QString text, Edit edit, std::mt19937& random)
{
    switch (edit) {
    case Edit::None:
        return text;
    case Edit::Capitals:
        return text.left(text.size() / 8).toUpper() + text.mid(text.size() / 8);
    case Edit::Reflow:
        return text.replace(u". "_s, u".\n"_s);
    case Edit::Punctuation:
        return text.replace(u'"', u'\u201d')
            .replace(u'\'', u'\u2019')
            .replace(u" - "_s, u" \u2014 "_s);
    case Edit::Word: {
        QStringList words = text.split(u' ');
        for (qsizetype i = 20; i + 20 < words.size(); i += 35 + qsizetype(random() % 20))
            words[i] = u"instead"_s;
        return words.join(u' ');
    }
    }
    return text;
}

/// Paragraphs long enough to be told as a copy.
QList<Passage> paragraphsOf(const QString& text)
{
    QList<Passage> paragraphs;
    qsizetype start = 0;
    for (const QString& line : text.split(u'\n')) {
        if (line.count(u' ') >= 25 && line.count(u'"') == 0 && line.count(u'\u201c') == 0)
            paragraphs << Passage{start, start + line.size()};
        start += line.size() + 1;
    }
    return paragraphs;
}

QList<Planted> plant(QStringList& texts, std::mt19937& random)
{
    QList<Planted> planted;
    const QStringList sources = texts;
    for (qsizetype target = 0; target + 1 < texts.size(); target += 2) {
        const auto source = target + 1;
        const auto paragraphs = paragraphsOf(sources[source]);
        if (paragraphs.isEmpty())
            continue;
        const Passage from = paragraphs[qsizetype(random() % size_t(paragraphs.size()))];
        const QString text
            = edited(from.in(sources[source]).toString(), Edit(random() % 5), random);
        qsizetype at = texts[target].indexOf(u'\n', texts[target].size() / 2);
        at = at < 0 ? texts[target].size() : at;
        texts[target].insert(at, u"\n\n"_s + text + u"\n\n"_s);
        planted << Planted{source, target, from, {at + 2, at + 2 + text.size()}};
    }
    return planted;
}

Result<QList<TextCopy>> copiesOf(const QStringList& texts)
{
    const QTemporaryDir folder;
    auto store = CaseStore::create(folder.filePath(u"case.careo"_s));
    if (!store)
        return tl::unexpected(store.error());
    for (const QString& text : texts) {
        Article article;
        article.title = text.left(40);
        article.text = text;
        if (auto added = (*store)->articles().add(article); !added)
            return tl::unexpected(added.error());
    }
    if (auto done = updateCopies(**store); !done)
        return tl::unexpected(done.error());
    return (*store)->copies().all();
}

double f1(double right, double found, double wanted)
{
    return right == 0 ? 0 : 2 * right / (found + wanted);
}

qsizetype common(Passage a, Passage b)
{
    return std::max<qsizetype>(0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

struct Score {
    double rightPairs = 0, foundPairs = 0, wantedPairs = 0;
    double rightText = 0, foundText = 0, wantedText = 0;
};

/// Only what is found beyond `before`, which the untouched articles share, counts.
void score(const QList<Planted>& planted, const QList<TextCopy>& found,
    const QSet<std::pair<qint64, qint64>>& before, Score& score)
{
    QSet<std::pair<qint64, qint64>> pairs;
    for (const TextCopy& copy : found) {
        const std::pair pair(copy.first.value(), copy.second.value());
        if (before.contains(pair))
            continue;
        pairs.insert(pair);
        score.foundText += double(copy.firstPassage.length() + copy.secondPassage.length());
    }
    score.foundPairs += double(pairs.size());
    for (const Planted& wanted : planted) {
        const std::pair pair(qint64(wanted.target + 1), qint64(wanted.source + 1));
        if (before.contains(pair))
            continue;
        ++score.wantedPairs;
        score.rightPairs += pairs.contains(pair) ? 1 : 0;
        score.wantedText += double(wanted.sourcePassage.length() + wanted.targetPassage.length());
        for (const TextCopy& copy : found) {
            if (copy.first.value() == pair.first && copy.second.value() == pair.second)
                score.rightText += double(common(copy.firstPassage, wanted.targetPassage)
                    + common(copy.secondPassage, wanted.sourcePassage));
        }
    }
}

void list(const QStringList& texts, const QList<TextCopy>& copies, QTextStream& out)
{
    for (const TextCopy& copy : copies)
        out << copy.first.value() << " and " << copy.second.value() << ": "
            << copy.firstPassage.in(texts[copy.first.value() - 1]).toString().simplified() << '\n';
}

} // namespace

int main(int argc, char** /*argv*/)
{
    QTextStream out(stdout);
    for (const QString& file :
        {u"dumps/nyt1.docx"_s, u"dumps/irish-times_1995-06-12_0001.html"_s}) {
        const QStringList texts = articlesOf(file);
        const auto untouched = copiesOf(texts);
        if (texts.isEmpty() || !untouched) {
            out << file << ": not read\n";
            return EXIT_FAILURE;
        }
        if (argc > 1)
            list(texts, *untouched, out);
        QSet<std::pair<qint64, qint64>> before;
        for (const TextCopy& copy : *untouched)
            before.insert({copy.first.value(), copy.second.value()});
        Score sum;
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            std::mt19937 random(seed);
            QStringList dump = texts;
            const auto planted = plant(dump, random);
            if (const auto found = copiesOf(dump))
                score(planted, *found, before, sum);
        }
        out << file << ": " << texts.size() << " articles share " << untouched->size()
            << " passages untouched; planted: pairs F1 "
            << f1(sum.rightPairs, sum.foundPairs, sum.wantedPairs) << ", extent F1 "
            << f1(sum.rightText, sum.foundText, sum.wantedText) << " (" << sum.wantedPairs
            << " pairs)\n";
    }
    return EXIT_SUCCESS;
}
