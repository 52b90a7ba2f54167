#pragma once

#include <QString>
#include <QStringView>

namespace careo
{

/// The news agency an article names as its origin: as its outlet or author, in the dateline that
/// opens it ("MEXICO CITY (AP) —", "México, 31 may (EFE).-"), or in brackets at its end. A folded
/// short name ("efe"); empty when it names none. An agency that the text merely quotes is not its
/// origin. Any thread.
[[nodiscard]] QString agencyOf(
    QStringView outlet, QStringView author, QStringView opening, QStringView closing);

} // namespace careo
