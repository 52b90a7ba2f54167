#include "core/import/database/FactivaFields.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr QLatin1StringView codes[]
    = {QLatin1StringView("SE"), QLatin1StringView("HD"), QLatin1StringView("BY"),
        QLatin1StringView("CR"), QLatin1StringView("WC"), QLatin1StringView("PD"),
        QLatin1StringView("ET"), QLatin1StringView("SN"), QLatin1StringView("SC"),
        QLatin1StringView("ED"), QLatin1StringView("PG"), QLatin1StringView("VOL"),
        QLatin1StringView("LA"), QLatin1StringView("CY"), QLatin1StringView("CX"),
        QLatin1StringView("LP"), QLatin1StringView("TD"), QLatin1StringView("CT"),
        QLatin1StringView("RF"), QLatin1StringView("CO"), QLatin1StringView("IN"),
        QLatin1StringView("NS"), QLatin1StringView("RE"), QLatin1StringView("IPC"),
        QLatin1StringView("IPD"), QLatin1StringView("PUB"), QLatin1StringView("ART"),
        QLatin1StringView("CLM"), QLatin1StringView("DLN"), QLatin1StringView("AN")};

using FieldLines = QHash<QString, FactivaFields::Lines>;

/// Each code's first stretch of lines.
FieldLines linesOfFields(QStringView text, const QList<TextLine>& lines)
{
    FieldLines fields;
    QString open;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i].in(text);
        if (isFactivaCode(line)) {
            open = fields.contains(line.toString()) ? QString() : line.toString();
            if (!open.isEmpty())
                fields.insert(open, {i + 1, i + 1});
        } else if (!open.isEmpty()) {
            fields[open].end = i + 1;
        }
    }
    return fields;
}

FactivaFields::Lines joined(FactivaFields::Lines lead, FactivaFields::Lines rest)
{
    if (lead.first == lead.end)
        return rest;
    return {lead.first, std::max(lead.end, rest.end)};
}

} // namespace

bool isFactivaCode(QStringView line)
{
    return line.size() <= 3
        && std::any_of(std::begin(codes), std::end(codes),
            [line](QLatin1StringView code) { return line == code; });
}

std::optional<FactivaFields> readFactivaFields(QStringView text, const QList<TextLine>& lines)
{
    const FieldLines found = linesOfFields(text, lines);
    FactivaFields fields;
    fields.headline = found.value(u"HD"_s);
    fields.byline = found.value(u"BY"_s);
    fields.date = found.value(u"PD"_s);
    fields.source = found.value(u"SN"_s);
    fields.body = joined(found.value(u"LP"_s), found.value(u"TD"_s));
    const bool isWhole = fields.headline.first < fields.headline.end
        && fields.date.first < fields.date.end && fields.source.first < fields.source.end;
    if (!isWhole)
        return {};
    return fields;
}

bool isInnerFactivaCode(QStringView line, QStringView before)
{
    return line == QLatin1StringView("TD") && before == QLatin1StringView("LP");
}

} // namespace careo
