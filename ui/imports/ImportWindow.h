#pragma once

#include "core/base/Job.h"
#include "ui/imports/ImportFiles.h"
#include "ui/imports/ImportStoring.h"

#include <QDialog>
#include <QElapsedTimer>

#include <atomic>
#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace careo::ui
{

class CaseSession;
class DuplicatePage;
class ImportEditor;
class OutcomePage;

/// Shows what is proposed from the files that were read, lets the user correct it, asks once about
/// what is there already, and stores the rest in the background as one step that can be undone.
class ImportWindow : public QDialog
{
    Q_OBJECT

public:
    /// `notReached` are sources that were to be read too.
    ImportWindow(CaseSession& session, const QList<ReadSource>& sources,
        const QList<ImportSource>& notReached = {}, QWidget* parent = nullptr);
    ~ImportWindow() override;

    /// Goes on to the next step: looks for duplicates, stores, closes.
    void accept() override;
    /// Goes back, stops, or closes; says once before that corrections would be lost.
    void reject() override;

Q_SIGNALS:
    /// These are to be read again.
    void retryRequested(const QList<careo::ImportSource>& sources);

private:
    enum class Step { Deciding, Searching, Asking, Storing, Done };

    QWidget* createFileList();
    QWidget* createPages();
    QWidget* createFoot();
    void connectWork();

    [[nodiscard]] const ImportFiles::File& file() const { return m_files.at(m_file); }
    void showFile(int row);
    void updateCounts();
    void updateFoot();
    void setStep(Step step);
    [[nodiscard]] QString summary() const;
    void say(const QString& sentence);

    void search();
    void takeDuplicates();
    void store();
    void applyChoices();
    void showPace(int done);
    void takeOutcome();
    void finish(ImportOutcome outcome);
    void retry();
    void leave();

    CaseSession& m_session;
    ImportFiles m_files;
    QList<ImportSource> m_notReached;
    int m_file = 0;
    Step m_step = Step::Deciding;
    bool m_isLeaving = false; ///< it was said that corrections would be lost
    QList<ImportItem> m_items; ///< what is being stored
    std::shared_ptr<std::atomic_bool> m_isStopped;
    QElapsedTimer m_time;
    bool m_hasImported = false;
    QListWidget* m_fileList = nullptr;
    QStackedWidget* m_pages = nullptr;
    QStackedWidget* m_steps = nullptr;
    QWidget* m_deciding = nullptr;
    DuplicatePage* m_duplicates = nullptr;
    OutcomePage* m_outcome = nullptr;
    ImportEditor* m_editor = nullptr;
    QLabel* m_failure = nullptr;
    QLabel* m_says = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
    Job<Result<QList<DuplicateRow>>> m_search;
    Job<ImportOutcome> m_storing;
};

} // namespace careo::ui
