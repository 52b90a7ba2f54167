#pragma once

#include "core/summary/SummaryWords.h"

#include <QStringList>

namespace careo
{

/// How a summary's sources are cited and listed: the Chicago Manual of Style, 17th edition (14.191
/// and 15.49, newspapers; 14.145, no date), in its notes or its author-date form. Names stand as
/// the articles print them, since turning them round would guess which part is the surname.
class Citations
{
public:
    Citations(const CaseSummary& summary, const SummaryWords& words, CitationStyle style);

    /// "[3]", or "Ana Pérez 2012a". `article` is an index, here and below.
    [[nodiscard]] QString mark(int article) const;
    /// What follows the mark at a quotation: " Title · Outlet · date · ¶ 4", or ", ¶ 4".
    [[nodiscard]] QString detail(int article, int paragraph) const;
    /// mark() and detail(), in brackets where the style has them.
    [[nodiscard]] QString citation(int article, int paragraph) const;
    /// The entry in the list of sources, without its number and address.
    [[nodiscard]] QString reference(int article) const;
    /// Indices as the list of sources has them: by number, or by author and year.
    [[nodiscard]] QList<int> order() const;

    [[nodiscard]] CitationStyle style() const { return m_style; }

private:
    [[nodiscard]] QString name(const SummaryArticle& article) const;
    [[nodiscard]] QString year(const SummaryArticle& article) const;
    void markWorksOfOneYear();

    const CaseSummary& m_summary;
    const SummaryWords& m_words;
    CitationStyle m_style;
    QStringList m_letters; ///< "a", "b" for works of one author and year, else empty
};

} // namespace careo
