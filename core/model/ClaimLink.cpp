#include "core/model/ClaimLink.h"

#include "core/model/KeyTable.h"

namespace careo
{

namespace
{

constexpr KeyTable<LinkKind, 4> linkKinds{{{{LinkKind::Supports, QLatin1StringView("supports")},
    {LinkKind::Contradicts, QLatin1StringView("contradicts")},
    {LinkKind::Changes, QLatin1StringView("changes")},
    {LinkKind::Repeats, QLatin1StringView("repeats")}}}};

} // namespace

QString toKey(LinkKind kind)
{
    return linkKinds.key(kind);
}

std::optional<LinkKind> linkKindFromKey(QStringView key)
{
    return linkKinds.value(key);
}

} // namespace careo
