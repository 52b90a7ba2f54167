#include "ui/library/ArticleListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_ArticleListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void fetchesOnlyWhatIsSeen();
    void fetchesAgainWhatChanged();
    void sameArticlesAreNoReset();
    void recognisedTextIsMarked();

private:
    [[nodiscard]] static QList<ArticleId> ids(int count)
    {
        QList<ArticleId> list;
        for (int i = 1; i <= count; ++i)
            list << ArticleId(i);
        return list;
    }
    ArticleListModel::Fetch counting()
    {
        return [this](const QList<ArticleId>& asked) -> Result<QList<ArticleRow>> {
            m_fetched += asked.size();
            QList<ArticleRow> rows;
            for (const ArticleId id : asked) {
                ArticleRow row;
                row.id = id;
                row.title = u"%1 %2"_s.arg(m_word).arg(id.value());
                rows << row;
            }
            return rows;
        };
    }

    QString m_word = u"Article"_s;
    qsizetype m_fetched = 0;
};

void tst_ArticleListModel::keepsTheRulesOfModels()
{
    ArticleListModel model(counting());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setArticles(ids(3));
    model.setArticles(ids(250));
    model.setArticles({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(ArticleId(1)), -1);
}

void tst_ArticleListModel::fetchesOnlyWhatIsSeen()
{
    ArticleListModel model(counting());
    m_fetched = 0;
    model.setArticles(ids(100'000));
    QCOMPARE(m_fetched, 0);
    QCOMPARE(model.index(99'999).data().toString(), u"Article 100000"_s);
    QCOMPARE(model.index(99'950).data().toString(), u"Article 99951"_s);
    QCOMPARE(m_fetched, 100);
}

void tst_ArticleListModel::fetchesAgainWhatChanged()
{
    ArticleListModel model(counting());
    model.setArticles(ids(10));
    QCOMPARE(model.index(4).data().toString(), u"Article 5"_s);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_word = u"Text"_s;
    model.refresh({ArticleId(5), ArticleId(77)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(4).data().toString(), u"Text 5"_s);
    m_word = u"Article"_s;
}

void tst_ArticleListModel::sameArticlesAreNoReset()
{
    ArticleListModel model(counting());
    model.setArticles(ids(10));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setArticles(ids(10));
    QCOMPARE(reset.count(), 0);
}

void tst_ArticleListModel::recognisedTextIsMarked()
{
    ArticleListModel model([](const QList<ArticleId>& asked) -> Result<QList<ArticleRow>> {
        ArticleRow row;
        row.id = asked.first();
        row.title = u"Clipping"_s;
        row.recognition = 92;
        return QList<ArticleRow>{row};
    });
    model.setArticles(ids(1));
    const QModelIndex first = model.index(0);
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u"text recognised, 92 % sure"_s));
    QVERIFY(
        first.data(Qt::AccessibleTextRole).toString().contains(u"text recognised, 92 % sure"_s));
}

QTEST_MAIN(tst_ArticleListModel)
#include "tst_ArticleListModel.moc"
