#include "core/compare/Comparison.h"
#include "core/copies/CopyUpdate.h"
#include "core/store/CaseStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QString road = u"The couple were stopped on 8 December on the road to Cuernavaca, together "
                     u"with a driver and two cousins of the farm's owner."_s;

} // namespace

class tst_Comparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void keepsQuestionsAndAccounts();
    void claimsComeBackToTheirAccounts();
    void verdicts_data();
    void verdicts();
    void copiesAreOneSource();
    void oneAgencyIsOneSource();
    void oneSpeakerIsOneSource();
    void theResearcherOverrules();
    void aDecisionIsKept();
    void oneQuestionAsAmongAll();

private:
    ArticleId article(const QString& text, const QString& outlet = {}, const QString& author = {});
    ClaimId claim(ArticleId article, const QString& quote, const QString& speaker = {});
    QuestionId question(AnswerKind kind);
    AccountId account(QuestionId question, const QString& answer, const QList<ClaimId>& claims);
    QuestionComparison compared(QuestionId question);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseStore> m_store;
};

void tst_Comparison::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_store = std::move(*store);
}

ArticleId tst_Comparison::article(const QString& text, const QString& outlet, const QString& author)
{
    Article article;
    article.title = text.left(20);
    article.text = text;
    article.outlet = outlet;
    article.author = author;
    const auto added = m_store->articles().add(article);
    return added ? added->id : ArticleId();
}

ClaimId tst_Comparison::claim(ArticleId article, const QString& quote, const QString& speaker)
{
    const auto stored = m_store->articles().article(article);
    const auto types = m_store->claimTypes().all();
    Claim claim;
    claim.article = article;
    claim.type = types->first().id;
    const qsizetype start = stored->text.indexOf(quote);
    claim.passage = {start, start + quote.size()};
    claim.speaker = speaker;
    const auto added = m_store->claims().add(claim);
    return added ? added->id : ClaimId();
}

QuestionId tst_Comparison::question(AnswerKind kind)
{
    Question question;
    question.text = u"What does it say?"_s;
    question.kind = kind;
    const auto added = m_store->questions().add(question);
    return added ? added->id : QuestionId();
}

AccountId tst_Comparison::account(
    QuestionId question, const QString& answer, const QList<ClaimId>& claims)
{
    Account account;
    account.question = question;
    account.answer = answer;
    account.claims = claims;
    const auto added = m_store->questions().add(account);
    return added ? added->id : AccountId();
}

QuestionComparison tst_Comparison::compared(QuestionId question)
{
    if (const auto updated = updateCopies(*m_store); !updated)
        return {};
    const auto comparison = compareOne(*m_store, question);
    return comparison ? *comparison : QuestionComparison();
}

void tst_Comparison::keepsQuestionsAndAccounts()
{
    const QSignalSpy changed(m_store.get(), &CaseStore::changed);
    const QuestionId place = question(AnswerKind::Place);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().questions);
    const auto stored = m_store->questions().question(place);
    QVERIFY(stored && !stored->uuid.isNull() && stored->createdAt.isValid());
    QCOMPARE(stored->kind, AnswerKind::Place);

    const ClaimId first = claim(article(u"On the road."_s), u"road"_s);
    const ClaimId second = claim(article(u"By the road."_s), u"road"_s);
    const AccountId id = account(place, u"  the  road "_s, {second, first});
    auto kept = m_store->questions().account(id);
    QVERIFY(kept);
    QCOMPARE(kept->answer, u"the road"_s);
    QCOMPARE(kept->claims, (QList<ClaimId>{second, first}));

    kept->answer = u"a road"_s;
    kept->claims = {first};
    QVERIFY(m_store->questions().update(*kept));
    QCOMPARE(*m_store->questions().accountsOf(place), QList<Account>{*kept});

    QVERIFY(m_store->questions().remove(place));
    QVERIFY(m_store->questions().accounts()->isEmpty());
    QVERIFY(m_store->claims().claim(first));
    QCOMPARE(m_store->questions().add(Question()).error().code, ErrorCode::NameEmpty);
    QCOMPARE(m_store->questions().remove(place).error().code, ErrorCode::NotFound);
}

void tst_Comparison::claimsComeBackToTheirAccounts()
{
    const ArticleId text = article(u"On the road, near a ranch."_s);
    const ClaimId road = claim(text, u"road"_s);
    const ClaimId ranch = claim(text, u"ranch"_s);
    const AccountId id = account(question(AnswerKind::Place), u"the road"_s, {road});
    const Claim removed = *m_store->claims().claim(road);
    QVERIFY(m_store->claims().remove(road));
    auto kept = *m_store->questions().account(id);
    QVERIFY(kept.claims.isEmpty());

    kept.claims << ranch;
    QVERIFY(m_store->questions().update(kept));
    QVERIFY(m_store->claims().add(removed));
    QCOMPARE(m_store->questions().account(id)->claims.size(), 2);
}

void tst_Comparison::verdicts_data()
{
    QTest::addColumn<AnswerKind>("kind");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("none") << AnswerKind::Text << QStringList() << Verdict::Open;
    QTest::newRow("one") << AnswerKind::Text << QStringList{u"a van"_s} << Verdict::OneSource;
    QTest::newRow("the same twice")
        << AnswerKind::Date << QStringList{u"2005-12-08"_s, u"8 Dec 2005"_s} << Verdict::Agreed;
    QTest::newRow("coarser") << AnswerKind::Date
                             << QStringList{u"2005"_s, u"2005-12"_s, u"2005-12-08"_s}
                             << Verdict::Compatible;
    QTest::newRow("one of three") << AnswerKind::Date
                                  << QStringList{u"2005"_s, u"2005-12"_s, u"2006"_s}
                                  << Verdict::Conflict;
}

void tst_Comparison::verdicts()
{
    QFETCH(const AnswerKind, kind);
    QFETCH(const QStringList, answers);
    const QuestionId id = question(kind);
    for (const QString& answer : answers)
        account(id, answer, {claim(article(u"It says "_s + answer), answer)});
    account(id, u"an answer that nobody gives"_s, {});
    QTEST(compared(id).verdict, "verdict");
}

void tst_Comparison::copiesAreOneSource()
{
    const QuestionId id = question(AnswerKind::Place);
    const ArticleId first = article(road);
    const ArticleId second = article(road + u"\n\nMore of its own."_s);
    const ArticleId third = article(u"They were stopped on the road, says a driver."_s);
    account(id, u"on the road"_s,
        {claim(first, u"on the road"_s), claim(second, u"on the road"_s),
            claim(third, u"on the road"_s)});
    const Independence independence = compared(id).accounts.first().independence;
    QCOMPARE(independence.sources, (QList<QList<ArticleId>>{{first, second}, {third}}));
    QCOMPARE(
        independence.ties, (QList<SourceTie>{{first, second, SourceTie::Reason::Copy, QString()}}));
}

void tst_Comparison::oneAgencyIsOneSource()
{
    const QuestionId id = question(AnswerKind::Place);
    const ArticleId first = article(u"MEXICO CITY (AP) \u2014 On the road."_s, u"The Sun"_s);
    const ArticleId second = article(u"It was near the road."_s, u"The Star"_s, u"AP"_s);
    account(id, u"road"_s, {claim(first, u"road"_s), claim(second, u"road"_s)});
    const Independence independence = compared(id).accounts.first().independence;
    QCOMPARE(independence.count(), 1);
    QCOMPARE(
        independence.ties, (QList<SourceTie>{{first, second, SourceTie::Reason::Agency, u"ap"_s}}));
    QCOMPARE(compared(id).verdict, Verdict::OneSource);
}

void tst_Comparison::oneSpeakerIsOneSource()
{
    const QuestionId id = question(AnswerKind::Place);
    const ArticleId first = article(u"On the road."_s);
    const ArticleId second = article(u"Near the road."_s);
    account(id, u"road"_s,
        {claim(first, u"road"_s, u"Ana Ruiz"_s), claim(second, u"road"_s, u"ANA RUÍZ"_s)});
    QCOMPARE(compared(id).accounts.first().independence.count(), 1);
}

void tst_Comparison::theResearcherOverrules()
{
    const QuestionId id = question(AnswerKind::Place);
    const ArticleId first = article(road);
    const ArticleId second = article(road);
    const ArticleId third = article(u"Also on the road."_s);
    account(id, u"road"_s,
        {claim(first, u"road"_s), claim(second, u"road"_s), claim(third, u"road"_s)});
    QCOMPARE(compared(id).accounts.first().independence.count(), 2);

    QVERIFY(m_store->rulings().set({second, first, false}));
    const Independence apart = compared(id).accounts.first().independence;
    QCOMPARE(apart.count(), 3);
    QCOMPARE(apart.overruled.size(), 1);

    QVERIFY(m_store->rulings().set({first, third, true}));
    QVERIFY(m_store->rulings().clear(first, second));
    QCOMPARE(compared(id).accounts.first().independence.count(), 1);
}

void tst_Comparison::aDecisionIsKept()
{
    const AccountId id = account(question(AnswerKind::Text), u"a van"_s, {});
    auto kept = *m_store->questions().account(id);
    kept.decision = Decision{u"the log says so"_s, QDateTime::currentDateTimeUtc(), u"Ana Ruiz"_s};
    QVERIFY(m_store->questions().update(kept));
    const auto decision = m_store->questions().account(id)->decision;
    QVERIFY(decision);
    QCOMPARE(decision->reason, u"the log says so"_s);
    QCOMPARE(decision->decidedBy, u"Ana Ruiz"_s);
    kept.decision.reset();
    QVERIFY(m_store->questions().update(kept));
    QVERIFY(!m_store->questions().account(id)->decision);
}

void tst_Comparison::oneQuestionAsAmongAll()
{
    const QuestionId first = question(AnswerKind::Place);
    const QuestionId second = question(AnswerKind::Date);
    account(first, u"road"_s, {claim(article(road), u"road"_s)});
    account(second, u"2005"_s, {claim(article(u"In 2005."_s), u"2005"_s)});
    const auto ground = readComparisonGround(*m_store);
    const auto all = compareAll(*m_store, *ground);
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(1), *compareOne(*m_store, second));
    QVERIFY(!compareOne(*m_store, QuestionId(99)));
}

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_Comparison.moc"
