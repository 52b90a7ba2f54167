#pragma once

#include "core/summary/CaseSummary.h"
#include "core/summary/WordTable.h"

#include <QLocale>
#include <QStringList>

namespace careo
{

/// The document's own sentences in one language, and how it names what is not known. Their words
/// are in WordTable: a document in another language needs nothing else.
class SummaryWords
{
public:
    explicit SummaryWords(SummaryLanguage language = SummaryLanguage::English);

    [[nodiscard]] SummaryLanguage language() const { return m_language; }
    [[nodiscard]] QLocale locale() const { return m_locale; }

    [[nodiscard]] QString text(Word word) const { return careo::text(word, m_language); }
    [[nodiscard]] QString counted(Word word, qsizetype count) const
    {
        return careo::counted(word, count, m_language);
    }
    /// The part's heading; empty for the cover.
    [[nodiscard]] QString heading(SummaryPart part) const;

    [[nodiscard]] QString emptyNote(const CaseSummary& summary) const;
    [[nodiscard]] QString timelineCaption(const CaseSummary& summary) const;
    [[nodiscard]] QString pageOf(int page, int pages) const;
    [[nodiscard]] QString day(QDate day) const;
    [[nodiscard]] QString madeOn(QDate day) const;
    [[nodiscard]] QString labelled(const QString& label, const QString& value) const;

    [[nodiscard]] QString stance(Stance stance) const;
    [[nodiscard]] QString status(ClaimStatus status) const;
    /// "no date" for an unknown one.
    [[nodiscard]] QString date(const EdtfDate& date) const;
    /// As date(), to open a line.
    [[nodiscard]] QString dateHeading(const EdtfDate& date) const;
    /// What a partial date does not tell, "no day given"; empty for a full one.
    [[nodiscard]] QString leftOpen(const EdtfDate& date) const;
    /// Opens a line, with what a partial date leaves open: "December 2005 (no day given)".
    [[nodiscard]] QString eventDate(const EdtfDate& date) const;
    [[nodiscard]] QString outlet(const QString& outlet) const;
    [[nodiscard]] QString author(const QString& author) const;
    [[nodiscard]] QString title(const QString& title) const;
    [[nodiscard]] QString language(const QString& code) const;
    [[nodiscard]] QString address(const QString& url) const;
    /// In the language's quotation marks; the words between them are left as they are.
    [[nodiscard]] QString quoted(const QString& words) const;
    /// "Arturo Zaldívar asserts", "asserts, no speaker named".
    [[nodiscard]] QString speaks(const SummaryClaim& claim) const;
    /// "¶ 4"; empty for 0.
    [[nodiscard]] QString paragraph(int number) const;
    [[nodiscard]] QString claimCount(qsizetype count) const;

    /// The filter's fields, one phrase each; "The whole case" without any.
    [[nodiscard]] QStringList scope(const CaseSummary& summary) const;
    /// What the checking of the quotations gave, in one sentence.
    [[nodiscard]] QString checkResult(const CaseSummary& summary) const;
    /// Numbers in sentences: articles and outlets, claims, statuses.
    [[nodiscard]] QStringList numbers(const CaseSummary& summary) const;
    /// How many claims wait for review, are disputed, lost or stamped.
    [[nodiscard]] QString reviewCounts(const CaseSummary& summary) const;
    /// Outlet, author and publication date.
    [[nodiscard]] QString imprint(const SummaryArticle& article) const;
    /// "The same words stand in 3 articles, 1 independent source: [1] [4] [7]"; `names` in the
    /// order they are to be read.
    [[nodiscard]] QString sameWords(const QStringList& names) const;
    /// The stamp; empty for a quotation that stands.
    [[nodiscard]] QString stamp(QuoteCheck check) const;
    /// What the text holds instead, for under the stamp; empty for a quotation that stands.
    [[nodiscard]] QString stampDetail(const SummaryClaim& claim) const;

    /// Keeps a name of another direction from reordering the words around it.
    [[nodiscard]] static QString isolated(const QString& words);

private:
    [[nodiscard]] QStringList rangePhrase(Word verb, QDate from, QDate to) const;

    SummaryLanguage m_language;
    QLocale m_locale;
};

} // namespace careo
