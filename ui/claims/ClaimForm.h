#pragma once

#include "core/model/Claim.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QCompleter;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace careo::ui
{

class CaseSession;
class ClaimLinks;
class EventDateField;
class NoteEdit;

/// The fields of one claim, for editing in place. Each change is committed when its field is
/// finished, as one step that can be undone.
class ClaimForm : public QWidget
{
    Q_OBJECT

public:
    enum class Field { Type, Speaker, Stance, EventDate, Status, Note, Links };

    explicit ClaimForm(CaseSession& session, QWidget* parent = nullptr);
    ~ClaimForm() override;

    /// Shows a claim; another one's typed words are committed first. The same claim again brings
    /// its stored values in, but leaves alone what is typed and not yet committed.
    void setClaim(const Claim& claim);
    /// Commits what is typed and shows no claim any more.
    void clear();
    [[nodiscard]] ClaimId claim() const { return m_claim.id; }

    /// Commits everything typed. An event date that is not understood is told to the user and
    /// kept for when the claim is shown again.
    void commit();
    void focusField(Field field);
    /// Gives the claim the event date that is proposed for it.
    void takeProposedDate();

Q_SIGNALS:
    void heightChanged();
    void left(); ///< the user is done with the fields
    void deleteRequested();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createFields();
    void layOut();
    void connectFields();
    void addField(const QString& label, QWidget* field);
    void fillTypes();
    void fillSpeakers();
    void proposeDate();
    void showSpeaker(const QString& speaker);
    void commitSpeaker();
    void commitNote();
    void commitEventDate();
    void change(const Claim& changed, const QString& what);
    /// Brings in what the case holds now, whether or not a change was accepted.
    void takeStored(ClaimId id);

    CaseSession& m_session;
    Claim m_claim;
    QHash<ClaimId, QString> m_misunderstood; ///< event dates as typed
    QComboBox* m_type = nullptr;
    QLineEdit* m_speaker = nullptr;
    QCompleter* m_completer = nullptr;
    QComboBox* m_stance = nullptr;
    EventDateField* m_eventDate = nullptr;
    QComboBox* m_status = nullptr;
    NoteEdit* m_note = nullptr;
    ClaimLinks* m_links = nullptr;
    QPushButton* m_delete = nullptr;
    QFormLayout* m_layout = nullptr;
};

} // namespace careo::ui
