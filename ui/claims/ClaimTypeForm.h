#pragma once

#include "core/model/ClaimType.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace careo::ui
{

class CaseSession;
class NoteEdit;

/// The fields of one claim type. Each change is committed when its field is finished, as one step
/// that can be undone.
class ClaimTypeForm : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimTypeForm(CaseSession& session, QWidget* parent = nullptr);

    /// Shows a type, or empty fields for an invalid id; what is typed for another is committed
    /// first.
    void setType(const ClaimType& type);
    void commit();
    /// Puts the keyboard in the name, all of it selected.
    void focusName();

Q_SIGNALS:
    /// A key that another claim type had was given to this one.
    void keyTaken(int key, const QString& from);

protected:
    void changeEvent(QEvent* event) override;

private:
    void createFields();
    void layOut();
    void addField(const QString& label, QWidget* field);
    void fillColors();
    void fillKeys();
    void commitName();
    void commitDefinition();
    void giveColor(int index);
    void giveKey(int index);

    CaseSession& m_session;
    ClaimType m_type;
    QLineEdit* m_name = nullptr;
    QComboBox* m_color = nullptr;
    QComboBox* m_key = nullptr;
    NoteEdit* m_definition = nullptr;
    QFormLayout* m_layout = nullptr;
};

} // namespace careo::ui
