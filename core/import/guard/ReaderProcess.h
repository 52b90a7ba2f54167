#pragma once

#include "core/base/Result.h"
#include "core/import/pdf/PdfPages.h"

#include <QByteArray>

#include <optional>

namespace careo
{

// A PDF can make its library hang, crash or take all memory. It is read by a child process, which
// can be killed: the program itself, started with an argument of its own.

/// For the first line of main(): the exit code when this process was started as such a child, which
/// has done its work then; else nothing, and PDFs are read by children from now on.
[[nodiscard]] std::optional<int> serveAsReader(int argc, char** argv);

/// Which program is started as a reader, one whose main() calls serveAsReader(); empty for none.
/// Before the first reading.
void setReaderProgram(const QString& path);

/// As readPdfPages() and renderPdfPage(), by a child with bounds on time (longestReading) and
/// memory (2 GiB); in this process where no child can be started. Also GivenUp; a child that
/// crashes gives FileDamaged.
[[nodiscard]] Result<PdfPages> readPdfPagesGuarded(
    const QByteArray& bytes, const IsCancelled& isCancelled);
[[nodiscard]] Result<QByteArray> renderPdfPageGuarded(
    const QByteArray& bytes, int page, int dpi, const IsCancelled& isCancelled);

} // namespace careo
