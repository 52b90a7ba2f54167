#include "ui/reader/PassageTagging.h"

#include "ui/claims/ClaimEditing.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ReaderView.h"
#include "ui/reader/TextBounds.h"
#include "ui/session/CaseSession.h"

#include <QCoreApplication>

#include <algorithm>

namespace careo::ui
{

PassageTagging::PassageTagging(CaseSession& session, ReaderView& view)
    : m_session(session)
    , m_view(view)
{
}

void PassageTagging::selectUnit(Unit unit)
{
    const QString& text = m_view.article().text;
    const qsizetype caret = m_view.text().selection().start;
    Passage passage;
    switch (unit) {
    case Unit::Word:
        passage = wordAt(text, caret);
        break;
    case Unit::Sentence:
        passage = sentenceAt(text, caret);
        break;
    case Unit::Paragraph:
        passage = paragraphAt(text, caret);
        break;
    }
    m_grownFrom.clear();
    m_view.text().select(passage);
}

void PassageTagging::growSelection()
{
    const Passage before = m_view.text().selection();
    const Passage after = grown(m_view.article().text, before, m_view.article().bodyStart);
    if (after == before)
        return;
    m_grownFrom.append(before);
    m_view.text().select(after);
}

void PassageTagging::shrinkSelection()
{
    const Passage now = m_view.text().selection();
    if (now.isEmpty())
        return;
    while (!m_grownFrom.isEmpty()) {
        const Passage earlier = m_grownFrom.takeLast();
        const bool isWithin = now.start <= earlier.start && earlier.end <= now.end;
        if (isWithin && earlier != now) {
            m_view.text().select(earlier);
            return;
        }
    }
    const qsizetype end = previousWordEnd(m_view.article().text, now.end);
    if (end > now.start)
        m_view.text().select({now.start, end});
}

void PassageTagging::clearSelection()
{
    m_view.text().placeCaret(m_view.text().caret());
}

Passage PassageTagging::taggable() const
{
    Passage passage = m_view.text().selection();
    if (!m_view.text().showsHeaderLines())
        passage.start = std::max(passage.start, m_view.article().bodyStart);
    return trimmed(m_view.article().text, passage);
}

void PassageTagging::tag(ClaimTypeId type)
{
    if (!m_view.hasArticle() || !type.isValid())
        return;
    m_lastType = type;
    const Passage passage = taggable();
    if (!passage.isEmpty()) {
        if (tagPassage(m_session, m_view.article().id, passage, type).isValid()) {
            m_view.text().placeCaret(passage.end);
            m_view.markRead();
        }
    } else if (m_session.currentClaim().isValid()) {
        retagClaim(m_session, m_session.currentClaim(), type);
    } else {
        m_session.announce(QCoreApplication::translate(
            "PassageTagging", "Select a passage to tag it, or a claim to change its type."));
    }
}

ClaimTypeId PassageTagging::lastType() const
{
    return m_session.claimType(m_lastType).id;
}

void PassageTagging::resizeCurrent(int words)
{
    const Claim claim = m_view.currentClaim();
    if (!claim.id.isValid())
        return;
    const QString& text = m_view.article().text;
    const qsizetype end = words > 0 ? nextWordEnd(text, claim.passage.end)
                                    : previousWordEnd(text, claim.passage.end);
    if (end > claim.passage.start && end != claim.passage.end)
        resizeClaim(m_session, claim.id, {claim.passage.start, end});
}

void PassageTagging::setExtentToSelection()
{
    const Passage passage = taggable();
    // The text shows no claim that lost its place; this is how it gets one again.
    const ClaimId claim = m_session.currentClaim();
    if (claim.isValid() && !passage.isEmpty()) {
        resizeClaim(m_session, claim, passage);
        m_view.text().placeCaret(passage.end);
    }
}

void PassageTagging::removeCurrent()
{
    if (m_view.currentClaim().id.isValid())
        deleteClaim(m_session, m_view.currentClaim().id);
}

void PassageTagging::askWhatItAnswers()
{
    const Passage passage = taggable();
    const Claim claim = m_view.currentClaim();
    if (!passage.isEmpty()) {
        m_session.askWhatItAnswers(m_view.article().id, passage, ClaimId());
    } else if (claim.id.isValid()) {
        m_session.askWhatItAnswers(claim.article, claim.passage, claim.id);
    } else {
        m_session.announce(QCoreApplication::translate(
            "PassageTagging", "Select a passage or a claim that answers a question."));
    }
}

void PassageTagging::stepClaim(int by)
{
    const QList<Claim>& claims = m_view.claims();
    if (claims.isEmpty())
        return;
    const ClaimId current = m_session.currentClaim();
    const auto found = std::find_if(claims.begin(), claims.end(),
        [current](const Claim& claim) { return claim.id == current; });
    qsizetype next = 0;
    if (found != claims.end()) {
        next = (found - claims.begin() + by + claims.size()) % claims.size();
    } else {
        const qsizetype caret = m_view.text().caret();
        const auto behind = std::find_if(claims.begin(), claims.end(),
            [caret](const Claim& claim) { return claim.passage.start >= caret; });
        next = behind - claims.begin();
        if (by < 0)
            --next;
        next = (next + claims.size()) % claims.size();
    }
    m_session.setCurrentClaim(claims[next].id);
}

void PassageTagging::cycleClaimsAtCaret()
{
    const QList<ClaimId> ids = m_view.text().claimsAt(m_view.text().caret());
    if (ids.isEmpty())
        return;
    const qsizetype now = ids.indexOf(m_session.currentClaim());
    m_session.setCurrentClaim(ids[(now + 1) % ids.size()]);
}

void PassageTagging::chooseClaimAt(qsizetype position)
{
    const QList<ClaimId> ids = m_view.text().claimsAt(position);
    if (!ids.contains(m_session.currentClaim()) || ids.isEmpty())
        m_session.setCurrentClaim(ids.isEmpty() ? ClaimId() : ids.first());
}

} // namespace careo::ui
