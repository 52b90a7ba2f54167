#pragma once

#include <QStringList>

namespace careo::ui
{

/// The case files opened last, newest first, ten at most, kept in the settings. Files that are
/// gone are left out of the list but not forgotten: a stick may be plugged in again.
class RecentCases
{
public:
    [[nodiscard]] static QStringList paths();
    static void add(const QString& path);
    static void clear();
};

} // namespace careo::ui
