#pragma once

#include "core/model/Article.h"

namespace careo::ui
{

class CaseSession;

/// Stores title, outlet, author, publication date, language and URL of `changed` as one action
/// that can be undone; a failure is reported through the session. `what` names the changed field
/// for the undo text ("title", translated).
void changeArticleDetails(CaseSession& session, const Article& changed, const QString& what);

} // namespace careo::ui
