#pragma once

#include "core/base/Result.h"
#include "core/compare/Comparison.h"
#include "core/model/CaseFilter.h"
#include "core/model/Claim.h"
#include "core/model/EdtfDate.h"
#include "core/model/Question.h"
#include "core/model/SourceFile.h"
#include "core/store/CaseQueries.h"
#include "core/summary/SummaryOptions.h"

#include <QDate>
#include <QList>
#include <QRgb>
#include <QString>

#include <optional>

namespace careo
{

class CaseStore;

/// An article of the summary; its number is what citations say.
struct SummaryArticle {
    ArticleId id;
    int number = 0; ///< from 1
    QString title;
    QString outlet;
    QString author;
    EdtfDate published;
    QString language;
    QString url;
    SourceFileId sourceFile; ///< invalid for an article that was typed in
    int claims = 0; ///< that the summary quotes from it, orphans left out
    QString text; ///< only where the request asks for texts
    qsizetype bodyStart = 0;

    bool operator==(const SummaryArticle&) const = default;
};

/// What comparing a quotation with the stored text gave, at the moment of gathering.
enum class QuoteCheck {
    Stands, ///< the passage's words are the quotation, character for character
    Differs, ///< other words stand there, or the passage lies outside the text
    Orphaned, ///< the claim is known to have lost its passage
};

struct SummaryClaim {
    ClaimId id;
    QUuid uuid;
    int article = 0; ///< index into CaseSummary::articles
    int type = 0; ///< index into CaseSummary::types
    QString quote; ///< as the claim holds it
    QuoteCheck check = QuoteCheck::Stands;
    QString stored; ///< what stands at the passage now, where it differs; empty outside the text
    int paragraph = 0; ///< paragraphNumber() of the passage's start
    Passage passage;
    QString before; ///< the article's words between the context's start and the passage
    QString after; ///< those between the passage and the context's end
    bool cutsStart = false; ///< the quotation begins within a sentence
    bool cutsEnd = false; ///< it ends within one
    QString speaker;
    Stance stance = Stance::Asserts;
    ClaimStatus status = ClaimStatus::Unreviewed;
    EdtfDate eventDate;
    QString note;
    QList<int> contradicts; ///< indices of claims linked as contradicting it, either way
    QList<int> changes; ///< indices of the earlier statements that it changes
    QList<int> copies; ///< indices of the other articles with the passage word for word

    bool operator==(const SummaryClaim&) const = default;
};

struct SummaryType {
    ClaimTypeId id;
    QString name;
    QString path; ///< with its parents' names, "arrest › place of arrest"
    int depth = 0; ///< 0 at the top
    QRgb color = 0;
    QString definition;
    QList<int> claims; ///< indices into CaseSummary::claims, by article and position

    bool operator==(const SummaryType&) const = default;
};

/// One answer to a question, with what gives it within the scope.
struct SummaryAccount {
    QString answer;
    std::optional<Decision> decision; ///< that the researcher holds it true
    QList<int> claims; ///< indices into CaseSummary::claims
    QList<QList<int>> sources; ///< indices of articles; each list is one independent source

    bool operator==(const SummaryAccount&) const = default;
};

struct SummaryQuestion {
    QString text;
    Verdict verdict = Verdict::Open; ///< over the whole case
    QList<SummaryAccount> accounts;

    bool operator==(const SummaryQuestion&) const = default;
};

/// The case summary as values: safe to copy to another thread and to render there.
struct CaseSummary {
    QString caseName;
    QString title;
    QDate madeOn;
    CaseFilter filter;
    QList<SummaryArticle> articles; ///< by publication date, those without one last
    QList<SummaryType> types; ///< all of the case: parents before children, siblings by position
    QList<SummaryClaim> claims; ///< by article number and position
    QList<int> chronology; ///< claims with an event date, in the order of isEarlierEvent()
    QList<int> undated; ///< claims without one
    QList<int> orphans; ///< claims whose passage is lost; in none of the lists above
    QList<SummaryQuestion> questions; ///< in the order they were made
    QList<SourceFile> sourceFiles; ///< of the articles, without bytes, by id
    QList<ClaimRow> timeline; ///< the claims as the timeline takes them, orphans left out

    /// Quotations that stand in the text, differ from it, or have lost their passage.
    [[nodiscard]] int count(QuoteCheck check) const;
    /// Of some claims, those with this status.
    [[nodiscard]] int countOf(const QList<int>& indices, ClaimStatus status) const;
    /// Distinct outlets; articles without one are not counted.
    [[nodiscard]] int outletCount() const;
    [[nodiscard]] bool isEmpty() const { return articles.isEmpty() && claims.isEmpty(); }
};

/// What to gather.
struct SummaryRequest {
    CaseFilter filter;
    QString title; ///< empty for the case's name
    QDate madeOn = QDate::currentDate();
    QuoteContext context = QuoteContext::Passage;
    bool withTexts = false; ///< for annotated articles
};

/// Reads what passes the filter and compares every quotation with the stored text. Thread of
/// `store`. QueryInvalid, or what the store reports.
[[nodiscard]] Result<CaseSummary> gatherRequested(CaseStore& store, const SummaryRequest& request);
[[nodiscard]] Result<CaseSummary> gatherSummary(CaseStore& store, const CaseFilter& filter,
    const QString& title = {}, QDate madeOn = QDate::currentDate());

/// The order of a chronology. A partial date stands for an interval, never for a day of it: it
/// comes after all dates that lie within it, so by last day, then the shorter one first; what is
/// open at the end comes last. Both dates are known.
[[nodiscard]] bool isEarlierEvent(const EdtfDate& a, const EdtfDate& b);

/// Which paragraph of an article `position` lies in: its lines from `bodyStart` that are not
/// blank, counted from 1. 0 before the body.
[[nodiscard]] int paragraphNumber(QStringView text, qsizetype bodyStart, qsizetype position);

} // namespace careo
