#include "core/store/CaseStore.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

/// Those that the first layout of the file did not have.
const QStringList laterTables{u"article_text_version"_s, u"context_event"_s, u"claim_link"_s,
    u"fingerprint"_s, u"text_copy"_s, u"account_claim"_s, u"account"_s, u"question"_s,
    u"source_ruling"_s, u"place_nesting"_s, u"summary_setting"_s, u"saved_filter"_s,
    u"statement_source"_s, u"statement"_s, u"cue"_s, u"suggestion_decision"_s, u"history_fts"_s,
    u"history"_s, u"history_context"_s};

} // namespace

class tst_ContextEventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void keepsWhatWasAdded();
    void ordersByDate();
    void changesAndRemoves();
    void comesBackUnderItsId();
    void needsATitle();
    void olderCasesGetTheTable();

private:
    [[nodiscard]] ContextEvent add(const QString& title, QStringView date);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
};

void tst_ContextEventStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_store = std::move(*store);
}

ContextEvent tst_ContextEventStore::add(const QString& title, QStringView date)
{
    ContextEvent event;
    event.title = title;
    event.date = *EdtfDate::parse(date);
    const auto added = m_store->contextEvents().add(event);
    return added ? *added : ContextEvent();
}

void tst_ContextEventStore::keepsWhatWasAdded()
{
    const QSignalSpy changed(m_store.get(), &CaseStore::changed);
    ContextEvent event;
    event.title = u"  The Court  rules "_s;
    event.date = *EdtfDate::parse(u"2013-01-23");
    event.note = u"three to two"_s;
    const auto added = m_store->contextEvents().add(event);
    QVERIFY(added);
    QVERIFY(added->id.isValid() && !added->uuid.isNull() && added->createdAt.isValid());
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().contextEvents);
    const auto all = m_store->contextEvents().all();
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().title, u"The Court rules"_s);
    QCOMPARE(all->first().note, event.note);
    QCOMPARE(all->first().date, event.date);
}

void tst_ContextEventStore::ordersByDate()
{
    for (const auto& [title, date] :
        {std::pair(u"c"_s, u"2012"_s), {u"a"_s, u"2005-12-08"_s}, {u"b"_s, u"2006"_s}})
        QVERIFY(add(title, date).id.isValid());
    const auto all = m_store->contextEvents().all();
    QVERIFY(all);
    QStringList titles;
    for (const ContextEvent& event : *all)
        titles << event.title;
    QCOMPARE(titles, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void tst_ContextEventStore::changesAndRemoves()
{
    ContextEvent event = add(u"Election"_s, u"2012");
    event.date = *EdtfDate::parse(u"2012-07-01");
    QVERIFY(m_store->contextEvents().update(event));
    const auto changed = m_store->contextEvents().all();
    QVERIFY(changed);
    QCOMPARE(changed->first(), event);
    QVERIFY(m_store->contextEvents().remove(event.id));
    QVERIFY(m_store->contextEvents().all()->isEmpty());
    QCOMPARE(m_store->contextEvents().remove(event.id).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->contextEvents().update(event).error().code, ErrorCode::NotFound);
}

void tst_ContextEventStore::comesBackUnderItsId()
{
    const ContextEvent event = add(u"Election"_s, u"2012");
    QVERIFY(m_store->contextEvents().remove(event.id));
    const auto again = m_store->contextEvents().add(event);
    QVERIFY(again);
    QCOMPARE(*again, event);
}

void tst_ContextEventStore::needsATitle()
{
    ContextEvent event = add(u"Election"_s, u"2012");
    event.title = u" \n"_s;
    QCOMPARE(m_store->contextEvents().update(event).error().code, ErrorCode::NameEmpty);
    QCOMPARE(m_store->contextEvents().add(event).error().code, ErrorCode::NameEmpty);
}

void tst_ContextEventStore::olderCasesGetTheTable()
{
    const QString path = m_store->path();
    m_store.reset();
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        QStringList triggers{u"article_text_changed"_s};
        QSqlQuery names(raw);
        QVERIFY(names.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger' "
                           "AND name LIKE 'history%'"_s));
        while (names.next())
            triggers << names.value(0).toString();
        names.finish();
        for (const QString& trigger : triggers)
            QVERIFY2(QSqlQuery(raw).exec(u"DROP TRIGGER "_s + trigger), qPrintable(trigger));
        for (const QString& table : laterTables)
            QVERIFY2(QSqlQuery(raw).exec(u"DROP TABLE "_s + table), qPrintable(table));
        QVERIFY(QSqlQuery(raw).exec(u"ALTER TABLE article DROP COLUMN recognition"_s));
        QVERIFY(QSqlQuery(raw).exec(u"PRAGMA user_version = 1"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    auto store = CaseStore::open(path);
    QVERIFY(store);
    m_store = std::move(*store);
    QVERIFY(add(u"Election"_s, u"2012").id.isValid());
    QVERIFY(!QDir(m_folder->path()).entryList({u"case.careo.before-v*"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ContextEventStore)
#include "tst_ContextEventStore.moc"
