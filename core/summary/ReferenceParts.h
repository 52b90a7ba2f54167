#pragma once

#include "core/summary/ClaimComposer.h"

namespace careo
{

/// Composes the parts that a reader looks things up in: annotated articles, notes, list of
/// sources, method and provenance. Their headings stand already.
class ReferenceParts
{
public:
    ReferenceParts(const CaseSummary& summary, const SummaryOptions& options,
        const SummaryWords& words, const Citations& citations, const ClaimComposer& claims,
        SummaryContent& content)
        : m_summary(summary)
        , m_options(options)
        , m_words(words)
        , m_citations(citations)
        , m_claims(claims)
        , m_content(content)
    {
    }

    /// Nothing for any other part.
    void add(SummaryPart part);

private:
    void addAnnotatedArticles();
    void addAnnotatedText(const SummaryArticle& article, const QList<int>& claims);
    void addNotes();
    void addSources();
    void addProvenance();
    void addSourceFile(const SourceFile& file);
    void addParagraph(const QString& words, content::Tone tone, bool leads = false);

    const CaseSummary& m_summary;
    const SummaryOptions& m_options;
    const SummaryWords& m_words;
    const Citations& m_citations;
    const ClaimComposer& m_claims;
    SummaryContent& m_content;
};

} // namespace careo
