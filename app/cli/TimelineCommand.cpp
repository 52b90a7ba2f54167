#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Json.h"
#include "core/base/WholeFile.h"
#include "core/summary/SummaryTimeline.h"
#include "core/summary/SummaryWords.h"
#include "core/timeline/TimelineData.h"
#include "core/timeline/TimelinePicture.h"

#include <QFileInfo>

#include <cmath>

namespace careo::cli
{

namespace
{

constexpr int usualWidth = 1600;
constexpr int narrowest = 400;
constexpr int widest = 10'000;

const QStringList bases{
    QStringLiteral("event"), QStringLiteral("published"), QStringLiteral("both")};
/// In the order of LaneGrouping.
const QStringList groupings{QStringLiteral("type"), QStringLiteral("outlet"),
    QStringLiteral("speaker"), QStringLiteral("status"), QStringLiteral("article")};
const QStringList endings{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf"),
    QStringLiteral("csv"), QStringLiteral("json")};

struct Request {
    QString path;
    QString ending;
    DateBasis basis = DateBasis::Event;
    LaneGrouping grouping = LaneGrouping::ClaimType;
    int width = usualWidth;
};

struct Timeline {
    QString title;
    QString scope;
    TimelineStyle style;
    QList<ClaimRow> rows;
    QList<ClaimType> types;
    TimelineLayout layout;
};

/// The place of an option's word among `words`; the first for an option that is not given.
Answer<qsizetype> choiceOf(const Invocation& invocation, const char* name, const QStringList& words)
{
    const QString word = invocation.value(name);
    const qsizetype place = word.isEmpty() ? 0 : words.indexOf(word.toLower());
    if (place >= 0)
        return place;
    return tl::unexpected(
        wrongUsage(QStringLiteral("--%1 takes %2, not “%3”.")
                       .arg(QLatin1StringView(name), words.join(QStringLiteral(", ")), word)));
}

Answer<Request> requestOf(const Invocation& invocation)
{
    Request request;
    request.path = invocation.value("out");
    if (request.path.isEmpty())
        return tl::unexpected(
            wrongUsage(QStringLiteral("--out is missing; name the file to write.")));
    request.ending = QFileInfo(request.path).suffix().toLower();
    if (!endings.contains(request.ending)) {
        return tl::unexpected(
            wrongUsage(QStringLiteral("--out takes a file that ends in .svg, .png, .pdf, .csv or "
                                      ".json, for example --out case.svg.")));
    }
    const auto basis = choiceOf(invocation, "by", bases);
    if (!basis)
        return tl::unexpected(basis.error());
    request.basis = static_cast<DateBasis>(*basis);
    const auto grouping = choiceOf(invocation, "lanes", groupings);
    if (!grouping)
        return tl::unexpected(grouping.error());
    request.grouping = static_cast<LaneGrouping>(*grouping);
    bool isNumber = true;
    const QString width = invocation.value("width");
    if (!width.isEmpty())
        request.width = width.toInt(&isNumber);
    if (!isNumber || request.width < narrowest || request.width > widest) {
        return tl::unexpected(wrongUsage(QStringLiteral("--width takes %1 to %2 pixels, not “%3”.")
                                             .arg(narrowest)
                                             .arg(widest)
                                             .arg(width)));
    }
    return request;
}

void nameLanes(TimelineLayout& layout)
{
    for (TimelineLane& lane : layout.lanes) {
        if (layout.grouping == LaneGrouping::Status)
            lane.name = toKey(lane.status);
        else if (!lane.name.isEmpty())
            continue;
        else if (layout.grouping == LaneGrouping::Outlet)
            lane.name = QStringLiteral("No outlet known");
        else if (layout.grouping == LaneGrouping::Speaker)
            lane.name = QStringLiteral("No speaker named");
        else if (layout.grouping == LaneGrouping::Article)
            lane.name = QStringLiteral("Untitled");
    }
}

TimelineStyle styleOf(const Timeline& timeline)
{
    const bool isPublished = timeline.layout.basis == DateBasis::Publication;
    TimelineStyle style = timeline.style;
    style.textSize = 0;
    style.title = timeline.title;
    style.scope = timeline.scope;
    style.context = QStringLiteral("Context");
    if (timeline.layout.basis == DateBasis::Joined)
        style.published = QStringLiteral("published");
    if (isPublished)
        style.noDates = QStringLiteral("No claim's article has a publication date.");
    if (!timeline.layout.undated.isEmpty()) {
        style.undated = (isPublished ? QStringLiteral("Without a publication date, not drawn: %1.")
                                     : QStringLiteral("Without an event date, not drawn: %1."))
                            .arg(timeline.layout.undated.size());
    }
    return style;
}

Answer<Timeline> timelineOf(const Invocation& invocation, const Request& request)
{
    const auto store = openCase(invocation);
    if (!store)
        return tl::unexpected(store.error());
    const auto filter = filterOf(invocation, **store);
    if (!filter)
        return tl::unexpected(filter.error());
    const QString path = invocation.arguments.first();
    const auto summary = gatherSummary(**store, *filter, invocation.value("title"));
    if (!summary)
        return tl::unexpected(failed(summary.error(), path));
    const auto rows = (*store)->queries().claims(*filter);
    if (!rows)
        return tl::unexpected(failed(rows.error(), path));
    const auto types = (*store)->claimTypes().all();
    if (!types)
        return tl::unexpected(failed(types.error(), path));
    const auto events = (*store)->contextEvents().all();
    if (!events)
        return tl::unexpected(failed(events.error(), path));
    const auto links = (*store)->claimLinks().all();
    if (!links)
        return tl::unexpected(failed(links.error(), path));
    Timeline timeline{summary->title, SummaryWords().scope(*summary).join(QStringLiteral("; ")),
        SummaryTimeline(*summary).style(), *rows, *types,
        layOutTimeline(*rows, *types, request.basis, request.grouping)};
    addContext(timeline.layout, *events);
    timeline.layout.conflicts = findConflicts(*rows, *links, request.basis);
    nameLanes(timeline.layout);
    return timeline;
}

Result<void> write(const Timeline& timeline, const Request& request)
{
    if (request.ending == QLatin1StringView("csv"))
        return writeWhole(request.path, timelineCsv(timeline.rows, timeline.types));
    if (request.ending == QLatin1StringView("json")) {
        return writeWhole(request.path,
            timelineJson(timeline.rows, timeline.types, request.basis, timeline.title));
    }
    const TimelineStyle style = styleOf(timeline);
    const auto height = std::ceil(comfortableHeight(timeline.layout, request.width, style));
    return writeTimelinePicture(
        timeline.layout, {request.width, static_cast<int>(height)}, request.path, style);
}

Outcome writeTimeline(const Invocation& invocation)
{
    const auto request = requestOf(invocation);
    if (!request)
        return request.error();
    const auto timeline = timelineOf(invocation, *request);
    if (!timeline)
        return timeline.error();
    if (const auto written = write(*timeline, *request); !written)
        return failed(written.error(), request->path);
    if (!invocation.isJson()) {
        print(QStringLiteral("Wrote %1.\n").arg(request->path));
        return {};
    }
    const TimelineLayout& layout = timeline->layout;
    printJson({{QStringLiteral("out"), request->path}, {QStringLiteral("dated"), layout.dated},
        {QStringLiteral("undated"), layout.undated.size()},
        {QStringLiteral("lanes"), layout.lanes.size()},
        {QStringLiteral("contextEvents"), layout.events.size()}});
    return {};
}

} // namespace

QList<Command> timelineCommands()
{
    return {{QStringLiteral("timeline"), QStringLiteral("CASE --out FILE"),
        QStringLiteral("Draws the claims on a time axis, or writes them as a table."), 1, 1,
        filterOptions() << option("out",
            "The picture, .svg, .png or .pdf; or .csv for a table, .json for "
            "TimelineJS.",
            "FILE") << option("by", "The axis: event, published or both (event).", "DATE")
                        << option("lanes", "type, outlet, speaker, status or article (type).", "BY")
                        << option("width", "Of the picture, in pixels (1600).", "PIXELS")
                        << option("title", "Its title instead of the case's name.", "TEXT"),
        writeTimeline}};
}

} // namespace careo::cli
