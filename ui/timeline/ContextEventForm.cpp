#include "ui/timeline/ContextEventForm.h"

#include "ui/fields/EventDateField.h"
#include "ui/fields/NoteEdit.h"
#include "ui/session/CaseSession.h"
#include "ui/timeline/ContextEventCommand.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int usualWidth = 440;

} // namespace

ContextEventForm::ContextEventForm(CaseSession& session, ContextEvent event, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_stored(std::move(event))
    , m_event(m_stored)
{
    setObjectName(QStringLiteral("contextEventForm"));
    setWindowTitle(m_event.id.isValid() ? tr("Context event") : tr("New context event"));
    createWidgets();
    resize(usualWidth, sizeHint().height());
}

void ContextEventForm::createWidgets()
{
    m_title = new QLineEdit(m_event.title);
    m_title->setObjectName(QStringLiteral("contextEventTitle"));
    m_title->setPlaceholderText(tr("A ruling, an election, a visit"));
    m_date = new EventDateField;
    m_date->setObjectName(QStringLiteral("contextEventDate"));
    m_date->setDate(m_event.date);
    m_note = new NoteEdit;
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setPlainText(m_event.note);
    m_missing = new QLabel;
    m_missing->setObjectName(QStringLiteral("contextEventMissing"));
    m_missing->setWordWrap(true);
    m_missing->hide();

    auto* form = new QFormLayout;
    form->addRow(tr("&Title"), m_title);
    auto* date = new QLabel(tr("&Happened"));
    date->setBuddy(&m_date->line());
    form->addRow(date, m_date);
    form->addRow(tr("&Note"), m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContextEventForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ContextEventForm::reject);
    if (m_event.id.isValid()) {
        QPushButton* remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("contextEventRemove"));
        connect(remove, &QPushButton::clicked, this, &ContextEventForm::remove);
    }
    connect(m_date, &EventDateField::dateEntered, this,
        [this](const EdtfDate& entered) { m_event.date = entered; });
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_missing);
    column->addWidget(buttons);
}

void ContextEventForm::refuse(const QString& sentence, QWidget* field)
{
    m_missing->setText(sentence);
    m_missing->show();
    field->setFocus();
}

void ContextEventForm::accept()
{
    if (!m_date->commit()) {
        refuse(tr("The date is not understood; write it like 8 Dec 2005, Dec 2005 or 2005."),
            &m_date->line());
        return;
    }
    m_event.title = m_title->text().simplified();
    m_event.note = m_note->toPlainText().trimmed();
    if (m_event.title.isEmpty()) {
        refuse(tr("Give the event a title."), m_title);
    } else if (m_event.date.isUnknown()) {
        refuse(
            tr("Give the event a date, so that it has a place on the timeline."), &m_date->line());
    } else {
        if (m_event != m_stored) {
            const bool isNew = !m_stored.id.isValid();
            m_session.undoStack().push(new ContextEventCommand(
                m_session, isNew ? std::nullopt : std::optional(m_stored), m_event));
        }
        QDialog::accept();
    }
}

void ContextEventForm::remove()
{
    m_session.undoStack().push(new ContextEventCommand(m_session, m_stored, std::nullopt));
    QDialog::accept();
}

} // namespace careo::ui
