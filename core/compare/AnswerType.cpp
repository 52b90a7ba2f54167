#include "core/compare/AnswerType.h"

#include "core/base/Folding.h"
#include "core/store/CaseStore.h"

namespace careo
{

namespace
{

constexpr QRgb slate = 0xff5b6b7c;

} // namespace

Result<ClaimType> answerType(CaseStore& store, const QString& name)
{
    const auto types = store.claimTypes().all();
    if (!types)
        return tl::unexpected(types.error());
    for (const ClaimType& type : *types) {
        if (!type.parent.isValid() && folded(type.name) == folded(name))
            return type;
    }
    ClaimType type;
    type.name = name;
    type.color = slate;
    return store.claimTypes().add(type);
}

} // namespace careo
