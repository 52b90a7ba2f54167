#include "app/cli/Command.h"
#include "app/cli/Commands.h"
#include "core/import/guard/ReaderProcess.h"

#include <QGuiApplication>

namespace
{

/// Qt's own remarks: stderr is for the one line that tells the user what went wrong.
void ignore(QtMsgType, const QMessageLogContext&, const QString&) { }

} // namespace

int main(int argc, char* argv[])
{
    if (const auto exitCode = careo::serveAsReader(argc, argv))
        return *exitCode;
    qInstallMessageHandler(ignore);
    // Pictures and pages need fonts, never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("Careo"));
    QGuiApplication::setOrganizationName(QStringLiteral("Careo"));
    QGuiApplication::setApplicationVersion(QStringLiteral(CAREO_VERSION));
    return careo::cli::runCommandLine(careo::cli::allCommands(), QGuiApplication::arguments());
}
