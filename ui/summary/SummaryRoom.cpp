#include "ui/summary/SummaryRoom.h"

#include "core/base/ErrorText.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/summary/NoteChoice.h"
#include "ui/summary/OutputDialogs.h"
#include "ui/summary/PageView.h"
#include "ui/summary/SummaryActions.h"
#include "ui/summary/SummaryPanel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPrinter>
#include <QToolButton>

namespace careo::ui
{

namespace
{

constexpr int refreshDelay = 150; ///< milliseconds
constexpr int rememberDelay = 800; ///< milliseconds

} // namespace

SummaryRoom::SummaryRoom(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(new SummaryActions(this))
    , m_panel(
          new SummaryPanel(*m_actions, QFileInfo(session.store().path()).completeBaseName(), this))
    , m_choosePath([this](const QString& suggested, const QStringList& endings) {
        return choosePathOnDesktop(this, suggested, endings);
    })
    , m_choosePrinter([this](QPrinter& printer) { return choosePrinterOnDesktop(this, printer); })
    , m_chooseName([this] {
        return QInputDialog::getText(
            this, tr("Save as a template"), tr("Name of the template for this case:"));
    })
{
    setObjectName(QStringLiteral("summaryRoom"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createPreview(), 1);
    layout->addWidget(m_panel);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &SummaryRoom::refresh);
    connect(&m_session, &CaseSession::caseChanged, this, &SummaryRoom::refreshSoon);
    connect(&m_session, &CaseSession::filterChanged, this, &SummaryRoom::refreshSoon);
    SummaryOptions usual;
    usual.paper = usualPaper(QLocale());
    usual.language = usualSummaryLanguage(QLocale());
    m_panel->setOptions(rememberedOptions(m_session.store(), usual));
    showTemplates();
    connectPanel();
    connectPreview();
    connectActions();
}

SummaryRoom::~SummaryRoom()
{
    if (m_remember.isActive())
        remember();
}

void SummaryRoom::connectPanel()
{
    m_remember.setSingleShot(true);
    m_remember.setInterval(rememberDelay);
    connect(&m_remember, &QTimer::timeout, this, &SummaryRoom::remember);
    connect(m_panel, &SummaryPanel::changed, this, [this] {
        m_remember.start();
        refreshSoon();
    });
    connect(m_panel, &SummaryPanel::notesWanted, this, &SummaryRoom::chooseNotes);
    connect(m_panel, &SummaryPanel::templateSavingWanted, this, &SummaryRoom::saveTemplate);
    connect(m_panel, &SummaryPanel::templateRemovalWanted, this, &SummaryRoom::removeTemplate);
}

void SummaryRoom::connectPreview()
{
    connect(m_view, &PageView::pictureWanted, &m_preview, &SummaryPreview::draw);
    connect(&m_preview, &SummaryPreview::drawn, m_view, &PageView::setPicture);
    connect(&m_preview, &SummaryPreview::laidOut, m_view, &PageView::setPages);
    connect(&m_preview, &SummaryPreview::gathered, this, [this](const CaseSummary& summary) {
        m_summary = summary;
        m_panel->showSummary(summary);
    });
    connect(&m_preview, &SummaryPreview::failed, this, [this](const Error& error) {
        m_panel->showFailure(errorText(error, m_session.filter().words));
        m_view->setPages(0, {});
    });
}

void SummaryRoom::remember()
{
    m_remember.stop();
    // A case that can only be read forgets the choices when it closes.
    if (m_session.store().isReadOnly())
        return;
    if (const auto done = rememberOptions(m_session.store(), m_panel->options()); !done)
        m_session.report(done.error());
}

void SummaryRoom::showTemplates()
{
    const auto templates = summaryTemplates(m_session.store());
    m_panel->setTemplates(templates ? *templates : builtInTemplates());
}

void SummaryRoom::saveTemplate()
{
    const QString name = m_chooseName();
    if (name.simplified().isEmpty())
        return;
    const auto saved = careo::saveTemplate(m_session.store(), name, m_panel->options());
    if (!saved) {
        m_session.report(saved.error(), name);
        return;
    }
    showTemplates();
    m_session.announce(tr("Template %1 saved with the case").arg(name.simplified()));
}

void SummaryRoom::removeTemplate(const QString& name)
{
    if (const auto done = careo::removeTemplate(m_session.store(), name); !done) {
        m_session.report(done.error(), name);
        return;
    }
    showTemplates();
    m_session.announce(tr("Template %1 removed; its choices stay until others are made").arg(name));
}

void SummaryRoom::chooseNotes()
{
    NoteChoice dialog(m_summary, m_panel->options().notes, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    SummaryOptions options = m_panel->options();
    options.notes = dialog.chosen();
    m_panel->setOptions(options);
    m_remember.start();
    refreshSoon();
}

QToolButton* SummaryRoom::addTool(QWidget* bar, QAction* action, const QString& text)
{
    auto* button = new QToolButton(bar);
    action->setIconText(text);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    bar->layout()->addWidget(button);
    return button;
}

QWidget* SummaryRoom::createPreview()
{
    auto* preview = new QWidget(this);
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QWidget(preview);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(4);
    m_place = new QLabel(bar);
    m_place->setObjectName(QStringLiteral("summaryPage"));
    m_place->setAccessibleName(tr("Page in view"));
    row->addWidget(m_place);
    row->addStretch();
    addTool(bar, m_actions->zoomOut(), tr("−"));
    m_zoom = new QLabel(bar);
    m_zoom->setObjectName(QStringLiteral("summaryZoom"));
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 %")));
    row->addWidget(m_zoom);
    addTool(bar, m_actions->zoomIn(), tr("+"));
    addTool(bar, m_actions->fitWidth(), tr("Fit width"));
    column->addWidget(bar);
    m_view = new PageView(preview);
    m_view->setObjectName(QStringLiteral("summaryPages"));
    column->addWidget(m_view, 1);
    for (QAction* action : {m_actions->zoomIn(), m_actions->zoomOut(), m_actions->fitWidth()})
        addAction(action);
    connect(m_view, &PageView::zoomChanged, this, &SummaryRoom::showPlace);
    connect(m_view, &PageView::currentPageChanged, this, &SummaryRoom::showPlace);
    return preview;
}

void SummaryRoom::connectActions()
{
    connect(m_actions->print(), &QAction::triggered, this, &SummaryRoom::print);
    connect(m_actions->savePdf(), &QAction::triggered, this, &SummaryRoom::savePdf);
    connect(m_actions->saveAs(), &QAction::triggered, this, &SummaryRoom::saveAs);
    connect(m_actions->saveReferences(), &QAction::triggered, this, &SummaryRoom::saveReferences);
    connect(m_actions->zoomIn(), &QAction::triggered, m_view, &PageView::zoomIn);
    connect(m_actions->zoomOut(), &QAction::triggered, m_view, &PageView::zoomOut);
    connect(m_actions->fitWidth(), &QAction::triggered, m_view, &PageView::setFitsWidth);
    auto& watcher = m_output.watcher();
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this, &watcher](int page) { m_panel->setProgress(page, watcher.progressMaximum()); });
    connect(&watcher, &QFutureWatcherBase::finished, this, &SummaryRoom::onOutputFinished);
    // Not m_output.cancel(): that would wait for the page in work.
    connect(m_panel, &SummaryPanel::cancelled, this, [&watcher] { watcher.cancel(); });
}

void SummaryRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_refresh.start(0);
}

void SummaryRoom::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        m_refresh.start(refreshDelay);
}

SummaryWork SummaryRoom::work() const
{
    return {m_session.store().path(), m_session.filter(), m_panel->title(), m_panel->options()};
}

void SummaryRoom::refresh()
{
    if (!isVisible())
        return;
    m_isStale = false;
    m_preview.layOut(work());
}

void SummaryRoom::showPlace()
{
    m_place->setText(m_view->pageCount() == 0
            ? QString()
            : tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(m_view->pageCount()));
    m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
    m_actions->fitWidth()->setChecked(m_view->fitsWidth());
}

QString SummaryRoom::choosePath(const QStringList& endings)
{
    const QFileInfo caseFile(m_session.store().path());
    const QString title
        = m_panel->title().isEmpty() ? caseFile.completeBaseName() : m_panel->title();
    return m_choosePath(suggestedPath(caseFile.path(), title, endings.first()), endings);
}

void SummaryRoom::savePdf()
{
    save(choosePath({suffix(SummaryFormat::Pdf)}));
}

void SummaryRoom::saveAs()
{
    QStringList endings;
    for (const SummaryFormat format : allSummaryFormats) {
        if (format != SummaryFormat::Pdf)
            endings.append(suffix(format));
    }
    save(choosePath(endings));
}

void SummaryRoom::save(const QString& path)
{
    if (path.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    const auto format = summaryFormatOf(path);
    if (!format) {
        m_session.announce(
            tr("%1 was not saved; give it an ending such as .pdf or .html").arg(name));
        return;
    }
    startOutput({tr("Saving %1…").arg(name), path, tr("Summary saved as %1").arg(name),
        tr("Saving stopped; no file was changed")});
    m_output.start(saveSummary, work(), *format, path);
}

void SummaryRoom::saveReferences()
{
    const QString path
        = choosePath({QStringLiteral("ris"), QStringLiteral("bib"), QStringLiteral("json")});
    if (path.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    startOutput({tr("Saving %1…").arg(name), path, tr("References saved as %1").arg(name),
        tr("Saving stopped; no file was changed")});
    m_output.start(careo::ui::saveReferences, work(), path);
}

SummaryRoom::Output SummaryRoom::printing(const QPrinter& printer)
{
    if (const QString path = printer.outputFileName(); !path.isEmpty()) {
        const QString name = QFileInfo(path).fileName();
        return {tr("Saving %1…").arg(name), path, tr("Summary saved as %1").arg(name),
            tr("Saving stopped; no file was changed")};
    }
    const QString name = printer.printerName();
    return {tr("Printing…"), name,
        name.isEmpty() ? tr("Summary sent to the printer") : tr("Summary sent to %1").arg(name),
        tr("Printing stopped; pages already sent may still come out")};
}

void SummaryRoom::print()
{
    SummaryWork work = this->work();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setCreator(QStringLiteral("Careo"));
    printer->setPageLayout(summaryPageLayout(work.options.paper, work.options.margin));
    if (!m_choosePrinter(*printer))
        return;
    printer->setDocName(
        work.title.isEmpty() ? QFileInfo(work.casePath).completeBaseName() : work.title);
    // The dialog may have changed the paper; the layout stays ours.
    work.options.paper = printer->pageLayout().pageSize();
    printer->setPageLayout(summaryPageLayout(work.options.paper, work.options.margin));
    startOutput(printing(*printer));
    m_output.start(printSummary, work, printer);
}

void SummaryRoom::startOutput(const Output& output)
{
    m_outputInHand = output;
    m_actions->setBusy(true);
    m_panel->setBusy(output.underWay);
}

void SummaryRoom::onOutputFinished()
{
    m_actions->setBusy(false);
    m_panel->setBusy({});
    const auto future = m_output.watcher().future();
    if (future.resultCount() == 0)
        m_session.announce(m_outputInHand.stopped);
    else if (const auto result = future.result(); result)
        m_session.announce(m_outputInHand.done);
    else
        m_session.report(result.error(), m_outputInHand.subject);
    Q_EMIT outputFinished();
}

} // namespace careo::ui
