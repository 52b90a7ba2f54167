#include "core/compare/AnswerType.h"

#include "core/base/Folding.h"

#include <algorithm>

namespace careo
{

namespace
{

constexpr QRgb slate = 0xff5b6b7c;

} // namespace

ClaimType answerType(const QList<ClaimType>& types, const QString& name)
{
    ClaimType type;
    for (const ClaimType& other : types)
        type.position = std::max(type.position, other.position + 1);
    type.name = name;
    type.color = slate;
    return type;
}

std::optional<ClaimType> answerTypeAmong(const QList<ClaimType>& types, const QString& name)
{
    for (const ClaimType& type : types) {
        if (!type.parent.isValid() && folded(type.name) == folded(name))
            return type;
    }
    return {};
}

} // namespace careo
