#pragma once

#include "core/model/Ids.h"
#include "core/model/Passage.h"

#include <QList>

namespace careo::ui
{

class CaseSession;
class ReaderView;

/// What a researcher does with the passages of the article shown: selects them, tags them, moves
/// between claims and changes the current one.
class PassageTagging
{
public:
    enum class Unit { Word, Sentence, Paragraph };

    PassageTagging(CaseSession& session, ReaderView& view);

    void selectUnit(Unit unit);
    void growSelection();
    void shrinkSelection();
    void clearSelection();
    /// The selection without white space at its ends and without hidden lines; empty if nothing
    /// is left.
    [[nodiscard]] Passage taggable() const;

    /// Tags the selection; without one it gives the current claim this type.
    void tag(ClaimTypeId type);
    /// What tag() was given last, as long as there is such a type.
    [[nodiscard]] ClaimTypeId lastType() const;
    void resizeCurrent(int words);
    void setExtentToSelection();
    void removeCurrent();
    /// Of the selection; without one, of the current claim.
    void askWhatItAnswers();

    /// From the current claim, or from the caret.
    void stepClaim(int by);
    void cycleClaimsAtCaret();
    /// Makes the claim at a place current, or none where there is none.
    void chooseClaimAt(qsizetype position);

private:
    CaseSession& m_session;
    ReaderView& m_view;
    QList<Passage> m_grownFrom;
    ClaimTypeId m_lastType;
};

} // namespace careo::ui
