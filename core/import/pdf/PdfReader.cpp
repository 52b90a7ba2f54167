#include "core/import/pdf/PdfReader.h"

#include "core/import/guard/ReaderProcess.h"
#include "core/import/office/DocumentFacts.h"
#include "core/import/pdf/PdfParagraphs.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

ProposedText fact(const QString& key, const QString& value)
{
    if (value.isEmpty() || isMadeByProgram(value))
        return {};
    return {value, {EvidenceKind::MetaTag, u"PDF %1: %2"_s.arg(key, value)}};
}

} // namespace

Result<ReadDocument> readPdf(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    Result<PdfPages> pages = readPdfPagesGuarded(bytes, isCancelled);
    if (!pages)
        return tl::unexpected(pages.error());
    ReadDocument document;
    document.mediaType = u"application/pdf"_s;
    document.facts.yieldsToText = true;
    document.facts.title = fact(u"Title"_s, pages->title);
    document.facts.author = fact(u"Author"_s, pages->author);
    takePages(document, *std::move(pages));
    return document;
}

void takePages(ReadDocument& document, PdfPages pages)
{
    const ParagraphText text = composePdfText(withoutRunningHeads(pages.lines));
    document.text = text.text();
    document.hints = text.hints();
    if (pages.lines.isEmpty() || document.text.isEmpty())
        document.notice = FileNotice::NoText;
    else if (pages.pagesRead < pages.pageCount)
        document.notice = FileNotice::Partial;
    document.pages = std::move(pages);
}

} // namespace careo
