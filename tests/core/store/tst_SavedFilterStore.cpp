#include "core/store/CaseStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;

class TestSavedFilterStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*CaseStore::create(m_folder->filePath(QStringLiteral("x.careo"))));
    }
    void cleanup() { m_store.reset(); }

    void keepsByName()
    {
        const QSignalSpy changed(m_store.get(), &CaseStore::changed);
        const SavedFilter second = add("Zebra");
        const SavedFilter first = add(" álbum  one ");
        QCOMPARE(changed.count(), 2);
        QVERIFY(changed.first().first().value<ChangeSet>().savedFilters);
        const auto all = *m_store->savedFilters().all();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().name, QStringLiteral("álbum one"));
        QVERIFY(all.first().filter == first.filter);
        QCOMPARE(all.last(), second);
    }

    void changesAndRemoves()
    {
        SavedFilter saved = add("Old");
        saved.name = QStringLiteral("New");
        saved.filter.withoutClaims = true;
        QVERIFY(m_store->savedFilters().update(saved));
        QCOMPARE(m_store->savedFilters().all()->first(), saved);
        QVERIFY(m_store->savedFilters().remove(saved.id));
        QVERIFY(m_store->savedFilters().all()->isEmpty());
        QCOMPARE(m_store->savedFilters().remove(saved.id).error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->savedFilters().add(saved)->id, saved.id);
    }

    void needsAName()
    {
        QCOMPARE(m_store->savedFilters().add({}).error().code, ErrorCode::NameEmpty);
    }

private:
    SavedFilter add(const char* name)
    {
        SavedFilter saved;
        saved.name = QString::fromUtf8(name);
        saved.filter.words = QStringLiteral("raid");
        return *m_store->savedFilters().add(saved);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
};

QTEST_GUILESS_MAIN(TestSavedFilterStore)
#include "tst_SavedFilterStore.moc"
