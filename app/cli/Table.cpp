#include "app/cli/Table.h"

#include "app/cli/Command.h"

#include <algorithm>

namespace careo::cli
{

namespace
{

constexpr qsizetype widest = 48;

QString cell(const QString& text, qsizetype width)
{
    const QString line = text.simplified();
    return line.size() <= width ? line.leftJustified(width) : line.left(width - 1) + QChar(u'…');
}

} // namespace

void printTable(const QStringList& headings, const QList<QStringList>& rows)
{
    if (rows.isEmpty())
        return;
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        qsizetype width = headings[column].size();
        for (const QStringList& row : rows)
            width = std::max(width, row[column].simplified().size());
        widths << std::min(width, widest);
    }
    const auto line = [&widths](const QStringList& cells) {
        QStringList padded;
        for (qsizetype column = 0; column + 1 < cells.size(); ++column)
            padded << cell(cells[column], widths[column]);
        padded << cells.last().simplified();
        return padded.join(QStringLiteral("  ")) + QChar(u'\n');
    };
    QString text = line(headings);
    for (const QStringList& row : rows)
        text += line(row);
    print(text);
}

} // namespace careo::cli
