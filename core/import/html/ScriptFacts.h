#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace careo
{

/// What the data in a page's scripts (for its statistics and its advertising) call its author and
/// day, as text; nothing is run. Empty where they name none, or several.
struct ScriptFacts {
    QString author;
    QString published;
};

[[nodiscard]] ScriptFacts readScriptFacts(const QList<QByteArray>& scripts);

} // namespace careo
