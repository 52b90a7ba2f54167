#pragma once

#include "core/model/ContextEvent.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace careo::ui
{

class CaseSession;
class EventDateField;
class NoteEdit;

/// Title, date and note of a context event: a new one, or one to change or remove.
class ContextEventForm : public QDialog
{
    Q_OBJECT

public:
    /// An event without an id is added.
    ContextEventForm(CaseSession& session, ContextEvent event, QWidget* parent);

    /// Stores what is typed; says what is missing and stays open where something is.
    void accept() override;

private:
    void createWidgets();
    void remove();
    void refuse(const QString& sentence, QWidget* field);

    CaseSession& m_session;
    ContextEvent m_stored;
    ContextEvent m_event; ///< as typed so far
    QLineEdit* m_title = nullptr;
    EventDateField* m_date = nullptr;
    NoteEdit* m_note = nullptr;
    QLabel* m_missing = nullptr;
};

} // namespace careo::ui
