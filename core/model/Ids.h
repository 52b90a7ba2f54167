#pragma once

#include "core/base/Id.h"

namespace careo
{

using AccountId = Id<struct AccountTag>;
using ArticleId = Id<struct ArticleTag>;
using ClaimId = Id<struct ClaimTag>;
using ClaimLinkId = Id<struct ClaimLinkTag>;
using ClaimTypeId = Id<struct ClaimTypeTag>;
using ContextEventId = Id<struct ContextEventTag>;
using HistoryId = Id<struct HistoryTag>;
using QuestionId = Id<struct QuestionTag>;
using SavedFilterId = Id<struct SavedFilterTag>;
using SourceFileId = Id<struct SourceFileTag>;
using SuggestionDecisionId = Id<struct SuggestionDecisionTag>;
using TextVersionId = Id<struct TextVersionTag>;

} // namespace careo
