#include "core/summary/SummaryOptions.h"

#include "core/model/KeyTable.h"

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr KeyTable<SummaryPart, allSummaryParts.size()> parts{{{{SummaryPart::Cover, "cover"_L1},
    {SummaryPart::Contents, "contents"_L1}, {SummaryPart::Overview, "overview"_L1},
    {SummaryPart::Timeline, "timeline"_L1}, {SummaryPart::Chronology, "chronology"_L1},
    {SummaryPart::ClaimsByType, "claimsByType"_L1},
    {SummaryPart::ClaimsBySpeaker, "claimsBySpeaker"_L1},
    {SummaryPart::ClaimsByArticle, "claimsByArticle"_L1}, {SummaryPart::Questions, "questions"_L1},
    {SummaryPart::AnnotatedArticles, "annotatedArticles"_L1}, {SummaryPart::Notes, "notes"_L1},
    {SummaryPart::Sources, "sources"_L1}, {SummaryPart::Provenance, "provenance"_L1}}}};

constexpr KeyTable<QuoteContext, allQuoteContexts.size()> contexts{
    {{{QuoteContext::Passage, "passage"_L1}, {QuoteContext::Sentence, "sentence"_L1},
        {QuoteContext::Paragraph, "paragraph"_L1}}}};

constexpr KeyTable<CitationStyle, allCitationStyles.size()> citations{
    {{{CitationStyle::Numbered, "numbered"_L1}, {CitationStyle::AuthorDate, "authorDate"_L1}}}};

constexpr KeyTable<SummaryLanguage, allSummaryLanguages.size()> languages{
    {{{SummaryLanguage::English, "en"_L1}, {SummaryLanguage::Spanish, "es"_L1},
        {SummaryLanguage::French, "fr"_L1}}}};

} // namespace

QString toKey(SummaryPart part)
{
    return parts.key(part);
}

QString toKey(QuoteContext context)
{
    return contexts.key(context);
}

QString toKey(CitationStyle style)
{
    return citations.key(style);
}

QString toKey(SummaryLanguage language)
{
    return languages.key(language);
}

std::optional<SummaryPart> summaryPartFromKey(QStringView key)
{
    return parts.value(key);
}

std::optional<QuoteContext> quoteContextFromKey(QStringView key)
{
    return contexts.value(key);
}

std::optional<CitationStyle> citationStyleFromKey(QStringView key)
{
    return citations.value(key);
}

std::optional<SummaryLanguage> summaryLanguageFromKey(QStringView key)
{
    return languages.value(key);
}

SummaryLanguage usualSummaryLanguage(const QLocale& locale)
{
    switch (locale.language()) {
    case QLocale::Spanish:
        return SummaryLanguage::Spanish;
    case QLocale::French:
        return SummaryLanguage::French;
    default:
        return SummaryLanguage::English;
    }
}

} // namespace careo
