#include "core/store/HistoryStore.h"

#include "core/store/HistoryTriggers.h"
#include "core/store/Query.h"
#include "tests/core/compare/CaseOfClaims.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

QList<HistoryEntry> entries(CaseStore& store, const HistoryFilter& filter = {})
{
    const auto ids = store.history().ids(filter);
    const auto found = store.history().entries(ids ? *ids : QList<HistoryId>());
    return found ? *found : QList<HistoryEntry>();
}

QString told(const HistoryEntry& entry)
{
    return u"%1 %2 %3 “%4”: %5 → %6"_s.arg(
        toKey(entry.deed), toKey(entry.kind), entry.field, entry.name, entry.before, entry.after);
}

QStringList columnsOf(const Database& database)
{
    const auto columns = Query(database,
        u"SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c "
        "WHERE t.type = 'table' AND t.name NOT LIKE '%_fts%' AND t.name NOT LIKE 'sqlite%' "
        "ORDER BY t.name, c.cid"_s)
                             .list<QString>([](const Query& row) { return row.text(0); });
    return columns ? *columns : QStringList();
}

} // namespace

class tst_HistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setUserName({}); }

    void tellsWhatWasDoneToAClaim();
    void tellsArticlesTypesQuestionsAndLinks();
    void oneActionSharesItsNumberAndName();
    void whatIsRolledBackWasNeverDone();
    void unchangedPartsAreNotTold();
    void isNeverRewritten();
    void filters();
    void findsWordsWithoutAccents();
    void nameOfARemovedArticleStays();
    void refusesWhatAnotherChangedMeanwhile();
    void tellsOthersChanges();
    void everyColumnIsToldOrKnownNotToBe();
};

void tst_HistoryStore::tellsWhatWasDoneToAClaim()
{
    setUserName(u"Ana Ruiz"_s);
    CaseOfClaims made;
    const auto article = made.article(u"Police staged the raid."_s, u"Post"_s);
    Claim claim = *made.store().claims().claim(made.claim(article, u"staged the raid"_s));
    claim.speaker = u"a policeman"_s;
    claim.status = ClaimStatus::Confirmed;
    QVERIFY(made.store().claims().update(claim));
    claim.passage = {7, 13};
    QVERIFY(made.store().claims().update(claim));
    QVERIFY(made.store().claims().remove(claim.id));

    HistoryFilter ofClaims;
    ofClaims.kind = HistoryKind::Claim;
    const auto all = entries(made.store(), ofClaims);
    QStringList lines;
    for (const HistoryEntry& entry : all) {
        QCOMPARE(entry.by, u"Ana Ruiz"_s);
        QCOMPARE(entry.subject, claim.uuid.toString(QUuid::WithoutBraces));
        QCOMPARE(entry.subjectId, claim.id.value());
        QCOMPARE(entry.articleTitle, u"Police staged the ra"_s);
        QVERIFY(entry.at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        lines << told(entry);
    }
    QCOMPARE(lines,
        QStringList({u"removed claim  “staged”: Consular notice → "_s,
            u"changed claim passage “staged”: staged the raid → staged"_s,
            u"changed claim status “staged the raid”: unreviewed → confirmed"_s,
            u"changed claim speaker “staged the raid”:  → a policeman"_s,
            u"added claim  “staged the raid”:  → Consular notice"_s}));
}

void tst_HistoryStore::tellsArticlesTypesQuestionsAndLinks()
{
    CaseOfClaims made;
    CaseStore& store = made.store();
    const auto article = made.article(u"It burned. It did not."_s, u"Post"_s);
    const auto first = made.claim(article, u"It burned"_s);
    const auto second = made.claim(article, u"It did not"_s);
    const auto begin = *store.history().last();
    Article changed = *store.articles().article(article);
    changed.published = EdtfDate::fromYear(2005);
    QVERIFY(store.articles().updateMetadata(changed));
    ClaimLink link;
    link.kind = LinkKind::Contradicts;
    link.from = first;
    link.to = second;
    QVERIFY(store.claimLinks().add(link));
    Question question;
    question.text = u"Did it burn?"_s;
    question = *store.questions().add(question);
    Account account;
    account.question = question.id;
    account.answer = u"Yes"_s;
    account.claims = {first};
    account = *store.questions().add(account);
    account.claims = {first, second};
    QVERIFY(store.questions().update(account));
    QVERIFY(store.statements().set({first, {}, u"hearing"_s, {}}));
    QVERIFY(store.statements().set({first, {}, u"trial"_s, {}}));

    QStringList lines;
    for (const HistoryEntry& entry : entries(store)) {
        if (entry.id > begin)
            lines.prepend(told(entry));
    }
    QCOMPARE(lines,
        QStringList({u"changed article published “It burned. It did no”:  → 2005"_s,
            u"added claimLink  “It burned”:  → contradicts: It did not"_s,
            u"added question  “Did it burn?”:  → "_s, u"added account  “Yes”:  → Did it burn?"_s,
            u"added accountClaim  “It burned”:  → Yes"_s,
            u"added accountClaim  “It did not”:  → Yes"_s,
            u"added statement  “It burned”:  → hearing"_s,
            u"changed statement occasion “It burned”: hearing → trial"_s}));
}

void tst_HistoryStore::oneActionSharesItsNumberAndName()
{
    CaseOfClaims made;
    CaseStore& store = made.store();
    const auto article = made.article(u"It burned."_s, u"Post"_s);
    const auto before = entries(store).first().action;
    const auto done = store.perform(HistoryWay::Undone, {}, [&]() -> Result<void> {
        made.claim(article, u"It"_s);
        made.claim(article, u"burned"_s);
        return {};
    });
    QVERIFY(done);
    const auto all = entries(store);
    QCOMPARE(all[0].action, before + 1);
    QCOMPARE(all[1].action, all[0].action);
    QCOMPARE(all[0].way, HistoryWay::Undone);
    QCOMPARE(*done, all[0].id);
    made.claim(article, u"It burned"_s);
    QCOMPARE(entries(store).first().way, HistoryWay::Done);
}

void tst_HistoryStore::whatIsRolledBackWasNeverDone()
{
    CaseOfClaims made;
    const auto article = made.article(u"It burned."_s, u"Post"_s);
    const auto before = entries(made.store());
    const auto done = made.store().atomically([&]() -> Result<void> {
        made.claim(article, u"It"_s);
        return failure(ErrorCode::Cancelled);
    });
    QVERIFY(!done);
    QCOMPARE(entries(made.store()), before);
}

void tst_HistoryStore::unchangedPartsAreNotTold()
{
    CaseOfClaims made;
    CaseStore& store = made.store();
    const auto claim = made.claim(made.article(u"It burned."_s, u"Post"_s), u"It"_s);
    const auto type = store.claimTypes().all()->first().id;
    const QList<Cue> cues{{u"fire"_s, 1.0, u"en"_s}, {u"burned"_s, 1.0, u"en"_s}};
    QVERIFY(store.cues().set(type, cues));
    Statement statement{claim, {}, u"hearing"_s, {{u"Reuters"_s, false, {}, {}}}};
    QVERIFY(store.statements().set(statement));
    const auto before = entries(store).size();
    QVERIFY(store.claims().update(*store.claims().claim(claim)));
    QVERIFY(store.cues().set(type, cues));
    QVERIFY(store.statements().set(statement));
    QVERIFY(store.summarySettings().save({{}, u"{}"_s}));
    QCOMPARE(entries(store).size(), before);
    QVERIFY(store.cues().set(type, {cues.first()}));
    QCOMPARE(told(entries(store).first()), u"removed cue  “burned”: Consular notice → "_s);
    QCOMPARE(store.cues().all()->value(type), QList<Cue>{cues.first()});
}

void tst_HistoryStore::isNeverRewritten()
{
    CaseOfClaims made;
    made.article(u"It burned."_s, u"Post"_s);
    const auto before = entries(made.store());
    QVERIFY(!before.isEmpty());
    const Database& database = made.store().database();
    QVERIFY(!database.run(u"UPDATE history SET done_by = 'nobody'"_s));
    QVERIFY(!database.run(u"DELETE FROM history"_s));
    QVERIFY(!database.run(u"INSERT OR REPLACE INTO history SELECT * FROM history"_s));
    QCOMPARE(entries(made.store()), before);
}

void tst_HistoryStore::filters()
{
    CaseOfClaims made;
    CaseStore& store = made.store();
    setUserName(u"Ana"_s);
    const auto article = made.article(u"It burned."_s, u"Post"_s);
    const auto other = made.article(u"It did not burn."_s, u"Times"_s);
    setUserName(u"Ben"_s);
    made.claim(article, u"burned"_s);
    made.claim(other, u"not burn"_s);
    const auto count = [&](const HistoryFilter& filter) { return entries(store, filter).size(); };
    HistoryFilter filter;
    filter.articleUuid = store.articles().article(article)->uuid.toString(QUuid::WithoutBraces);
    QCOMPARE(count(filter), 2);
    filter.by = u"Ben"_s;
    QCOMPARE(count(filter), 1);
    filter.kind = HistoryKind::Article;
    QCOMPARE(count(filter), 0);
    QVERIFY(store.history().people()->contains(u"Ana"_s));
    HistoryFilter dates;
    dates.kind = HistoryKind::Article;
    dates.from = QDate::currentDate().addDays(-1);
    dates.to = QDate::currentDate();
    QCOMPARE(count(dates), 2);
    dates.to = dates.from;
    QCOMPARE(count(dates), 0);
}

void tst_HistoryStore::findsWordsWithoutAccents()
{
    CaseOfClaims made;
    const auto article = made.article(u"Fue detenida en el rancho de Andrés."_s, u"Post"_s);
    made.claim(article, u"rancho de Andrés"_s);
    HistoryFilter filter;
    filter.kind = HistoryKind::Claim;
    filter.words = u"ANDRES rancho"_s;
    QCOMPARE(entries(made.store(), filter).size(), 1);
    filter.words = u"andres detenida"_s; // of its article's title
    QCOMPARE(entries(made.store(), filter).size(), 1);
    filter.words = u"(\"Andr"_s; // signs are no words, and the beginning is enough
    QCOMPARE(entries(made.store(), filter).size(), 1);
    filter.words = u"["_s;
    QCOMPARE(entries(made.store(), filter).size(), 1);
    filter.words = u"ndres"_s;
    QCOMPARE(entries(made.store(), filter).size(), 0);
}

void tst_HistoryStore::nameOfARemovedArticleStays()
{
    CaseOfClaims made;
    const auto article = made.article(u"It burned."_s, u"Post"_s);
    made.claim(article, u"burned"_s);
    QVERIFY(made.store().articles().remove(article));
    HistoryFilter filter;
    filter.kind = HistoryKind::Claim;
    const auto all = entries(made.store(), filter);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().deed, HistoryDeed::Removed);
    QCOMPARE(all.first().articleTitle, u"It burned."_s);
}

void tst_HistoryStore::refusesWhatAnotherChangedMeanwhile()
{
    CaseOfClaims made;
    CaseStore& store = made.store();
    const auto article = made.article(u"It burned."_s, u"Post"_s);
    Claim mine = *store.claims().claim(made.claim(article, u"burned"_s));
    const auto seen = *store.history().last();
    const auto other = CaseStore::open(store.path());
    Claim theirs = mine;
    theirs.speaker = u"a neighbour"_s;
    QVERIFY((*other)->claims().update(theirs));

    mine.note = u"mine"_s;
    const auto refused
        = store.perform(HistoryWay::Done, seen, [&] { return store.claims().update(mine); });
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::ChangedMeanwhile, u"burned"_s}));
    QCOMPARE(store.claims().claim(mine.id)->speaker, u"a neighbour"_s);
    QVERIFY(store.claims().claim(mine.id)->note.isEmpty());

    theirs.note = u"mine"_s;
    QVERIFY(store.perform(
        HistoryWay::Done, *store.history().last(), [&] { return store.claims().update(theirs); }));
}

void tst_HistoryStore::tellsOthersChanges()
{
    CaseOfClaims made;
    CaseStore& store = made.store();
    const auto article = made.article(u"It burned."_s, u"Post"_s);
    const auto claim = made.claim(article, u"burned"_s);
    const auto seen = *store.history().last();
    QVERIFY(store.history().changesOfOthers(seen)->isEmpty());
    const auto other = CaseStore::open(store.path());
    const auto gone = made.claim(article, u"It"_s);
    QVERIFY(store.history().changesOfOthers(seen)->isEmpty());
    QVERIFY((*other)->claims().remove(gone));
    Claim theirs = *store.claims().claim(claim);
    theirs.note = u"seen"_s;
    QVERIFY((*other)->claims().update(theirs));
    Question question;
    question.text = u"Did it burn?"_s;
    QVERIFY((*other)->questions().add(question));

    ChangeSet expected;
    expected.claimsChanged = {claim};
    expected.claimsRemoved = {gone};
    expected.claimArticles = {article};
    expected.questions = true;
    QCOMPARE(store.history().changesOfOthers(seen), expected);
}

/// Who adds a table or column decides here whether the history tells of it.
void tst_HistoryStore::everyColumnIsToldOrKnownNotToBe()
{
    // A former text is told as the change of its article's.
    const QStringList untoldTables{u"fingerprint"_s, u"text_copy"_s, u"history"_s,
        u"history_context"_s, u"article_text_version"_s};
    // Ids, marks of origin, what follows from another column, and what is only on the screen.
    const QStringList untoldColumns{u"id"_s, u"uuid"_s, u"created_at"_s, u"created_by"_s,
        u"changed_at"_s, u"changed_by"_s, u"decided_by"_s, u"article.source_file_id"_s,
        u"article.source_start"_s, u"article.source_end"_s, u"article.title_folded"_s,
        u"article.outlet_folded"_s, u"article.published_first"_s, u"article.published_last"_s,
        u"article.is_read"_s, u"article.body_start"_s, u"article.text"_s, u"article.recognition"_s,
        u"claim.article_id"_s, u"claim.quote"_s, u"claim.prefix"_s, u"claim.suffix"_s,
        u"claim.event_first"_s, u"claim.event_last"_s, u"context_event.event_first"_s,
        u"context_event.event_last"_s, u"saved_filter.name_folded"_s, u"account.question_id"_s,
        u"account_claim.position"_s, u"statement.claim_uuid"_s, u"summary_setting.name"_s};
    // Rows of these are never changed, only added and removed.
    const QStringList wholeRows{u"source_file"_s, u"cue"_s, u"suggestion_decision"_s,
        u"claim_link"_s, u"account_claim"_s, u"source_ruling"_s, u"place_nesting"_s,
        u"statement_source"_s};
    CaseOfClaims made;
    const QStringList told = history::toldColumns();
    const QStringList columns = columnsOf(made.store().database());
    QVERIFY(columns.size() > 100);
    for (const QString& column : columns) {
        const QString table = column.section(u'.', 0, 0);
        const QString name = column.section(u'.', 1);
        if (untoldTables.contains(table))
            continue;
        QVERIFY2(told.contains(table), qPrintable(table));
        QVERIFY2(wholeRows.contains(table) || told.contains(column)
                || untoldColumns.contains(column) || untoldColumns.contains(name),
            qPrintable(column));
    }
}

QTEST_GUILESS_MAIN(tst_HistoryStore)
#include "tst_HistoryStore.moc"
