#include "ui/shell/Dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace careo::ui
{

namespace
{

QString text(const char* words)
{
    return QCoreApplication::translate("careo::ui::Dialogs", words);
}

/// Where people keep their work; their home where there is no such folder.
QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

QString DesktopDialogs::newCasePath(QWidget* parent)
{
    QFileDialog dialog(parent, text("New case"), documents(), text("Cases (*.careo)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("careo"));
    dialog.selectFile(text("Case.careo"));
    // A case is never written over another file; the case store says so in its own words.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DesktopDialogs::openCasePath(QWidget* parent)
{
    return QFileDialog::getOpenFileName(
        parent, text("Open case"), documents(), text("Cases (*.careo);;All files (*)"));
}

QStringList DesktopDialogs::importPaths(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(parent, text("Import articles"), documents(),
        text("Articles (*.txt *.md *.text *.html *.htm *.xhtml *.mht *.mhtml *.pdf *.docx *.odt "
             "*.epub *.rtf *.eml *.zip *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)"));
}

} // namespace careo::ui
