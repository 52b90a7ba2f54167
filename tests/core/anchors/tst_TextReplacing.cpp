#include "core/anchors/TextReplacing.h"
#include "core/store/IntegrityCheck.h"
#include "tests/core/compare/CaseOfClaims.h"

#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

const QString former = u"Police told Reuters that a witness saw it.\r\n"
                       "The raid had been staged for the cameras, said the judge.\n"
                       "The consul was told two days later, and left.\n"_s;

} // namespace

class tst_TextReplacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_made.reset(); }
    void claimsFollowTheText();
    void theFormerTextStays();
    void theIndexAndTheCopiesFollow();
    void sourcesFollowTheirWords();
    void takingBackRestoresAll();
    void refusesWhatChangedMeanwhile();
    void refusesAQuotationThatIsNotThere();
    void theFormerTextsOutliveARemovedArticle();
    void anOrphanIsAnchoredBySelection();
    void whatWaitsForReviewWaitsOn();
    void refusesAnEmptyText();
    void stopsWhenAsked();

private:
    [[nodiscard]] Result<TextPreview> preview(const QString& text);
    [[nodiscard]] Result<TextVersion> replace(const QString& text);
    [[nodiscard]] Claim claim(ClaimId id) { return *m_made->store().claims().claim(id); }
    [[nodiscard]] bool isSound()
    {
        const auto problems = checkCase(m_made->store());
        return problems && problems->isEmpty();
    }

    std::unique_ptr<CaseOfClaims> m_made;
    ArticleId m_article;
    ClaimId m_witness;
    ClaimId m_raid;
    ClaimId m_consul;
};

void tst_TextReplacing::init()
{
    m_made = std::make_unique<CaseOfClaims>();
    m_article = m_made->article(QString(former).remove(u'\r'), u"Post"_s);
    m_witness = m_made->claim(m_article, u"a witness saw it"_s);
    m_raid = m_made->claim(m_article, u"The raid had been staged"_s, u"the judge"_s, 1);
    m_consul = m_made->claim(m_article, u"The consul was told two days later"_s);
}

Result<TextPreview> tst_TextReplacing::preview(const QString& text)
{
    const auto article = m_made->store().articles().article(m_article);
    const auto claims = m_made->store().claims().ofArticle(m_article);
    auto statements = m_made->store().statements().all();
    return previewText(*article, *claims, *statements, text);
}

Result<TextVersion> tst_TextReplacing::replace(const QString& text)
{
    const auto shown = preview(text);
    if (!shown)
        return tl::unexpected(shown.error());
    return m_made->store().textVersions().replace(replacementOf(*shown, TextChange::Corrected));
}

void tst_TextReplacing::claimsFollowTheText()
{
    const QString text = u"Police told Reuters that a witness saw it.\r\n"
                         "The raid has been staged for the cameras, said the judge.\r\n"_s;
    const auto shown = preview(text);
    QVERIFY(shown);
    QCOMPARE(shown->count(AnchorState::Exact), 1);
    QCOMPARE(shown->count(AnchorState::Approximate), 1);
    QCOMPARE(shown->count(AnchorState::Orphan), 1);
    const QSignalSpy changed(&m_made->store(), &CaseStore::changed);
    QVERIFY(replace(text));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<ChangeSet>().claimsChanged,
        (QSet{m_witness, m_raid, m_consul}));
    QCOMPARE(claim(m_witness).anchor, AnchorState::Exact);
    QCOMPARE(claim(m_raid).anchor, AnchorState::Approximate);
    QCOMPARE(claim(m_raid).quote, u"The raid has been staged"_s);
    QCOMPARE(claim(m_raid).speaker, u"the judge"_s);
    QCOMPARE(claim(m_consul).anchor, AnchorState::Orphan);
    QCOMPARE(claim(m_consul).quote, u"The consul was told two days later"_s);
    QVERIFY(claim(m_consul).passage.isEmpty());
    QVERIFY(isSound());
}

void tst_TextReplacing::theFormerTextStays()
{
    const auto article = *m_made->store().articles().article(m_article);
    QVERIFY(replace(u"- "_s + article.text));
    QCOMPARE(m_made->store().articles().article(m_article)->text, u"- "_s + article.text);
    const auto versions = m_made->store().textVersions().ofArticle(m_article);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 1);
    QCOMPARE(versions->first().former.text, article.text);
    QCOMPARE(versions->first().change, TextChange::Corrected);
    QCOMPARE(versions->first().changedBy, userName());
    QVERIFY(versions->first().changedAt.isValid());
}

void tst_TextReplacing::theIndexAndTheCopiesFollow()
{
    CaseStore& store = m_made->store();
    QVERIFY(store.copies().add({{m_article, "mark"}}, {}));
    QVERIFY(store.copies().pending()->isEmpty());
    QVERIFY(replace(u"The highway was closed."_s));
    QCOMPARE(store.copies().pending(), QList{m_article});
    const auto matches = [&store](const QString& word) {
        CaseFilter filter;
        filter.words = word;
        const auto ids = store.queries().articles(filter, ArticleOrder::Title);
        return ids ? ids->size() : -1;
    };
    QCOMPARE(matches(u"highway"_s), 1);
    QCOMPARE(matches(u"witness"_s), 0);
}

void tst_TextReplacing::sourcesFollowTheirWords()
{
    CaseStore& store = m_made->store();
    const QString words = u"told Reuters"_s;
    QVERIFY(store.statements().set({m_witness, {}, {},
        {{u"Reuters"_s, false, words, {7, 19}}, {u"a witness"_s, true, {}, {}}}}));
    QVERIFY(replace(u"Report. "_s + store.articles().article(m_article)->text));
    QCOMPARE(store.statements().ofClaim(m_witness)->sources.first().passage, (Passage{15, 27}));
    QVERIFY(replace(u"The highway was closed."_s));
    const SourceLink source = store.statements().ofClaim(m_witness)->sources.first();
    QVERIFY(source.passage.isEmpty());
    QCOMPARE(source.quote, words);
}

void tst_TextReplacing::takingBackRestoresAll()
{
    CaseStore& store = m_made->store();
    QVERIFY(store.statements().set(
        {m_witness, {}, {}, {{u"Reuters"_s, false, u"told Reuters"_s, {7, 19}}}}));
    const auto article = store.articles().article(m_article);
    const auto claims = store.claims().ofArticle(m_article);
    const auto statements = store.statements().all();
    const auto version = replace(u"Police sold Reuters that the witness saw all of it."_s);
    QVERIFY(version);
    QVERIFY(store.claims().ofArticle(m_article) != claims);
    QVERIFY(store.textVersions().takeBack(*version, *claims, *statements));
    QCOMPARE(store.articles().article(m_article), article);
    QCOMPARE(store.claims().ofArticle(m_article), claims);
    QCOMPARE(store.statements().all(), statements);
    QVERIFY(store.textVersions().ofArticle(m_article)->isEmpty());
    QVERIFY(isSound());
}

void tst_TextReplacing::refusesWhatChangedMeanwhile()
{
    CaseStore& store = m_made->store();
    const auto stale = preview(u"The raid had been staged, he says."_s);
    QVERIFY(stale);
    const auto claims = store.claims().ofArticle(m_article);
    const auto version = replace(u"- "_s + stale->article.text);
    QVERIFY(version);
    const auto done = store.textVersions().replace(replacementOf(*stale, TextChange::Corrected));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::ChangedMeanwhile);

    const auto second = preview(u"The raid had been staged, he says."_s);
    m_made->claim(m_article, u"Police"_s);
    const auto withOne
        = store.textVersions().replace(replacementOf(*second, TextChange::Corrected));
    QVERIFY(!withOne);
    QCOMPARE(withOne.error().code, ErrorCode::ChangedMeanwhile);
    QCOMPARE(store.textVersions().ofArticle(m_article)->size(), 1);

    const auto back = store.textVersions().takeBack(*version, *claims, {});
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::ChangedMeanwhile);
    QCOMPARE(store.textVersions().ofArticle(m_article)->size(), 1);
}

void tst_TextReplacing::refusesAQuotationThatIsNotThere()
{
    const auto shown = preview(u"- "_s + former);
    TextReplacement replacement = replacementOf(*shown, TextChange::Replaced);
    ++replacement.claims.first().passage.start;
    const auto done = m_made->store().textVersions().replace(replacement);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::PassageInvalid);
    QCOMPARE(m_made->store().articles().article(m_article)->text, shown->article.text);
}

void tst_TextReplacing::theFormerTextsOutliveARemovedArticle()
{
    CaseStore& store = m_made->store();
    QVERIFY(replace(u"Another text."_s));
    const auto article = store.articles().article(m_article);
    QVERIFY(store.articles().remove(m_article));
    QVERIFY(store.articles().add(*article));
    QCOMPARE(store.textVersions().ofArticle(m_article)->size(), 1);
}

void tst_TextReplacing::anOrphanIsAnchoredBySelection()
{
    CaseStore& store = m_made->store();
    QVERIFY(replace(u"The consul came late."_s));
    const Claim orphan = claim(m_consul);
    QCOMPARE(orphan.anchor, AnchorState::Orphan);
    Claim changed = orphan;
    changed.note = u"where is it?"_s;
    QVERIFY(store.claims().update(changed));
    QCOMPARE(claim(m_consul), changed);
    Claim placed = changed;
    placed.passage = {0, 20};
    QVERIFY(store.claims().update(placed));
    QCOMPARE(claim(m_consul).anchor, AnchorState::Exact);
    QCOMPARE(claim(m_consul).quote, u"The consul came late"_s);
    QVERIFY(store.claims().update(orphan));
    QCOMPARE(claim(m_consul), orphan);
}

void tst_TextReplacing::whatWaitsForReviewWaitsOn()
{
    QString text = former;
    text.replace(u"raid had"_s, u"raid has"_s);
    QVERIFY(replace(text));
    QCOMPARE(claim(m_raid).anchor, AnchorState::Approximate);
    QVERIFY(replace(u"- "_s + text));
    QCOMPARE(claim(m_raid).anchor, AnchorState::Approximate);
    QCOMPARE(claim(m_witness).anchor, AnchorState::Moved);
}

void tst_TextReplacing::refusesAnEmptyText()
{
    const auto shown = preview(u" \n"_s);
    QVERIFY(!shown);
    QCOMPARE(shown.error().code, ErrorCode::EmptyFile);
}

void tst_TextReplacing::stopsWhenAsked()
{
    const auto article = m_made->store().articles().article(m_article);
    const auto claims = m_made->store().claims().ofArticle(m_article);
    qsizetype told = 0;
    const auto shown
        = previewText(*article, *claims, {}, u"Other."_s, [&told](qsizetype done, qsizetype all) {
              told = all;
              return done < 1;
          });
    QVERIFY(!shown);
    QCOMPARE(shown.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, 3);
}

QTEST_APPLESS_MAIN(tst_TextReplacing)
#include "tst_TextReplacing.moc"
