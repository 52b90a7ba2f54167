#include "ui/claims/ClaimForm.h"

#include "core/dates/EventDateProposal.h"
#include "ui/claims/ClaimEditing.h"
#include "ui/claims/ClaimLinks.h"
#include "ui/claims/ElidingComboBox.h"
#include "ui/claims/TypeItems.h"
#include "ui/fields/EventDateField.h"
#include "ui/fields/NoteEdit.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace careo::ui
{

namespace
{

constexpr int swatchSize = 12;

void addCombo(QComboBox*& combo, const char* name, const QString& accessibleName)
{
    combo = new ElidingComboBox;
    combo->setObjectName(QLatin1StringView(name));
    combo->setAccessibleName(accessibleName);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

ClaimForm::ClaimForm(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("claimForm"));
    setAccessibleName(tr("Claim"));
    createFields();
    layOut();
    connectFields();
    fillTypes();
    connect(&session, &CaseSession::caseChanged, this, [this](const ChangeSet& changes) {
        if (changes.claimTypes)
            fillTypes();
        if (changes.claimsChanged.contains(m_claim.id))
            m_links->setClaim(m_claim);
    });
}

ClaimForm::~ClaimForm()
{
    // An open list of completions gives the keyboard back when it goes, to a form that is gone.
    m_speaker->disconnect(this);
}

void ClaimForm::createFields()
{
    addCombo(m_type, "claimType", tr("Claim type"));
    m_type->setIconSize(QSize(swatchSize, swatchSize));
    addCombo(m_stance, "stance", tr("Stance"));
    for (const Stance stance : allStances)
        m_stance->addItem(stanceText(stance));
    addCombo(m_status, "status", tr("Status"));
    for (const ClaimStatus status : allClaimStatuses) {
        m_status->addItem(QStringList{statusSign(status), statusText(status)}.join(u' ').trimmed());
    }
    m_speaker = new QLineEdit;
    m_speaker->setObjectName(QStringLiteral("speaker"));
    m_speaker->setAccessibleName(tr("Speaker"));
    m_speaker->setPlaceholderText(tr("Whose claim it is"));
    m_completer = new QCompleter(new QStringListModel(this), this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_speaker->setCompleter(m_completer);
    m_eventDate = new EventDateField;
    m_note = new NoteEdit;
    m_note->setAccessibleName(tr("Note"));
    m_links = new ClaimLinks(m_session);
    m_delete = new QPushButton(tr("Delete claim"));
    m_delete->setObjectName(QStringLiteral("deleteClaimButton"));
    m_delete->setAccessibleName(tr("Delete claim"));
    m_delete->setAutoDefault(false);
    const bool isReadOnly = m_session.store().isReadOnly();
    for (QWidget* field : {static_cast<QWidget*>(m_type), static_cast<QWidget*>(m_stance),
             static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_delete)})
        field->setEnabled(!isReadOnly);
    m_speaker->setReadOnly(isReadOnly);
    m_eventDate->setReadOnly(isReadOnly);
    m_note->setReadOnly(isReadOnly);
}

void ClaimForm::layOut()
{
    m_layout = new QFormLayout(this);
    m_layout->setContentsMargins(12, 0, 12, 12);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(6);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft);
    addField(tr("Type"), m_type);
    addField(tr("Speaker"), m_speaker);
    addField(tr("Stance"), m_stance);
    addField(tr("Happened"), m_eventDate);
    addField(tr("Status"), m_status);
    addField(tr("Note"), m_note);
    addField(tr("Links"), m_links);
    m_layout->addRow(QString(), m_delete);
    m_delete->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ClaimForm::addField(const QString& label, QWidget* field)
{
    auto* words = new QLabel(label);
    words->setFont(sansFont(0.95));
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(field);
    // Beside the first line of its field, however tall that grows.
    words->setContentsMargins(0, 5, 0, 0);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->addRow(words, field);
}

void ClaimForm::connectFields()
{
    connect(m_type, &QComboBox::activated, this, [this](int index) {
        const ClaimId id = m_claim.id;
        retagClaim(m_session, id, typeOfItem(*m_type, index));
        takeStored(id);
    });
    connect(m_stance, &QComboBox::activated, this, [this](int index) {
        Claim changed = m_claim;
        changed.stance = allStances.at(static_cast<size_t>(index));
        change(changed, tr("stance"));
    });
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        Claim changed = m_claim;
        changed.status = allClaimStatuses.at(static_cast<size_t>(index));
        change(changed, tr("status"));
    });
    connect(m_speaker, &QLineEdit::editingFinished, this, &ClaimForm::commitSpeaker);
    connect(m_note, &NoteEdit::editingFinished, this, &ClaimForm::commitNote);
    connect(m_eventDate, &EventDateField::dateEntered, this, [this](const EdtfDate& date) {
        Claim changed = m_claim;
        changed.eventDate = date;
        change(changed, tr("event date"));
    });
    connect(m_delete, &QPushButton::clicked, this, &ClaimForm::deleteRequested);
    for (QWidget* field : {static_cast<QWidget*>(m_type), static_cast<QWidget*>(m_stance),
             static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_speaker)})
        field->installEventFilter(this);
}

void ClaimForm::setClaim(const Claim& claim)
{
    const bool isOther = claim.id != m_claim.id;
    if (isOther)
        commit();
    const Claim before = std::exchange(m_claim, claim);
    m_type->setCurrentIndex(itemOfType(*m_type, claim.type));
    m_stance->setCurrentIndex(static_cast<int>(claim.stance));
    m_status->setCurrentIndex(static_cast<int>(claim.status));
    if (isOther || m_speaker->text().simplified() == before.speaker)
        showSpeaker(claim.speaker);
    if (isOther || m_note->toPlainText() == before.note) {
        if (m_note->toPlainText() != claim.note)
            m_note->setPlainText(claim.note);
    }
    m_eventDate->setDate(claim.eventDate);
    proposeDate();
    m_links->setClaim(claim);
    if (!isOther)
        return;
    m_eventDate->reset();
    if (m_misunderstood.contains(claim.id))
        m_eventDate->setTyped(m_misunderstood.value(claim.id));
}

void ClaimForm::proposeDate()
{
    m_eventDate->setProposal({}, {});
    if (!m_claim.eventDate.isUnknown() || m_claim.passage.isEmpty())
        return;
    const auto article = m_session.store().articles().article(m_claim.article);
    if (!article)
        return;
    const auto proposal = proposeEventDate(
        article->text, article->bodyStart, m_claim.passage, article->language, article->published);
    if (!proposal)
        return;
    const QString words = quoted(proposal->words.in(article->text).toString());
    QString reason = tr("from %1").arg(words);
    const bool isAhead = article->published.first() > QDate::currentDate();
    if (proposal->basis == TemporalExpression::Basis::Publication && isAhead)
        reason = tr("from %1 and the publication date, which lies in the future").arg(words);
    else if (proposal->basis == TemporalExpression::Basis::Publication)
        reason = tr("from %1 and the publication date").arg(words);
    else if (proposal->basis == TemporalExpression::Basis::EarlierExpression)
        reason = tr("from %1 after %2")
                     .arg(words, quoted(proposal->basisWords.in(article->text).toString()));
    m_eventDate->setProposal(proposal->value, reason);
}

void ClaimForm::takeProposedDate()
{
    if (!m_eventDate->takeProposal())
        m_session.announce(tr("There is no proposed date to take"));
}

void ClaimForm::showSpeaker(const QString& speaker)
{
    if (m_speaker->text() != speaker)
        m_speaker->setText(speaker);
    m_speaker->setToolTip(speaker);
    // A long name is read from its beginning.
    if (!m_speaker->hasFocus())
        m_speaker->setCursorPosition(0);
}

void ClaimForm::clear()
{
    commit();
    m_claim = {};
}

void ClaimForm::commit()
{
    // A claim that was taken out of the case has nothing left to change.
    if (!m_claim.id.isValid() || !m_session.store().claims().claim(m_claim.id))
        return;
    commitSpeaker();
    commitNote();
    commitEventDate();
}

void ClaimForm::commitSpeaker()
{
    const QString speaker = m_speaker->text().simplified();
    if (!m_claim.id.isValid() || speaker == m_claim.speaker)
        return;
    Claim changed = m_claim;
    changed.speaker = speaker;
    change(changed, tr("speaker"));
    fillSpeakers();
}

void ClaimForm::commitNote()
{
    if (!m_claim.id.isValid() || m_note->toPlainText() == m_claim.note)
        return;
    Claim changed = m_claim;
    changed.note = m_note->toPlainText();
    change(changed, tr("note"));
}

void ClaimForm::commitEventDate()
{
    if (m_eventDate->commit()) {
        m_misunderstood.remove(m_claim.id);
        return;
    }
    const QString typed = m_eventDate->typed();
    if (m_misunderstood.value(m_claim.id) == typed)
        return;
    m_misunderstood.insert(m_claim.id, typed);
    m_session.report(Error{ErrorCode::DateInvalid, {}}, quoted(typed));
}

void ClaimForm::change(const Claim& changed, const QString& what)
{
    changeClaimDetails(m_session, changed, what);
    takeStored(changed.id);
}

void ClaimForm::takeStored(ClaimId id)
{
    const auto stored = m_session.store().claims().claim(id);
    if (stored && id == m_claim.id)
        setClaim(*stored);
}

void ClaimForm::focusField(Field field)
{
    switch (field) {
    case Field::Type:
        m_type->setFocus(Qt::ShortcutFocusReason);
        return;
    case Field::Speaker:
        m_speaker->setFocus(Qt::ShortcutFocusReason);
        return;
    case Field::Stance:
        m_stance->setFocus(Qt::ShortcutFocusReason);
        return;
    case Field::EventDate:
        m_eventDate->setFocus(Qt::ShortcutFocusReason);
        return;
    case Field::Status:
        m_status->setFocus(Qt::ShortcutFocusReason);
        return;
    case Field::Note:
        m_note->setFocus(Qt::ShortcutFocusReason);
        return;
    case Field::Links:
        m_links->askForLink();
        return;
    }
}

bool ClaimForm::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT heightChanged();
    return isDone;
}

bool ClaimForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched == m_speaker)
        fillSpeakers();
    // The list of completions takes the keyboard for a while, but typing goes on.
    if (event->type() == QEvent::FocusOut && watched == m_speaker
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        m_speaker->setCursorPosition(0);
    // Turning the wheel scrolls the list; it never changes a claim.
    if (event->type() == QEvent::Wheel && watched != m_speaker) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        commit();
        Q_EMIT left();
    }
    // What a field has no use for must not move the list under it.
    event->accept();
}

void ClaimForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillTypes();
}

void ClaimForm::fillTypes()
{
    fillTypeItems(*m_type, m_session.claimTypes());
    m_type->setCurrentIndex(itemOfType(*m_type, m_claim.type));
}

void ClaimForm::fillSpeakers()
{
    if (const auto speakers = m_session.store().claims().speakers())
        static_cast<QStringListModel*>(m_completer->model())->setStringList(*speakers);
}

} // namespace careo::ui
