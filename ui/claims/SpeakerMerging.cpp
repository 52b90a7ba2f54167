#include "ui/claims/SpeakerMerging.h"

#include "ui/session/CaseSession.h"
#include "ui/session/FilterResults.h"
#include "ui/style/Words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

MergeSpeakersCommand::MergeSpeakersCommand(
    CaseSession& session, QList<Claim> claims, const QString& into)
    : QUndoCommand(SpeakerMergeForm::tr("merge speakers into %1").arg(into))
    , m_session(session)
    , m_claims(std::move(claims))
    , m_into(into)
{
}

void MergeSpeakersCommand::redo()
{
    apply(&m_into);
}

void MergeSpeakersCommand::undo()
{
    apply(nullptr);
}

void MergeSpeakersCommand::apply(const QString* speaker)
{
    const auto stored = m_session.store().atomically([&]() -> Result<void> {
        for (const Claim& claim : std::as_const(m_claims)) {
            auto now = m_session.store().claims().claim(claim.id);
            if (!now)
                return tl::unexpected(now.error());
            now->speaker = speaker ? *speaker : claim.speaker;
            if (auto done = m_session.store().claims().update(*now); !done)
                return done;
        }
        return {};
    });
    if (!stored) {
        m_session.report(stored.error());
        setObsolete(true);
    }
}

SpeakerMergeForm::SpeakerMergeForm(CaseSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_from(new QComboBox)
    , m_into(new QComboBox)
    , m_effect(new QLabel)
    , m_merge(new QPushButton(tr("Merge")))
{
    setWindowTitle(tr("Merge speakers"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_from->setObjectName(QStringLiteral("mergedSpeaker"));
    m_from->setAccessibleName(tr("Spelling that goes"));
    m_into->setObjectName(QStringLiteral("keptSpeaker"));
    m_into->setAccessibleName(tr("Spelling that stays"));
    m_effect->setObjectName(QStringLiteral("mergeEffect"));
    m_effect->setWordWrap(true);
    m_merge->setObjectName(QStringLiteral("mergeSpeakers"));
    QStringList names = session.results().countsOfAll().speakers.keys();
    names.removeAll(QString());
    std::sort(names.begin(), names.end(),
        [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    m_from->addItems(names);
    m_into->addItems(names);
    m_into->setCurrentIndex(names.size() > 1 ? 1 : 0);
    auto* form = new QFormLayout;
    form->addRow(tr("Spelling that &goes"), m_from);
    form->addRow(tr("Spelling that &stays"), m_into);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(form);
    rows->addWidget(m_effect);
    rows->addWidget(buttons);
    connect(m_from, &QComboBox::currentIndexChanged, this, &SpeakerMergeForm::showEffect);
    connect(m_into, &QComboBox::currentIndexChanged, this, &SpeakerMergeForm::showEffect);
    connect(buttons, &QDialogButtonBox::accepted, this, &SpeakerMergeForm::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    showEffect();
}

Result<QList<Claim>> SpeakerMergeForm::claimsOf(const QString& speaker) const
{
    CaseFilter filter;
    filter.speakers << speaker;
    const auto rows = m_session.store().queries().claims(filter);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Claim> claims;
    claims.reserve(rows->size());
    for (const ClaimRow& row : *rows)
        claims << row.claim;
    return claims;
}

void SpeakerMergeForm::showEffect()
{
    const bool areTwo = m_from->currentText() != m_into->currentText();
    const int count = m_session.results().countsOfAll().speakers.value(m_from->currentText());
    m_merge->setEnabled(areTwo && !m_session.store().isReadOnly());
    m_effect->setText(m_from->count() < 2 ? tr("No two speakers are named yet.")
            : !areTwo                     ? tr("Choose two spellings.")
                                          : tr("%1 of “%2” will name “%3”.")
                            .arg(claimsText(count), m_from->currentText(), m_into->currentText()));
}

void SpeakerMergeForm::merge()
{
    auto claims = claimsOf(m_from->currentText());
    if (claims) {
        m_session.undoStack().push(
            new MergeSpeakersCommand(m_session, std::move(*claims), m_into->currentText()));
    } else {
        m_session.report(claims.error());
    }
    close();
}

} // namespace careo::ui
