#include "core/import/pdf/PdfLine.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr double edge = 0.1; // of the page's height
constexpr qsizetype longestHead = 150;

bool isAtEdge(const PdfLine& line)
{
    return line.box.bottom() < line.pageHeight * edge
        || line.box.top() > line.pageHeight * (1 - edge);
}

bool isPageNumber(const QString& text)
{
    static const QRegularExpression number(
        u"^[\\W_]*(?:(?:page|p\\.|pág(?:ina|\\.)?|seite|s\\.)\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})"
        "(?:\\s*(?:/|of|de|von|sur)\\s*\\d{1,4})?[\\W_]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 30 && number.match(text).hasMatch();
}

/// The line without what changes from page to page.
QString pattern(const PdfLine& line)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return QString(line.text).replace(digits, u"#"_s).toLower();
}

} // namespace

QList<PdfLine> withoutRunningHeads(const QList<PdfLine>& lines)
{
    QHash<QString, QSet<int>> pagesOf;
    QSet<int> pages;
    for (const PdfLine& line : lines) {
        pages.insert(line.page);
        if (isAtEdge(line) && line.text.size() <= longestHead)
            pagesOf[pattern(line)].insert(line.page);
    }
    // Heads of left and right pages often differ.
    const qsizetype often = std::max(qsizetype{2}, pages.size() / 3);
    QList<PdfLine> kept;
    for (const PdfLine& line : lines) {
        const bool isHead = isAtEdge(line)
            && (isPageNumber(line.text) || pagesOf.value(pattern(line)).size() >= often);
        if (!isHead)
            kept << line;
    }
    return kept;
}

} // namespace careo
