#include "core/store/Query.h"

namespace careo
{

namespace
{

constexpr qint64 openStartDay = 0;
constexpr qint64 openEndDay = 9999999;

QVariant noNumber()
{
    return QVariant(QMetaType(QMetaType::LongLong));
}

} // namespace

Query::Query(const Database& database, const QString& sql)
    : m_query(database.handle())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
    if (!m_prepared)
        m_prepareError = m_query.lastError();
}

Query::Query(QSqlQuery prepared, const Database& database, QString sql)
    : m_query(std::move(prepared))
    , m_keeper(&database)
    , m_sql(std::move(sql))
{
}

Query::~Query()
{
    if (m_keeper && m_prepared) {
        m_query.finish();
        m_keeper->keep(m_sql, std::move(m_query));
    }
}

Query Query::repeated(const Database& database, const QString& sql)
{
    if (auto kept = database.takeKept(sql))
        return {std::move(*kept), database, sql};
    QSqlQuery fresh(database.handle());
    fresh.setForwardOnly(true);
    if (!fresh.prepare(sql))
        return {database, sql}; // fails again, and tells it at exec()
    return {std::move(fresh), database, sql};
}

Query& Query::bind(const QString& name, const QVariant& value)
{
    m_query.bindValue(name, value);
    return *this;
}

Query& Query::bind(const QString& name, const QString& text)
{
    // Qt binds a null string as NULL; an absent text is the empty one here.
    m_query.bindValue(name, text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Query& Query::bind(const QString& name, const QUuid& uuid)
{
    return bind(name, uuid.toString(QUuid::WithoutBraces));
}

Query& Query::bind(const QString& name, const QDateTime& utc)
{
    return bind(name, utc.toUTC().toString(Qt::ISODateWithMs));
}

Result<void> Query::exec()
{
    if (!m_prepared)
        return tl::unexpected(Database::toError(m_prepareError));
    if (!m_query.exec())
        return tl::unexpected(Database::toError(m_query.lastError()));
    return {};
}

Result<void> Query::execOnRow()
{
    if (auto done = exec(); !done)
        return done;
    if (m_query.numRowsAffected() == 0)
        return failure(ErrorCode::NotFound);
    return {};
}

QDateTime Query::time(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

EdtfDate Query::date(int column) const
{
    return EdtfDate::parse(text(column)).value_or(EdtfDate{});
}

QVariant firstDayNumber(const EdtfDate& date)
{
    if (date.isUnknown())
        return noNumber();
    return date.first().isValid() ? date.first().toJulianDay() : openStartDay;
}

QVariant lastDayNumber(const EdtfDate& date)
{
    if (date.isUnknown())
        return noNumber();
    return date.last().isValid() ? date.last().toJulianDay() : openEndDay;
}

} // namespace careo
