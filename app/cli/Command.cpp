#include "app/cli/Command.h"

#include "core/base/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace careo::cli
{

namespace
{

constexpr auto program = "careo-cli";

void printError(const QString& message)
{
    std::fprintf(stderr, "%s: %s\n", program, qPrintable(message.simplified()));
}

QString overview(const QList<Command>& commands)
{
    QString text = QStringLiteral("Usage: careo-cli COMMAND ... [--json]\n"
                                  "Works on Careo cases without a display.\n\nCommands:\n");
    for (const Command& command : commands) {
        const QString call = command.name + QLatin1Char(' ') + command.arguments;
        text += QStringLiteral("  %1 %2\n").arg(call, -40).arg(command.summary);
    }
    return text
        + QStringLiteral("\ncareo-cli COMMAND --help tells the options of one. Exit code: 0 done, "
                         "1 refused or failed, 2 wrong usage.\n");
}

/// The command whose words open the arguments, and how many words that are.
std::pair<const Command*, qsizetype> findCommand(
    const QList<Command>& commands, const QStringList& arguments)
{
    for (const Command& command : commands) {
        const QStringList words = command.name.split(QLatin1Char(' '));
        if (arguments.mid(1, words.size()) == words)
            return {&command, words.size()};
    }
    return {nullptr, 0};
}

QString helpOf(const Command& command, const QCommandLineParser& parser)
{
    QString text = parser.helpText();
    const QString usage
        = QStringLiteral("Usage: careo-cli %1 [options] %2\n").arg(command.name, command.arguments);
    return usage + text.mid(text.indexOf(QLatin1Char('\n')) + 1);
}

Outcome runCommand(const Command& command, const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print one JSON object.")});
    parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Print this help.")});
    parser.addOptions(command.options);
    const QString advice = QStringLiteral("; see careo-cli %1 --help.").arg(command.name);
    if (!parser.parse(QStringList{QString::fromLatin1(program)} + words)) {
        QString problem = parser.errorText();
        while (problem.endsWith(QLatin1Char('.')))
            problem.chop(1);
        return wrongUsage(problem + advice);
    }
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpOf(command, parser));
        return {};
    }
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.fewest
        || (command.most >= 0 && arguments.size() > command.most)) {
        return wrongUsage(
            QStringLiteral("%1 takes %2").arg(command.name, command.arguments) + advice);
    }
    return command.run({parser, arguments});
}

} // namespace

Outcome failed(const Error& error, const QString& subject)
{
    return {Failed, errorText(error, subject)};
}

Outcome failed(const QString& message)
{
    return {Failed, message};
}

Outcome wrongUsage(const QString& message)
{
    return {WrongUsage, message};
}

QCommandLineOption option(const char* name, const char* description, const char* value)
{
    return {
        QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value)};
}

void print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

int runCommandLine(const QList<Command>& commands, const QStringList& arguments)
{
    const QString first = arguments.value(1);
    if (first == QLatin1StringView("--help") || first == QLatin1StringView("-h")) {
        print(overview(commands));
        return Done;
    }
    if (first == QLatin1StringView("--version")) {
        print(QStringLiteral("careo-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    const auto [command, words] = findCommand(commands, arguments);
    Outcome outcome = first.isEmpty()
        ? wrongUsage(QStringLiteral("A command is missing; see careo-cli --help."))
        : wrongUsage(QStringLiteral("There is no command %1; see careo-cli --help.").arg(first));
    if (command)
        outcome = runCommand(*command, arguments.mid(1 + words));
    if (outcome.exitCode != Done)
        printError(outcome.message);
    return outcome.exitCode;
}

} // namespace careo::cli
