#include "core/exchange/Csv.h"

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

QString cell(const QString& words)
{
    QString text = words;
    const QStringView first = QStringView(text).trimmed().left(1);
    const bool isFormula
        = !first.isEmpty() && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(first);
    const bool hasControl = !text.isEmpty() && text.front().unicode() < 0x20;
    if (isFormula || hasControl)
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray toCsv(const QList<QStringList>& rows)
{
    QByteArray bytes("\xef\xbb\xbf");
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& words : row)
            cells.append(cell(words));
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace careo
