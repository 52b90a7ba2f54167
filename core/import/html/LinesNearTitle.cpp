#include "core/import/html/LinesNearTitle.h"

#include "core/base/Folding.h"
#include "core/import/html/MetaLine.h"

#include <algorithm>

namespace careo
{

namespace
{

bool isSite(const QString& name, const ShownContext& context)
{
    const QString seen = folded(name);
    return folded(context.documentTitle).contains(seen) || seen == folded(context.outlet);
}

} // namespace

QList<const ShownSign*> linesNearTitle(const ShownSigns& signs, const ShownSign* title)
{
    constexpr qsizetype farthest = 500;
    constexpr qsizetype longest = 100;
    QList<const ShownSign*> near;
    if (!title)
        return near;
    for (const ShownSign& line : signs.lines) {
        const qsizetype distance = line.position - title->position;
        if (distance >= farthest)
            break;
        if (line.text == title->text || line.text.size() > longest
            || signs.isAside(line.order, title->order))
            continue;
        if (distance < 0)
            near = {&line};
        else
            near.append(&line);
    }
    return near;
}

ProposedText nameBesideDate(const QList<const ShownSign*>& lines, const ShownContext& context)
{
    QList<MetaLine> read;
    for (const ShownSign* line : lines)
        read.append(readMetaLine(line->text, context.language));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& name = read[i].author;
        if (name.isEmpty() || lines[i]->isLink || isSite(name, context))
            continue;
        const auto from = read.cbegin() + std::max(i - 1, qsizetype{0});
        const auto to = read.cbegin() + std::min(i + 2, read.size());
        if (std::any_of(from, to, [](const MetaLine& line) { return !line.date.isUnknown(); }))
            return {name, {EvidenceKind::Byline, lines[i]->text}};
    }
    return {};
}

ProposedDate dayBesideTitle(const QList<const ShownSign*>& lines, const ShownContext& context)
{
    for (const ShownSign* line : lines) {
        const EdtfDate day
            = line->isUpdate ? EdtfDate() : readMetaLine(line->text, context.language).date;
        if (!day.isUnknown() && day.precision() == EdtfDate::Precision::Day)
            return {day, {EvidenceKind::DateLine, line->text}};
    }
    return {};
}

} // namespace careo
