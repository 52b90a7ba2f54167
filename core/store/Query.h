#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/model/EdtfDate.h"
#include "core/store/Database.h"

#include <QDateTime>
#include <QList>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace careo
{

/// One prepared statement, read forward only, with named placeholders (":name"). A failure while
/// preparing shows at exec().
class Query
{
public:
    Query(const Database& database, const QString& sql);
    /// The same for a statement that a transaction repeats: it is prepared once in it. Each use
    /// must bind all its placeholders, and end before the next begins.
    [[nodiscard]] static Query repeated(const Database& database, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const QString& name, const QVariant& value);
    Query& bind(const QString& name, const QString& text);
    Query& bind(const QString& name, const QUuid& uuid);
    Query& bind(const QString& name, const QDateTime& utc);
    /// An invalid id is stored as NULL.
    template <class Tag> Query& bind(const QString& name, Id<Tag> id)
    {
        return bind(
            name, id.isValid() ? QVariant(id.value()) : QVariant(QMetaType(QMetaType::LongLong)));
    }

    [[nodiscard]] Result<void> exec();
    /// As exec(), and NotFound when no row was touched.
    [[nodiscard]] Result<void> execOnRow();

    /// Executes and makes a value of each row with `make(query)`.
    template <class T, class Make> [[nodiscard]] Result<QList<T>> list(Make make)
    {
        QList<T> values;
        if (auto done = forEach([&](const Query& row) { values << make(row); }); !done)
            return tl::unexpected(done.error());
        return values;
    }
    /// Executes and calls `take(query)` for each row.
    template <class Take> [[nodiscard]] Result<void> forEach(Take take)
    {
        if (auto done = exec(); !done)
            return done;
        while (m_query.next())
            take(*this);
        if (m_query.lastError().isValid())
            return tl::unexpected(Database::toError(m_query.lastError()));
        return {};
    }
    /// Executes and makes a value of the first row; NotFound when there is none.
    template <class T, class Make> [[nodiscard]] Result<T> one(Make make)
    {
        if (auto done = exec(); !done)
            return tl::unexpected(done.error());
        if (!m_query.next()) {
            if (m_query.lastError().isValid())
                return tl::unexpected(Database::toError(m_query.lastError()));
            return failure(ErrorCode::NotFound);
        }
        return make(*this);
    }

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] qint64 bigNumber(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    /// Nothing for NULL.
    [[nodiscard]] std::optional<int> optionalNumber(int column) const
    {
        const QVariant value = m_query.value(column);
        return value.isNull() ? std::nullopt : std::optional(value.toInt());
    }
    [[nodiscard]] bool flag(int column) const { return m_query.value(column).toBool(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromString(text(column)); }
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] EdtfDate date(int column) const;
    template <class IdType> [[nodiscard]] IdType id(int column) const
    {
        return IdType(m_query.value(column).toLongLong());
    }
    [[nodiscard]] qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }

private:
    Query(QSqlQuery prepared, const Database& database, QString sql);

    QSqlQuery m_query;
    QSqlError m_prepareError;
    bool m_prepared = true;
    const Database* m_keeper = nullptr; ///< gets the statement back
    QString m_sql; ///< of a repeated one
};

/// Day numbers that sort and range a date in SQL: its first and last day (Julian), far ends for
/// open intervals, NULL when unknown.
[[nodiscard]] QVariant firstDayNumber(const EdtfDate& date);
[[nodiscard]] QVariant lastDayNumber(const EdtfDate& date);

} // namespace careo
