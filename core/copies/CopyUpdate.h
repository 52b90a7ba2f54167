#pragma once

#include "core/base/Result.h"

#include <functional>

namespace careo
{

class CaseStore;

/// Looks at the articles of the case that were not yet compared with the others (new ones, changed
/// ones, those of an older file) and stores the text each shares with any other. Gives the number
/// of articles looked at. Reads texts on the calling thread, which must be the store's, and
/// compares on all cores. What is found is stored in steps, copies before the fingerprints that
/// make an article known, so that a crash loses nothing but time. When `isCanceled` says so before
/// that, nothing is stored, and Cancelled is returned.
Result<qsizetype> updateCopies(CaseStore& store, const std::function<bool()>& isCanceled = {});

} // namespace careo
