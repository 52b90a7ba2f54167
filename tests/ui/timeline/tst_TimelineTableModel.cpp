#include "ui/timeline/TimelineTableModel.h"

#include "tests/core/timeline/TimelineRows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

using Table = TimelineTableModel;

class tst_TimelineTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysEachClaim();
    void holdsWhatIsInView();
    void sorts_data();
    void sorts();
    void sortingKeepsTheClaimInHand();
    void marksAPublicationInTheFuture();
    void columnsHaveNames();

private:
    [[nodiscard]] static ClaimRow row(int id, QStringView date, const QString& quote,
        const QString& outlet, const QString& speaker, QStringView published)
    {
        ClaimRow row = rowOf(id, 1, date, published);
        row.claim.quote = quote;
        row.claim.speaker = speaker;
        row.outlet = outlet;
        row.articleTitle = u"Article %1"_s.arg(12 - id);
        return row;
    }
    [[nodiscard]] static QList<ClaimRow> rows()
    {
        return {row(1, u"", u"a"_s, u"Reuters"_s, QString(), u"2012-03-07"),
            row(2, u"2012-03-07", u"Éa"_s, u"ansa"_s, u"Vann"_s, u"2012-03"),
            row(3, u"2005-12", u"eb"_s, QString(), u"Aguilar"_s, u""),
            row(4, u"2005-12-08", u"d"_s, u"Reuters"_s, QString(), u"2011")};
    }
    /// The ids of its claims, "4312".
    [[nodiscard]] static QString idsOf(const Table& model)
    {
        QString ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids += QString::number(model.index(row, 0).data(Table::ClaimRole).toLongLong());
        return ids;
    }
};

void tst_TimelineTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_TimelineTableModel::saysEachClaim()
{
    Table model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setClaims(rows(), someTypes(1), DateBasis::Event);
    model.setView(allTime());
    QCOMPARE(idsOf(model), u"4321"_s);
    const auto words
        = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(words(0, Table::DateColumn), u"8 Dec 2005"_s);
    QCOMPARE(words(1, Table::DateColumn), u"December 2005"_s);
    QCOMPARE(words(3, Table::DateColumn), u"Undated"_s);
    QCOMPARE(words(0, Table::TypeColumn), u"Type 1"_s);
    QCOMPARE(words(0, Table::QuoteColumn), u"“d”"_s);
    QCOMPARE(words(0, Table::ArticleColumn), u"Article 8"_s);
    QCOMPARE(words(1, Table::OutletColumn), u"No outlet known"_s);
    QCOMPARE(words(1, Table::PublishedColumn), u"Unknown"_s);
    QCOMPARE(words(2, Table::SpeakerColumn), u"Vann"_s);
    QCOMPARE(words(2, Table::StatusColumn), u"unreviewed"_s);
    QVERIFY(!model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
}

void tst_TimelineTableModel::holdsWhatIsInView()
{
    Table model;
    model.setClaims(rows(), someTypes(1), DateBasis::Event);
    model.setView(rangeOf(*EdtfDate::parse(u"2005-12-20")));
    QCOMPARE(idsOf(model), u"31"_s);
    QCOMPARE(model.rowOf(ClaimId(1)), 1);
    QCOMPARE(model.rowOf(ClaimId(2)), -1);
    model.setClaims(rows(), someTypes(1), DateBasis::Publication);
    QCOMPARE(idsOf(model), u"3"_s);
}

void tst_TimelineTableModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("rising");
    QTest::addColumn<QString>("falling");
    QTest::newRow("date") << int(Table::DateColumn) << u"4321"_s << u"2341"_s;
    QTest::newRow("quotation") << int(Table::QuoteColumn) << u"1423"_s << u"3241"_s;
    QTest::newRow("article, as numbers") << int(Table::ArticleColumn) << u"4321"_s << u"1234"_s;
    QTest::newRow("outlet") << int(Table::OutletColumn) << u"2413"_s << u"1423"_s;
    QTest::newRow("published") << int(Table::PublishedColumn) << u"4123"_s << u"2143"_s;
    QTest::newRow("speaker") << int(Table::SpeakerColumn) << u"3241"_s << u"2341"_s;
}

void tst_TimelineTableModel::sorts()
{
    QFETCH(int, column);
    Table model;
    model.setClaims(rows(), someTypes(1), DateBasis::Event);
    model.setView(allTime());
    model.sort(column, Qt::AscendingOrder);
    QTEST(idsOf(model), "rising");
    model.sort(column, Qt::DescendingOrder);
    QTEST(idsOf(model), "falling");
}

void tst_TimelineTableModel::sortingKeepsTheClaimInHand()
{
    Table model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setClaims(rows(), someTypes(1), DateBasis::Event);
    model.setView(allTime());
    const QPersistentModelIndex inHand = model.index(0, Table::QuoteColumn);
    model.sort(Table::ArticleColumn, Qt::DescendingOrder);
    QCOMPARE(inHand.row(), 3);
    QCOMPARE(inHand.data().toString(), u"“d”"_s);
}

void tst_TimelineTableModel::marksAPublicationInTheFuture()
{
    Table model;
    model.setClaims({row(1, u"2005", u"a"_s, QString(), QString(), u"2999-03-07")}, someTypes(1),
        DateBasis::Publication);
    model.setView(allTime());
    QCOMPARE(
        model.index(0, Table::PublishedColumn).data().toString(), u"7 Mar 2999 (in the future)"_s);
    QVERIFY(model.index(0, 0)
                .data(Qt::AccessibleDescriptionRole)
                .toString()
                .contains(u"in the future"_s));
}

void tst_TimelineTableModel::columnsHaveNames()
{
    const Table model;
    QSet<QString> names;
    for (int column = 0; column < model.columnCount(); ++column)
        names.insert(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(names.size(), int(Table::ColumnCount));
    QVERIFY(!names.contains(QString()));
}

QTEST_MAIN(tst_TimelineTableModel)
#include "tst_TimelineTableModel.moc"
