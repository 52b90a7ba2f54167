#include "ui/claims/TypeTree.h"

#include "core/base/Folding.h"

#include <algorithm>

namespace careo::ui
{

namespace
{

const ClaimType* find(const QList<ClaimType>& types, ClaimTypeId id)
{
    const auto found = std::find_if(
        types.cbegin(), types.cend(), [id](const ClaimType& type) { return type.id == id; });
    return found == types.cend() ? nullptr : &*found;
}

/// Puts these children, numbered from 0, in the place of those `parent` has in `types`.
void setChildren(QList<ClaimType>& types, ClaimTypeId parent, QList<ClaimType> children)
{
    types.removeIf([parent](const ClaimType& type) { return type.parent == parent; });
    int position = 0;
    for (ClaimType& child : children) {
        child.parent = parent;
        child.position = position++;
    }
    types += children;
}

} // namespace

QList<ClaimType> childTypes(const QList<ClaimType>& types, ClaimTypeId parent)
{
    QList<ClaimType> children;
    std::copy_if(types.cbegin(), types.cend(), std::back_inserter(children),
        [parent](const ClaimType& type) { return type.parent == parent; });
    std::stable_sort(children.begin(), children.end(),
        [](const ClaimType& a, const ClaimType& b) { return a.position < b.position; });
    return children;
}

bool isWithinType(const QList<ClaimType>& types, ClaimTypeId candidate, ClaimTypeId ancestor)
{
    for (qsizetype steps = 0; candidate.isValid() && steps <= types.size(); ++steps) {
        if (candidate == ancestor)
            return true;
        const ClaimType* type = find(types, candidate);
        candidate = type ? type->parent : ClaimTypeId();
    }
    return false;
}

int typeDepth(const QList<ClaimType>& types, ClaimTypeId type)
{
    int depth = -1;
    while (type.isValid() && depth < types.size()) {
        const ClaimType* found = find(types, type);
        if (!found)
            break;
        type = found->parent;
        ++depth;
    }
    return std::max(0, depth);
}

QList<ClaimType> withTypeAt(
    const QList<ClaimType>& types, ClaimType type, ClaimTypeId parent, qsizetype index)
{
    QList<ClaimType> next = types;
    if (type.id.isValid()) {
        next.removeIf([&type](const ClaimType& other) { return other.id == type.id; });
        setChildren(next, type.parent, childTypes(next, type.parent));
    }
    QList<ClaimType> siblings = childTypes(next, parent);
    siblings.insert(std::clamp<qsizetype>(index, 0, siblings.size()), type);
    setChildren(next, parent, siblings);
    return next;
}

QList<ClaimType> withTypeChanged(const QList<ClaimType>& types, const ClaimType& changed)
{
    QList<ClaimType> next = types;
    for (ClaimType& type : next) {
        if (type.id == changed.id)
            type = changed;
        else if (type.key == changed.key)
            type.key = 0;
    }
    return next;
}

QList<ClaimType> withoutType(const QList<ClaimType>& types, ClaimTypeId type, ClaimTypeId newParent)
{
    const ClaimType* found = find(types, type);
    if (!found)
        return types;
    const ClaimType gone = *found;
    const QList<ClaimType> children = childTypes(types, type);
    QList<ClaimType> next = types;
    next.removeIf(
        [type](const ClaimType& other) { return other.id == type || other.parent == type; });
    QList<ClaimType> siblings = childTypes(next, newParent);
    qsizetype at = siblings.size();
    if (newParent == gone.parent) {
        at = std::count_if(siblings.cbegin(), siblings.cend(),
            [&gone](const ClaimType& other) { return other.position < gone.position; });
    }
    for (const ClaimType& child : children)
        siblings.insert(at++, child);
    setChildren(next, newParent, siblings);
    if (newParent != gone.parent)
        setChildren(next, gone.parent, childTypes(next, gone.parent));
    return next;
}

QString freeTypeName(const QList<ClaimType>& types, ClaimTypeId parent, const QString& wish)
{
    const QList<ClaimType> siblings = childTypes(types, parent);
    const auto isTaken = [&siblings](const QString& name) {
        return std::any_of(siblings.cbegin(), siblings.cend(),
            [&name](const ClaimType& type) { return folded(type.name) == folded(name); });
    };
    QString name = wish;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wish).arg(number);
    return name;
}

int freeTypeKey(const QList<ClaimType>& types)
{
    for (int key = 1; key <= 9; ++key) {
        if (std::none_of(types.cbegin(), types.cend(),
                [key](const ClaimType& type) { return type.key == key; }))
            return key;
    }
    return 0;
}

} // namespace careo::ui
