#pragma once

#include "core/summary/CaseSummary.h"

#include <QLocale>
#include <QStringList>

namespace careo
{

/// The document's own words, in English, and how it names what is not known. All its language is
/// in this class: a document in another language needs nothing else.
class SummaryWords
{
public:
    [[nodiscard]] QLocale locale() const { return m_locale; }

    [[nodiscard]] QString kicker() const;
    [[nodiscard]] QString overviewHeading() const;
    [[nodiscard]] QString timelineHeading() const;
    [[nodiscard]] QString chronologyHeading() const;
    [[nodiscard]] QString undatedHeading() const;
    [[nodiscard]] QString claimsHeading() const;
    [[nodiscard]] QString orphansHeading() const;
    [[nodiscard]] QString articlesHeading() const;
    [[nodiscard]] QString chronologyNote() const;
    [[nodiscard]] QString orphansNote() const;
    [[nodiscard]] QString emptyNote(const CaseSummary& summary) const;
    [[nodiscard]] QString noClaimsNote() const;
    [[nodiscard]] QString noDatedNote() const;
    [[nodiscard]] QString timelineCaption(const CaseSummary& summary) const;

    [[nodiscard]] QString legendDay() const;
    [[nodiscard]] QString legendPartial() const;
    [[nodiscard]] QString legendApproximate() const;
    [[nodiscard]] QString legendOpenEnd() const;

    [[nodiscard]] QString claimTypeColumn() const;
    [[nodiscard]] QString claimsColumn() const;
    [[nodiscard]] QString sumRow() const;
    [[nodiscard]] QString scopeLabel() const;
    [[nodiscard]] QString pageOf(int page, int pages) const;
    [[nodiscard]] QString madeOn(QDate day) const;

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
    /// In quotation marks; the words between them are left as they are.
    [[nodiscard]] QString quoted(const QString& words) const;
    /// "Arturo Zaldívar asserts", "asserts, no speaker named".
    [[nodiscard]] QString speaks(const SummaryClaim& claim) const;
    /// "¶ 4"; empty for 0.
    [[nodiscard]] QString paragraph(int number) const;
    [[nodiscard]] QString claimCount(qsizetype count) const;
    [[nodiscard]] QString articleCount(qsizetype count) const;

    /// The filter's fields, one phrase each; "The whole case" without any.
    [[nodiscard]] QStringList scope(const CaseSummary& summary) const;
    /// What the checking of the quotations gave, in one sentence.
    [[nodiscard]] QString checkResult(const CaseSummary& summary) const;
    /// Numbers in sentences: articles and outlets, claims, statuses.
    [[nodiscard]] QStringList numbers(const CaseSummary& summary) const;
    /// "[3] Title · Outlet · date · ¶ 4"
    [[nodiscard]] QString citation(const SummaryArticle& article, int paragraph) const;
    /// Outlet, author and publication date, for the list of articles.
    [[nodiscard]] QString imprint(const SummaryArticle& article) const;
    /// The stamp; empty for a quotation that stands.
    [[nodiscard]] QString stamp(QuoteCheck check) const;
    /// What the text holds instead, for under the stamp; empty for a quotation that stands.
    [[nodiscard]] QString stampDetail(const SummaryClaim& claim) const;

private:
    [[nodiscard]] static QString counted(qsizetype count, const QString& one, const QString& many);
    /// Keeps a name of another direction from reordering the words around it.
    [[nodiscard]] static QString isolated(const QString& words);
    [[nodiscard]] QStringList rangePhrase(const QString& verb, QDate from, QDate to) const;

    QLocale m_locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
};

} // namespace careo
