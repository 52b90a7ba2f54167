#pragma once

#include "core/base/Result.h"
#include "core/model/ClaimType.h"
#include "core/timeline/TimelineLayout.h"

#include <QByteArray>
#include <QString>

namespace careo
{

/// The claims of a timeline as a table (RFC 4180, UTF-8 with a byte order mark, which spreadsheets
/// ask for), undated ones included. Dates are EDTF; `earliest` and `latest` are the days they can
/// mean, empty for open ends.
[[nodiscard]] QByteArray timelineCsv(const QList<ClaimRow>& rows, const QList<ClaimType>& types);

/// The dated claims as TimelineJS 3 reads them
/// (https://timeline.knightlab.com/docs/json-format.html): one event a claim, grouped by claim
/// type. Partial dates stay partial; an open end is left out. Words of the case are escaped, for
/// they are shown as HTML.
[[nodiscard]] QByteArray timelineJson(const QList<ClaimRow>& rows, const QList<ClaimType>& types,
    DateBasis basis, const QString& title);

} // namespace careo
