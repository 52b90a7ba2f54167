#include "ui/session/CaseSession.h"
#include "ui/suggestions/SuggestionListModel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_SuggestionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatIsProposedAndWhy();
    void tellsWhatDecisionsDid();
    void takesRowsOut();

private:
    [[nodiscard]] ProposedPassage proposal(qsizetype start, double score) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<SuggestionListModel> m_model;
};

void tst_SuggestionListModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<CaseSession>(
        std::move(*CaseStore::create(m_folder->filePath(u"x.careo"_s))));
    m_model = std::make_unique<SuggestionListModel>(*m_session);
    new QAbstractItemModelTester(m_model.get(), m_model.get());
}

void tst_SuggestionListModel::cleanup()
{
    m_model.reset();
    m_session.reset();
}

ProposedPassage tst_SuggestionListModel::proposal(qsizetype start, double score) const
{
    ProposedPassage proposed;
    proposed.suggestion = {ArticleId(1), m_session->claimTypes().first().id, {start, start + 5},
        score, u"consul*"_s, Stance::Denies, 0.5};
    proposed.quote = u"Nobody\ncalled."_s;
    proposed.articleTitle = u"Late news"_s;
    return proposed;
}

void tst_SuggestionListModel::saysWhatIsProposedAndWhy()
{
    m_model->setSuggestions({proposal(0, 0.5)}, false);
    const QModelIndex row = m_model->index(0);
    QCOMPARE(row.data().toString(), u"“Nobody called.”"_s);
    QCOMPARE(row.data(SuggestionListModel::ScoreRole).toString(), u"50%"_s);
    QCOMPARE(row.data(SuggestionListModel::ReasonRole).toString(), u"matches consul*"_s);
    const QString type = m_session->claimTypes().first().name;
    QCOMPARE(row.data(SuggestionListModel::TypeRole).toString(), type + u" · denies"_s);
    QVERIFY(row.data(SuggestionListModel::TitleRole).toString().isEmpty());
    m_model->setSuggestions({proposal(0, 0.5)}, true);
    QCOMPARE(m_model->index(0).data(SuggestionListModel::TitleRole).toString(), u"Late news"_s);
    QVERIFY(m_model->index(0).data(Qt::AccessibleTextRole).toString().contains(u"Late news"));
}

void tst_SuggestionListModel::tellsWhatDecisionsDid()
{
    m_model->setSuggestions({proposal(0, 0.7), proposal(10, 0.3)}, false);
    QVERIFY(m_model->index(0).data(SuggestionListModel::ReasonRole).toString().contains(u"raised"));
    QVERIFY(
        m_model->index(1).data(SuggestionListModel::ReasonRole).toString().contains(u"lowered"));
}

void tst_SuggestionListModel::takesRowsOut()
{
    m_model->setSuggestions({proposal(0, 0.7), proposal(10, 0.3)}, false);
    QCOMPARE(m_model->rowOf(proposal(10, 0.9).suggestion), 1);
    m_model->takeOut(0);
    QCOMPARE(m_model->rowOf(proposal(10, 0.9).suggestion), 0);
    QCOMPARE(m_model->rowOf(proposal(0, 0.7).suggestion), -1);
}

QTEST_MAIN(tst_SuggestionListModel)
#include "tst_SuggestionListModel.moc"
