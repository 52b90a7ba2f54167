#include "ui/summary/SummaryRoom.h"

#include "core/base/ErrorText.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/summary/PageView.h"
#include "ui/summary/SummaryActions.h"
#include "ui/summary/SummaryPanel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolButton>

namespace careo::ui
{

namespace
{

constexpr int refreshDelay = 150; ///< milliseconds

QString choosePathOnDesktop(QWidget* parent, const QString& suggested, SummaryFormat format)
{
    QFileDialog dialog(parent, SummaryRoom::tr("Save the summary"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(format == SummaryFormat::Pdf ? SummaryRoom::tr("PDF files (*.pdf)")
                                                      : SummaryRoom::tr("HTML files (*.html)"));
    // With the ending known, the dialog itself asks before it takes a file that is there.
    dialog.setDefaultSuffix(suffix(format));
    dialog.setDirectory(QFileInfo(suggested).path());
    dialog.selectFile(QFileInfo(suggested).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool choosePrinterOnDesktop(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
        | QAbstractPrintDialog::PrintCollateCopies | QAbstractPrintDialog::PrintShowPageSize);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

SummaryRoom::SummaryRoom(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(new SummaryActions(this))
    , m_panel(
          new SummaryPanel(*m_actions, QFileInfo(session.store().path()).completeBaseName(), this))
    , m_choosePath([this](const QString& suggested, SummaryFormat format) {
        return choosePathOnDesktop(this, suggested, format);
    })
    , m_choosePrinter([this](QPrinter& printer) { return choosePrinterOnDesktop(this, printer); })
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
    connect(m_panel, &SummaryPanel::changed, this, &SummaryRoom::refreshSoon);
    connectActions();
}

SummaryRoom::~SummaryRoom() = default;

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
    connect(m_actions->savePdf(), &QAction::triggered, this, [this] { save(SummaryFormat::Pdf); });
    connect(
        m_actions->saveHtml(), &QAction::triggered, this, [this] { save(SummaryFormat::Html); });
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

Result<CaseSummary> SummaryRoom::gather()
{
    return gatherSummary(m_session.store(), m_session.filter(), m_panel->title());
}

void SummaryRoom::refresh()
{
    if (!isVisible())
        return;
    m_isStale = false;
    const auto summary = gather();
    if (!summary) {
        m_panel->showFailure(errorText(summary.error(), m_session.filter().words));
        m_view->setPages(nullptr);
        return;
    }
    m_panel->showSummary(*summary);
    m_view->setPages(std::make_unique<SummaryPages>(*summary, m_panel->options()));
}

void SummaryRoom::showPlace()
{
    m_place->setText(m_view->pageCount() == 0
            ? QString()
            : tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(m_view->pageCount()));
    m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
    m_actions->fitWidth()->setChecked(m_view->fitsWidth());
}

void SummaryRoom::save(SummaryFormat format)
{
    const QFileInfo caseFile(m_session.store().path());
    const QString title
        = m_panel->title().isEmpty() ? caseFile.completeBaseName() : m_panel->title();
    const QString path = m_choosePath(suggestedPath(caseFile.path(), title, format), format);
    if (path.isEmpty())
        return;
    // Gathered last, so that the quotations are checked at the moment they go out.
    const auto summary = gather();
    if (!summary) {
        m_session.report(summary.error(), m_session.filter().words);
        return;
    }
    const QString name = QFileInfo(path).fileName();
    startOutput({tr("Saving %1…").arg(name), path, tr("Summary saved as %1").arg(name),
        tr("Saving stopped; no file was changed")});
    m_output.start(saveSummary, *summary, m_panel->options(), format, path);
}

void SummaryRoom::print()
{
    SummaryOptions options = m_panel->options();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setCreator(QStringLiteral("Careo"));
    printer->setPageLayout(summaryPageLayout(options.paper));
    if (!m_choosePrinter(*printer))
        return;
    const auto summary = gather();
    if (!summary) {
        m_session.report(summary.error(), m_session.filter().words);
        return;
    }
    printer->setDocName(summary->title);
    // The dialog may have changed the paper; the layout stays ours.
    options.paper = printer->pageLayout().pageSize();
    printer->setPageLayout(summaryPageLayout(options.paper));
    const QString name
        = printer->printerName().isEmpty() ? tr("the printer") : printer->printerName();
    startOutput({tr("Printing…"), name, tr("Summary sent to %1").arg(name),
        tr("Printing stopped; pages already sent may still come out")});
    m_output.start(printSummary, *summary, options, printer);
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
