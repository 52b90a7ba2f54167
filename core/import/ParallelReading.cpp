#include "core/import/ParallelReading.h"

#include "core/import/InputFiles.h"

#include <QThread>
#include <QThreadPool>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>

namespace careo
{

namespace
{

// Enough to read on while what was taken is committed.
constexpr qsizetype sourcesAhead = 10'000;
constexpr qsizetype bytesAhead = qsizetype{64} * 1024 * 1024;
constexpr std::chrono::milliseconds pollTime(50);

qsizetype sizeOf(const NamedExtraction& read)
{
    return read.extraction ? read.extraction->file.bytes.size() + 2 * read.extraction->text.size()
                           : 0;
}

bool isCutShort(const NamedExtraction& read)
{
    return !read.extraction && read.extraction.error().code == ErrorCode::Cancelled;
}

class Reading
{
public:
    Reading(const QList<ImportSource>& sources, const IsCancelled& isCancelled)
        : m_sources(sources)
        , m_isCancelled(isCancelled)
    {
    }

    /// Reads one source after the other until there is none left. One of several threads.
    void read()
    {
        while (const auto index = nextToRead()) {
            bool isWhole = true;
            const auto keep = [this, &isWhole, at = *index](NamedExtraction read) {
                if (isCutShort(read))
                    isWhole = false;
                else
                    put(at, std::move(read));
            };
            const ImportSource& source = m_sources[*index];
            if (source.bytes.isEmpty())
                extractEach(source.name, keep, m_isCancelled);
            else
                extractEachOf(source.name, source.bytes, keep, m_isCancelled);
            const std::lock_guard lock(m_mutex);
            m_read[*index].isWhole = isWhole;
            m_read[*index].isOver = true;
            m_changed.notify_all();
        }
    }

    /// The next file of the source in hand; nothing when it is over. The one thread that takes.
    std::optional<NamedExtraction> takeNext()
    {
        std::unique_lock lock(m_mutex);
        Source& source = m_read[m_inHand];
        // Of what was begun to be taken it must be known whether it came whole.
        const auto isAwaited
            = [&] { return !source.isOver && (source.isBegun || !m_isCancelled()); };
        while (source.files.empty() && isAwaited())
            m_changed.wait_for(lock, pollTime);
        if (source.files.empty())
            return {};
        source.isBegun = true;
        NamedExtraction next = std::move(source.files.front());
        source.files.pop_front();
        m_waiting -= sizeOf(next);
        m_changed.notify_all();
        return next;
    }

    /// Goes on to the next source; false when the one in hand did not come whole.
    bool finishSource()
    {
        const std::lock_guard lock(m_mutex);
        const bool isWhole = m_read[m_inHand].isWhole;
        m_read.erase(m_inHand++);
        m_changed.notify_all();
        return isWhole;
    }

private:
    struct Source {
        std::deque<NamedExtraction> files;
        bool isBegun = false; ///< some of its files were taken
        bool isOver = false;
        bool isWhole = false;
    };

    std::optional<qsizetype> nextToRead()
    {
        std::unique_lock lock(m_mutex);
        const auto isTooFar = [this] {
            return m_next > m_inHand
                && (m_next - m_inHand >= sourcesAhead || m_waiting > bytesAhead);
        };
        while (m_next < m_sources.size() && isTooFar() && !m_isCancelled())
            m_changed.wait_for(lock, pollTime);
        if (m_next >= m_sources.size() || m_isCancelled())
            return {};
        return m_next++;
    }

    void put(qsizetype index, NamedExtraction read)
    {
        std::unique_lock lock(m_mutex);
        Source& source = m_read[index];
        // What is waited for always has room, else all could wait for each other.
        const auto hasRoom = [&] {
            return m_waiting <= bytesAhead || (index == m_inHand && source.files.empty());
        };
        while (!hasRoom() && !m_isCancelled())
            m_changed.wait_for(lock, pollTime);
        m_waiting += sizeOf(read);
        source.files.push_back(std::move(read));
        m_changed.notify_all();
    }

    const QList<ImportSource>& m_sources;
    const IsCancelled& m_isCancelled;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qsizetype m_next = 0; ///< first that nobody reads yet
    qsizetype m_inHand = 0; ///< the one being taken
    qsizetype m_waiting = 0; ///< bytes read and not taken
    std::map<qsizetype, Source> m_read;
};

} // namespace

QList<ImportSource> importSources(const QStringList& paths)
{
    QList<ImportSource> sources;
    for (const QString& file : inputFiles(paths))
        sources << ImportSource{file, {}};
    return sources;
}

qsizetype readInParallel(const QList<ImportSource>& sources, const ReadingReceiver& receiver,
    const IsCancelled& isCancelled)
{
    const IsCancelled cancelled = isCancelled ? isCancelled : [] { return false; };
    Reading reading(sources, cancelled);
    QThreadPool readers; // its destructor waits for them
    readers.setMaxThreadCount(QThread::idealThreadCount());
    const auto threads = std::min<qsizetype>(readers.maxThreadCount(), sources.size());
    for (qsizetype i = 0; i < threads; ++i)
        readers.start([&reading] { reading.read(); });
    qsizetype done = 0;
    while (done < sources.size()) {
        while (auto next = reading.takeNext())
            receiver.take(std::move(*next));
        if (!reading.finishSource())
            break;
        receiver.progress(++done);
    }
    readers.waitForDone();
    return done;
}

} // namespace careo
