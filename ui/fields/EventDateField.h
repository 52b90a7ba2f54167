#pragma once

#include "core/model/EdtfDate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace careo::ui
{

/// A line to type an event date into. What the typed words mean is said below them before it is
/// stored; words that are not understood stay where they are and nothing is stored. While there is
/// no date, one can be proposed.
class EventDateField : public QWidget
{
    Q_OBJECT

public:
    explicit EventDateField(QWidget* parent = nullptr);
    ~EventDateField() override;

    [[nodiscard]] QLineEdit& line() { return *m_line; }

    /// The stored date; it replaces what is typed unless that is not stored yet.
    void setDate(const EdtfDate& date);
    /// Words that were typed and refused at another time, as they were.
    void setTyped(const QString& words);
    /// The line's words, and whether they differ from the stored date's.
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isTyped() const;
    /// A date to offer while none is stored: its words are said, and takeProposal() enters it.
    void setProposal(const EdtfDate& date, const QString& reason);
    /// False when there is none to take.
    bool takeProposal();
    /// Forgets what is typed and shows the stored date.
    void reset();
    void setReadOnly(bool isReadOnly);

    /// Emits dateEntered() for words that are understood. False when they are not.
    bool commit();

Q_SIGNALS:
    void dateEntered(const careo::EdtfDate& date);

private:
    void showDate();
    void explain();

    QLineEdit* m_line;
    QLabel* m_meaning;
    EdtfDate m_date;
    bool m_wasRefused = false; ///< the words were left, and are not understood
    EdtfDate m_proposed;
    QString m_reason; ///< of the proposal
    QPushButton* m_take;
    QString m_shown; ///< the stored date as the line showed it
};

} // namespace careo::ui
