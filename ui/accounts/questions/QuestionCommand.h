#pragma once

#include "core/compare/QuestionState.h"

#include <QUndoCommand>

namespace careo::ui
{

class CaseSession;

/// A change of a question that was made already: takes it back and makes it again.
class QuestionCommand : public QUndoCommand
{
public:
    QuestionCommand(CaseSession& session, const QuestionState& before, const QuestionState& after,
        const QString& text);

    void redo() override;
    void undo() override;

private:
    void change(const QuestionState& from, QuestionState& to);

    CaseSession& m_session;
    QuestionState m_before;
    QuestionState m_after;
    bool m_isDone = true;
};

/// Sets or takes back the researcher's word on two articles.
class SourceRulingCommand : public QUndoCommand
{
public:
    SourceRulingCommand(CaseSession& session, const std::optional<SourceRuling>& before,
        const std::optional<SourceRuling>& after);

    void redo() override;
    void undo() override;

private:
    void change(const std::optional<SourceRuling>& from, const std::optional<SourceRuling>& to);

    CaseSession& m_session;
    std::optional<SourceRuling> m_before;
    std::optional<SourceRuling> m_after;
};

/// Says that one place lies in another, or takes the word back.
class PlaceNestingCommand : public QUndoCommand
{
public:
    PlaceNestingCommand(CaseSession& session, const PlaceNesting& nesting, bool liesIn);

    void redo() override { set(m_liesIn); }
    void undo() override { set(!m_liesIn); }

private:
    void set(bool liesIn);

    CaseSession& m_session;
    PlaceNesting m_nesting;
    bool m_liesIn;
};

} // namespace careo::ui
