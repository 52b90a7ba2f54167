#pragma once

#include "core/compare/Testimony.h"
#include "ui/session/CaseReading.h"

#include <QWidget>

namespace careo::ui
{

class CardColumn;
class NameList;

/// What each speaker said, in the order it was said; and all changes of testimony, with the events
/// of the case between the two statements.
class TestimonyView : public QWidget
{
    Q_OBJECT

public:
    explicit TestimonyView(CaseSession& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeTestimony(const Testimony& testimony);
    void showCurrent();
    void showSpeaker(const QString& speaker);
    void showChanges();

    CaseSession& m_session;
    NameList* m_speakers;
    CardColumn* m_cards;
    Testimony m_testimony;
    bool m_isRead = false;
    CaseReading<Testimony> m_reading;
};

} // namespace careo::ui
