#pragma once

#include "core/import/ImportDraft.h"

#include <QList>
#include <QSplitter>

#include <functional>

class QAction;
class QKeySequence;
class QLabel;
class QTableView;
class QToolButton;

namespace careo::ui
{

class DraftHistory;
class ImportTableModel;
class ImportTextView;

/// One file's proposed articles as a table, and under it the file's text with their boundaries;
/// both follow each other.
class ImportEditor : public QSplitter
{
    Q_OBJECT

public:
    explicit ImportEditor(QWidget* parent = nullptr);

    /// Not owned; it must outlive its use here. Null empties the editor.
    void setDraft(DraftHistory* draft);
    void focusTable();

Q_SIGNALS:
    void edited();
    /// A sentence for the user: why something was not done.
    void said(const QString& sentence);

private:
    using Edit = std::function<bool(ImportDraft&)>;

    QWidget* createTable();
    QLabel* createEvidence();
    QWidget* createText();
    QWidget* createTools();
    QLabel* createOrigin();
    QAction* addAct(const char* name, const QString& text, const QList<QKeySequence>& keys,
        void (ImportEditor::*slot)());

    [[nodiscard]] const ImportDraft* draft() const;
    [[nodiscard]] int currentBlock() const;
    void showBlockOfRow();
    /// Says where the value in the chosen cell comes from, and what contradicts it.
    void showEvidence();
    void selectRowOfCaret();
    /// Does it and shows the result with `block` chosen; says `refusal` when nothing changed.
    void change(const Edit& edit, int block, const QString& refusal);
    void showBoundaries(int block);
    void updateActs();

    void splitHere();
    void joinWithPrevious();
    void moveUp();
    void moveDown();
    void moveTo(int block, qsizetype position);
    void toggleArticle();
    void takeAsOne();
    void undo();
    void redo();

    DraftHistory* m_history = nullptr;
    bool m_following = false; ///< table and text are being brought in step
    ImportTableModel* m_model;
    QTableView* m_table = nullptr;
    ImportTextView* m_text = nullptr;
    QLabel* m_evidence = nullptr;
    QLabel* m_origin = nullptr;
    QAction* m_split = nullptr;
    QAction* m_join = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_toggle = nullptr;
    QAction* m_one = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace careo::ui
