#include "ui/claims/TypeRemovalQuestion.h"

#include "ui/claims/ElidingComboBox.h"
#include "ui/claims/TypeItems.h"
#include "ui/claims/TypeTree.h"
#include "ui/style/Words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace careo::ui
{

TypeRemovalQuestion::TypeRemovalQuestion(
    const QList<ClaimType>& types, const ClaimType& removed, int claims, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Delete claim type"));
    setObjectName(QStringLiteral("typeRemovalQuestion"));
    QString words
        = tr("“%1” has %2. What should happen to them?").arg(removed.name, claimsText(claims));
    if (claims == 1)
        words = tr("“%1” has 1 claim. What should happen to it?").arg(removed.name);
    if (!childTypes(types, removed.id).isEmpty())
        words += u' ' + tr("The claim types below it move up one level.");
    auto* question = new QLabel(words);
    question->setObjectName(QStringLiteral("removalWords"));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setMinimumWidth(360);
    createChoices(types, removed);
    auto* move = new QHBoxLayout;
    move->addWidget(m_move);
    move->addWidget(m_target, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* doIt = buttons->addButton(tr("Delete claim type"), QDialogButtonBox::AcceptRole);
    doIt->setObjectName(QStringLiteral("confirmRemoval"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelRemoval"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addSpacing(4);
    layout->addLayout(move);
    layout->addWidget(m_delete);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

void TypeRemovalQuestion::createChoices(const QList<ClaimType>& types, const ClaimType& removed)
{
    QList<ClaimType> others = types;
    others.removeIf([&removed](const ClaimType& type) { return type.id == removed.id; });
    m_move = new QRadioButton(tr("Move to"));
    m_move->setObjectName(QStringLiteral("moveClaims"));
    m_move->setAccessibleName(tr("Move the claims to another claim type"));
    m_target = new ElidingComboBox;
    m_target->setObjectName(QStringLiteral("moveTarget"));
    m_target->setAccessibleName(tr("Claim type the claims move to"));
    fillTypeItems(*m_target, others);
    if (removed.parent.isValid())
        m_target->setCurrentIndex(itemOfType(*m_target, removed.parent));
    m_delete = new QRadioButton(tr("Delete them too"));
    m_delete->setObjectName(QStringLiteral("deleteClaims"));
    m_delete->setAccessibleName(tr("Delete the claims too"));
    m_move->setEnabled(!others.isEmpty());
    (others.isEmpty() ? m_delete : m_move)->setChecked(true);
    connect(m_move, &QRadioButton::toggled, m_target, &QComboBox::setEnabled);
    m_target->setEnabled(m_move->isChecked());
}

TypeRemovalAnswer TypeRemovalQuestion::answer() const
{
    using Choice = TypeRemovalAnswer::Choice;
    if (result() != QDialog::Accepted)
        return {};
    if (m_delete->isChecked())
        return {Choice::DeleteClaims, {}};
    return {Choice::MoveClaims, typeOfItem(*m_target, m_target->currentIndex())};
}

} // namespace careo::ui
