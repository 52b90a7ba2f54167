#include "app/cli/ProgressLine.h"

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace careo::cli
{

namespace
{

constexpr qint64 betweenShows = 200; // ms
constexpr qint64 longEnoughToTell = 2000; // ms

} // namespace

ProgressLine::ProgressLine(QString unit)
    : m_unit(std::move(unit))
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    m_sinceStart.start();
}

void ProgressLine::show(qsizetype done, qsizetype total)
{
    const qint64 now = m_sinceStart.elapsed();
    if (!m_isTerminal || (m_shownAt >= 0 && now - m_shownAt < betweenShows))
        return;
    m_shownAt = now;
    QString text = QStringLiteral("%1 of %2 %3").arg(done).arg(total).arg(m_unit);
    if (done > 0 && now >= longEnoughToTell) {
        const double perSecond = 1000.0 * static_cast<double>(done) / static_cast<double>(now);
        const double rest = static_cast<double>(total - done) / perSecond;
        text += QStringLiteral(", %1 a second, %2 left")
                    .arg(perSecond, 0, 'f', perSecond < 10 ? 1 : 0)
                    .arg(rest < 60 ? QStringLiteral("%1 s").arg(rest, 0, 'f', 0)
                                   : QStringLiteral("%1 min").arg(rest / 60, 0, 'f', 0));
    }
    std::fprintf(stderr, "\r%s\x1b[K", qPrintable(text));
    std::fflush(stderr);
}

void ProgressLine::clear()
{
    if (m_shownAt < 0)
        return;
    m_shownAt = -1;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
}

} // namespace careo::cli
