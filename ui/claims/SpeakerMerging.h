#pragma once

#include "core/base/Result.h"
#include "core/model/Claim.h"

#include <QDialog>
#include <QUndoCommand>

class QComboBox;
class QLabel;
class QPushButton;

namespace careo::ui
{

class CaseSession;

/// All claims of one spelling of a speaker's name say another; undo gives each its own back.
class MergeSpeakersCommand : public QUndoCommand
{
public:
    MergeSpeakersCommand(CaseSession& session, QList<Claim> claims, const QString& into);

    void redo() override;
    void undo() override;

private:
    void apply(const QString* speaker);

    CaseSession& m_session;
    QList<Claim> m_claims; ///< as they were
    QString m_into;
};

/// Asks for two spellings of one speaker and which of them stays.
class SpeakerMergeForm : public QDialog
{
    Q_OBJECT

public:
    SpeakerMergeForm(CaseSession& session, QWidget* parent);

private:
    [[nodiscard]] Result<QList<Claim>> claimsOf(const QString& speaker) const;
    void showEffect();
    void merge();

    CaseSession& m_session;
    QComboBox* m_from;
    QComboBox* m_into;
    QLabel* m_effect;
    QPushButton* m_merge;
};

} // namespace careo::ui
