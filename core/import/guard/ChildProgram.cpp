#include "core/import/guard/ChildProgram.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <optional>
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr int poll = 50; // milliseconds
constexpr qint64 longestAnswer = qint64{512} * 1024 * 1024;

/// Runs in the child between fork and exec: nothing but system calls.
void limitChild(qint64 memoryLimit)
{
    // An address sanitizer's shadow is larger than any limit.
#ifndef __SANITIZE_ADDRESS__
    const rlimit memory{static_cast<rlim_t>(memoryLimit), static_cast<rlim_t>(memoryLimit)};
    setrlimit(RLIMIT_AS, &memory);
#else
    static_cast<void>(memoryLimit);
#endif
    const rlimit noDump{0, 0};
    setrlimit(RLIMIT_CORE, &noDump);
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

ErrorCode killed(QProcess& process, ErrorCode why)
{
    process.kill();
    process.waitForFinished();
    return why;
}

/// What went wrong with it, if anything.
std::optional<ErrorCode> waitFor(
    QProcess& process, std::chrono::milliseconds limit, const IsCancelled& isCancelled)
{
    const QDeadlineTimer deadline(limit);
    while (!process.waitForFinished(poll) && process.state() != QProcess::NotRunning) {
        if (isCancelled && isCancelled())
            return killed(process, ErrorCode::Cancelled);
        if (deadline.hasExpired())
            return killed(process, ErrorCode::GivenUp);
        if (process.bytesAvailable() > longestAnswer)
            return killed(process, ErrorCode::FileDamaged);
    }
    const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isDone ? std::nullopt : std::optional(ErrorCode::FileDamaged);
}

} // namespace

Result<QByteArray> runChild(
    const ChildProgram& child, const QByteArray& input, const IsCancelled& isCancelled)
{
    QProcess process;
    process.setProgram(child.program);
    process.setArguments(child.arguments);
    process.setStandardErrorFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Several files are read at a time already; threads of their own would only wait for a core.
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([limit = child.memoryLimit] { limitChild(limit); });
    process.start();
    if (!process.waitForStarted())
        return failure(ErrorCode::NotFound);
    process.write(input);
    process.closeWriteChannel();
    if (const auto wrong = waitFor(process, child.timeLimit, isCancelled))
        return failure(*wrong);
    return process.readAllStandardOutput();
}

} // namespace careo
