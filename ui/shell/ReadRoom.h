#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QSplitter;

namespace careo::ui
{

class CaseSession;
class ClaimPane;
class LibraryPane;
class ReaderView;
class SuggestionPane;
class TextActions;

/// The room where the day is spent: what to read, the text, and what was tagged in it.
class ReadRoom : public QWidget
{
    Q_OBJECT

public:
    explicit ReadRoom(CaseSession& session, QWidget* parent = nullptr);
    ~ReadRoom() override;

    [[nodiscard]] LibraryPane& library() { return *m_library; }
    [[nodiscard]] ReaderView& reader() { return *m_reader; }
    [[nodiscard]] ClaimPane& claims() { return *m_claims; }
    [[nodiscard]] SuggestionPane& suggestions() { return *m_suggestions; }
    [[nodiscard]] TextActions& texts() { return *m_texts; }

    /// Adds the actions that close and bring back the panes.
    void addPaneActions(QMenu& menu) const;
    /// Stores sizes and which panes are open, for the next start.
    void saveLayout() const;

private:
    [[nodiscard]] QList<QAction*> paneActions() const;
    void restoreLayout();
    void updateSide();
    QAction* createPaneAction(QWidget* pane, const QString& text, const QString& name, int key);

    LibraryPane* m_library;
    ReaderView* m_reader;
    ClaimPane* m_claims;
    SuggestionPane* m_suggestions;
    TextActions* m_texts;
    QSplitter* m_splitter;
    QSplitter* m_side; ///< claims above suggestions
    QAction* m_showLibrary;
    QAction* m_showClaims;
    QAction* m_showSuggestions;
};

} // namespace careo::ui
