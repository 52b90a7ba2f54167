#include "ui/timeline/TimelineWords.h"

#include "ui/session/CaseSession.h"
#include "ui/session/FilterEdits.h"
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

bool isAhead(const EdtfDate& published)
{
    return published.first().isValid() && published.first() > QDate::currentDate();
}

QString dateWords(const ClaimRow& row, DateBasis basis)
{
    const EdtfDate& date = dateOf(row, basis);
    const QString unknown = basis == DateBasis::Publication ? text("publication date unknown")
                                                            : text("event date unknown");
    const QString known
        = basis == DateBasis::Publication ? publishedText(date, dateText(date)) : dateText(date);
    const QString words = date.isUnknown() ? unknown : known;
    if (basis != DateBasis::Joined)
        return words;
    return row.published.isUnknown()
        ? text("%1, publication date unknown").arg(words)
        : text("%1, published %2")
              .arg(words, publishedText(row.published, dateText(row.published)));
}

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void nameLanes(TimelineLayout& layout)
{
    for (TimelineLane& lane : layout.lanes) {
        if (layout.grouping == LaneGrouping::Status)
            lane.name = statusText(lane.status);
        else if (layout.grouping == LaneGrouping::Outlet)
            lane.name = outletText(lane.name);
        else if (layout.grouping == LaneGrouping::Article)
            lane.name = titleText(lane.name);
        else if (layout.grouping == LaneGrouping::Speaker && lane.name.isEmpty())
            lane.name = text("No speaker named");
    }
}

QString undatedLaneText()
{
    return text("Undated");
}

QString contextLaneText()
{
    return text("Context");
}

QString contextToolTip(const ContextEvent& event)
{
    const QString note = event.note.isEmpty() ? QString()
                                              : QStringLiteral("<br>")
            + event.note.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<p><b>%1</b><br>%2%3</p>")
        .arg(event.title.toHtmlEscaped(), dateText(event.date).toHtmlEscaped(), note);
}

QString contextSentence(const ContextEvent& event)
{
    return joined({contextLaneText(), dateText(event.date), event.title, event.note.simplified()});
}

QString moreText(qsizetype count)
{
    return text("and %1 more").arg(QLocale().toString(count));
}

QString histogramCaption(DateBasis basis, TimeLevel unit)
{
    const QString caption = captionPattern(basis != DateBasis::Publication, unit);
    return text("%1; the line counts their articles").arg(caption);
}

QString binText(const TimeBin& bin, TimeLevel unit)
{
    const QString when = unitText(dayAt(bin.range.start), unit);
    const QString certain = bin.certain == 1 ? text("1 claim") : text("%1 claims").arg(bin.certain);
    const QString claims = bin.possible == 0
        ? certain
        : text("%1, %2 more may lie in it").arg(certain).arg(bin.possible);
    const QString words = text("%1: %2").arg(when, claims);
    if (bin.articles == 0)
        return words;
    return text("%1, from %2").arg(words, articlesText(bin.articles));
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

QString publishedText(const EdtfDate& date, const QString& words)
{
    return isAhead(date) ? text("%1 (in the future)").arg(words) : words;
}

QString noDatesText(DateBasis basis)
{
    return basis != DateBasis::Publication
        ? text("None of these claims has an event date. They are listed as undated.")
        : text("None of these claims stands in an article with a publication date. They are "
               "listed as undated.");
}

QString scopeText(const CaseSession& session)
{
    QStringList parts;
    for (const FilterPart& part : filterParts(session.filter(), session.claimTypes()))
        parts.append(part.text);
    if (parts.isEmpty())
        return text("All claims of the case");
    return text("Claims that pass the filter: %1").arg(parts.join(QStringLiteral("; ")));
}

TimelineStyle pictureStyle(const CaseSession& session, const TimelineLayout& layout)
{
    const bool isEvent = layout.basis != DateBasis::Publication;
    TimelineStyle style;
    style.title = layout.basis == DateBasis::Joined
        ? text("Claims from when it happened to when it was published")
        : isEvent ? text("Claims by event date")
                  : text("Claims by publication date");
    style.scope = scopeText(session);
    style.histogramCaption = text(
        "Claims over time, and their articles as a line; paler: the date is wider than a column");
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
    style.context = contextLaneText();
    if (layout.basis == DateBasis::Joined)
        style.published = text("published");
    style.font = sansFont();
    style.locale = QLocale();
    return style;
}

} // namespace careo::ui
