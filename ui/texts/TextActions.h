#pragma once

#include "core/model/TextVersion.h"
#include "ui/texts/TextEditPage.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace careo::ui
{

class CaseSession;

/// Owns and enables what can be done with an article's text as a whole.
class TextActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work in `room`, over which the dialogs open.
    TextActions(CaseSession& session, QWidget& room);

    void addArticleActions(QMenu& menu) const;
    /// Instead of the desktop's own dialog.
    void setAskForFile(TextEditPage::AskForFile askForFile);

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& key,
        void (TextActions::*slot)());
    void correct();
    void replace();
    void showFormer();
    void change(TextChange change);
    void updateEnabled();

    CaseSession& m_session;
    QWidget& m_room;
    TextEditPage::AskForFile m_askForFile;
    QAction* m_correct;
    QAction* m_replace;
    QAction* m_former;
};

} // namespace careo::ui
