#pragma once

#include <QElapsedTimer>
#include <QString>

namespace careo::cli
{

/// How far a long command is, in one line on stderr that is written over; nothing when that is no
/// terminal.
class ProgressLine
{
public:
    /// `unit` is what is counted, in the plural.
    explicit ProgressLine(QString unit);
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// "1200 of 40000 files, 340 a second, 2 min left"; at most a few times a second.
    void show(qsizetype done, qsizetype total);
    void clear();

private:
    QString m_unit;
    QElapsedTimer m_sinceStart;
    qint64 m_shownAt = -1; ///< ms after the start; -1 when the line is empty
    bool m_isTerminal;
};

} // namespace careo::cli
