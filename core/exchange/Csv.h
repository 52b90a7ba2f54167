#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace careo
{

/// Rows as comma-separated values after RFC 4180, in UTF-8 with a byte order mark, so that
/// spreadsheets take accents right. A cell that a spreadsheet would take for a formula (it begins
/// with =, +, -, @, or a control character) is led by an apostrophe, as OWASP advises.
[[nodiscard]] QByteArray toCsv(const QList<QStringList>& rows);

} // namespace careo
