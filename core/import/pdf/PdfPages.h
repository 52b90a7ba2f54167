#pragma once

#include "core/base/Result.h"
#include "core/import/Extraction.h"
#include "core/import/pdf/PdfLine.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

class QDataStream;

namespace careo
{

/// Pages beyond this one are not read.
inline constexpr int mostPdfPages = 5'000;

/// What poppler finds in a PDF, before it is put together to a text.
struct PdfPages {
    QList<PdfLine> lines; ///< in reading order, page by page
    QList<int> withoutText; ///< pages, from 0, that have no text layer
    QString title; ///< as the file's information says
    QString author;
    int pagesRead = 0;
    int pageCount = 0;

    bool operator==(const PdfPages&) const = default;
};

QDataStream& operator<<(QDataStream& to, const PdfPages& pages);
QDataStream& operator>>(QDataStream& from, PdfPages& pages);

[[nodiscard]] bool looksLikePdf(QByteArrayView bytes);

/// The text layer of a PDF, read in this process. FileDamaged, FileEncrypted, Cancelled. Any
/// thread.
[[nodiscard]] Result<PdfPages> readPdfPages(
    const QByteArray& bytes, const IsCancelled& isCancelled);

/// A page as a grey picture in binary PGM, at `dpi` or as near to it as a bound on its size allows;
/// empty for a page of one colour. FileDamaged, FileEncrypted. Any thread.
[[nodiscard]] Result<QByteArray> renderPdfPage(const QByteArray& bytes, int page, int dpi);

} // namespace careo
