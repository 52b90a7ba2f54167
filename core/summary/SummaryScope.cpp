#include "core/summary/SummaryWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

QStringList SummaryWords::rangePhrase(const QString& verb, QDate from, QDate to) const
{
    const auto day = [this](QDate date) { return m_locale.toString(date, u"d MMMM yyyy"_s); };
    if (from.isValid() && to.isValid())
        return {verb + u" between "_s + day(from) + u" and "_s + day(to)};
    if (from.isValid())
        return {verb + u" on or after "_s + day(from)};
    if (to.isValid())
        return {verb + u" on or before "_s + day(to)};
    return {};
}

QStringList SummaryWords::scope(const CaseSummary& summary) const
{
    const CaseFilter& filter = summary.filter;
    QStringList phrases;
    const auto add = [&phrases](const QString& label, const QStringList& values) {
        if (!values.isEmpty())
            phrases.append(label + u": "_s + values.join(u" or "_s));
    };
    QStringList values;
    for (const SummaryType& type : summary.types) {
        if (filter.claimTypes.contains(type.id))
            values.append(isolated(type.path));
    }
    add(u"Claim type"_s, values);
    values.clear();
    for (const ClaimStatus status : filter.statuses)
        values.append(this->status(status));
    add(u"Status"_s, values);
    values.clear();
    for (const QString& outlet : filter.outlets)
        values.append(outlet.isEmpty() ? u"no outlet known"_s : isolated(outlet));
    add(u"Outlet"_s, values);
    values.clear();
    for (const QString& code : filter.languages)
        values.append(language(code));
    add(u"Language"_s, values);
    phrases += rangePhrase(u"Published"_s, filter.publishedFrom, filter.publishedTo);
    phrases += rangePhrase(u"Happened"_s, filter.eventFrom, filter.eventTo);
    if (!filter.words.trimmed().isEmpty())
        phrases.append(u"Articles with the words: "_s + isolated(filter.words.trimmed()));
    if (phrases.isEmpty())
        phrases.append(u"The whole case"_s);
    return phrases;
}

QString SummaryWords::checkResult(const CaseSummary& summary) const
{
    const int orphans = summary.count(QuoteCheck::Orphaned);
    const int differing = summary.count(QuoteCheck::Differs);
    const qsizetype checked = summary.claims.size() - orphans;
    if (summary.claims.isEmpty())
        return u"No quotations to check."_s;
    QString sentence = counted(checked, u"quotation"_s, u"quotations"_s)
        + u" checked against the stored text: "_s;
    if (checked == 0)
        sentence = u"No quotation could be checked"_s;
    else if (differing == 0)
        sentence += checked == 1 ? u"it stands"_s : u"all stand"_s;
    else
        sentence += (differing == 1 ? u"1 does not match and is stamped"_s
                                    : u"%1 do not match and are stamped"_s.arg(differing));
    if (orphans > 0)
        sentence += u"; "_s
            + (orphans == 1 ? u"1 claim has lost its passage"_s
                            : u"%1 claims have lost their passage"_s.arg(orphans));
    return sentence + u'.';
}

QStringList SummaryWords::numbers(const CaseSummary& summary) const
{
    QStringList sentences;
    const int outlets = summary.outletCount();
    const auto without = std::count_if(summary.articles.begin(), summary.articles.end(),
        [](const SummaryArticle& article) { return article.outlet.isEmpty(); });
    const auto undated = std::count_if(summary.articles.begin(), summary.articles.end(),
        [](const SummaryArticle& article) { return article.published.isUnknown(); });
    QString articles = articleCount(summary.articles.size());
    if (outlets > 0)
        articles += u" from "_s + counted(outlets, u"named outlet"_s, u"named outlets"_s);
    QStringList gaps;
    if (without > 0)
        gaps.append(u"%1 with no outlet known"_s.arg(without));
    if (undated > 0)
        gaps.append(u"%1 with no publication date"_s.arg(undated));
    if (!gaps.isEmpty())
        articles += u"; "_s + gaps.join(u", "_s);
    sentences.append(articles + u'.');
    if (summary.claims.isEmpty())
        return sentences;
    sentences.append(u"%1: %2 with an event date, %3 without."_s
                         .arg(claimCount(summary.chronology.size() + summary.undated.size()))
                         .arg(summary.chronology.size())
                         .arg(summary.undated.size()));
    return sentences;
}

} // namespace careo
