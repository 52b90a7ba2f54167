#include "ImportFixture.h"

#include "ui/imports/DraftHistory.h"

#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_DraftHistory : public ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoes();
    void remembersOnlyWhatChanged();
};

void tst_DraftHistory::undoesAndRedoes()
{
    DraftHistory history{ImportDraft(extractPage())};
    const ImportDraft* place = &history.draft();
    const auto before = history.draft().blocks();
    QCOMPARE(before.size(), 3);
    QVERIFY(!history.canUndo());
    QVERIFY(history.edit([](ImportDraft& draft) { return draft.joinWithPrevious(2); }));
    QVERIFY(history.edit([](ImportDraft& draft) {
        draft.takeAsOne();
        return true;
    }));
    QCOMPARE(history.draft().articleCount(), 1);
    history.undo();
    QCOMPARE(history.draft().articleCount(), 2);
    history.undo();
    QCOMPARE(history.draft().blocks(), before);
    history.undo();
    history.redo();
    QCOMPARE(history.draft().articleCount(), 2);
    QVERIFY(history.edit([](ImportDraft& draft) { return draft.joinWithPrevious(1); }));
    QVERIFY(!history.canRedo());
    QCOMPARE(&history.draft(), place);
}

void tst_DraftHistory::remembersOnlyWhatChanged()
{
    DraftHistory history{ImportDraft(extractPage())};
    QVERIFY(!history.edit([](ImportDraft& draft) { return draft.joinWithPrevious(0); }));
    QVERIFY(!history.canUndo());
}

QTEST_MAIN(tst_DraftHistory)
#include "tst_DraftHistory.moc"
