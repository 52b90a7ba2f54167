#pragma once

#include "core/summary/ClaimComposer.h"

namespace careo
{

/// Writes the questions at the end of the content: each with what its accounts come to, and under
/// it the accounts with their claims, held against each other. Nothing without questions.
void addQuestions(const CaseSummary& summary, const SummaryWords& words, const Citations& citations,
    const ClaimComposer& claims, SummaryContent& content);

} // namespace careo
