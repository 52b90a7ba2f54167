// Measures suggestions. On the first case: gold passages that a suggestion of their type overlaps,
// and how many of the suggestions overlap one. On reports of attacks: average precision of ranking
// the articles by their best suggestion, on the even and the odd articles apart, so that cues tried
// on the one half are seen on the other.

#include "core/base/Resources.h"
#include "core/import/Extraction.h"
#include "core/suggest/ClaimSet.h"
#include "core/suggest/Suggestion.h"
#include "tests/core/import/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

struct Set {
    QHash<ClaimTypeId, QList<Cue>> cues;
    QStringList names; ///< by id, from 1
};

Set cuesOf(const QString& name)
{
    Set set;
    const auto found = findClaimSet(name);
    if (!found)
        return set;
    for (const SetType& type : found->types) {
        set.names << type.type.name;
        set.cues.insert(ClaimTypeId(set.names.size()), type.cues);
    }
    return set;
}

QJsonDocument json(const QString& name)
{
    QFile file(test::sharedData(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

QString plain(const QString& text)
{
    QString words = text;
    return words.replace(QChar::Nbsp, u' ').simplified();
}

void evaluateFirstCase(QTextStream& out, bool lists)
{
    const Set set = cuesOf(u"first-case"_s);
    const Suggester suggester(set.cues);
    const QJsonArray gold = json(u"cassez/gold.json"_s).object()[u"claims"].toArray();
    const auto page = extractFile(test::sharedData(u"cassez/page.txt"_s));
    if (!page)
        return;
    QList<Suggestion> all;
    QStringList quotes;
    for (const ArticleProposal& proposal : page->articles) {
        Article article;
        article.text = proposal.span.in(page->text).toString();
        article.language = u"en"_s;
        for (const Suggestion& each : suggester.suggest(article, {}, usualLeastScore)) {
            all << each;
            quotes << plain(each.passage.in(article.text).toString());
        }
    }
    for (qsizetype type = 0; type < set.names.size(); ++type) {
        int wanted = 0;
        int found = 0;
        QSet<qsizetype> right;
        for (const auto& claim : gold) {
            if (claim[u"type"].toString().compare(set.names[type], Qt::CaseInsensitive) != 0)
                continue;
            ++wanted;
            const QString quote = plain(claim[u"quote"].toString());
            bool isFound = false;
            for (qsizetype i = 0; i < all.size(); ++i) {
                if (all[i].type == ClaimTypeId(type + 1) && quotes[i].contains(quote)) {
                    right.insert(i);
                    isFound = true;
                }
            }
            found += isFound ? 1 : 0;
            if (!isFound && lists)
                out << "  missed: " << quote << '\n';
        }
        qsizetype proposed = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].type != ClaimTypeId(type + 1))
                continue;
            ++proposed;
            if (!right.contains(i) && lists)
                out << "  extra: " << all[i].score << ' ' << quotes[i] << '\n';
        }
        out << set.names[type] << ": " << found << " of " << wanted << " found, " << right.size()
            << " of " << proposed << " proposed are right\n";
    }
}

double averagePrecision(QList<std::pair<double, bool>> ranked)
{
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const auto& a, const auto& b) { return a.first > b.first; });
    double sum = 0;
    int right = 0;
    for (qsizetype i = 0; i < ranked.size(); ++i) {
        if (ranked[i].second)
            sum += double(++right) / double(i + 1);
    }
    return right > 0 ? sum / right : 0;
}

QString textOf(const QJsonObject& sample)
{
    static const QRegularExpression paragraph(u"</p>\\s*<p>|</?p>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = sample[u"Input.article_interface"].toString();
    return sample[u"Input.title"].toString() + u"\n\n"_s
        + text.replace(paragraph, u"\n\n"_s).remove(tag).trimmed();
}

void evaluateAttacks(QTextStream& out)
{
    const Set set = cuesOf(u"attacks"_s);
    const Suggester suggester(set.cues);
    const QJsonArray articles = json(u"claims/hrdsattack-train.json"_s).array();
    // By type: best score and sum of an article, and whether it has the label.
    QList<QList<std::pair<double, bool>>> best(set.names.size());
    QList<QList<std::pair<double, bool>>> sums(set.names.size());
    for (const auto& each : articles) {
        Article article;
        article.text = textOf(each[u"sample"].toObject());
        article.language = u"en"_s;
        const auto suggestions = suggester.suggest(article, {}, 0.01);
        const QJsonArray labels = each[u"merged_sample"][u"violation_types"].toArray();
        for (qsizetype type = 0; type < set.names.size(); ++type) {
            double most = 0;
            double sum = 0;
            for (const Suggestion& suggestion : suggestions) {
                if (suggestion.type == ClaimTypeId(type + 1)) {
                    most = std::max(most, suggestion.score);
                    sum += suggestion.score;
                }
            }
            const bool hasLabel = labels.contains(set.names[type].toLower());
            best[type] << std::pair(most, hasLabel);
            sums[type] << std::pair(sum, hasLabel);
        }
    }
    const auto half = [](const QList<std::pair<double, bool>>& all, qsizetype first) {
        QList<std::pair<double, bool>> part;
        for (qsizetype i = first; i < all.size(); i += 2)
            part << all[i];
        return part;
    };
    for (qsizetype type = 0; type < set.names.size(); ++type) {
        const auto count = std::count_if(
            best[type].begin(), best[type].end(), [](const auto& each) { return each.second; });
        out << set.names[type] << " (" << count << "): best " << averagePrecision(best[type])
            << ", halves " << averagePrecision(half(best[type], 0)) << ' '
            << averagePrecision(half(best[type], 1)) << "; sum " << averagePrecision(sums[type])
            << ", halves " << averagePrecision(half(sums[type], 0)) << ' '
            << averagePrecision(half(sums[type], 1)) << '\n';
    }
}

} // namespace

int main(int argc, char* argv[])
{
    initResources();
    QTextStream out(stdout);
    evaluateFirstCase(out, argc > 1 && QByteArrayView(argv[1]) == "--list");
    evaluateAttacks(out);
    return EXIT_SUCCESS;
}
