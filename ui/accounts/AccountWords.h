#pragma once

#include "core/compare/Comparison.h"
#include "core/compare/ConflictProposals.h"
#include "core/model/Article.h"

#include <QString>

namespace careo::ui
{

/// The words of the Accounts room.

/// "Date", "Place" ...
[[nodiscard]] QString answerKindText(AnswerKind kind);
/// Over the questions of a verdict: "In conflict", "One source only" ...
[[nodiscard]] QString verdictText(Verdict verdict);
/// What it means: "in conflict: they can’t all be true".
[[nodiscard]] QString verdictMeaning(Verdict verdict);
/// "1 independent source", "2 independent sources"
[[nodiscard]] QString sourcesText(qsizetype count);
/// "3 accounts"
[[nodiscard]] QString accountsText(qsizetype count);
/// "3 statements", "1 change"
[[nodiscard]] QString statementsText(qsizetype count);
[[nodiscard]] QString changesText(qsizetype count);
/// Under a question in the list: "2 accounts · 4 articles".
[[nodiscard]] QString questionFacts(const QuestionComparison& comparison);
/// A proposed value as it is shown: "December 2005", "At a ranch".
[[nodiscard]] QString proposedValueText(ConflictProposal::Kind kind, const QString& value);
/// "2010 or 2011?"
[[nodiscard]] QString proposalText(const ConflictProposal& proposal);
/// Why it is proposed. `type` is the claim type both are tagged with, if any.
[[nodiscard]] QString proposalReason(const ConflictProposal& proposal, const QString& type);
/// "Fox News, November 2011", as one names an article by where it is from.
[[nodiscard]] QString sourceText(const QString& outlet, const EdtfDate& published);
/// Why an article is no source of its own: "Same text as Fox News, November 2011".
[[nodiscard]] QString tieText(const SourceTie& tie, const QString& other);

} // namespace careo::ui
