#pragma once

#include <QLocale>
#include <QPageLayout>
#include <QPageSize>

#include <functional>

namespace careo
{

/// The parts a summary is made of. Title, scope and the result of checking the quotations are
/// always there.
struct SummaryParts {
    bool overview = true;
    bool chronology = true;
    bool claimsByType = true;
    bool timeline = true;
    bool articles = true;

    bool operator==(const SummaryParts&) const = default;
};

struct SummaryOptions {
    SummaryParts parts;
    QPageSize paper = QPageSize(QPageSize::A4);

    bool operator==(const SummaryOptions&) const = default;
};

/// Letter in the countries that write on it, A4 in all others.
[[nodiscard]] QPageSize usualPaper(const QLocale& locale);

/// The page as it is printed: upright, 20 mm margins, painted from the paper's corner.
[[nodiscard]] QPageLayout summaryPageLayout(const QPageSize& paper);

/// Told after each page of `pages`; false stops the work with Cancelled.
using PageProgress = std::function<bool(int page, int pages)>;

} // namespace careo
