#pragma once

class QMenu;
class QWidget;

namespace careo::ui
{

class CaseSession;

/// The starter sets of the program, each to be added to the case as one step that can be undone.
[[nodiscard]] QMenu* createClaimSetMenu(CaseSession& session, QWidget* parent);

} // namespace careo::ui
