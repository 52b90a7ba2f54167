#include "ui/summary/OutputDialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHash>
#include <QPrintDialog>
#include <QPrinter>

namespace careo::ui
{

namespace
{

class OutputDialogs
{
    Q_DECLARE_TR_FUNCTIONS(OutputDialogs)
};

QString formatName(const QString& ending)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("pdf"), OutputDialogs::tr("PDF (*.pdf)")},
        {QStringLiteral("html"), OutputDialogs::tr("Web page (*.html)")},
        {QStringLiteral("odt"), OutputDialogs::tr("OpenDocument text (*.odt)")},
        {QStringLiteral("docx"), OutputDialogs::tr("Word document (*.docx)")},
        {QStringLiteral("md"), OutputDialogs::tr("Markdown (*.md)")},
        {QStringLiteral("csv"), OutputDialogs::tr("Claims as a table (*.csv)")},
        {QStringLiteral("ris"), OutputDialogs::tr("RIS (*.ris)")},
        {QStringLiteral("bib"), OutputDialogs::tr("BibTeX (*.bib)")},
        {QStringLiteral("json"), OutputDialogs::tr("CSL-JSON (*.json)")}};
    return names.value(ending);
}

} // namespace

QString choosePathOnDesktop(QWidget* parent, const QString& suggested, const QStringList& endings)
{
    QFileDialog dialog(parent, OutputDialogs::tr("Save the summary"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const QString& ending : endings)
        filters.append(formatName(ending));
    dialog.setNameFilters(filters);
    // With the ending known, the dialog itself asks before it takes a file that is there.
    dialog.setDefaultSuffix(endings.first());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&dialog, filters, endings](const QString& filter) {
            dialog.setDefaultSuffix(endings.value(filters.indexOf(filter)));
        });
    dialog.setDirectory(QFileInfo(suggested).path());
    dialog.selectFile(QFileInfo(suggested).completeBaseName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool choosePrinterOnDesktop(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
        | QAbstractPrintDialog::PrintCollateCopies | QAbstractPrintDialog::PrintShowPageSize);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace careo::ui
