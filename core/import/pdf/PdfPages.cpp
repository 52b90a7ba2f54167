#include "core/import/pdf/PdfPages.h"

#include <poppler-qt6.h>

#include <QDataStream>
#include <QImage>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr double mostPixels = 60e6;

void ignoreComplaint(const QString& /*message*/, const QVariant& /*closure*/) { }

bool shouldStop(const QVariant& closure)
{
    const auto* isCancelled = static_cast<const IsCancelled*>(closure.value<void*>());
    return *isCancelled && (*isCancelled)();
}

/// Letters the type joins ("ﬁ") are joined in print only; nobody searches for them so.
QString withoutLigatures(const QString& text)
{
    static const std::array<QString, 7> letters{
        u"ff"_s, u"fi"_s, u"fl"_s, u"ffi"_s, u"ffl"_s, u"st"_s, u"st"_s};
    constexpr char16_t first = 0xfb00;
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const std::size_t which = static_cast<std::size_t>(c.unicode()) - first;
        if (c.unicode() >= first && which < letters.size())
            plain += letters[which];
        else
            plain += c;
    }
    return plain;
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
        const QString text = withoutLigatures(word.text());
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

Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray& bytes)
{
    [[maybe_unused]] static const bool isQuiet = [] {
        Poppler::setDebugErrorFunction(ignoreComplaint, {});
        return true;
    }();
    std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(bytes);
    if (!pdf)
        return failure(ErrorCode::FileDamaged);
    if (pdf->isLocked())
        return failure(ErrorCode::FileEncrypted);
    return pdf;
}

bool isOfOneColour(const QImage& picture)
{
    const uchar first = picture.constScanLine(0)[0];
    for (int y = 0; y < picture.height(); ++y) {
        const uchar* row = picture.constScanLine(y);
        if (!std::all_of(row, row + picture.width(), [first](uchar dot) { return dot == first; }))
            return false;
    }
    return true;
}

QByteArray toPgm(const QImage& picture)
{
    QByteArray pgm = QByteArray("P5\n") + QByteArray::number(picture.width()) + ' '
        + QByteArray::number(picture.height()) + "\n255\n";
    pgm.reserve(pgm.size() + qsizetype{picture.width()} * picture.height());
    for (int y = 0; y < picture.height(); ++y)
        pgm.append(reinterpret_cast<const char*>(picture.constScanLine(y)), picture.width());
    return pgm;
}

} // namespace

QDataStream& operator<<(QDataStream& to, const PdfPages& pages)
{
    to << qint32(pages.pagesRead) << qint32(pages.pageCount) << pages.title << pages.author
       << pages.withoutText << qint64{pages.lines.size()};
    for (const PdfLine& line : pages.lines)
        to << line.text << line.box << qint32(line.page) << line.pageHeight;
    return to;
}

QDataStream& operator>>(QDataStream& from, PdfPages& pages)
{
    qint32 read = 0;
    qint32 count = 0;
    qint64 lines = 0;
    from >> read >> count >> pages.title >> pages.author >> pages.withoutText >> lines;
    pages.pagesRead = read;
    pages.pageCount = count;
    for (qint64 i = 0; i < lines && from.status() == QDataStream::Ok; ++i) {
        PdfLine line;
        qint32 page = 0;
        from >> line.text >> line.box >> page >> line.pageHeight;
        line.page = page;
        pages.lines << line;
    }
    return from;
}

bool looksLikePdf(QByteArrayView bytes)
{
    constexpr qsizetype searched = 1024;
    return bytes.first(std::min(bytes.size(), searched)).contains(QByteArrayView("%PDF-"));
}

Result<PdfPages> readPdfPages(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    const auto pdf = openPdf(bytes);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const Poppler::Document& document = **pdf;
    PdfPages pages;
    pages.pageCount = document.numPages();
    pages.pagesRead = std::min(pages.pageCount, mostPdfPages);
    pages.title = document.info(u"Title"_s).simplified();
    pages.author = document.info(u"Author"_s).simplified();
    for (int i = 0; i < pages.pagesRead; ++i) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const QList<PdfLine> lines = readPage(document, i, isCancelled);
        if (lines.isEmpty())
            pages.withoutText << i;
        pages.lines << lines;
    }
    if (isCancelled && isCancelled())
        return failure(ErrorCode::Cancelled);
    return pages;
}

Result<QByteArray> renderPdfPage(const QByteArray& bytes, int page, int dpi)
{
    const auto pdf = openPdf(bytes);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const std::unique_ptr<Poppler::Page> shown((*pdf)->page(page));
    if (!shown)
        return failure(ErrorCode::FileDamaged);
    (*pdf)->setRenderHint(Poppler::Document::TextAntialiasing);
    constexpr double pointsInInch = 72;
    const QSizeF size = shown->pageSizeF() / pointsInInch;
    const double pixels = size.width() * size.height() * dpi * dpi;
    const double resolution = pixels > mostPixels ? dpi * std::sqrt(mostPixels / pixels) : dpi;
    const QImage picture
        = shown->renderToImage(resolution, resolution).convertToFormat(QImage::Format_Grayscale8);
    if (picture.isNull() || isOfOneColour(picture))
        return QByteArray();
    return toPgm(picture);
}

} // namespace careo
