#include "core/model/TextVersion.h"

#include "core/model/KeyTable.h"

namespace careo
{

namespace
{

constexpr KeyTable<TextChange, 2> changes{{{{TextChange::Corrected, QLatin1StringView("corrected")},
    {TextChange::Replaced, QLatin1StringView("replaced")}}}};

} // namespace

QString toKey(TextChange change)
{
    return changes.key(change);
}

std::optional<TextChange> textChangeFromKey(QStringView key)
{
    return changes.value(key);
}

} // namespace careo
