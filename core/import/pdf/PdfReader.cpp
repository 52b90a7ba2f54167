#include "core/import/pdf/PdfReader.h"

#include "core/import/office/DocumentFacts.h"
#include "core/import/pdf/PdfParagraphs.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

void ignoreComplaint(const QString& /*message*/, const QVariant& /*closure*/) { }

bool shouldStop(const QVariant& closure)
{
    const auto* isCancelled = static_cast<const IsCancelled*>(closure.value<void*>());
    return *isCancelled && (*isCancelled)();
}

/// The words of a page come in reading order; a line ends where the next word is not beside it.
class LineCollector
{
public:
    LineCollector(int page, double pageHeight)
        : m_page(page)
        , m_pageHeight(pageHeight)
    {
    }

    void add(const Poppler::TextBox& word)
    {
        const QString text = word.text();
        const QRectF box = word.boundingBox();
        if (text.trimmed().isEmpty() || box.height() <= 0)
            return;
        if (!m_line.text.isEmpty() && !isBeside(box))
            finish();
        if (m_line.text.isEmpty())
            m_line = {{}, box, m_page, m_pageHeight};
        m_line.box = m_line.box.united(box);
        m_last = box;
        m_line.text += text;
        if (word.hasSpaceAfter())
            m_line.text += u' ';
    }

    QList<PdfLine> take()
    {
        finish();
        return std::move(m_lines);
    }

private:
    bool isBeside(const QRectF& box) const
    {
        const double shared
            = std::min(box.bottom(), m_last.bottom()) - std::max(box.top(), m_last.top());
        return shared > 0.5 * std::min(box.height(), m_last.height()) && box.left() >= m_last.left()
            && box.left() - m_last.right() < 3 * m_last.height();
    }

    void finish()
    {
        m_line.text = m_line.text.simplified();
        if (!m_line.text.isEmpty())
            m_lines << m_line;
        m_line = {};
    }

    QList<PdfLine> m_lines;
    PdfLine m_line;
    QRectF m_last;
    int m_page;
    double m_pageHeight;
};

QList<PdfLine> readPage(
    const Poppler::Document& document, int number, const IsCancelled& isCancelled)
{
    const std::unique_ptr<Poppler::Page> page(document.page(number));
    if (!page)
        return {};
    const QVariant closure
        = QVariant::fromValue(static_cast<void*>(const_cast<IsCancelled*>(&isCancelled)));
    LineCollector lines(number, page->pageSizeF().height());
    for (const auto& word : page->textList(Poppler::Page::Rotate0, shouldStop, closure))
        lines.add(*word);
    return lines.take();
}

void readInfo(const Poppler::Document& document, PageFacts& facts)
{
    facts.yieldsToText = true;
    const auto fact = [&document](const QString& key) -> ProposedText {
        const QString value = document.info(key).simplified();
        if (value.isEmpty() || isMadeByProgram(value))
            return {};
        return {value, {EvidenceKind::MetaTag, u"PDF %1: %2"_s.arg(key, value)}};
    };
    facts.title = fact(u"Title"_s);
    facts.author = fact(u"Author"_s);
}

} // namespace

bool looksLikePdf(QByteArrayView bytes)
{
    constexpr qsizetype searched = 1024;
    return bytes.first(std::min(bytes.size(), searched)).contains(QByteArrayView("%PDF-"));
}

Result<ReadDocument> readPdf(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    [[maybe_unused]] static const bool isQuiet = [] {
        Poppler::setDebugErrorFunction(ignoreComplaint, {});
        return true;
    }();
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(bytes);
    if (!pdf)
        return failure(ErrorCode::FileDamaged);
    if (pdf->isLocked())
        return failure(ErrorCode::FileEncrypted);
    const int pages = std::min(pdf->numPages(), mostPdfPages);
    QList<PdfLine> lines;
    for (int i = 0; i < pages; ++i) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        lines << readPage(*pdf, i, isCancelled);
    }
    if (isCancelled && isCancelled())
        return failure(ErrorCode::Cancelled);
    ReadDocument document;
    document.mediaType = u"application/pdf"_s;
    readInfo(*pdf, document.facts);
    const ParagraphText text = composePdfText(withoutRunningHeads(lines));
    document.text = text.text();
    document.hints = text.hints();
    if (lines.isEmpty() || document.text.isEmpty())
        document.notice = FileNotice::NoText;
    else if (pages < pdf->numPages())
        document.notice = FileNotice::Partial;
    return document;
}

} // namespace careo
