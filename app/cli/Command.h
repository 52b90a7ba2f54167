#pragma once

#include "core/base/Error.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

namespace careo::cli
{

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// What a command came to. Unless it is done, `message` is the one line for stderr.
struct Outcome {
    ExitCode exitCode = Done;
    QString message;
};

[[nodiscard]] Outcome failed(const Error& error, const QString& subject = {});
[[nodiscard]] Outcome failed(const QString& message);
[[nodiscard]] Outcome wrongUsage(const QString& message);

/// A command as it was called. What it prints goes to stdout.
struct Invocation {
    const QCommandLineParser& options;
    QStringList arguments;

    [[nodiscard]] bool isJson() const { return options.isSet(QStringLiteral("json")); }
    [[nodiscard]] QString value(const char* option) const
    {
        return options.value(QLatin1StringView(option));
    }
};

struct Command {
    QString name; ///< "articles", "claim add"
    QString arguments; ///< "CASE QUERY", for its help
    QString summary; ///< one sentence
    int fewest = 1; ///< arguments
    int most = 1; ///< arguments, -1 for any number
    QList<QCommandLineOption> options; ///< besides --json and --help
    Outcome (*run)(const Invocation& invocation);
};

[[nodiscard]] QCommandLineOption option(
    const char* name, const char* description, const char* value);

void print(const QString& text);

/// Finds the command, reads its options, runs it. Returns the exit code.
[[nodiscard]] int runCommandLine(const QList<Command>& commands, const QStringList& arguments);

} // namespace careo::cli
