#include "core/summary/SummaryWords.h"

#include "core/dates/DateWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype longestStored = 300;

QString joined(const QStringList& words)
{
    return words.join(u" \u00b7 "_s);
}

} // namespace

QString SummaryWords::counted(qsizetype count, const QString& one, const QString& many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString SummaryWords::isolated(const QString& words)
{
    const bool isPlain = std::all_of(words.begin(), words.end(),
        [](QChar c) { return c.direction() != QChar::DirR && c.direction() != QChar::DirAL; });
    return isPlain ? words : QChar(0x2068) + words + QChar(0x2069);
}

QString SummaryWords::kicker() const
{
    return u"Case summary"_s;
}

QString SummaryWords::overviewHeading() const
{
    return u"Overview"_s;
}

QString SummaryWords::timelineHeading() const
{
    return u"Timeline"_s;
}

QString SummaryWords::chronologyHeading() const
{
    return u"Chronology"_s;
}

QString SummaryWords::undatedHeading() const
{
    return u"Claims without an event date"_s;
}

QString SummaryWords::claimsHeading() const
{
    return u"Claims by type"_s;
}

QString SummaryWords::orphansHeading() const
{
    return u"Claims whose passage is lost"_s;
}

QString SummaryWords::articlesHeading() const
{
    return u"Articles"_s;
}

QString SummaryWords::chronologyNote() const
{
    return u"By event date, the day of the claimed event and not of publication. A partial date "
           "stands after the full dates it may include."_s;
}

QString SummaryWords::orphansNote() const
{
    return u"These claims were made on words that the stored text no longer holds. They are "
           "listed as recorded and counted in no other part."_s;
}

QString SummaryWords::emptyNote(const CaseSummary& summary) const
{
    return summary.filter.isEmpty() ? u"This case holds no articles yet."_s
                                    : u"No article of the case lies within this scope."_s;
}

QString SummaryWords::noClaimsNote() const
{
    return u"No claims are tagged within this scope yet."_s;
}

QString SummaryWords::noDatedNote() const
{
    return u"None of the claims has an event date yet."_s;
}

QString SummaryWords::timelineCaption(const CaseSummary& summary) const
{
    QString caption = u"Claims by event date. A partial date is drawn as the span it may mean"_s;
    if (!summary.undated.isEmpty())
        caption += u"; "_s + claimCount(summary.undated.size()) + u" without an event date"_s;
    return caption + u'.';
}

QString SummaryWords::legendDay() const
{
    return u"one day"_s;
}

QString SummaryWords::legendPartial() const
{
    return u"any day within it"_s;
}

QString SummaryWords::legendApproximate() const
{
    return u"approximate or uncertain"_s;
}

QString SummaryWords::legendOpenEnd() const
{
    return u"open end"_s;
}

QString SummaryWords::claimTypeColumn() const
{
    return u"Claim type"_s;
}

QString SummaryWords::claimsColumn() const
{
    return u"claims"_s;
}

QString SummaryWords::sumRow() const
{
    return u"All types"_s;
}

QString SummaryWords::scopeLabel() const
{
    return u"Scope"_s;
}

QString SummaryWords::pageOf(int page, int pages) const
{
    return u"Page %1 of %2"_s.arg(page).arg(pages);
}

QString SummaryWords::madeOn(QDate day) const
{
    return u"Made on "_s + m_locale.toString(day, u"d MMMM yyyy"_s);
}

QString SummaryWords::stance(Stance stance) const
{
    return toKey(stance);
}

QString SummaryWords::status(ClaimStatus status) const
{
    return toKey(status);
}

QString SummaryWords::date(const EdtfDate& date) const
{
    return date.isUnknown() ? u"no date"_s : dateInWords(date, m_locale);
}

QString SummaryWords::leftOpen(const EdtfDate& date) const
{
    switch (date.precision()) {
    case EdtfDate::Precision::Month:
    case EdtfDate::Precision::Season:
        return u"no day given"_s;
    case EdtfDate::Precision::Year:
        return u"no month given"_s;
    case EdtfDate::Precision::Decade:
    case EdtfDate::Precision::Century:
        return u"no year given"_s;
    case EdtfDate::Precision::Interval:
        return u"a span of time"_s;
    case EdtfDate::Precision::Unknown:
    case EdtfDate::Precision::Day:
        break;
    }
    return {};
}

QString SummaryWords::dateHeading(const EdtfDate& date) const
{
    QString words = this->date(date);
    words.front() = words.front().toUpper();
    return words;
}

QString SummaryWords::eventDate(const EdtfDate& date) const
{
    if (date.isUnknown())
        return u"No event date"_s;
    const QString open = leftOpen(date);
    const QString words = dateHeading(date);
    return open.isEmpty() ? words : words + u" ("_s + open + u')';
}

QString SummaryWords::outlet(const QString& outlet) const
{
    return outlet.isEmpty() ? u"No outlet known"_s : isolated(outlet);
}

QString SummaryWords::author(const QString& author) const
{
    return author.isEmpty() ? u"no author named"_s : isolated(author);
}

QString SummaryWords::title(const QString& title) const
{
    return title.isEmpty() ? u"No title known"_s : isolated(title.simplified());
}

QString SummaryWords::language(const QString& code) const
{
    if (code.isEmpty())
        return u"no language known"_s;
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : QLocale::languageToString(locale.language());
}

QString SummaryWords::address(const QString& url) const
{
    return url.isEmpty() ? u"No web address known"_s : url;
}

QString SummaryWords::quoted(const QString& words) const
{
    return QChar(0x201c) + words + QChar(0x201d);
}

QString SummaryWords::speaks(const SummaryClaim& claim) const
{
    return claim.speaker.isEmpty() ? stance(claim.stance) + u", no speaker named"_s
                                   : isolated(claim.speaker) + u' ' + stance(claim.stance);
}

QString SummaryWords::paragraph(int number) const
{
    return number > 0 ? u"\u00b6\u00a0%1"_s.arg(number) : QString();
}

QString SummaryWords::claimCount(qsizetype count) const
{
    return count == 0 ? u"no claims"_s : counted(count, u"claim"_s, u"claims"_s);
}

QString SummaryWords::articleCount(qsizetype count) const
{
    return counted(count, u"article"_s, u"articles"_s);
}

QString SummaryWords::citation(const SummaryArticle& article, int paragraph) const
{
    QStringList parts{u"[%1] "_s.arg(article.number) + title(article.title), outlet(article.outlet),
        date(article.published)};
    if (paragraph > 0)
        parts.append(this->paragraph(paragraph));
    return joined(parts);
}

QString SummaryWords::imprint(const SummaryArticle& article) const
{
    return joined({outlet(article.outlet), author(article.author), date(article.published)});
}

QString SummaryWords::stamp(QuoteCheck check) const
{
    switch (check) {
    case QuoteCheck::Stands:
        return {};
    case QuoteCheck::Differs:
        return u"Quotation does not match the stored text"_s;
    case QuoteCheck::Orphaned:
        return u"Passage no longer found in the stored text"_s;
    }
    Q_UNREACHABLE();
}

QString SummaryWords::stampDetail(const SummaryClaim& claim) const
{
    if (claim.check != QuoteCheck::Differs)
        return {};
    if (claim.stored.isEmpty())
        return u"The passage lies outside the stored text."_s;
    QString stored = claim.stored;
    if (stored.size() > longestStored) {
        const qsizetype cut
            = stored.at(longestStored - 1).isHighSurrogate() ? longestStored - 1 : longestStored;
        stored = stored.left(cut) + u" [\u2026]"_s;
    }
    return u"The stored text reads here: "_s + quoted(stored);
}

} // namespace careo
