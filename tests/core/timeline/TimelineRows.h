#pragma once

#include "core/model/ClaimType.h"
#include "core/store/CaseQueries.h"

#include <QList>
#include <QString>

namespace careo
{

/// Claim types 1 to `count` and rows of claims, for tests of the timeline.
inline QList<ClaimType> someTypes(int count)
{
    const QList<QRgb> colors{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7};
    QList<ClaimType> types;
    for (int i = 1; i <= count; ++i) {
        ClaimType type;
        type.id = ClaimTypeId(i);
        type.name = QStringLiteral("Type %1").arg(i);
        type.color = colors[(i - 1) % colors.size()];
        types.append(type);
    }
    return types;
}

inline ClaimRow rowOf(int id, int type, QStringView eventDate, QStringView published = u"")
{
    ClaimRow row;
    row.claim.id = ClaimId(id);
    row.claim.type = ClaimTypeId(type);
    row.claim.eventDate = *EdtfDate::parse(eventDate);
    row.published = *EdtfDate::parse(published);
    return row;
}

} // namespace careo
