#pragma once

#include "core/model/Ids.h"
#include "core/model/Passage.h"

namespace careo
{

/// Text that two articles share word for word; `first` is the article with the smaller id.
struct TextCopy {
    ArticleId first;
    Passage firstPassage;
    ArticleId second;
    Passage secondPassage;

    bool operator==(const TextCopy&) const = default;
};

} // namespace careo
