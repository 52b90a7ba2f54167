#pragma once

#include <QUuid>

namespace careo::ui
{

/// Where this user left off in each of the articles read last, kept in the settings from one day
/// to the next. Places are positions in the article's text.
class ReadingPlaces
{
public:
    /// 0 where none is kept.
    [[nodiscard]] static qsizetype of(const QUuid& article);
    static void keep(const QUuid& article, qsizetype position);
};

} // namespace careo::ui
