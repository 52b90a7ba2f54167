#include "ui/timeline/TimelineListModel.h"

#include "tests/core/timeline/TimelineRows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_TimelineListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void groupsByMonthAndListsUndatedLast();
    void listsWhatIsInView();
    void headingsCanNotBeChosen();
    void findsClaims();

private:
    [[nodiscard]] static QStringList wordsOf(const TimelineListModel& model)
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words.append(model.index(row).data().toString());
        return words;
    }
    [[nodiscard]] static ClaimRow quoteRow(
        int id, QStringView date, const QString& quote, QStringView published = u"")
    {
        ClaimRow row = rowOf(id, 1, date, published);
        row.claim.quote = quote;
        row.outlet = QStringLiteral("Reuters");
        return row;
    }
    [[nodiscard]] static QList<ClaimRow> rows()
    {
        return {quoteRow(1, u"", QStringLiteral("a")),
            quoteRow(2, u"2012-03-07", QStringLiteral("b")),
            quoteRow(3, u"2005-12", QStringLiteral("c")),
            quoteRow(4, u"2005-12-08", QStringLiteral("d"), u"2012")};
    }
};

void tst_TimelineListModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_TimelineListModel::groupsByMonthAndListsUndatedLast()
{
    TimelineListModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setClaims(rows(), someTypes(1), DateBasis::Event);
    model.setView(allTime());
    QCOMPARE(wordsOf(model),
        (QStringList{QStringLiteral("December 2005 (2 claims)"), QStringLiteral("“d”"),
            QStringLiteral("“c”"), QStringLiteral("March 2012 (1 claim)"), QStringLiteral("“b”"),
            QStringLiteral("Undated (1)"), QStringLiteral("“a”")}));
    QCOMPARE(model.claimCount(), 4);
    QCOMPARE(model.index(1).data(TimelineListModel::FactsRole).toString(),
        QStringLiteral("8 December 2005 · Reuters"));
    QCOMPARE(model.index(1).data(TimelineListModel::TypeRole).toString(), QStringLiteral("Type 1"));
    model.setClaims(rows(), someTypes(1), DateBasis::Publication);
    model.setView(allTime());
    QCOMPARE(wordsOf(model).first(), QStringLiteral("2012 (1 claim)"));
    QCOMPARE(wordsOf(model)[2], QStringLiteral("Undated (3)"));
}

void tst_TimelineListModel::listsWhatIsInView()
{
    TimelineListModel model;
    model.setClaims(rows(), someTypes(1), DateBasis::Event);
    model.setView(rangeOf(*EdtfDate::parse(u"2005-12-20")));
    QCOMPARE(wordsOf(model),
        (QStringList{QStringLiteral("December 2005 (1 claim)"), QStringLiteral("“c”"),
            QStringLiteral("Undated (1)"), QStringLiteral("“a”")}));
}

void tst_TimelineListModel::headingsCanNotBeChosen()
{
    TimelineListModel model;
    model.setClaims(rows(), someTypes(1), DateBasis::Event);
    model.setView(allTime());
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
}

void tst_TimelineListModel::findsClaims()
{
    TimelineListModel model;
    model.setClaims(rows(), someTypes(1), DateBasis::Event);
    model.setView(allTime());
    QCOMPARE(model.indexOf(ClaimId(2)).row(), 4);
    QVERIFY(!model.indexOf(ClaimId(99)).isValid());
}

QTEST_MAIN(tst_TimelineListModel)
#include "tst_TimelineListModel.moc"
