#include "ui/claims/ClaimTypeEditor.h"

#include "ui/claims/ClaimTypeEditing.h"
#include "ui/claims/ClaimTypeForm.h"
#include "ui/claims/ClaimTypeTree.h"
#include "ui/claims/TypeItems.h"
#include "ui/claims/TypeTree.h"
#include "ui/cues/CueEditor.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace careo::ui
{

ClaimTypeEditor::ClaimTypeEditor(CaseSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_askRemoval([this](const ClaimType& type, int claims) {
        TypeRemovalQuestion question(m_session.claimTypes(), type, claims, this);
        question.exec();
        return question.answer();
    })
    , m_tree(new ClaimTypeTree)
    , m_form(new ClaimTypeForm(session))
    , m_cues(new CueEditor(session))
    , m_mergeMenu(new QMenu(this))
    , m_claims(new QLabel)
    , m_message(new QLabel)
{
    setWindowTitle(tr("Claim types"));
    setObjectName(QStringLiteral("claimTypeEditor"));
    resize(960, 680);
    createActions();
    createMoves();
    layOut();
    connect(m_tree, &ClaimTypeTree::currentTypeChanged, this, &ClaimTypeEditor::showCurrent);
    connect(m_tree, &ClaimTypeTree::moveRequested, this,
        [this](ClaimTypeId type, ClaimTypeId under, int index) {
            moveClaimType(m_session, type, under, index);
        });
    connect(m_form, &ClaimTypeForm::keyTaken, this, [this](int key, const QString& from) {
        m_message->setText(
            tr("Key %1 was taken from “%2”, which has none now.").arg(key).arg(from));
    });
    connect(m_mergeMenu, &QMenu::aboutToShow, this, &ClaimTypeEditor::fillMergeMenu);
    connect(&session, &CaseSession::failureReported, m_message, &QLabel::setText);
    connect(&session, &CaseSession::caseChanged, this, &ClaimTypeEditor::follow);
    refill();
    m_tree->setFocus();
}

void ClaimTypeEditor::done(int result)
{
    m_form->commit();
    m_cues->commit();
    QDialog::done(result);
}

void ClaimTypeEditor::follow(const ChangeSet& changes)
{
    if (!changes.claimTypes && !changes.hasClaims())
        return;
    m_message->clear();
    refill();
}

void ClaimTypeEditor::refill()
{
    if (const auto counts = m_session.store().claimTypes().claimCounts())
        m_counts = *counts;
    m_tree->setTypes(m_session.claimTypes(), m_counts);
}

void ClaimTypeEditor::showCurrent()
{
    const ClaimType type = m_session.claimType(m_tree->currentType());
    m_form->setType(type);
    m_cues->setType(type.id);
    const int count = m_counts.value(type.id);
    m_claims->setText(count == 0 ? tr("No claims yet") : claimsText(count));
    m_claims->setVisible(type.id.isValid());
    updateEnabled();
}

void ClaimTypeEditor::updateEnabled()
{
    const bool canWrite = !m_session.store().isReadOnly();
    const QList<ClaimType>& types = m_session.claimTypes();
    const ClaimType type = m_session.claimType(m_tree->currentType());
    const bool hasType = canWrite && type.id.isValid();
    const qsizetype siblings = childTypes(types, type.parent).size();
    m_add->setEnabled(canWrite);
    for (QAction* action : {m_addBelow, m_remove, m_rename})
        action->setEnabled(hasType);
    m_up->setEnabled(hasType && type.position > 0);
    m_down->setEnabled(hasType && type.position + 1 < siblings);
    m_indent->setEnabled(hasType && type.position > 0);
    m_outdent->setEnabled(hasType && type.parent.isValid());
    m_merge->setEnabled(hasType && types.size() > 1);
}

void ClaimTypeEditor::fillMergeMenu()
{
    m_mergeMenu->clear();
    const QList<ClaimType>& types = m_session.claimTypes();
    const ClaimTypeId current = m_tree->currentType();
    for (const ClaimType& type : types) {
        if (isWithinType(types, type.id, current))
            continue;
        QString name = type.name;
        const QString indent(qsizetype{4} * typeDepth(types, type.id), u' ');
        QAction* action = m_mergeMenu->addAction(
            typeSwatch(type.color, palette()), indent + name.replace(u'&', QStringLiteral("&&")));
        const ClaimTypeId into = type.id;
        action->setObjectName(QStringLiteral("mergeInto%1").arg(into.value()));
        connect(action, &QAction::triggered, this, [this, into] { mergeInto(into); });
    }
}

void ClaimTypeEditor::addType()
{
    m_form->commit();
    const ClaimType beside = m_session.claimType(m_tree->currentType());
    chooseNew(addClaimType(m_session, beside.parent, qsizetype{beside.position} + 1));
}

void ClaimTypeEditor::addTypeBelow()
{
    m_form->commit();
    const ClaimTypeId parent = m_tree->currentType();
    chooseNew(addClaimType(m_session, parent, childTypes(m_session.claimTypes(), parent).size()));
}

void ClaimTypeEditor::chooseNew(ClaimTypeId type)
{
    if (!type.isValid())
        return;
    m_tree->setCurrentType(type);
    m_form->focusName();
}

void ClaimTypeEditor::moveBy(int step)
{
    const ClaimType type = m_session.claimType(m_tree->currentType());
    moveClaimType(m_session, type.id, type.parent, qsizetype{type.position} + step);
}

void ClaimTypeEditor::indent()
{
    const QList<ClaimType>& types = m_session.claimTypes();
    const ClaimType type = m_session.claimType(m_tree->currentType());
    const QList<ClaimType> siblings = childTypes(types, type.parent);
    const ClaimTypeId above = siblings.value(qsizetype{type.position} - 1).id;
    if (above.isValid())
        moveClaimType(m_session, type.id, above, childTypes(types, above).size());
}

void ClaimTypeEditor::outdent()
{
    const ClaimType type = m_session.claimType(m_tree->currentType());
    const ClaimType parent = m_session.claimType(type.parent);
    if (parent.id.isValid())
        moveClaimType(m_session, type.id, parent.parent, qsizetype{parent.position} + 1);
}

void ClaimTypeEditor::removeCurrent()
{
    m_form->commit();
    const ClaimType type = m_session.claimType(m_tree->currentType());
    const int count = m_counts.value(type.id);
    TypeRemovalAnswer answer{TypeRemovalAnswer::Choice::DeleteClaims, {}};
    if (count > 0)
        answer = m_askRemoval(type, count);
    if (answer.choice != TypeRemovalAnswer::Choice::Cancel)
        removeClaimType(m_session, type.id, answer.moveTo);
}

void ClaimTypeEditor::mergeInto(ClaimTypeId into)
{
    m_form->commit();
    const ClaimType gone = m_session.claimType(m_tree->currentType());
    const QString moved = claimsText(m_counts.value(gone.id));
    mergeClaimType(m_session, gone.id, into);
    if (m_session.claimType(gone.id).id.isValid())
        return;
    m_tree->setCurrentType(into);
    m_message->setText(
        tr("“%1” and its %2 are now “%3”.").arg(gone.name, moved, m_session.claimType(into).name));
}

} // namespace careo::ui
