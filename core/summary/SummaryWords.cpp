#include "core/summary/SummaryWords.h"

#include "core/dates/DateWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype longestStored = 300;

QLocale localeOf(SummaryLanguage language)
{
    switch (language) {
    case SummaryLanguage::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case SummaryLanguage::Spanish:
        return QLocale(QLocale::Spanish, QLocale::Mexico);
    case SummaryLanguage::French:
        return QLocale(QLocale::French, QLocale::France);
    }
    Q_UNREACHABLE();
}

QString joined(const QStringList& words)
{
    return words.join(u" \u00b7 "_s);
}

} // namespace

SummaryWords::SummaryWords(SummaryLanguage language)
    : m_language(language)
    , m_locale(localeOf(language))
{
}

QString SummaryWords::isolated(const QString& words)
{
    const bool isPlain = std::all_of(words.begin(), words.end(),
        [](QChar c) { return c.direction() != QChar::DirR && c.direction() != QChar::DirAL; });
    return isPlain ? words : QChar(0x2068) + words + QChar(0x2069);
}

QString SummaryWords::heading(SummaryPart part) const
{
    switch (part) {
    case SummaryPart::Cover:
        return {};
    case SummaryPart::Contents:
        return text(Word::Contents);
    case SummaryPart::Overview:
        return text(Word::Overview);
    case SummaryPart::Timeline:
        return text(Word::Timeline);
    case SummaryPart::Chronology:
        return text(Word::Chronology);
    case SummaryPart::ClaimsByType:
        return text(Word::ClaimsByType);
    case SummaryPart::ClaimsBySpeaker:
        return text(Word::ClaimsBySpeaker);
    case SummaryPart::ClaimsByArticle:
        return text(Word::ClaimsByArticle);
    case SummaryPart::Questions:
        return text(Word::QuestionsPart);
    case SummaryPart::AnnotatedArticles:
        return text(Word::AnnotatedArticles);
    case SummaryPart::Notes:
        return text(Word::Notes);
    case SummaryPart::Sources:
        return text(Word::Sources);
    case SummaryPart::Provenance:
        return text(Word::Provenance);
    }
    Q_UNREACHABLE();
}

QString SummaryWords::emptyNote(const CaseSummary& summary) const
{
    return text(summary.filter.isEmpty() ? Word::EmptyCase : Word::EmptyScope);
}

QString SummaryWords::timelineCaption(const CaseSummary& summary) const
{
    QString caption = text(Word::TimelineCaption);
    if (!summary.undated.isEmpty())
        caption += u"; "_s + text(Word::TimelineUndated).arg(claimCount(summary.undated.size()));
    return caption + u'.';
}

QString SummaryWords::pageOf(int page, int pages) const
{
    return text(Word::PageOf).arg(page).arg(pages);
}

QString SummaryWords::day(QDate day) const
{
    return dateInWords(EdtfDate::fromDay(day), m_locale);
}

QString SummaryWords::madeOn(QDate day) const
{
    return text(Word::MadeOn).arg(this->day(day));
}

QString SummaryWords::labelled(const QString& label, const QString& value) const
{
    return label + text(Word::Column) + value;
}

QString SummaryWords::stance(Stance stance) const
{
    switch (stance) {
    case Stance::Asserts:
        return text(Word::Asserts);
    case Stance::Denies:
        return text(Word::Denies);
    case Stance::Reports:
        return text(Word::Reports);
    case Stance::Questions:
        return text(Word::Questions);
    case Stance::Retracts:
        return text(Word::Retracts);
    }
    Q_UNREACHABLE();
}

QString SummaryWords::status(ClaimStatus status) const
{
    switch (status) {
    case ClaimStatus::Unreviewed:
        return text(Word::Unreviewed);
    case ClaimStatus::Confirmed:
        return text(Word::Confirmed);
    case ClaimStatus::Disputed:
        return text(Word::Disputed);
    case ClaimStatus::SetAside:
        return text(Word::SetAside);
    }
    Q_UNREACHABLE();
}

QString SummaryWords::date(const EdtfDate& date) const
{
    return date.isUnknown() ? text(Word::NoDate) : dateInWords(date, m_locale);
}

QString SummaryWords::leftOpen(const EdtfDate& date) const
{
    switch (date.precision()) {
    case EdtfDate::Precision::Month:
    case EdtfDate::Precision::Season:
        return text(Word::NoDay);
    case EdtfDate::Precision::Year:
        return text(Word::NoMonth);
    case EdtfDate::Precision::Decade:
    case EdtfDate::Precision::Century:
        return text(Word::NoYear);
    case EdtfDate::Precision::Interval:
        return text(Word::Span);
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
        return text(Word::NoEventDate);
    const QString open = leftOpen(date);
    const QString words = dateHeading(date);
    return open.isEmpty() ? words : words + u" ("_s + open + u')';
}

QString SummaryWords::outlet(const QString& outlet) const
{
    return outlet.isEmpty() ? text(Word::NoOutlet) : isolated(outlet);
}

QString SummaryWords::author(const QString& author) const
{
    return author.isEmpty() ? text(Word::NoAuthor) : isolated(author);
}

QString SummaryWords::title(const QString& title) const
{
    return title.isEmpty() ? text(Word::NoTitle) : isolated(title.simplified());
}

QString SummaryWords::address(const QString& url) const
{
    return url.isEmpty() ? text(Word::NoAddress) : url;
}

QString SummaryWords::quoted(const QString& words) const
{
    return text(Word::OpenQuote) + words + text(Word::CloseQuote);
}

QString SummaryWords::speaks(const SummaryClaim& claim) const
{
    return claim.speaker.isEmpty() ? stance(claim.stance) + u", "_s + text(Word::NoSpeaker)
                                   : isolated(claim.speaker) + u' ' + stance(claim.stance);
}

QString SummaryWords::paragraph(int number) const
{
    return number > 0 ? u"\u00b6\u00a0%1"_s.arg(number) : QString();
}

QString SummaryWords::claimCount(qsizetype count) const
{
    return count == 0 ? text(Word::NoClaimCount) : counted(Word::ClaimCount, count);
}

QString SummaryWords::imprint(const SummaryArticle& article) const
{
    return joined({outlet(article.outlet), author(article.author), date(article.published)});
}

QString SummaryWords::sameWords(const QStringList& names) const
{
    return text(Word::SameWords)
        .arg(counted(Word::ArticleCount, names.size()), counted(Word::SourceCount, 1),
            names.join(u"; "_s));
}

QString SummaryWords::stamp(QuoteCheck check) const
{
    switch (check) {
    case QuoteCheck::Stands:
        return {};
    case QuoteCheck::Differs:
        return text(Word::StampDiffers);
    case QuoteCheck::Orphaned:
        return text(Word::StampOrphaned);
    }
    Q_UNREACHABLE();
}

QString SummaryWords::stampDetail(const SummaryClaim& claim) const
{
    if (claim.check != QuoteCheck::Differs)
        return {};
    if (claim.stored.isEmpty())
        return text(Word::OutsideText);
    QString stored = claim.stored;
    if (stored.size() > longestStored) {
        const qsizetype cut
            = stored.at(longestStored - 1).isHighSurrogate() ? longestStored - 1 : longestStored;
        stored = stored.left(cut) + u" [\u2026]"_s;
    }
    return text(Word::ReadsHere).arg(quoted(stored));
}

} // namespace careo
