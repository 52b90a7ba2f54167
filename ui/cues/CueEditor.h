#pragma once

#include "core/model/Cue.h"
#include "core/model/Ids.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeView;

namespace careo::ui
{

class CaseSession;
class CueModel;
class CueReading;
struct CueFacts;

/// The cues of one claim type, with what the one in hand hits. Each change is committed when its
/// field is finished, as one step that can be undone.
class CueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CueEditor(CaseSession& session, QWidget* parent = nullptr);
    ~CueEditor() override;

    /// An invalid id for none; what is typed for another type is committed first.
    void setType(ClaimTypeId type);
    void commit();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyPalette();
    void createTable(QBoxLayout& layout);
    void createFields(QBoxLayout& layout);
    void createHits(QBoxLayout& layout);
    void connectFields();
    /// Reads the cues of the type anew.
    void follow();
    void fillFields();
    void startNew();
    void remove();
    void push(const QList<Cue>& after, const QString& text);
    [[nodiscard]] int row() const;
    [[nodiscard]] Cue typed() const;
    [[nodiscard]] bool isUnderstood() const;
    void preview();
    void showFacts(const CueFacts& facts);
    [[nodiscard]] QString learnedText(const CueFacts& facts) const;
    void updateEnabled();

    CaseSession& m_session;
    ClaimTypeId m_type;
    CueModel* m_model;
    CueReading* m_reading;
    QTreeView* m_table;
    QLineEdit* m_expression;
    QDoubleSpinBox* m_weight;
    QComboBox* m_language;
    QLabel* m_hitsLabel;
    QListWidget* m_hits;
    QLabel* m_learned;
    QPushButton* m_add;
    QPushButton* m_remove;
    bool m_isFilling = false;
};

} // namespace careo::ui
