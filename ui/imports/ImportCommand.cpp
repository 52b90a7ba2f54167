#include "ui/imports/ImportCommand.h"

#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

int articleCount(const QList<ImportItem>& items)
{
    qsizetype count = 0;
    for (const ImportItem& item : items)
        count += item.articles.size();
    return static_cast<int>(count);
}

} // namespace

ImportCommand::ImportCommand(CaseSession& session, const QList<ImportItem>& items)
    : QUndoCommand(QCoreApplication::translate("careo::ui::ImportCommand", "import of %1")
                       .arg(articlesText(articleCount(items))))
    , m_session(session)
    , m_items(items)
{
}

void ImportCommand::redo()
{
    const auto stored = storeImport(m_session.store(), m_items);
    if (!stored) {
        m_session.report(stored.error());
        setObsolete(true);
        return;
    }
    m_items = *stored;
    for (const ImportItem& item : m_items) {
        if (!item.articles.isEmpty() && !m_session.currentArticle().isValid())
            m_session.setCurrentArticle(item.articles.first().id);
    }
}

void ImportCommand::undo()
{
    if (const auto removed = removeImport(m_session.store(), m_items); !removed) {
        m_session.report(removed.error());
        setObsolete(true);
    }
}

} // namespace careo::ui
