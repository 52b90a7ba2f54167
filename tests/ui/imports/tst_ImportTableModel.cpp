#include "ImportFixture.h"

#include "ui/imports/ImportTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

using Model = ImportTableModel;

class tst_ImportTableModel : public ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void showsWhatIsProposed();
    void saysWhereAValueCameFrom();
    void marksWhatTheFileContradicts();
    void everyFactIsEditable();
    void refusesABadDate();
    void refusesAnUnknownLanguage();
    void wordsForWhatIsNotKnown();
    void leftOutBlocksCanNotBeEdited();

private:
    [[nodiscard]] static QString shown(const Model& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void tst_ImportTableModel::keepsTheRulesOfModels()
{
    DraftHistory history{ImportDraft(extractPage())};
    Model model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDraft(&history);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(history.edit([](ImportDraft& draft) { return draft.joinWithPrevious(1); }));
    model.refresh();
    QCOMPARE(model.rowCount(), 2);
    model.setDraft(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ImportTableModel::showsWhatIsProposed()
{
    DraftHistory history{ImportDraft(extractPage())};
    Model model;
    model.setDraft(&history);
    QCOMPARE(shown(model, 0, Model::Title), u"Harbour fire: captain says the alarm was late"_s);
    QCOMPARE(shown(model, 0, Model::Outlet), u"The Coast Herald"_s);
    QCOMPARE(shown(model, 0, Model::Author), u"Ann Seller"_s);
    QCOMPARE(shown(model, 0, Model::Published), u"3 May 2011"_s);
    QCOMPARE(shown(model, 0, Model::Language), u"English"_s);
    const QString first = shown(model, 1, Model::FirstWords);
    QVERIFY2(first.startsWith(u"The owner of the burnt ferry"_s), qPrintable(first));
    QCOMPARE(shown(model, 1, Model::Outlet), u"Evening Post"_s);
    QCOMPARE(shown(model, 2, Model::Author), u"Tom Reyes"_s);
    for (int column = 0; column < Model::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void tst_ImportTableModel::saysWhereAValueCameFrom()
{
    DraftHistory history{ImportDraft(extractPage())};
    Model model;
    model.setDraft(&history);
    const QString toolTip = model.index(0, Model::Author).data(Qt::ToolTipRole).toString();
    QCOMPARE(toolTip, u"Ann Seller\nfrom the byline: By Ann Seller"_s);
    QVERIFY(model.setData(model.index(0, Model::Author), u"Another"_s, Qt::EditRole));
    QCOMPARE(model.index(0, Model::Author).data(Qt::ToolTipRole).toString(), u"Another"_s);
}

void tst_ImportTableModel::marksWhatTheFileContradicts()
{
    Extraction extraction = extractPage();
    extraction.articles.first().published.contradictions.append(
        {u"2011-05-04"_s, {EvidenceKind::MetaTag, u"dc.date"_s}});
    DraftHistory history{ImportDraft(extraction)};
    Model model;
    model.setDraft(&history);
    QCOMPARE(shown(model, 0, Model::Published), u"≠ 3 May 2011"_s);
    QCOMPARE(shown(model, 0, Model::Author), u"Ann Seller"_s);
    const QString tip = model.index(0, Model::Published).data(Qt::ToolTipRole).toString();
    QCOMPARE(tip.section(u'\n', 2),
        u"The file also says “4 May 2011”, from the page's data: dc.date."_s);
    QVERIFY(model.setData(model.index(0, Model::Published), u"2011-05-04"_s, Qt::EditRole));
    QCOMPARE(shown(model, 0, Model::Published), u"4 May 2011"_s);
}

void tst_ImportTableModel::everyFactIsEditable()
{
    DraftHistory history{ImportDraft(extractPage())};
    Model model;
    model.setDraft(&history);
    const QSignalSpy edited(&model, &Model::edited);
    QVERIFY(model.setData(model.index(1, Model::Title), u" A  new\ttitle "_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(1, Model::Outlet), u"Gazette"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(1, Model::Author), u"Mo Ay"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(1, Model::Published), u"dic 2005"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(1, Model::Language), u"spanish"_s, Qt::EditRole));
    QCOMPARE(edited.count(), 5);
    const Article article = history.draft().articles().at(1);
    QCOMPARE(article.title, u"A new title"_s);
    QCOMPARE(article.outlet, u"Gazette"_s);
    QCOMPARE(article.author, u"Mo Ay"_s);
    QCOMPARE(article.published.toString(), u"2005-12"_s);
    QCOMPARE(article.language, u"es"_s);
    QVERIFY(!model.setData(model.index(1, Model::Author), u"Mo Ay"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(1, Model::FirstWords), u"No"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(1, Model::Published), QString(), Qt::EditRole));
    QVERIFY(history.draft().articles().at(1).published.isUnknown());
    QCOMPARE(edited.count(), 6);
}

void tst_ImportTableModel::refusesABadDate()
{
    DraftHistory history{ImportDraft(extractPage())};
    Model model;
    model.setDraft(&history);
    const QSignalSpy refused(&model, &Model::refused);
    for (const QString& typed : {u"soon"_s, u"2011-02-30"_s, u"03/04/2012"_s})
        QVERIFY(!model.setData(model.index(0, Model::Published), typed, Qt::EditRole));
    QCOMPARE(refused.count(), 3);
    QVERIFY(refused.first().first().toString().contains(u"“soon”"_s));
    QCOMPARE(shown(model, 0, Model::Published), u"3 May 2011"_s);
    QVERIFY(!history.canUndo());
}

void tst_ImportTableModel::refusesAnUnknownLanguage()
{
    DraftHistory history{ImportDraft(extractPage())};
    Model model;
    model.setDraft(&history);
    const QSignalSpy refused(&model, &Model::refused);
    QVERIFY(!model.setData(model.index(0, Model::Language), u"Klingonish"_s, Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QVERIFY(model.setData(model.index(0, Model::Language), u"pt-BR"_s, Qt::EditRole));
    QCOMPARE(shown(model, 0, Model::Language), u"Portuguese"_s);
}

void tst_ImportTableModel::wordsForWhatIsNotKnown()
{
    DraftHistory history{ImportDraft(
        extractBytes(u"note.txt"_s, "only a few words of a note").value_or(Extraction{}))};
    Model model;
    model.setDraft(&history);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(shown(model, 0, Model::Outlet), u"No outlet known"_s);
    QCOMPARE(shown(model, 0, Model::Author), u"No author known"_s);
    QCOMPARE(shown(model, 0, Model::Published), u"date unknown"_s);
    QCOMPARE(model.index(0, Model::Outlet).data(Qt::EditRole).toString(), QString());
}

void tst_ImportTableModel::leftOutBlocksCanNotBeEdited()
{
    DraftHistory history{ImportDraft(extractPage())};
    Model model;
    model.setDraft(&history);
    QVERIFY(model.setData(model.index(2, Model::Title), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(history.draft().articleCount(), 2);
    QCOMPARE(shown(model, 2, Model::Title), u"Not an article: left out by you"_s);
    QVERIFY(!model.flags(model.index(2, Model::Title)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(2, Model::Outlet), u"X"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(2, Model::Title), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(shown(model, 2, Model::Title), u"Painter heard the lock turn"_s);
}

QTEST_MAIN(tst_ImportTableModel)
#include "tst_ImportTableModel.moc"
