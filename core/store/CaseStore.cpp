#include "core/store/CaseStore.h"

#include "core/store/Migrations.h"
#include "core/store/Query.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>

namespace careo
{

namespace
{

constexpr qsizetype headerSize = 100;

/// What the first 100 bytes of a database say
/// (https://www.sqlite.org/fileformat2.html#the_database_header).
struct Header {
    QByteArray bytes;

    [[nodiscard]] quint32 number(qsizetype offset) const
    {
        return qFromBigEndian<quint32>(bytes.constData() + offset);
    }
    [[nodiscard]] qint64 pageSize() const
    {
        const auto size = qFromBigEndian<quint16>(bytes.constData() + 16);
        return size == 1 ? 65536 : size;
    }
    [[nodiscard]] bool knowsPageCount() const { return number(24) == number(92); }
    [[nodiscard]] qint64 pageCount() const { return number(28); }
    [[nodiscard]] qint64 userVersion() const { return number(60); }
    [[nodiscard]] qint64 applicationId() const { return number(68); }
};

/// Judges the file by its bytes alone, so that a foreign one is never touched by SQLite.
Result<void> inspect(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path);
    const Header header{file.read(headerSize)};
    const QByteArray magic("SQLite format 3\0", 16);
    if (!header.bytes.startsWith(magic.left(header.bytes.size())))
        return failure(ErrorCode::NotACase, path);
    if (header.bytes.size() < headerSize)
        return failure(ErrorCode::CaseDamaged, path);
    // A case that was never closed has its facts in the log beside it; SQLite reads both.
    if (QFile::exists(path + QStringLiteral("-wal")))
        return {};
    if (header.applicationId() != caseApplicationId)
        return failure(ErrorCode::NotACase, path);
    if (header.userVersion() > currentCaseVersion())
        return failure(ErrorCode::CaseTooNew, path);
    if (header.knowsPageCount() && file.size() < header.pageCount() * header.pageSize())
        return failure(ErrorCode::CaseDamaged, path);
    return {};
}

Result<qint64> pragmaNumber(const Database& database, const QString& name)
{
    return Query(database, QStringLiteral("PRAGMA ") + name).one<qint64>([](const Query& row) {
        return qint64{row.number(0)};
    });
}

/// The same judgement through SQLite, for a case whose latest facts are in its log.
Result<int> readVersion(const Database& database)
{
    const auto application = pragmaNumber(database, QStringLiteral("application_id"));
    if (!application)
        return tl::unexpected(application.error());
    if (*application != caseApplicationId)
        return failure(ErrorCode::NotACase);
    const auto version = pragmaNumber(database, QStringLiteral("user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (*version > currentCaseVersion())
        return failure(ErrorCode::CaseTooNew);
    return static_cast<int>(*version);
}

/// The starter claim types of a new case, in the colours that colour-blind people tell apart.
Result<void> addStarterTypes(ClaimTypeStore& types)
{
    struct Starter {
        const char* name;
        QRgb color;
        const char* definition;
    };
    constexpr std::array starters{
        Starter{"Consular notice", qRgb(0x00, 0x72, 0xb2),
            "Whether and when the consulate of a foreign national was told of the arrest."},
        Starter{"Staged raid", qRgb(0xd5, 0x5e, 0x00),
            "That an operation was acted, or acted again, for cameras."},
        Starter{"Testimony changes", qRgb(0x00, 0x9e, 0x73),
            "That a witness, victim or officer changed what they had said."},
    };
    int position = 0;
    for (const Starter& starter : starters) {
        ClaimType type;
        type.name = QString::fromLatin1(starter.name);
        type.color = starter.color;
        type.definition = QString::fromLatin1(starter.definition);
        type.key = position + 1;
        type.position = position++;
        if (auto added = types.add(type); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

/// An older case that may not be brought up to date where it lies is read from a copy that is. The
/// copy loses its name as soon as it is open, so that nothing of the case stays behind.
Result<std::unique_ptr<Database>> openUpdatedCopy(const Database& older, int version)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.careo"));
    const auto copied = Query(older, QStringLiteral("VACUUM INTO :path"))
                            .bind(QStringLiteral(":path"), path)
                            .exec();
    if (!copied)
        return tl::unexpected(copied.error());
    {
        const auto copy = Database::open(path, Database::Mode::ReadWrite);
        if (!copy)
            return tl::unexpected(copy.error());
        if (auto done = migrate(**copy, version, path); !done)
            return tl::unexpected(done.error());
    }
    return Database::open(path, Database::Mode::ReadOnly);
}

void removeDatabaseFiles(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
}

} // namespace

CaseStore::CaseStore(QString path, std::unique_ptr<Database> database)
    : m_path(std::move(path))
    , m_database(std::move(database))
    , m_articles(*m_database)
    , m_claims(*m_database)
    , m_claimLinks(*m_database)
    , m_claimTypes(*m_database)
    , m_contextEvents(*m_database)
    , m_savedFilters(*m_database)
    , m_copies(*m_database)
    , m_cues(*m_database)
    , m_history(*m_database)
    , m_questions(*m_database)
    , m_rulings(*m_database)
    , m_sourceFiles(*m_database)
    , m_statements(*m_database)
    , m_suggestionDecisions(*m_database)
    , m_summarySettings(*m_database)
    , m_textVersions(*m_database)
    , m_queries(*m_database)
{
    m_database->onCommitted([this](const ChangeSet& changes) { Q_EMIT changed(changes); });
    m_database->onBegun([this] { return m_history.sign(); });
    m_database->onCommitting([this] { return m_history.index(); });
}

CaseStore::~CaseStore() = default;

Result<std::unique_ptr<CaseStore>> CaseStore::create(const QString& path)
{
    // Opening the file for this program alone settles in one step that it is new and writable.
    QFile file(path);
    if (file.exists())
        return failure(ErrorCode::FileExists, path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable, path);
    file.close();

    const auto build = [&]() -> Result<std::unique_ptr<CaseStore>> {
        auto database = Database::open(path, Database::Mode::Create);
        if (!database)
            return tl::unexpected(database.error());
        if (auto done = migrate(**database, 0, {}); !done)
            return tl::unexpected(done.error());
        std::unique_ptr<CaseStore> store(new CaseStore(path, std::move(*database)));
        const auto filled
            = store->atomically([&]() { return addStarterTypes(store->claimTypes()); });
        if (!filled)
            return tl::unexpected(filled.error());
        return store;
    };
    auto store = build();
    if (!store)
        removeDatabaseFiles(path);
    return store;
}

Result<std::unique_ptr<CaseStore>> CaseStore::open(const QString& path, Access access)
{
    if (auto fit = inspect(path); !fit)
        return tl::unexpected(fit.error());
    const QFileInfo info(path);
    const bool canWrite = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    const auto mode = access == Access::ReadOnly || !canWrite ? Database::Mode::ReadOnly
                                                              : Database::Mode::ReadWrite;
    auto database = Database::open(path, mode);
    if (!database)
        return tl::unexpected(database.error());
    const auto version = readVersion(**database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < currentCaseVersion()) {
        const QString copyPath
            = QStringLiteral("%1.before-v%2").arg(path).arg(currentCaseVersion());
        if (mode == Database::Mode::ReadOnly)
            database = openUpdatedCopy(**database, *version);
        else if (auto done = migrate(**database, *version, copyPath); !done)
            return tl::unexpected(done.error());
        if (!database)
            return tl::unexpected(database.error());
    }
    return std::unique_ptr<CaseStore>(new CaseStore(path, std::move(*database)));
}

Result<void> CaseStore::atomically(const std::function<Result<void>()>& work)
{
    return inTransaction(*m_database, [&]() -> Result<void> { return work(); });
}

Result<HistoryId> CaseStore::perform(
    HistoryWay way, HistoryId seen, const std::function<Result<void>()>& work)
{
    m_history.setWay(way);
    auto done = inTransaction(*m_database, [&]() -> Result<HistoryId> {
        const auto begin = m_history.last();
        if (!begin)
            return tl::unexpected(begin.error());
        if (auto worked = work(); !worked)
            return tl::unexpected(worked.error());
        const auto other = m_history.changedByOthers(seen, *begin);
        if (!other)
            return tl::unexpected(other.error());
        if (*other)
            return failure(ErrorCode::ChangedMeanwhile, (*other)->name);
        return m_history.last();
    });
    m_history.setWay(HistoryWay::Done);
    return done;
}

Result<qint64> CaseStore::dataVersion() const
{
    return pragmaNumber(*m_database, QStringLiteral("data_version"));
}

} // namespace careo
