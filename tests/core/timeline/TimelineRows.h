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

/// Every kind of date, published late, of three types.
inline QList<ClaimRow> sparseRows()
{
    QList<ClaimRow> rows{rowOf(1, 1, u"2005-12-08", u"2012-03-07"),
        rowOf(2, 1, u"2005-12-08", u"2011-11"), rowOf(3, 1, u"2005-12", u"2012"),
        rowOf(4, 2, u"2005-12-09", u"2012-05-22"), rowOf(5, 2, u"2005~", u"2012-03-07"),
        rowOf(6, 3, u"2006-02/2007-11", u""), rowOf(7, 3, u"2007-03-15", u"2011-11-20"),
        rowOf(8, 3, u"2012-03-07?", u"2012-03-07"), rowOf(9, 2, u"2011-02/..", u"2011-03"),
        rowOf(10, 2, u"../2006", u"2008"), rowOf(11, 2, u"", u"2010-01-01")};
    for (ClaimRow& row : rows) {
        row.claim.article = ArticleId(row.claim.id.value() % 4 + 1);
        row.claim.status
            = row.claim.id.value() % 3 == 0 ? ClaimStatus::Disputed : ClaimStatus::Confirmed;
    }
    return rows;
}

/// More than a picture can show one by one.
inline QList<ClaimRow> denseRows()
{
    QList<ClaimRow> rows;
    for (int i = 0; i < 4000; ++i) {
        rows.append(rowOf(i + 1, 1 + i % 3, u""));
        const QDate day = QDate(2001, 1, 1).addDays(i * i % 3650);
        rows.last().claim.eventDate
            = i % 7 == 0 ? EdtfDate::fromMonth(day.year(), day.month()) : EdtfDate::fromDay(day);
    }
    return rows;
}

} // namespace careo
