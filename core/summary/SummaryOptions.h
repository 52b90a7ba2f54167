#pragma once

#include <QList>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QString>
#include <QUuid>

#include <array>
#include <functional>
#include <optional>

namespace careo
{

/// What a summary can be made of. Title, scope and the result of checking the quotations are
/// always there, and so are the claims that lost their passage.
enum class SummaryPart {
    Cover, ///< title and scope on a page of their own
    Contents,
    Overview,
    Timeline,
    Chronology,
    ClaimsByType,
    ClaimsBySpeaker,
    ClaimsByArticle,
    Questions, ///< accounts held against each other
    AnnotatedArticles, ///< full texts with margin marks
    Notes, ///< the chosen ones
    Sources,
    Provenance, ///< method, counts, source files with their SHA-256
};

/// How much of the article stands around a quotation's passage.
enum class QuoteContext { Passage, Sentence, Paragraph };

/// Numbers that point into the list of sources, or author and year. The list follows the Chicago
/// Manual of Style, 17th edition: notes and bibliography, or author-date.
enum class CitationStyle { Numbered, AuthorDate };

/// The language of the document's own words; articles keep theirs.
enum class SummaryLanguage { English, Spanish, French };

inline constexpr std::array allSummaryParts{SummaryPart::Cover, SummaryPart::Contents,
    SummaryPart::Overview, SummaryPart::Timeline, SummaryPart::Chronology,
    SummaryPart::ClaimsByType, SummaryPart::ClaimsBySpeaker, SummaryPart::ClaimsByArticle,
    SummaryPart::Questions, SummaryPart::AnnotatedArticles, SummaryPart::Notes,
    SummaryPart::Sources, SummaryPart::Provenance};
inline constexpr std::array allQuoteContexts{
    QuoteContext::Passage, QuoteContext::Sentence, QuoteContext::Paragraph};
inline constexpr std::array allCitationStyles{CitationStyle::Numbered, CitationStyle::AuthorDate};
inline constexpr std::array allSummaryLanguages{
    SummaryLanguage::English, SummaryLanguage::Spanish, SummaryLanguage::French};

struct SummaryOptions {
    /// In the order of the document, each once.
    QList<SummaryPart> parts{SummaryPart::Overview, SummaryPart::Timeline, SummaryPart::Chronology,
        SummaryPart::ClaimsByType, SummaryPart::Sources};
    QuoteContext context = QuoteContext::Passage;
    CitationStyle citations = CitationStyle::Numbered;
    SummaryLanguage language = SummaryLanguage::English;
    QString author; ///< who made the summary, for the cover; empty for none
    QList<QUuid> notes; ///< claims whose notes the notes part shows
    QPageSize paper = QPageSize(QPageSize::A4);
    int margin = 20; ///< millimetres on each side, 10 to 40

    [[nodiscard]] bool has(SummaryPart part) const { return parts.contains(part); }

    bool operator==(const SummaryOptions&) const = default;
};

inline constexpr int leastMargin = 10;
inline constexpr int mostMargin = 40;

/// The words that templates and careo-cli use: "claimsByType", "sentence", "authorDate", "es".
[[nodiscard]] QString toKey(SummaryPart part);
[[nodiscard]] QString toKey(QuoteContext context);
[[nodiscard]] QString toKey(CitationStyle style);
[[nodiscard]] QString toKey(SummaryLanguage language);
/// Empty for a word that is none of them; case is ignored.
[[nodiscard]] std::optional<SummaryPart> summaryPartFromKey(QStringView key);
[[nodiscard]] std::optional<QuoteContext> quoteContextFromKey(QStringView key);
[[nodiscard]] std::optional<CitationStyle> citationStyleFromKey(QStringView key);
[[nodiscard]] std::optional<SummaryLanguage> summaryLanguageFromKey(QStringView key);

/// Letter in the countries that write on it, A4 in all others.
[[nodiscard]] QPageSize usualPaper(const QLocale& locale);

/// The document language nearest to the locale; English for any other.
[[nodiscard]] SummaryLanguage usualSummaryLanguage(const QLocale& locale);

/// The page as it is printed: upright, the same margin (millimetres) on each side, painted from
/// the paper's corner.
[[nodiscard]] QPageLayout summaryPageLayout(const QPageSize& paper, int margin = 20);

/// Told after each page of `pages`; false stops the work with Cancelled.
using PageProgress = std::function<bool(int page, int pages)>;

} // namespace careo
