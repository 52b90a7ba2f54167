#pragma once

#include "core/model/ClaimType.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QRadioButton;

namespace careo::ui
{

/// What is to happen to the claims of a claim type that is deleted.
struct TypeRemovalAnswer {
    enum class Choice { Cancel, MoveClaims, DeleteClaims };

    Choice choice = Choice::Cancel;
    ClaimTypeId moveTo; ///< for MoveClaims
};

/// Asks it.
class TypeRemovalQuestion : public QDialog
{
    Q_OBJECT

public:
    TypeRemovalQuestion(const QList<ClaimType>& types, const ClaimType& removed, int claims,
        QWidget* parent = nullptr);

    /// Cancel until it is accepted.
    [[nodiscard]] TypeRemovalAnswer answer() const;

private:
    void createChoices(const QList<ClaimType>& types, const ClaimType& removed);

    QRadioButton* m_move = nullptr;
    QRadioButton* m_delete = nullptr;
    QComboBox* m_target = nullptr;
};

} // namespace careo::ui
