#include "core/store/CaseStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class TestSuggestionDecisionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*CaseStore::create(m_folder->filePath(u"x.careo"_s)));
        Article article;
        article.title = u"A title"_s;
        article.text = u"Nobody told\nthe consulate."_s;
        article.language = u"en"_s;
        m_article = *m_store->articles().add(article);
        m_type = m_store->claimTypes().all()->first();
    }
    void cleanup() { m_store.reset(); }

    void keepsWhatWasDecided()
    {
        const QSignalSpy changed(m_store.get(), &CaseStore::changed);
        const SuggestionDecision rejected = add(false);
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.first().first().value<ChangeSet>().suggestionDecisions);
        QCOMPARE(rejected.quote, u"Nobody told the consulate."_s);
        QVERIFY(rejected.createdAt.isValid());
        QCOMPARE(rejected.createdBy, userName());
        const SuggestionDecision accepted = add(true);
        const auto all = *m_store->suggestionDecisions().all();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().uuid, rejected.uuid);
        QCOMPARE(all.first().article, m_article.id);
        QCOMPARE(all.first().type, m_type.id);
        QCOMPARE(all.first().language, u"en"_s);
        QVERIFY(!all.first().isAccepted);
        QVERIFY(all.last().isAccepted);
        QCOMPARE(all.last().uuid, accepted.uuid);
    }

    void takesBackAndRestores()
    {
        const SuggestionDecision decision = add(false);
        QVERIFY(m_store->suggestionDecisions().remove(decision.id));
        QVERIFY(m_store->suggestionDecisions().all()->isEmpty());
        QCOMPARE(
            m_store->suggestionDecisions().remove(decision.id).error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->suggestionDecisions().add(decision)->id, decision.id);
        QCOMPARE(m_store->suggestionDecisions().all()->first().uuid, decision.uuid);
    }

    void outlivesItsArticle()
    {
        add(false);
        QVERIFY(m_store->articles().remove(m_article.id));
        QVERIFY(!m_store->suggestionDecisions().all()->first().article.isValid());
        QVERIFY(m_store->articles().add(m_article));
        QCOMPARE(m_store->suggestionDecisions().all()->first().article, m_article.id);
    }

    void needsItsArticle()
    {
        SuggestionDecision decision;
        decision.article = ArticleId(99);
        decision.type = m_type.id;
        QCOMPARE(m_store->suggestionDecisions().add(decision).error().code, ErrorCode::NotFound);
    }

private:
    SuggestionDecision add(bool isAccepted)
    {
        SuggestionDecision decision;
        decision.article = m_article.id;
        decision.type = m_type.id;
        decision.quote = m_article.text;
        decision.isAccepted = isAccepted;
        return *m_store->suggestionDecisions().add(decision);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
    Article m_article;
    ClaimType m_type;
};

QTEST_GUILESS_MAIN(TestSuggestionDecisionStore)
#include "tst_SuggestionDecisionStore.moc"
