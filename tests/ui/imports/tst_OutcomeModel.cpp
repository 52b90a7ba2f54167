#include "ui/imports/DuplicateModel.h"
#include "ui/imports/OutcomeModel.h"
#include "ui/imports/OutcomePage.h"
#include "ui/imports/Pace.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the lists of an import hold, and how its pace is told.
class tst_OutcomeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyPartHasItsRow();
    void duplicatesTakeOneAnswerOrTheirOwn();
    void paceIsTold_data();
    void paceIsTold();
};

void tst_OutcomeModel::everyPartHasItsRow()
{
    OutcomeModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportOutcome outcome;
    outcome.imported = {{ArticleId(7), u"Ferry burns"_s, u"a.txt"_s}};
    outcome.duplicates = {{{}, u"b.txt"_s, {ArticleId(3), {}, true}, DuplicateChoice::Skip},
        {u"Fire"_s, u"c.txt"_s, {ArticleId(4), {}, true}, DuplicateChoice::Appearance},
        {{}, u"scan.png"_s, {{}, SourceFileId(1), false}, DuplicateChoice::Skip}};
    outcome.withoutText = {u"photo.png"_s};
    outcome.failed = {{u"gone.txt"_s, {ErrorCode::FileNotFound, {}}}};
    outcome.notReached = {u"later.txt"_s};
    model.setOutcome(outcome);
    QCOMPARE(model.rowCount(), 7);
    const QStringList what{u"✕ Not read"_s, u"… Not reached"_s, u"= Skipped"_s,
        u"= There already"_s, u"= Skipped"_s, u"○ No text"_s, u"✓ Imported"_s};
    const QStringList subjects{u"gone.txt"_s, u"later.txt"_s, u"Untitled"_s, u"Fire"_s,
        u"scan.png"_s, u"photo.png"_s, u"Ferry burns"_s};
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, OutcomeModel::What).data().toString(), what[row]);
        QCOMPARE(model.index(row, OutcomeModel::Subject).data().toString(), subjects[row]);
    }
    QCOMPARE(model.articleAt(0), ArticleId());
    QCOMPARE(model.articleAt(2), ArticleId(3));
    QCOMPARE(model.articleAt(6), ArticleId(7));
    QCOMPARE(model.plainText({6}), u"✓ Imported\tFerry burns\ta.txt\n"_s);
    QCOMPARE(model.plainText({}).count(u'\n'), 7);
    QCOMPARE(outcomeText(outcome),
        u"Imported 1 article. There already: 3, without text: 1, not read: 1, not reached: 1."_s);
}

void tst_OutcomeModel::duplicatesTakeOneAnswerOrTheirOwn()
{
    DuplicateModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    DuplicateRow article;
    article.title = u"Ferry burns"_s;
    DuplicateRow file;
    file.isFile = true;
    model.setRows({article, article, file});
    QCOMPARE(model.countOf(DuplicateChoice::Skip), 3);
    model.setChoiceOfAll(DuplicateChoice::Appearance);
    QCOMPARE(model.countOf(DuplicateChoice::Appearance), 2);
    QCOMPARE(model.rows()[2].choice, DuplicateChoice::Keep);
    model.setChoice(1, DuplicateChoice::Skip);
    model.setChoice(2, DuplicateChoice::Appearance);
    QCOMPARE(model.countOf(DuplicateChoice::Skip), 1);
    QCOMPARE(model.rows()[2].choice, DuplicateChoice::Keep);
}

void tst_OutcomeModel::paceIsTold_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<QString>("words");
    QTest::newRow("too early") << 500 << 1000 << u"500 of 40,000 files"_s;
    QTest::newRow("minutes") << 10'000 << 50'000
                             << u"10,000 of 40,000 files · 200 a second · about 3 minutes left"_s;
    QTest::newRow("nearly there")
        << 39'000 << 78'000 << u"39,000 of 40,000 files · 500 a second · less than a minute left"_s;
    QTest::newRow("slow") << 2 << 60'000
                          << u"2 of 40,000 files · 2 a minute · about 19999 minutes left"_s;
    QTest::newRow("over") << 40'000 << 80'000 << u"40,000 of 40,000 files · 500 a second"_s;
}

void tst_OutcomeModel::paceIsTold()
{
    QFETCH(int, done);
    QFETCH(int, elapsed);
    QFETCH(QString, words);
    QCOMPARE(paceText(done, 40'000, std::chrono::milliseconds(elapsed)), words);
}

QTEST_MAIN(tst_OutcomeModel)
#include "tst_OutcomeModel.moc"
