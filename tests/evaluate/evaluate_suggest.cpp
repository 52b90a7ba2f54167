// Measures suggestions. On the first case: gold passages that a suggestion of their type overlaps,
// and how many of the suggestions overlap one. On reports of attacks: average precision of ranking
// the articles by their best suggestion, on the even and the odd articles apart, so that cues tried
// on the one half are seen on the other; and of what is learned from decisions on one half, seen on
// the other.

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

struct Labelled {
    Article article;
    QJsonArray labels;
};

QList<Labelled> attackReports()
{
    QList<Labelled> reports;
    const QJsonArray samples = json(u"claims/hrdsattack-train.json"_s).array();
    for (const auto& each : samples) {
        Labelled report;
        report.article.id = ArticleId(reports.size() + 1);
        report.article.text = textOf(each[u"sample"].toObject());
        report.article.language = u"en"_s;
        report.labels = each[u"merged_sample"][u"violation_types"].toArray();
        reports << report;
    }
    return reports;
}

/// Every second report, from the first or from the second.
QList<Labelled> half(const QList<Labelled>& reports, qsizetype first)
{
    QList<Labelled> part;
    for (qsizetype i = first; i < reports.size(); i += 2)
        part << reports[i];
    return part;
}

/// Average precision of ranking reports by their best suggestion, and by the sum of all.
struct Precision {
    double best = 0;
    double sum = 0;
};

Precision precisionOf(const Suggester& suggester, ClaimTypeId type, const QString& label,
    const QList<Labelled>& reports)
{
    QList<std::pair<double, bool>> bests;
    QList<std::pair<double, bool>> sums;
    for (const Labelled& report : reports) {
        double most = 0;
        double sum = 0;
        for (const Suggestion& each : suggester.suggest(report.article, {}, 0.01)) {
            if (each.type == type) {
                most = std::max(most, each.score);
                sum += each.score;
            }
        }
        const bool hasLabel = report.labels.contains(label);
        bests << std::pair(most, hasLabel);
        sums << std::pair(sum, hasLabel);
    }
    return {averagePrecision(bests), averagePrecision(sums)};
}

void evaluateAttacks(QTextStream& out)
{
    const Set set = cuesOf(u"attacks"_s);
    const QList<Labelled> all = attackReports();
    for (qsizetype i = 0; i < set.names.size(); ++i) {
        const ClaimTypeId type(i + 1);
        const QString label = set.names[i].toLower();
        const auto count = std::count_if(all.begin(), all.end(),
            [&label](const Labelled& report) { return report.labels.contains(label); });
        const Suggester suggester({{type, set.cues.value(type)}});
        const Precision whole = precisionOf(suggester, type, label, all);
        const Precision even = precisionOf(suggester, type, label, half(all, 0));
        const Precision odd = precisionOf(suggester, type, label, half(all, 1));
        out << set.names[i] << " (" << count << "): best " << whole.best << ", halves " << even.best
            << ' ' << odd.best << "; sum " << whole.sum << ", halves " << even.sum << ' ' << odd.sum
            << '\n';
    }
}

/// What somebody says of the three likeliest suggestions of each report who goes by its labels.
QList<SuggestionDecision> decisionsOn(const Suggester& suggester, ClaimTypeId type,
    const QString& label, const QList<Labelled>& reports)
{
    constexpr qsizetype decidedOfEach = 1;
    QList<SuggestionDecision> decisions;
    for (const Labelled& report : reports) {
        auto found = suggester.suggest(report.article, {}, usualLeastScore);
        std::stable_sort(found.begin(), found.end(),
            [](const Suggestion& a, const Suggestion& b) { return a.score > b.score; });
        for (const Suggestion& each : found.first(std::min(decidedOfEach, found.size()))) {
            SuggestionDecision decision;
            decision.article = report.article.id;
            decision.type = type;
            decision.quote = each.passage.in(report.article.text).toString();
            decision.language = report.article.language;
            decision.isAccepted = report.labels.contains(label);
            decisions << decision;
        }
    }
    return decisions;
}

void evaluateLearning(QTextStream& out)
{
    const Set set = cuesOf(u"attacks"_s);
    const QList<Labelled> all = attackReports();
    for (qsizetype i = 0; i < set.names.size(); ++i) {
        const ClaimTypeId type(i + 1);
        const QString label = set.names[i].toLower();
        out << set.names[i] << ", half learned, other half ranked:";
        for (const qsizetype first : {0, 1}) {
            Suggester suggester({{type, set.cues.value(type)}});
            const QList<Labelled> other = half(all, 1 - first);
            const Precision before = precisionOf(suggester, type, label, other);
            const auto decisions = decisionsOn(suggester, type, label, half(all, first));
            suggester.learn(decisions);
            const Precision after = precisionOf(suggester, type, label, other);
            out << "  " << decisions.size() << " decisions, best " << before.best << " to "
                << after.best << ", sum " << before.sum << " to " << after.sum;
        }
        out << '\n';
    }
}

} // namespace

int main(int argc, char* argv[])
{
    initResources();
    QTextStream out(stdout);
    evaluateFirstCase(out, argc > 1 && QByteArrayView(argv[1]) == "--list");
    evaluateAttacks(out);
    evaluateLearning(out);
    return EXIT_SUCCESS;
}
