#pragma once

#include "ui/summary/SummaryPreview.h"

#include "core/base/Job.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace careo::ui
{

class CaseSession;
class PageView;
class SummaryActions;
class SummaryPanel;

/// The Summary room: the pages as they will be printed, the choices beside them, and the ways out:
/// printer, PDF, HTML.
class SummaryRoom : public QWidget
{
    Q_OBJECT

public:
    /// Where to save, starting from a suggested path, in one of the endings, the first preferred;
    /// empty when the user thought better of it.
    using PathChooser
        = std::function<QString(const QString& suggested, const QStringList& endings)>;
    /// A name for a template; empty when the user thought better of it.
    using NameChooser = std::function<QString()>;
    /// Sets the printer up; false when the user thought better of it.
    using PrinterChooser = std::function<bool(QPrinter& printer)>;

    explicit SummaryRoom(CaseSession& session, QWidget* parent = nullptr);
    ~SummaryRoom() override;

    [[nodiscard]] SummaryActions& actions() { return *m_actions; }

    /// In place of the desktop's dialogs.
    void setPathChooser(PathChooser chooser) { m_choosePath = std::move(chooser); }
    void setNameChooser(NameChooser chooser) { m_chooseName = std::move(chooser); }
    void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }

Q_SIGNALS:
    /// Printing or saving ended, well or not.
    void outputFinished();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What is said of a piece of output.
    struct Output {
        QString underWay;
        QString subject;
        QString done;
        QString stopped;
    };

    QWidget* createPreview();
    QToolButton* addTool(QWidget* bar, QAction* action, const QString& text);
    void connectActions();
    void refreshSoon();
    void refresh();
    void showPlace();
    void print();
    void connectPreview();
    void connectPanel();
    void savePdf();
    void saveAs();
    void saveReferences();
    [[nodiscard]] QString choosePath(const QStringList& endings);
    void save(const QString& path);
    void saveTemplate();
    void removeTemplate(const QString& name);
    void chooseNotes();
    void remember();
    void showTemplates();
    [[nodiscard]] SummaryWork work() const;
    [[nodiscard]] static Output printing(const QPrinter& printer);
    void startOutput(const Output& output);
    void onOutputFinished();

    CaseSession& m_session;
    SummaryActions* m_actions;
    SummaryPanel* m_panel;
    PageView* m_view = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_zoom = nullptr;
    QTimer m_refresh;
    QTimer m_remember;
    bool m_isStale = true;
    SummaryPreview m_preview;
    CaseSummary m_summary;
    PathChooser m_choosePath;
    PrinterChooser m_choosePrinter;
    NameChooser m_chooseName;
    Output m_outputInHand;
    Job<Result<void>> m_output;
};

} // namespace careo::ui
