#include "ui/imports/ImportCommand.h"

#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QCoreApplication>
#include <QHash>

namespace careo::ui
{

ImportCommand::ImportCommand(CaseSession& session, const ImportOutcome& outcome)
    : QUndoCommand(QCoreApplication::translate("careo::ui::ImportCommand", "import of %1")
                       .arg(articlesText(static_cast<int>(outcome.imported.size()))))
    , m_session(session)
    , m_files(outcome.files)
    , m_appearances(outcome.appearances)
{
    for (const ImportedArticle& article : outcome.imported)
        m_articles << article.id;
}

Result<QList<ImportItem>> ImportCommand::stored() const
{
    QList<ImportItem> items;
    QHash<SourceFileId, qsizetype> places;
    for (const SourceFileId id : m_files) {
        if (places.contains(id))
            continue;
        auto file = m_session.store().sourceFiles().file(id);
        if (!file)
            return tl::unexpected(file.error());
        places.insert(id, items.size());
        items << ImportItem{*file, {}};
    }
    for (const ArticleId id : m_articles) {
        auto article = m_session.store().articles().article(id);
        if (!article)
            return tl::unexpected(article.error());
        items[places.value(article->sourceFile)].articles << *article;
    }
    if (!items.isEmpty())
        items.first().appearances = m_appearances;
    return items;
}

void ImportCommand::redo()
{
    if (m_isStored)
        return;
    const auto stored = storeImport(m_session.store(), m_removed);
    if (!stored) {
        m_session.report(stored.error());
        setObsolete(true);
        return;
    }
    m_removed.clear();
    m_isStored = true;
}

void ImportCommand::undo()
{
    const auto items = stored();
    const auto removed = items ? removeImport(m_session.store(), *items)
                               : Result<void>(tl::unexpected(items.error()));
    if (!removed) {
        m_session.report(removed.error());
        setObsolete(true);
        return;
    }
    m_removed = *items;
    m_isStored = false;
}

} // namespace careo::ui
