#include "ui/reader/ArticleCommands.h"

#include "ui/session/CaseSession.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace careo::ui
{

namespace
{

/// What of an article its reader can change.
struct Details {
    QString title;
    QString outlet;
    QString author;
    EdtfDate published;
    QString language;
    QString url;

    explicit Details(const Article& article)
        : title(article.title)
        , outlet(article.outlet)
        , author(article.author)
        , published(article.published)
        , language(article.language)
        , url(article.url)
    {
    }

    void applyTo(Article& article) const
    {
        article.title = title;
        article.outlet = outlet;
        article.author = author;
        article.published = published;
        article.language = language;
        article.url = url;
    }

    bool operator==(const Details&) const = default;
};

class ChangeArticleDetails : public QUndoCommand
{
public:
    ChangeArticleDetails(
        CaseSession& session, ArticleId id, Details before, Details after, const QString& text)
        : QUndoCommand(text)
        , m_session(session)
        , m_id(id)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const Details& details)
    {
        const Result<void> stored = store(details);
        if (!stored) {
            setObsolete(true);
            m_session.report(stored.error(), details.title);
        }
    }

    [[nodiscard]] Result<void> store(const Details& details)
    {
        Result<Article> article = m_session.store().articles().article(m_id);
        if (!article)
            return tl::unexpected<Error>(article.error());
        details.applyTo(*article);
        return m_session.store().articles().updateMetadata(*article);
    }

    CaseSession& m_session;
    ArticleId m_id;
    Details m_before;
    Details m_after;
};

} // namespace

void changeArticleDetails(CaseSession& session, const Article& changed, const QString& what)
{
    const Result<Article> stored = session.store().articles().article(changed.id);
    if (!stored) {
        session.report(stored.error(), changed.title);
        return;
    }
    Details before(*stored);
    Details after(changed);
    if (before == after)
        return;
    const QString text = QCoreApplication::translate("ArticleCommands", "change %1").arg(what);
    session.undoStack().push(
        new ChangeArticleDetails(session, changed.id, std::move(before), std::move(after), text));
}

} // namespace careo::ui
