#include "ui/timeline/TimelineWords.h"

#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace careo::ui
{

namespace
{

QString text(const char* words, int count = -1)
{
    return QCoreApplication::translate("careo::ui::TimelineWords", words, nullptr, count);
}

QString captionPattern(bool isEvent, TimeLevel unit)
{
    switch (unit) {
    case TimeLevel::Day:
        return isEvent ? text("Claims by day of the event") : text("Claims by day of publication");
    case TimeLevel::Week:
        return isEvent ? text("Claims by week of the event")
                       : text("Claims by week of publication");
    case TimeLevel::Month:
    case TimeLevel::Quarter:
        return isEvent ? text("Claims by month of the event")
                       : text("Claims by month of publication");
    case TimeLevel::Year:
    case TimeLevel::FiveYears:
        return isEvent ? text("Claims by year of the event")
                       : text("Claims by year of publication");
    case TimeLevel::Decade:
    case TimeLevel::HalfCentury:
        return isEvent ? text("Claims by decade of the event")
                       : text("Claims by decade of publication");
    case TimeLevel::Century:
    case TimeLevel::Millennium:
        break;
    }
    return isEvent ? text("Claims by century of the event")
                   : text("Claims by century of publication");
}

QString unitText(QDate start, TimeLevel unit)
{
    switch (unit) {
    case TimeLevel::Day:
        return dateText(EdtfDate::fromDay(start));
    case TimeLevel::Week:
        return text("Week of %1").arg(dateText(EdtfDate::fromDay(start)));
    case TimeLevel::Month:
    case TimeLevel::Quarter:
        return dateText(EdtfDate::fromMonth(start.year(), start.month()));
    case TimeLevel::Year:
        return QString::number(start.year());
    default:
        break;
    }
    const QDate next = nextUnit(start, unit);
    return text("%1 to %2").arg(start.year()).arg(next.isValid() ? next.year() - 1 : 9999);
}

QString dateWords(const ClaimRow& row, DateBasis basis)
{
    const EdtfDate& date = dateOf(row, basis);
    if (!date.isUnknown())
        return dateText(date);
    return basis == DateBasis::Event ? text("event date unknown")
                                     : text("publication date unknown");
}

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" · "));
}

QString publishedScope(const CaseFilter& filter)
{
    const QLocale locale;
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::ShortFormat); };
    if (filter.publishedFrom.isValid() && filter.publishedTo.isValid())
        return text("published %1 to %2").arg(day(filter.publishedFrom), day(filter.publishedTo));
    if (filter.publishedFrom.isValid())
        return text("published from %1").arg(day(filter.publishedFrom));
    return text("published until %1").arg(day(filter.publishedTo));
}

} // namespace

QString histogramCaption(DateBasis basis, TimeLevel unit, qsizetype undated)
{
    const QString caption = captionPattern(basis == DateBasis::Event, unit);
    if (undated == 0)
        return caption;
    return text("%1, %2 undated").arg(caption, QLocale().toString(undated));
}

QString binText(const TimeBin& bin, TimeLevel unit)
{
    const QString when = unitText(dayAt(bin.range.start), unit);
    const QString certain = bin.certain == 1 ? text("1 claim") : text("%1 claims").arg(bin.certain);
    if (bin.possible == 0)
        return text("%1: %2").arg(when, certain);
    return text("%1: %2, %3 more may lie in it").arg(when, certain).arg(bin.possible);
}

QString itemToolTip(const ClaimRow& row, const QString& typeName, DateBasis basis)
{
    constexpr qsizetype longest = 320;
    QString words = row.claim.quote.simplified();
    if (words.size() > longest)
        words = words.left(longest).trimmed() + QStringLiteral(" […]");
    return QStringLiteral("<div style=\"font-family:'%1'\">%2</div><div>%3</div><div>%4</div>")
        .arg(serifFont().family().toHtmlEscaped(), quoted(words).toHtmlEscaped(),
            joined({dateWords(row, basis), outletText(row.outlet)}).toHtmlEscaped(),
            typeName.toHtmlEscaped());
}

QString itemSentence(const ClaimRow& row, const QString& typeName, DateBasis basis)
{
    return joined(
        {typeName, dateWords(row, basis), outletText(row.outlet), quoted(row.claim.quote)});
}

QString noDatesText(DateBasis basis)
{
    return basis == DateBasis::Event
        ? text("None of these claims has an event date. They are listed as undated.")
        : text("None of these claims stands in an article with a publication date. They are "
               "listed as undated.");
}

QString scopeText(const CaseSession& session)
{
    const CaseFilter& filter = session.filter();
    if (filter.isEmpty())
        return text("All claims of the case");
    QStringList parts;
    QStringList values;
    for (const ClaimTypeId id : filter.claimTypes)
        values.append(session.claimType(id).name);
    const QString comma = QStringLiteral(", ");
    if (!values.isEmpty())
        parts.append(text("claim type: %1").arg(values.join(comma)));
    values.clear();
    for (const QString& outlet : filter.outlets)
        values.append(outletText(outlet));
    if (!values.isEmpty())
        parts.append(text("outlet: %1").arg(values.join(comma)));
    values.clear();
    for (const QString& language : filter.languages)
        values.append(languageText(language));
    if (!values.isEmpty())
        parts.append(text("language: %1").arg(values.join(comma)));
    if (filter.publishedFrom.isValid() || filter.publishedTo.isValid())
        parts.append(publishedScope(filter));
    values.clear();
    for (const ClaimStatus status : filter.statuses)
        values.append(statusText(status));
    if (!values.isEmpty())
        parts.append(text("status: %1").arg(values.join(comma)));
    if (!filter.words.isEmpty())
        parts.append(text("words: %1").arg(filter.words));
    return text("Claims that pass the filter: %1").arg(parts.join(QStringLiteral("; ")));
}

TimelineStyle pictureStyle(const CaseSession& session, const TimelineLayout& layout)
{
    const bool isEvent = layout.basis == DateBasis::Event;
    TimelineStyle style;
    style.title = isEvent ? text("Claims by event date") : text("Claims by publication date");
    style.scope = scopeText(session);
    style.histogramCaption = text("Claims over time; paler: the date is wider than a column");
    if (!layout.undated.isEmpty()) {
        style.undated = (isEvent ? text("Without an event date, not drawn: %1.")
                                 : text("Without a publication date, not drawn: %1."))
                            .arg(layout.undated.size());
    }
    style.noDates = noDatesText(layout.basis);
    style.exactDay = text("one day");
    style.partialDate = text("some day within it");
    style.approximate = text("approximate or uncertain");
    style.openEnd = text("open end");
    style.font = sansFont();
    style.locale = QLocale();
    return style;
}

} // namespace careo::ui
