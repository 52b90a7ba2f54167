#include "core/summary/formats/OfficeParagraphs.h"

namespace careo
{

using namespace content;

QList<OfficeParagraph> officeParagraphs(const Quotation& quotation, const QString& quotationStyle)
{
    const QString facts = QStringLiteral("Facts");
    QList<OfficeParagraph> paragraphs{{quotationStyle, quotation.words}};
    for (Run& run : paragraphs.first().line)
        run.tone = run.tone == Tone::Passage ? Tone::Strong : Tone::Plain;
    for (const QString& stamp : {quotation.stamp, quotation.stampDetail}) {
        if (!stamp.isEmpty())
            paragraphs.append({facts, {{stamp, Tone::Warning, {}, -1}}});
    }
    paragraphs.append({facts, quotation.facts});
    paragraphs.append({facts, quotation.citation});
    if (!quotation.copies.isEmpty())
        paragraphs.append({facts, quotation.copies});
    paragraphs.last().style = QStringLiteral("Citation");
    return paragraphs;
}

} // namespace careo
