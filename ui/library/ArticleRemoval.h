#pragma once

#include "core/model/Article.h"
#include "core/model/Claim.h"

#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// Takes an article and its claims out of the case; undo brings all back under their ids. The
/// source file stays.
class RemoveArticleCommand : public QUndoCommand
{
public:
    RemoveArticleCommand(CaseSession& session, const Article& article, const QList<Claim>& claims);

    void redo() override;
    void undo() override;

private:
    CaseSession& m_session;
    Article m_article;
    QList<Claim> m_claims;
};

/// Reads what is there and pushes the command; a failure is reported.
void removeArticle(CaseSession& session, ArticleId article);

} // namespace careo::ui
