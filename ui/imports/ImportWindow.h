#pragma once

#include "core/import/ImportDraft.h"
#include "ui/imports/FileReading.h"

#include <QDialog>

#include <memory>
#include <vector>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace careo::ui
{

class CaseSession;
class ImportTableModel;
class ImportTextView;

/// Shows what is proposed from the files that were read, lets the user correct it, and stores it
/// as one step that can be undone.
class ImportWindow : public QDialog
{
    Q_OBJECT

public:
    ImportWindow(CaseSession& session, const QList<ReadSource>& sources, QWidget* parent = nullptr);
    ~ImportWindow() override;

    void accept() override;

private:
    struct File {
        QString name;
        std::unique_ptr<ImportDraft> draft; ///< null for a file that could not be read
        QString failure;
    };

    void takeSources(const QList<ReadSource>& sources);
    void leaveOutDuplicates(ImportDraft& draft);
    QWidget* createFileList();
    QWidget* createTable();
    QWidget* createText();
    QWidget* createFoot();
    QAction* addEdit(const char* name, const QString& text, const QKeySequence& key,
        void (ImportWindow::*slot)());

    [[nodiscard]] ImportDraft* draft() const;
    [[nodiscard]] int currentBlock() const;
    [[nodiscard]] int firstReadable() const;
    /// Names the files that could not be read, in one sentence.
    [[nodiscard]] QString failuresText() const;
    void showFile(int row);
    void showBlockOfRow();
    void selectRowOfCaret();
    void boundariesChanged(int block);
    void updateCounts();
    void say(const QString& sentence);

    void splitHere();
    void joinWithPrevious();
    void moveUp();
    void moveDown();
    void toggleArticle();
    void takeAsOne();

    CaseSession& m_session;
    std::vector<File> m_files;
    int m_file = -1;
    bool m_following = false; ///< table and text are being brought in step
    ImportTableModel* m_model;
    QList<QAction*> m_edits;
    QListWidget* m_fileList = nullptr;
    QTableView* m_table = nullptr;
    ImportTextView* m_text = nullptr;
    QLabel* m_says = nullptr;
    QLabel* m_origin = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace careo::ui
