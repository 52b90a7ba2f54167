#include "core/timeline/TimelineData.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

QHash<ClaimTypeId, QString> namesOf(const QList<ClaimType>& types)
{
    QHash<ClaimTypeId, QString> names;
    for (const ClaimType& type : types)
        names.insert(type.id, type.name);
    return names;
}

QString cell(QString words)
{
    const bool isPlain = std::none_of(words.cbegin(), words.cend(),
        [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return isPlain ? words : u'"' + words.replace(u'"', u"\"\""_s) + u'"';
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// As exact as needed: a day that begins or ends its month or year stands for the whole of it,
/// unless the date is that very day.
QJsonObject jsonDate(QDate date, bool isStart, bool isExact)
{
    const bool boundsMonth = isStart ? date.day() == 1 : date.day() == date.daysInMonth();
    const bool boundsYear = boundsMonth && date.month() == (isStart ? 1 : 12);
    QJsonObject json{{u"year"_s, date.year()}};
    if (isExact || !boundsYear)
        json.insert(u"month"_s, date.month());
    if (isExact || !boundsMonth)
        json.insert(u"day"_s, date.day());
    return json;
}

QJsonObject eventOf(const ClaimRow& row, const QString& type, const EdtfDate& date)
{
    const bool isExact = date.precision() == EdtfDate::Precision::Day;
    const QDate start = date.isOpenStart() ? date.last() : date.first();
    const QString source = QStringList{row.articleTitle, row.outlet}.join(u" · "_s);
    QJsonObject event{{u"unique_id"_s, row.claim.uuid.toString(QUuid::WithoutBraces)},
        {u"start_date"_s, jsonDate(start, !date.isOpenStart(), isExact)},
        {u"display_date"_s, date.toString()}, {u"group"_s, type.toHtmlEscaped()},
        {u"text"_s,
            QJsonObject{{u"headline"_s, type.toHtmlEscaped()},
                {u"text"_s,
                    u"<blockquote>%1</blockquote><p>%2</p>"_s.arg(
                        row.claim.quote.toHtmlEscaped(), source.toHtmlEscaped())}}}};
    if (!date.isOpenStart() && !date.isOpenEnd() && date.last() != start)
        event.insert(u"end_date"_s, jsonDate(date.last(), false, isExact));
    return event;
}

} // namespace

QByteArray timelineCsv(const QList<ClaimRow>& rows, const QList<ClaimType>& types)
{
    const auto names = namesOf(types);
    QString table = u"\uFEFFtype,eventDate,earliest,latest,published,quote,speaker,stance,status,"
                    "article,outlet,note\r\n"_s;
    for (const ClaimRow& row : rows) {
        const Claim& claim = row.claim;
        const QStringList values{names.value(claim.type), claim.eventDate.toString(),
            day(claim.eventDate.first()), day(claim.eventDate.last()), row.published.toString(),
            claim.quote, claim.speaker, toKey(claim.stance), toKey(claim.status), row.articleTitle,
            row.outlet, claim.note};
        QStringList cells;
        for (const QString& value : values)
            cells << cell(value);
        table += cells.join(u',') + u"\r\n"_s;
    }
    return table.toUtf8();
}

QByteArray timelineJson(const QList<ClaimRow>& rows, const QList<ClaimType>& types, DateBasis basis,
    const QString& title)
{
    const auto names = namesOf(types);
    QJsonArray events;
    for (const ClaimRow& row : rows) {
        const EdtfDate& date = dateOf(row, basis);
        if (!rangeOf(date).isEmpty())
            events.append(eventOf(row, names.value(row.claim.type), date));
    }
    const QJsonObject heading{{u"headline"_s, title.toHtmlEscaped()}};
    return QJsonDocument(
        QJsonObject{{u"title"_s, QJsonObject{{u"text"_s, heading}}}, {u"events"_s, events}})
        .toJson();
}

} // namespace careo
