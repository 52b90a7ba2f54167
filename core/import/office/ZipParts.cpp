#include "core/import/office/ZipParts.h"

#include <QUrl>

namespace careo
{

Result<ZipParts> readZipParts(
    const QByteArray& bytes, const IsCancelled& isCancelled, const WantsEntry& wants)
{
    UnpackingBudget budget;
    budget.bytes = maximumFileSize;
    ZipParts parts;
    const auto walked
        = walkZip(bytes, budget, isCancelled, wants, [&parts](const ArchiveEntry& entry) {
              parts.insert(entry.name, entry.bytes);
              return true;
          });
    if (!walked)
        return tl::unexpected(walked.error());
    return parts;
}

QString partPath(const QString& folder, const QString& href)
{
    const QString path = QUrl::fromPercentEncoding(href.section(u'#', 0, 0).toUtf8());
    QStringList steps;
    const QString whole = path.startsWith(u'/') ? path : folder + path;
    for (const QString& step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == QLatin1StringView("..")) {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != QLatin1StringView(".")) {
            steps << step;
        }
    }
    return steps.join(u'/');
}

} // namespace careo
