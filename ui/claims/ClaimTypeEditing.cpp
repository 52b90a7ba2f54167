#include "ui/claims/ClaimTypeEditing.h"

#include "ui/claims/ClaimEditing.h"
#include "ui/claims/ClaimTypeCommands.h"
#include "ui/claims/TypeTree.h"
#include "ui/session/CaseSession.h"
#include "ui/style/ClaimColors.h"

#include <QCoreApplication>

#include <algorithm>

namespace careo::ui
{

namespace
{

QString text(const char* words)
{
    return QCoreApplication::translate("careo::ui::ClaimTypeEditing", words);
}

/// The first colour of the palette that the fewest types have.
QRgb freeColor(const QList<ClaimType>& types)
{
    const QList<QRgb> palette = claimPalette();
    const auto uses = [&types](QRgb color) {
        return std::count_if(types.cbegin(), types.cend(),
            [color](const ClaimType& type) { return type.color == color; });
    };
    return *std::min_element(
        palette.cbegin(), palette.cend(), [&uses](QRgb a, QRgb b) { return uses(a) < uses(b); });
}

void push(CaseSession& session, const QList<ClaimType>& after, const QString& name)
{
    session.undoStack().push(
        new ChangeClaimTypesCommand(session, session.claimTypes(), after, name));
}

void takeOut(CaseSession& session, ClaimTypeId id, ClaimTypeId claimsTo, ClaimTypeId childrenTo,
    const QString& name)
{
    const auto claims = session.store().claims().ofType(id);
    if (!claims) {
        session.report(claims.error());
        return;
    }
    const QList<ClaimType> after = withoutType(session.claimTypes(), id, childrenTo);
    session.undoStack().push(
        new RemoveClaimTypeCommand(session, session.claimTypes(), after, *claims, claimsTo, name));
}

} // namespace

ClaimTypeId addClaimType(
    CaseSession& session, ClaimTypeId parent, qsizetype index, const QString& name)
{
    const QList<ClaimType> before = session.claimTypes();
    ClaimType type;
    type.name = name.isEmpty() ? freeTypeName(before, parent, text("New claim type")) : name;
    type.color = freeColor(before);
    type.key = freeTypeKey(before);
    push(session, withTypeAt(before, type, parent, index), text("add claim type"));
    for (const ClaimType& now : session.claimTypes()) {
        if (std::none_of(before.cbegin(), before.cend(),
                [&now](const ClaimType& old) { return old.id == now.id; }))
            return now.id;
    }
    return {};
}

void changeClaimType(CaseSession& session, const ClaimType& changed, const QString& what)
{
    ClaimType next = session.claimType(changed.id);
    next.name = changed.name.simplified();
    next.color = changed.color;
    next.key = changed.key;
    next.definition = changed.definition;
    if (next == session.claimType(changed.id))
        return;
    push(session, withTypeChanged(session.claimTypes(), next),
        text("change %1 of claim type").arg(what));
}

void moveClaimType(CaseSession& session, ClaimTypeId id, ClaimTypeId parent, qsizetype index)
{
    const QList<ClaimType>& before = session.claimTypes();
    const ClaimType type = session.claimType(id);
    if (!type.id.isValid() || isWithinType(before, parent, id))
        return;
    const QList<ClaimType> after = withTypeAt(before, type, parent, index);
    const bool isSame = std::all_of(before.cbegin(), before.cend(),
        [&after](const ClaimType& old) { return after.contains(old); });
    if (!isSame)
        push(session, after, text("move claim type"));
}

void mergeClaimType(CaseSession& session, ClaimTypeId type, ClaimTypeId into)
{
    if (!into.isValid() || isWithinType(session.claimTypes(), into, type))
        return;
    takeOut(session, type, into, into,
        text("merge into %1").arg(withinSentence(session.claimType(into).name)));
}

void removeClaimType(CaseSession& session, ClaimTypeId type, ClaimTypeId claimsTo)
{
    if (claimsTo == type)
        return;
    takeOut(session, type, claimsTo, session.claimType(type).parent, text("delete claim type"));
}

} // namespace careo::ui
