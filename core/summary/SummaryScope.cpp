#include "core/summary/SummaryWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// Names of the languages that press records come in, apart from the desktop's own names.
struct LanguageName {
    QLatin1StringView code;
    std::array<QStringView, 3> names; ///< in the order of SummaryLanguage
};

constexpr std::array<LanguageName, 7> languageNames{{
    {"en"_L1, {u"English", u"ingl\u00e9s", u"anglais"}},
    {"es"_L1, {u"Spanish", u"espa\u00f1ol", u"espagnol"}},
    {"fr"_L1, {u"French", u"franc\u00e9s", u"fran\u00e7ais"}},
    {"pt"_L1, {u"Portuguese", u"portugu\u00e9s", u"portugais"}},
    {"de"_L1, {u"German", u"alem\u00e1n", u"allemand"}},
    {"it"_L1, {u"Italian", u"italiano", u"italien"}},
    {"ar"_L1, {u"Arabic", u"\u00e1rabe", u"arabe"}},
}};

} // namespace

QString SummaryWords::language(const QString& code) const
{
    if (code.isEmpty())
        return text(Word::NoLanguage);
    for (const LanguageName& name : languageNames) {
        if (name.code == code)
            return name.names.at(static_cast<size_t>(m_language)).toString();
    }
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    return m_language == SummaryLanguage::English ? QLocale::languageToString(locale.language())
                                                  : locale.nativeLanguageName();
}

QStringList SummaryWords::rangePhrase(Word verb, QDate from, QDate to) const
{
    const auto day = [this](QDate date) { return this->day(date); };
    if (from.isValid() && to.isValid())
        return {text(Word::Between).arg(text(verb), day(from), day(to))};
    if (from.isValid())
        return {text(Word::OnOrAfter).arg(text(verb), day(from))};
    if (to.isValid())
        return {text(Word::OnOrBefore).arg(text(verb), day(to))};
    return {};
}

QStringList SummaryWords::scope(const CaseSummary& summary) const
{
    const CaseFilter& filter = summary.filter;
    QStringList phrases;
    const auto add = [this, &phrases](Word label, const QStringList& values) {
        if (!values.isEmpty())
            phrases.append(labelled(text(label), values.join(text(Word::Or))));
    };
    QStringList values;
    for (const SummaryType& type : summary.types) {
        if (filter.claimTypes.contains(type.id))
            values.append(isolated(type.path));
    }
    add(Word::ScopeType, values);
    values.clear();
    for (const ClaimStatus status : filter.statuses)
        values.append(this->status(status));
    add(Word::ScopeStatus, values);
    values.clear();
    for (const QString& outlet : filter.outlets)
        values.append(outlet.isEmpty() ? text(Word::WithoutOutlet) : isolated(outlet));
    add(Word::ScopeOutlet, values);
    values.clear();
    for (const QString& code : filter.languages)
        values.append(language(code));
    add(Word::ScopeLanguage, values);
    phrases += rangePhrase(Word::Published, filter.publishedFrom, filter.publishedTo);
    phrases += rangePhrase(Word::Happened, filter.eventFrom, filter.eventTo);
    if (!filter.words.trimmed().isEmpty())
        add(Word::ScopeWords, {isolated(filter.words.trimmed())});
    if (phrases.isEmpty())
        phrases.append(text(Word::WholeCase));
    return phrases;
}

QString SummaryWords::checkResult(const CaseSummary& summary) const
{
    const int orphans = summary.count(QuoteCheck::Orphaned);
    const int differing = summary.count(QuoteCheck::Differs);
    const qsizetype checked = summary.claims.size() - orphans;
    if (summary.claims.isEmpty())
        return text(Word::NothingToCheck);
    QString sentence = checked == 0 ? text(Word::NoneChecked) : counted(Word::Checked, checked);
    if (differing > 0)
        sentence += counted(Word::Differ, differing);
    else if (checked > 0)
        sentence += counted(Word::AllStand, checked);
    if (orphans > 0)
        sentence += u"; "_s + counted(Word::LostPassage, orphans);
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
    QString articles = counted(Word::ArticleCount, summary.articles.size());
    if (outlets > 0)
        articles += counted(Word::OutletCount, outlets);
    QStringList gaps;
    if (without > 0)
        gaps.append(counted(Word::GapOutlet, without));
    if (undated > 0)
        gaps.append(counted(Word::GapPublished, undated));
    if (!gaps.isEmpty())
        articles += u"; "_s + gaps.join(u", "_s);
    sentences.append(articles + u'.');
    if (summary.claims.isEmpty())
        return sentences;
    sentences.append(text(Word::DatedCount)
                         .arg(claimCount(summary.chronology.size() + summary.undated.size()))
                         .arg(summary.chronology.size())
                         .arg(summary.undated.size()));
    return sentences;
}

QString SummaryWords::reviewCounts(const CaseSummary& summary) const
{
    const auto with = [&summary](ClaimStatus status) {
        return std::count_if(summary.claims.begin(), summary.claims.end(),
            [status](const SummaryClaim& claim) { return claim.status == status; });
    };
    return text(Word::MethodCounts)
        .arg(with(ClaimStatus::Unreviewed))
        .arg(with(ClaimStatus::Disputed))
        .arg(summary.count(QuoteCheck::Orphaned))
        .arg(summary.count(QuoteCheck::Differs));
}

} // namespace careo
