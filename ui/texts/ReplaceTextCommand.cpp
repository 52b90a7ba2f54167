#include "ui/texts/ReplaceTextCommand.h"

#include "ui/session/CaseSession.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

QString name(TextChange change)
{
    return change == TextChange::Corrected
        ? QCoreApplication::translate("careo::ui::ReplaceTextCommand", "correct text")
        : QCoreApplication::translate("careo::ui::ReplaceTextCommand", "replace text");
}

} // namespace

ReplaceTextCommand::ReplaceTextCommand(CaseSession& session, const TextReplacement& replacement,
    const QList<Claim>& claims, const QList<Statement>& statements)
    : QUndoCommand(name(replacement.change))
    , m_session(session)
    , m_replacement(replacement)
    , m_claims(claims)
    , m_statements(statements)
{
}

void ReplaceTextCommand::redo()
{
    const auto former = m_session.store().textVersions().replace(m_replacement);
    if (!former) {
        fail(former.error());
        return;
    }
    m_former = *former;
    m_session.setCurrentArticle(m_replacement.article);
}

void ReplaceTextCommand::undo()
{
    const auto done = m_session.store().textVersions().takeBack(m_former, m_claims, m_statements);
    if (!done) {
        fail(done.error());
        return;
    }
    m_session.setCurrentArticle(m_replacement.article);
}

void ReplaceTextCommand::fail(const Error& error)
{
    m_session.report(
        error, QCoreApplication::translate("careo::ui::ReplaceTextCommand", "The text"));
    setObsolete(true);
}

} // namespace careo::ui
