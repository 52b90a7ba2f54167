#pragma once

#include "core/import/pdf/PdfLine.h"

#include <QByteArray>
#include <QList>

namespace careo
{

/// The words recognised in the picture of a page, as lines.
struct RecognisedPage {
    QList<PdfLine> lines; ///< in reading order
    int words = 0;
    double confidenceSum = 0; ///< of its words, each 0 to 100

    bool operator==(const RecognisedPage&) const = default;
};

/// Reads the table Tesseract prints ("tsv": https://tesseract-ocr.github.io/tessdoc/Command-Line-
/// Usage.html). `dpi` turns dots into points. What was seen in a picture without writing, a few
/// letters here and there, is no text: then there are no lines.
[[nodiscard]] RecognisedPage readRecognisedPage(const QByteArray& table, int page, int dpi);

} // namespace careo
