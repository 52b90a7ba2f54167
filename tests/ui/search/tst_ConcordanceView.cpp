#include "ui/search/ConcordanceView.h"

#include "ui/session/CaseSession.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_ConcordanceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheFilter();
    void enterGoesToTheHit();
    void oneKeyTagsTheChosenHits();
    void ordersByContext();

private:
    void search(const QString& words, int hits);
    template <class T> [[nodiscard]] T* find(const char* name) const
    {
        return m_view->findChild<T*>(QLatin1StringView(name));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<QTableView>("concordance")->model()->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<ConcordanceView> m_view;
};

void tst_ConcordanceView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"x.careo"_s));
    QVERIFY(store);
    for (const QString& text :
        {u"The zealous raid was long."_s, u"No word of it."_s, u"An armed raid, and a raid."_s}) {
        Article article;
        article.text = text;
        QVERIFY((*store)->articles().add(article));
    }
    m_session = std::make_unique<CaseSession>(std::move(*store));
    m_view = std::make_unique<ConcordanceView>(*m_session);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void tst_ConcordanceView::cleanup()
{
    m_view.reset();
    m_session.reset();
}

void tst_ConcordanceView::search(const QString& words, int hits)
{
    CaseFilter filter;
    filter.words = words;
    m_session->setFilter(filter);
    const auto* count = find<QLabel>("concordanceCount");
    QTRY_VERIFY(!count->text().startsWith(u"Searching"_s));
    QCOMPARE(find<QTableView>("concordance")->model()->rowCount(), hits);
}

void tst_ConcordanceView::followsTheFilter()
{
    QVERIFY(find<QLabel>("concordanceCount")->text().startsWith(u"Type words"_s));
    search(u"raid"_s, 3);
    search(u"word"_s, 1);
    QCOMPARE(cell(0, 1), u"word"_s);
    search(u"raid -zealous"_s, 2);
    search(QString(), 0);
}

void tst_ConcordanceView::enterGoesToTheHit()
{
    search(u"armed"_s, 1);
    const QSignalSpy asked(m_session.get(), &CaseSession::passageRequested);
    QTest::keyClick(find<QTableView>("concordance"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).value<Passage>(), (Passage{3, 8}));
}

void tst_ConcordanceView::oneKeyTagsTheChosenHits()
{
    search(u"raid"_s, 3);
    auto* table = find<QTableView>("concordance");
    const auto claims = [this] { return m_session->store().queries().claims({})->size(); };
    QTest::keyClick(table, Qt::Key_1);
    QCOMPARE(claims(), 1);
    m_session->undoStack().undo();
    QCOMPARE(claims(), 0);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_2);
    QCOMPARE(claims(), 3);
    QCOMPARE(m_session->store().queries().claims({})->first().claim.quote, u"raid"_s);
    QCOMPARE(m_session->store().queries().claims({})->first().claim.type,
        m_session->claimTypeForKey(2).id);
    m_session->undoStack().undo();
    QCOMPARE(claims(), 0);
    m_session->undoStack().redo();
    QCOMPARE(claims(), 3);
    QTest::keyClick(table, Qt::Key_9);
    QCOMPARE(claims(), 3);
}

void tst_ConcordanceView::ordersByContext()
{
    search(u"raid"_s, 3);
    QCOMPARE(cell(0, 0), u"The zealous"_s);
    find<QComboBox>("concordanceOrder")->setCurrentIndex(1);
    QCOMPARE(cell(0, 0), u"An armed raid, and a"_s);
    QCOMPARE(cell(2, 0), u"The zealous"_s);
}

QTEST_MAIN(tst_ConcordanceView)
#include "tst_ConcordanceView.moc"
