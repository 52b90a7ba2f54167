#include "ui/history/HistoryTableModel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_HistoryTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault({QLocale::English, QLocale::UnitedKingdom}); }
    void saysEntriesInWords_data();
    void saysEntriesInWords();
    void fetchesOnlyWhatIsInView();
};

namespace
{

HistoryEntry entryOf(HistoryDeed deed, HistoryKind kind, const QString& name,
    const QString& field = {}, const QString& before = {}, const QString& after = {},
    HistoryWay way = HistoryWay::Done)
{
    HistoryEntry entry;
    entry.id = HistoryId(1);
    entry.by = u"Ana"_s;
    entry.at = QDateTime(QDate(2026, 3, 7), QTime(9, 5));
    entry.way = way;
    entry.deed = deed;
    entry.kind = kind;
    entry.name = name;
    entry.field = field;
    entry.before = before;
    entry.after = after;
    return entry;
}

} // namespace

void tst_HistoryTableModel::saysEntriesInWords_data()
{
    using enum HistoryDeed;
    QTest::addColumn<HistoryEntry>("entry");
    QTest::addColumn<QString>("words");
    const QString raid = u"the raid"_s;
    QTest::newRow("added") << entryOf(Added, HistoryKind::Claim, raid, {}, {}, u"Staged raid"_s)
                           << u"Added claim “the raid”: Staged raid"_s;
    QTest::newRow("removed") << entryOf(Removed, HistoryKind::Article, u"A title"_s, {}, u"Post"_s)
                             << u"Removed article “A title”"_s;
    QTest::newRow("status") << entryOf(
        Changed, HistoryKind::Claim, raid, u"status"_s, u"unreviewed"_s, u"set aside"_s)
                            << u"Changed status of claim “the raid”: unreviewed → set aside"_s;
    QTest::newRow("date") << entryOf(Changed, HistoryKind::Claim, raid, u"eventDate"_s, {},
        u"2005-12"_s) << u"Changed event date of claim “the raid”: nothing → December 2005"_s;
    QTest::newRow("hidden values") << entryOf(Changed, HistoryKind::SavedFilter, u"Mine"_s,
        u"filter"_s) << u"Changed filter of saved filter “Mine”"_s;
    QTest::newRow("undone") << entryOf(Added, HistoryKind::Claim, raid, {}, {}, {},
        HistoryWay::Undone) << u"Undo: Added claim “the raid”"_s;
    QTest::newRow("nameless") << entryOf(Removed, HistoryKind::SourceRuling, {})
                              << u"Removed ruling on the sources of"_s;
}

void tst_HistoryTableModel::saysEntriesInWords()
{
    QFETCH(HistoryEntry, entry);
    HistoryTableModel model([&entry](const QList<HistoryId>&) { return QList{entry}; });
    const QAbstractItemModelTester tester(&model);
    model.setEntries({entry.id});
    const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
    QTEST(cell(HistoryTableModel::WhatColumn), "words");
    QCOMPARE(cell(HistoryTableModel::WhoColumn), u"Ana"_s);
    QCOMPARE(cell(HistoryTableModel::WhenColumn), u"7 Mar 2026, 09:05"_s);
}

void tst_HistoryTableModel::fetchesOnlyWhatIsInView()
{
    qsizetype fetched = 0;
    HistoryTableModel model([&fetched](const QList<HistoryId>& ids) {
        fetched += ids.size();
        QList<HistoryEntry> entries;
        for (const HistoryId id : ids) {
            HistoryEntry entry;
            entry.id = id;
            entry.name = QString::number(id.value());
            entries << entry;
        }
        return entries;
    });
    constexpr qint64 count = 1'000'000;
    QList<HistoryId> ids;
    for (qint64 id = count; id > 0; --id)
        ids << HistoryId(id);
    model.setEntries(ids);
    QCOMPARE(model.rowCount(), count);
    QCOMPARE(fetched, 0);
    QCOMPARE(model.entry(500'000).name, u"500000"_s);
    QCOMPARE(model.entry(500'001).name, u"499999"_s);
    QCOMPARE(fetched, 100);
    QCOMPARE(model.rowOf(HistoryId(499'999)), 500'001);
    QCOMPARE(model.rowOf(HistoryId(count + 1)), -1);
}

QTEST_MAIN(tst_HistoryTableModel)
#include "tst_HistoryTableModel.moc"
