#pragma once

#include "core/store/CaseStore.h"

#include <memory>

namespace careo::bench
{

/// How much a generated case holds.
struct CaseSize {
    int articles = 0;
    int claims = 0;
    int questions = 0; ///< each with two accounts of one or two claims
};

/// A case of made-up articles of about 3.8 KB with words as frequent as in running text (Zipf),
/// the same for the same size. It is made once and kept among the temporary files, where 100,000
/// articles take about 1 GB; a case that was cut short is made anew.
[[nodiscard]] QString generatedCase(const CaseSize& size);

/// The case opened; the program ends with a message when it can not be.
[[nodiscard]] std::unique_ptr<CaseStore> openGenerated(const CaseSize& size);

} // namespace careo::bench
