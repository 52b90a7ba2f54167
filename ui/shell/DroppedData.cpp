#include "ui/shell/DroppedData.h"

#include <QMimeData>
#include <QUrl>

namespace careo::ui
{

DroppedData droppedData(const QMimeData* data)
{
    if (!data)
        return {};
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (paths.size() == 1 && paths.first().endsWith(QLatin1StringView(".careo")))
        return {paths.first(), {}};
    if (!paths.isEmpty())
        return {{}, importSources(paths)};
    if (data->hasHtml())
        return {{}, {pastedSource(data->html().toUtf8())}};
    if (!data->text().trimmed().isEmpty())
        return {{}, {pastedSource(data->text().toUtf8())}};
    return {};
}

} // namespace careo::ui
