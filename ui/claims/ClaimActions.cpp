#include "ui/claims/ClaimActions.h"

#include "ui/claims/ClaimEditing.h"
#include "ui/claims/ClaimPane.h"
#include "ui/claims/SpeakerMerging.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace careo::ui
{

namespace
{

QKeySequence shiftedKey(Qt::Key key)
{
    return {QKeyCombination(Qt::CTRL | Qt::SHIFT, key)};
}

/// "set aside" is named statusSetAside.
QString actionName(const QString& kind, const QString& key)
{
    QString name = kind;
    for (const QString& word : key.split(u' '))
        name += word.left(1).toUpper() + word.mid(1);
    return name;
}

QKeySequence keyOf(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Unreviewed:
        return shiftedKey(Qt::Key_R);
    case ClaimStatus::Confirmed:
        return shiftedKey(Qt::Key_C);
    case ClaimStatus::Disputed:
        return shiftedKey(Qt::Key_X);
    case ClaimStatus::SetAside:
        return shiftedKey(Qt::Key_A);
    }
    Q_UNREACHABLE();
}

} // namespace

ClaimActions::ClaimActions(CaseSession& session, ClaimPane& pane)
    : QObject(&pane)
    , m_session(session)
    , m_pane(pane)
    , m_goToList(add("goToClaims", tr("&Go to the list of claims"), shiftedKey(Qt::Key_L),
          [this] {
              reveal();
              m_pane.focusList();
          }))
    , m_mergeSpeakers(add("mergeSpeakersOfCase", tr("&Merge speakers…"), {},
          [this] { (new SpeakerMergeForm(m_session, m_pane.window()))->open(); }))
    , m_fields{addField("editClaimType", tr("Edit claim &type"), shiftedKey(Qt::Key_T),
                   ClaimForm::Field::Type),
          addField(
              "editSpeaker", tr("Edit &speaker"), shiftedKey(Qt::Key_S), ClaimForm::Field::Speaker),
          addField("editEventDate", tr("Edit event &date"), shiftedKey(Qt::Key_D),
              ClaimForm::Field::EventDate),
          addField("editNote", tr("Edit &note"), shiftedKey(Qt::Key_N), ClaimForm::Field::Note),
          add("takeProposedDate", tr("Take the &proposed date"), QKeySequence(Qt::ALT | Qt::Key_D),
              [this] { m_pane.takeProposedDate(); }),
          addField(
              "linkClaim", tr("Lin&k to a claim…"), shiftedKey(Qt::Key_K), ClaimForm::Field::Links)}
    , m_statuses(new QActionGroup(this))
    , m_stances(new QActionGroup(this))
{
    createStatuses();
    createStances();
    connect(&session, &CaseSession::currentArticleChanged, this, &ClaimActions::updateEnabled);
    connect(&session, &CaseSession::currentClaimChanged, this, &ClaimActions::updateEnabled);
    connect(&session, &CaseSession::caseChanged, this, &ClaimActions::updateEnabled);
    updateEnabled();
}

QAction* ClaimActions::add(const char* name, const QString& text, const QKeySequence& key,
    const std::function<void()>& slot)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QAction* ClaimActions::addField(
    const char* name, const QString& text, const QKeySequence& key, ClaimForm::Field field)
{
    return add(name, text, key, [this, field] { editField(field); });
}

void ClaimActions::createStatuses()
{
    for (const ClaimStatus status : allClaimStatuses) {
        const QString name = actionName(QStringLiteral("status"), toKey(status));
        QAction* action = add(qPrintable(name), statusText(status), keyOf(status), [this, status] {
            Claim changed = currentClaim();
            changed.status = status;
            changeClaimDetails(m_session, changed, tr("status"));
        });
        action->setCheckable(true);
        action->setData(static_cast<int>(status));
        m_statuses->addAction(action);
    }
}

void ClaimActions::createStances()
{
    for (const Stance stance : allStances) {
        const QString name = actionName(QStringLiteral("stance"), toKey(stance));
        const QKeySequence key(Qt::ALT | Qt::Key(Qt::Key_1 + static_cast<int>(stance)));
        QAction* action = add(qPrintable(name), stanceText(stance), key, [this, stance] {
            Claim changed = currentClaim();
            changed.stance = stance;
            changeClaimDetails(m_session, changed, tr("stance"));
        });
        action->setCheckable(true);
        action->setData(static_cast<int>(stance));
        m_stances->addAction(action);
    }
}

void ClaimActions::addClaimActions(QMenu& menu) const
{
    menu.addAction(m_goToList);
    menu.addActions(m_fields);
    QMenu* statuses = menu.addMenu(tr("St&atus"));
    statuses->setObjectName(QStringLiteral("statusMenu"));
    statuses->addActions(m_statuses->actions());
    QMenu* stances = menu.addMenu(tr("Stan&ce"));
    stances->setObjectName(QStringLiteral("stanceMenu"));
    stances->addActions(m_stances->actions());
    menu.addAction(m_mergeSpeakers);
}

void ClaimActions::editField(ClaimForm::Field field)
{
    reveal();
    m_pane.editField(field);
}

void ClaimActions::reveal()
{
    if (m_pane.isVisible())
        return;
    const ClaimId claim = m_session.currentClaim();
    m_session.showPassage(m_session.currentArticle(), currentClaim().passage);
    Q_EMIT m_pane.revealRequested();
    m_session.setCurrentClaim(claim);
}

Claim ClaimActions::currentClaim() const
{
    return m_session.store().claims().claim(m_session.currentClaim()).value_or(Claim{});
}

void ClaimActions::updateEnabled()
{
    const Claim claim = m_session.currentClaim().isValid() ? currentClaim() : Claim{};
    const bool canChange = claim.id.isValid() && !m_session.store().isReadOnly();
    m_goToList->setEnabled(m_session.currentArticle().isValid());
    m_mergeSpeakers->setEnabled(!m_session.store().isReadOnly());
    for (QAction* field : std::as_const(m_fields))
        field->setEnabled(canChange);
    m_statuses->setEnabled(canChange);
    m_stances->setEnabled(canChange);
    if (!claim.id.isValid())
        return;
    m_statuses->actions().at(static_cast<int>(claim.status))->setChecked(true);
    m_stances->actions().at(static_cast<int>(claim.stance))->setChecked(true);
}

} // namespace careo::ui
