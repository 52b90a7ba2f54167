#pragma once

#include "core/model/Article.h"
#include "core/model/Question.h"

#include <QString>

namespace careo
{

/// What a passage may answer to a question of that kind: its first date (EDTF) or amount, else its
/// words. Empty when it gives no such value. Any thread.
[[nodiscard]] QString proposeAnswer(AnswerKind kind, const Article& article, Passage passage);

} // namespace careo
