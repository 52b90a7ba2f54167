#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace careo::ui
{

/// The window's own actions: cases, importing, rooms, look and help. They only say what is wanted;
/// the window does it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject* parent = nullptr);

    QAction* newCase;
    QAction* openCase;
    QAction* sampleCase;
    QAction* closeCase;
    QAction* importFiles;
    QAction* pasteArticle;
    QAction* quit;
    QAction* claimTypes;
    QAction* history;
    QAction* userName;
    QAction* keySheet;
    QAction* about;
    QList<QAction*> rooms; ///< in the order of CaseView::Room
    QActionGroup* themes; ///< data: a ThemeChoice

    /// Enables what needs an open case, one that can be written.
    void setCaseOpen(bool isOpen, bool isReadOnly);
    void addThemes(QMenu& menu) const;

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& key,
        const QString& iconName = {});
    void createRooms();
    void createThemes();
};

} // namespace careo::ui
