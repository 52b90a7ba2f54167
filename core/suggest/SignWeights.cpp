#include "core/suggest/SignWeights.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <vector>

namespace careo
{

namespace
{

constexpr int sweeps = 30;
constexpr double longestStep = 2;
constexpr double farthestOdds = 4.6; // of 0.99 and 0.01
constexpr size_t leastWordSamples = 2; // what was seen once tells little

/// How strongly a weight is held near zero.
double hold(Sign::Kind kind)
{
    switch (kind) {
    case Sign::Any:
        return 1;
    case Sign::Prior:
        return 20;
    case Sign::Cue:
        return 6;
    case Sign::Word:
        return 25;
    }
    Q_UNREACHABLE();
}

double logOdds(double score)
{
    if (score <= 0)
        return -farthestOdds;
    if (score >= 1)
        return farthestOdds;
    return std::clamp(std::log(score / (1 - score)), -farthestOdds, farthestOdds);
}

double likelihood(double odds)
{
    return 1 / (1 + std::exp(-odds));
}

/// A sign with the samples that bear it.
struct Column {
    struct Entry {
        size_t sample = 0;
        double value = 1; ///< how strongly it bears the sign
    };

    void add(const QList<SignSample>& all, qsizetype sample, double value)
    {
        ++(all[sample].isAccepted ? weight.accepted : weight.rejected);
        entries.push_back({size_t(sample), value});
    }

    SignWeight weight;
    std::vector<Entry> entries;
};

std::vector<Column> columnsOf(const QList<SignSample>& samples)
{
    QMap<Sign, Column> found;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        found[{Sign::Any, {}}].add(samples, i, 1);
        found[{Sign::Prior, {}}].add(samples, i, logOdds(samples[i].prior));
        for (const Sign& sign : samples[i].signs)
            found[sign].add(samples, i, 1);
    }
    std::vector<Column> columns;
    for (auto each = found.begin(); each != found.end(); ++each) {
        each->weight.sign = each.key();
        if (each.key().kind != Sign::Word || each->entries.size() >= leastWordSamples)
            columns.push_back(each.value());
    }
    return columns;
}

/// One Newton step for one weight.
void improve(Column& column, const QList<SignSample>& samples, std::vector<double>& odds)
{
    const double held = hold(column.weight.sign.kind);
    double slope = -held * column.weight.weight;
    double bend = held;
    for (const Column::Entry& entry : column.entries) {
        const double likely = likelihood(odds[entry.sample]);
        slope += entry.value * ((samples[qsizetype(entry.sample)].isAccepted ? 1 : 0) - likely);
        bend += entry.value * entry.value * likely * (1 - likely);
    }
    const double step = std::clamp(slope / bend, -longestStep, longestStep);
    column.weight.weight += step;
    for (const Column::Entry& entry : column.entries)
        odds[entry.sample] += step * entry.value;
}

} // namespace

SignWeights SignWeights::learn(const QList<SignSample>& samples)
{
    std::vector<double> odds;
    odds.reserve(size_t(samples.size()));
    for (const SignSample& sample : samples)
        odds.push_back(logOdds(sample.prior));
    std::vector<Column> columns = columnsOf(samples);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (Column& column : columns)
            improve(column, samples, odds);
    }
    SignWeights learned;
    for (const Column& column : columns)
        learned.m_weights.insert(column.weight.sign, column.weight);
    return learned;
}

double SignWeights::score(const QList<Sign>& signs, double prior) const
{
    if (isEmpty())
        return prior;
    const double odds = logOdds(prior);
    double shift = m_weights.value({Sign::Any, {}}).weight
        + m_weights.value({Sign::Prior, {}}).weight * odds;
    for (const Sign& sign : signs)
        shift += m_weights.value(sign).weight;
    return likelihood(odds + shift);
}

QList<SignWeight> SignWeights::all() const
{
    QList<SignWeight> weights = m_weights.values();
    std::sort(weights.begin(), weights.end(), [](const SignWeight& a, const SignWeight& b) {
        const double first = std::abs(a.weight);
        const double second = std::abs(b.weight);
        return first != second ? first > second : a.sign < b.sign;
    });
    return weights;
}

} // namespace careo
