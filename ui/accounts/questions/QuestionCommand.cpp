#include "ui/accounts/questions/QuestionCommand.h"

#include "ui/session/CaseSession.h"

#include <QCoreApplication>

namespace careo::ui
{

QuestionCommand::QuestionCommand(CaseSession& session, const QuestionState& before,
    const QuestionState& after, const QString& text)
    : QUndoCommand(text)
    , m_session(session)
    , m_before(before)
    , m_after(after)
{
}

void QuestionCommand::redo()
{
    if (!m_isDone)
        change(m_before, m_after);
}

void QuestionCommand::undo()
{
    m_isDone = false;
    change(m_after, m_before);
}

void QuestionCommand::change(const QuestionState& from, QuestionState& to)
{
    const auto stored = changeQuestion(m_session.store(), from, to);
    if (!stored) {
        m_session.report(stored.error(), from.question ? from.question->text : QString());
        setObsolete(true);
        return;
    }
    to = *stored;
}

SourceRulingCommand::SourceRulingCommand(CaseSession& session,
    const std::optional<SourceRuling>& before, const std::optional<SourceRuling>& after)
    : QUndoCommand(QCoreApplication::translate(
        "careo::ui::SourceRulingCommand", "count of independent sources"))
    , m_session(session)
    , m_before(before)
    , m_after(after)
{
}

void SourceRulingCommand::redo()
{
    change(m_before, m_after);
}

void SourceRulingCommand::undo()
{
    change(m_after, m_before);
}

void SourceRulingCommand::change(
    const std::optional<SourceRuling>& from, const std::optional<SourceRuling>& to)
{
    RulingStore& rulings = m_session.store().rulings();
    const auto done = to ? rulings.set(*to) : rulings.clear(from->first, from->second);
    if (!done) {
        m_session.report(done.error());
        setObsolete(true);
    }
}

PlaceNestingCommand::PlaceNestingCommand(
    CaseSession& session, const PlaceNesting& nesting, bool liesIn)
    : QUndoCommand(
        QCoreApplication::translate("careo::ui::PlaceNestingCommand", "place within a place"))
    , m_session(session)
    , m_nesting(nesting)
    , m_liesIn(liesIn)
{
}

void PlaceNestingCommand::set(bool liesIn)
{
    RulingStore& rulings = m_session.store().rulings();
    const auto done = liesIn ? rulings.add(m_nesting) : rulings.remove(m_nesting);
    if (!done) {
        m_session.report(done.error(), m_nesting.inner);
        setObsolete(true);
    }
}

} // namespace careo::ui
