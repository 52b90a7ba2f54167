#include "core/import/recognition/TextRecognition.h"

#include "core/import/guard/ReaderProcess.h"
#include "core/import/pdf/PdfReader.h"
#include "core/import/recognition/Tesseract.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr int resolution = 300; // dots per inch: what Tesseract is made for

bool isPicture(const ReadDocument& document)
{
    return document.mediaType.startsWith(u"image/");
}

Result<RecognisedPage> recognisePage(
    const Tesseract& tesseract, const QByteArray& bytes, int number, const IsCancelled& isCancelled)
{
    const auto picture = renderPdfPageGuarded(bytes, number, resolution, isCancelled);
    if (!picture)
        return tl::unexpected(picture.error());
    if (picture->isEmpty())
        return RecognisedPage{};
    return tesseract.read(*picture, number, resolution, isCancelled);
}

struct RecognisedPages {
    RecognisedPage all;
    bool isPartial = false; ///< some page could not be read, or there were too many
};

/// The words of the pages that have no text layer.
Result<RecognisedPages> recognisePages(const Tesseract& tesseract, const PdfPages& pages,
    const QByteArray& bytes, const IsCancelled& isCancelled)
{
    const qsizetype count = pages.withoutText.size();
    RecognisedPages done{{}, count > mostRecognisedPages};
    for (qsizetype i = 0; i < count && i < mostRecognisedPages; ++i) {
        const int number = pages.withoutText[i];
        const auto page = recognisePage(tesseract, bytes, number, isCancelled);
        if (!page && page.error().code == ErrorCode::Cancelled)
            return tl::unexpected(page.error());
        // A page that can not be shown takes nothing from the others.
        if (!page) {
            done.isPartial = true;
            continue;
        }
        done.all.lines << page->lines;
        done.all.words += page->words;
        done.all.confidenceSum += page->confidenceSum;
    }
    return done;
}

Result<RecognisedPages> recognise(
    const ReadDocument& document, const QByteArray& bytes, const IsCancelled& isCancelled)
{
    const auto tesseract = Tesseract::find();
    if (!tesseract)
        return RecognisedPages{};
    if (!isPicture(document))
        return recognisePages(*tesseract, document.pages, bytes, isCancelled);
    const auto page = tesseract->read(bytes, 0, resolution, isCancelled);
    if (!page)
        return tl::unexpected(page.error());
    return RecognisedPages{*page};
}

PdfPages withRecognised(PdfPages pages, const RecognisedPage& recognised)
{
    pages.lines << recognised.lines;
    std::stable_sort(pages.lines.begin(), pages.lines.end(),
        [](const PdfLine& one, const PdfLine& other) { return one.page < other.page; });
    return pages;
}

} // namespace

Result<void> recogniseText(
    ReadDocument& document, const QByteArray& bytes, const IsCancelled& isCancelled)
{
    if (!isPicture(document) && document.pages.withoutText.isEmpty())
        return {};
    const auto recognised = recognise(document, bytes, isCancelled);
    if (!recognised)
        return tl::unexpected(recognised.error());
    const RecognisedPage& all = recognised->all;
    if (all.words == 0)
        return {};
    document.notice = FileNotice::Recognised;
    takePages(document, withRecognised(std::move(document.pages), all));
    if (document.notice == FileNotice::NoText)
        return {};
    if (recognised->isPartial)
        document.notice = FileNotice::Partial;
    document.recognition = static_cast<int>(std::lround(all.confidenceSum / all.words));
    return {};
}

} // namespace careo
