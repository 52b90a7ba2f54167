#include "core/base/Resources.h"
#include "core/import/guard/ReaderProcess.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>

int main(int argc, char* argv[])
{
    if (const auto exitCode = careo::serveAsReader(argc, argv))
        return *exitCode;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Careo"));
    QApplication::setOrganizationName(QStringLiteral("Careo"));
    QApplication::setApplicationVersion(QStringLiteral(CAREO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.careo.Careo"));
    // The C locale writes dates and quotation marks as no reader does.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault({QLocale::English, QLocale::UnitedKingdom});
    careo::initResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/careo/icons/careo.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Case research over press articles: gather, read, tag, filter, print."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"),
        QApplication::translate("main", "Open a private copy of the sample case."));
    parser.addOption(sample);
    parser.addPositionalArgument(QStringLiteral("case"),
        QApplication::translate("main", "A case file to open."), QStringLiteral("[case.careo]"));
    parser.process(application);

    careo::ui::applyTheme(application);
    careo::ui::MainWindow window(std::make_unique<careo::ui::DesktopDialogs>());
    window.show();
    if (parser.isSet(sample))
        window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        window.openCase(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
