#include "ui/summary/SummaryActions.h"

#include <QKeySequence>

namespace careo::ui
{

SummaryActions::SummaryActions(QObject* parent)
    : QObject(parent)
    , m_print(add(QStringLiteral("printSummary"), tr("&Print summary…"), tr("Print the summary")))
    , m_savePdf(add(QStringLiteral("saveSummaryPdf"), tr("Save summary as P&DF…"),
          tr("Save the summary as a PDF file")))
    , m_saveAs(add(QStringLiteral("saveSummaryAs"), tr("Save summary in &another format…"),
          tr("Save the summary as HTML, ODT, DOCX or Markdown, or its claims as CSV")))
    , m_saveReferences(add(QStringLiteral("saveReferences"), tr("Save re&ferences…"),
          tr("Save the articles for a reference manager: RIS, BibTeX or CSL-JSON")))
    , m_zoomIn(add(QStringLiteral("zoomSummaryIn"), tr("Zoom in"), tr("Show the pages larger")))
    , m_zoomOut(add(QStringLiteral("zoomSummaryOut"), tr("Zoom out"), tr("Show the pages smaller")))
    , m_fitWidth(add(QStringLiteral("fitSummaryWidth"), tr("Fit width"),
          tr("Show the pages as wide as the room allows")))
{
    m_print->setShortcut(QKeySequence::Print);
    m_savePdf->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_zoomIn->setShortcuts(
        QKeySequence::keyBindings(QKeySequence::ZoomIn) << QKeySequence(Qt::CTRL | Qt::Key_Equal));
    m_zoomOut->setShortcuts(QKeySequence::keyBindings(QKeySequence::ZoomOut));
    m_fitWidth->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_fitWidth->setCheckable(true);
    // The reader has the same keys for its own letters.
    for (QAction* action : {m_zoomIn, m_zoomOut, m_fitWidth})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QAction* SummaryActions::add(const QString& name, const QString& text, const QString& tip)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

void SummaryActions::setBusy(bool isBusy)
{
    for (QAction* action : {m_print, m_savePdf, m_saveAs, m_saveReferences})
        action->setEnabled(!isBusy);
}

} // namespace careo::ui
