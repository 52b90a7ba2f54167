#include "ui/library/ArticleRemoval.h"

#include "ui/session/CaseSession.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

constexpr int longestTitle = 40;

QString named(const QString& title)
{
    if (title.isEmpty())
        return QCoreApplication::translate("careo::ui::ArticleRemoval", "remove untitled article");
    const QString shown
        = title.size() > longestTitle ? title.left(longestTitle - 1) + QStringLiteral("…") : title;
    return QCoreApplication::translate("careo::ui::ArticleRemoval", "remove “%1”").arg(shown);
}

} // namespace

RemoveArticleCommand::RemoveArticleCommand(
    CaseSession& session, const Article& article, const QList<Claim>& claims)
    : QUndoCommand(named(article.title))
    , m_session(session)
    , m_article(article)
    , m_claims(claims)
{
}

void RemoveArticleCommand::redo()
{
    if (const auto removed = m_session.store().articles().remove(m_article.id); !removed) {
        m_session.report(removed.error());
        setObsolete(true);
    }
}

void RemoveArticleCommand::undo()
{
    const auto restored = m_session.store().atomically([this]() -> Result<void> {
        if (const auto added = m_session.store().articles().add(m_article); !added)
            return tl::unexpected(added.error());
        for (const Claim& claim : m_claims) {
            if (const auto added = m_session.store().claims().add(claim); !added)
                return tl::unexpected(added.error());
        }
        return {};
    });
    if (!restored) {
        m_session.report(restored.error());
        setObsolete(true);
        return;
    }
    m_session.setCurrentArticle(m_article.id);
}

void removeArticle(CaseSession& session, ArticleId id)
{
    const auto article = session.store().articles().article(id);
    const auto claims = session.store().claims().ofArticle(id);
    if (!article || !claims) {
        session.report(article ? claims.error() : article.error());
        return;
    }
    session.undoStack().push(new RemoveArticleCommand(session, *article, *claims));
}

} // namespace careo::ui
