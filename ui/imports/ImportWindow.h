#pragma once

#include "ui/imports/DraftHistory.h"
#include "ui/imports/FileReading.h"

#include <QDialog>
#include <QSet>

#include <memory>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace careo::ui
{

class CaseSession;
class ImportEditor;

/// Shows what is proposed from the files that were read, lets the user correct it, and stores it
/// as one step that can be undone.
class ImportWindow : public QDialog
{
    Q_OBJECT

public:
    ImportWindow(CaseSession& session, const QList<ReadSource>& sources, QWidget* parent = nullptr);
    ~ImportWindow() override;

    /// Stores and closes; stays open when storing failed.
    void accept() override;
    /// Closes; says once before that corrections would be lost.
    void reject() override;

private:
    struct File {
        QString name;
        std::unique_ptr<DraftHistory> draft; ///< null for a file that could not be read
        QString failure;
    };

    void takeSources(const QList<ReadSource>& sources);
    void leaveOutDuplicates(ImportDraft& draft, QSet<QString>& known);
    QWidget* createFileList();
    QWidget* createPages();
    QWidget* createFoot();

    [[nodiscard]] const File& file() const { return m_files[static_cast<size_t>(m_file)]; }
    [[nodiscard]] bool isCorrected() const;
    void showFile(int row);
    void updateCounts();
    [[nodiscard]] QString summary() const;
    void say(const QString& sentence);

    CaseSession& m_session;
    std::vector<File> m_files;
    int m_file = 0;
    bool m_isLeaving = false; ///< it was said that corrections would be lost
    QListWidget* m_fileList = nullptr;
    QStackedWidget* m_pages = nullptr;
    ImportEditor* m_editor = nullptr;
    QLabel* m_failure = nullptr;
    QLabel* m_says = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace careo::ui
