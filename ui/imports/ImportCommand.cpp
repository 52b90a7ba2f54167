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

ImportCommand::ImportCommand(CaseSession& session, const QList<ImportItem>& stored)
    : QUndoCommand(QCoreApplication::translate("careo::ui::ImportCommand", "import of %1")
                       .arg(articlesText(articleCount(stored))))
    , m_session(session)
    , m_items(stored)
{
}

void ImportCommand::redo()
{
    if (m_isStored)
        return;
    const auto stored = storeImport(m_session.store(), m_items);
    if (!stored) {
        m_session.report(stored.error());
        setObsolete(true);
        return;
    }
    m_items = *stored;
    m_isStored = true;
}

void ImportCommand::undo()
{
    if (const auto removed = removeImport(m_session.store(), m_items); !removed) {
        m_session.report(removed.error());
        setObsolete(true);
        return;
    }
    m_isStored = false;
}

} // namespace careo::ui
