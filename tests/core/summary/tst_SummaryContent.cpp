#include "core/summary/SummaryContent.h"

#include "core/summary/QuoteContext.h"
#include "core/summary/SummaryTemplate.h"
#include "core/summary/WordTable.h"
#include "core/summary/formats/SummaryMarkdown.h"
#include "core/summary/pages/SummaryPages.h"
#include "tests/core/summary/SummaryCase.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

QString allWords(const SummaryContent& content)
{
    QString words;
    for (const content::Block& block : content.blocks) {
        if (const auto* heading = std::get_if<content::Heading>(&block))
            words += plainText(heading->line) + u'\n';
        else if (const auto* paragraph = std::get_if<content::Paragraph>(&block))
            words += plainText(paragraph->line) + u'\n';
        else if (const auto* quotation = std::get_if<content::Quotation>(&block))
            words += plainText(quotation->words) + u'\n' + plainText(quotation->facts) + u'\n'
                + plainText(quotation->citation) + u'\n' + plainText(quotation->copies) + u'\n';
        else if (const auto* entry = std::get_if<content::Entry>(&block))
            for (const content::Line& line : entry->lines)
                words += plainText(line) + u'\n';
    }
    return words;
}

CaseSummary gathered(test::SummaryCase& sample, QuoteContext context = QuoteContext::Passage)
{
    return *gatherRequested(sample.store(), {{}, {}, QDate(2026, 5, 3), context, true});
}

} // namespace

class tst_SummaryContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsStandInTheChosenOrder();
    void contextIsVerbatimAndMarked();
    void citationsByAuthorAndDate();
    void privateNotesStayOut();
    void contradictionsStandUnderEachOther();
    void copiesAreOneSource();
    void accountsStandAgainstEachOther();
    void documentLanguage();
    void everyWordHasItsThreeLanguages();
    void contentsTellTheRightPages();
    void templates();
    void markdownIsText();
};

void tst_SummaryContent::partsStandInTheChosenOrder()
{
    test::SummaryCase sample;
    sample.fill();
    SummaryOptions options;
    options.parts = {SummaryPart::Sources, SummaryPart::ClaimsBySpeaker, SummaryPart::Provenance};
    const QString words = allWords(composeSummary(gathered(sample), options));
    const qsizetype sources = words.indexOf(u"\nArticles\n"_s);
    const qsizetype speakers = words.indexOf(u"\nClaims by speaker\n"_s);
    QVERIFY(sources > 0);
    QVERIFY(speakers > sources);
    QVERIFY(words.indexOf(u"\nMethod and provenance\n"_s) > speakers);
    QVERIFY(!words.contains(u"Chronology"_s));
    QVERIFY(words.contains(u"3 articles were typed in and have no source file."_s));
}

void tst_SummaryContent::contextIsVerbatimAndMarked()
{
    test::SummaryCase sample;
    sample.fill();
    SummaryOptions options;
    options.parts = {SummaryPart::ClaimsByType};
    QVERIFY(allWords(composeSummary(gathered(sample), options))
                .contains(u"\u201c[\u2026] did not tell the consulate [\u2026]\u201d"_s));
    QVERIFY(allWords(composeSummary(gathered(sample, QuoteContext::Sentence), options))
                .contains(u"\u201cThe police did not tell the consulate of the arrest.\u201d"_s));
    const QString text = u"He was held. On Dec. 8 the police came, and left. Nobody spoke."_s;
    const qsizetype at = text.indexOf(u"police"_s);
    QCOMPARE(contextOf(text, {at, at + 6}, QuoteContext::Sentence).whole.in(text).toString(),
        u"On Dec. 8 the police came, and left."_s);
}

void tst_SummaryContent::citationsByAuthorAndDate()
{
    test::SummaryCase sample;
    sample.fill();
    SummaryOptions options;
    options.citations = CitationStyle::AuthorDate;
    const QString words = allWords(composeSummary(gathered(sample), options));
    QVERIFY(words.contains(u"(Ana Pérez 2012, \u00b6\u00a02)"_s));
    QVERIFY(words.contains(u"(Agency 2005, \u00b6\u00a01)"_s));
    QVERIFY(words.contains(u"(\u201cLetters\u201d n.d., \u00b6\u00a01)"_s));
    QVERIFY(words.contains(
        u"Ana Pérez. 2012. \u201cJudge proposes release.\u201d The Daily Record, 7 March 2012."_s));
    QVERIFY(words.contains(u"Agency. 2005. \u201cFirst report.\u201d December 2005."_s));
}

void tst_SummaryContent::privateNotesStayOut()
{
    test::SummaryCase sample;
    sample.fill();
    Claim claim = sample.store().queries().claims({})->first().claim;
    claim.note = u"Ask the lawyer."_s;
    QVERIFY(sample.store().claims().update(claim));
    SummaryOptions options;
    options.parts.append(SummaryPart::Notes);
    QVERIFY(!allWords(composeSummary(gathered(sample), options)).contains(u"Ask the lawyer"_s));
    options.notes = {claim.uuid};
    QVERIFY(allWords(composeSummary(gathered(sample), options)).contains(u"Ask the lawyer."_s));
}

void tst_SummaryContent::contradictionsStandUnderEachOther()
{
    test::SummaryCase sample;
    sample.fill();
    const auto rows = sample.store().queries().claims({});
    ClaimLink link;
    link.from = rows->at(0).claim.id;
    link.to = rows->at(1).claim.id;
    link.kind = LinkKind::Contradicts;
    QVERIFY(sample.store().claimLinks().add(link));
    SummaryOptions options;
    options.parts = {SummaryPart::Chronology};
    const SummaryContent content = composeSummary(gathered(sample), options);
    int nested = 0;
    for (const content::Block& block : content.blocks) {
        const auto* quotation = std::get_if<content::Quotation>(&block);
        if (quotation != nullptr && quotation->isNested)
            ++nested;
    }
    QCOMPARE(nested, 2);
}

void tst_SummaryContent::copiesAreOneSource()
{
    test::SummaryCase sample;
    sample.fill();
    CaseSummary summary = gathered(sample);
    summary.claims[0].copies = {2};
    const QString words = allWords(composeSummary(summary, {}));
    QVERIFY(words.contains(u"The same words stand in 2 articles, 1 independent source: "_s));
}

void tst_SummaryContent::accountsStandAgainstEachOther()
{
    test::SummaryCase sample;
    sample.fill();
    CaseSummary summary = gathered(sample);
    const Decision decision{
        u"the log says so"_s, QDateTime(QDate(2012, 5, 3), QTime(9, 0), Qt::UTC), u"N. Ferré"_s};
    summary.questions = {{u"Where was she arrested?"_s, Verdict::Conflict,
        {{u"on the road"_s, {}, {0}, {{0}}}, {u"at a ranch"_s, decision, {1}, {{1, 2}}}}}};
    SummaryOptions options;
    options.parts = {SummaryPart::Questions};
    const QString words = allWords(composeSummary(summary, options));
    QVERIFY(words.contains(u"Where was she arrested?\nThe accounts contradict each other\n"_s));
    QVERIFY(words.contains(u"Account: on the road\n1 article, 1 independent source: [1]\n"_s));
    QVERIFY(words.contains(u"2 articles, 1 independent source: [2] = [3]\n"_s));
    QVERIFY(words.contains(summary.claims.at(0).quote));
    QVERIFY(words.contains(u"Held true by "_s + SummaryWords::isolated(u"N. Ferré"_s)
        + u", 3 May 2012: the log says so"_s));
    summary.questions[0].accounts[1].decision->reason.clear();
    QVERIFY(allWords(composeSummary(summary, options)).contains(u", 3 May 2012\n"_s));
}

void tst_SummaryContent::documentLanguage()
{
    test::SummaryCase sample;
    sample.fill();
    SummaryOptions options;
    options.language = SummaryLanguage::Spanish;
    const QString spanish = allWords(composeSummary(gathered(sample), options));
    QVERIFY(spanish.contains(u"8 de diciembre de 2005"_s));
    QVERIFY(spanish.contains(u"Todo el caso"_s));
    QVERIFY(spanish.contains(u"\u00ab[\u2026] did not tell the consulate [\u2026]\u00bb"_s));
    options.language = SummaryLanguage::French;
    const QString french = allWords(composeSummary(gathered(sample), options));
    QVERIFY(french.contains(u"8 décembre 2005"_s));
    QVERIFY(french.contains(u"toutes conformes"_s));
}

void tst_SummaryContent::everyWordHasItsThreeLanguages()
{
    for (int word = 0; word <= static_cast<int>(Word::CloseQuote); ++word) {
        const QString english = text(static_cast<Word>(word), SummaryLanguage::English);
        QVERIFY(!english.isEmpty());
        for (const SummaryLanguage language : {SummaryLanguage::Spanish, SummaryLanguage::French}) {
            const QString other = text(static_cast<Word>(word), language);
            QVERIFY(!other.isEmpty());
            QCOMPARE(other.count(u'|'), english.count(u'|'));
            for (const QString& place : {u"%2"_s, u"%3"_s})
                QCOMPARE(other.contains(place), english.contains(place));
        }
    }
}

void tst_SummaryContent::contentsTellTheRightPages()
{
    test::SummaryCase sample;
    sample.fill();
    SummaryOptions options;
    options.parts = {SummaryPart::Cover, SummaryPart::Contents, SummaryPart::Chronology,
        SummaryPart::ClaimsByType, SummaryPart::Sources, SummaryPart::Provenance};
    const SummaryPages pages(gathered(sample), options);
    QVERIFY(pages.count() > 1);
    QCOMPARE(pages.places().first().words, u"The case"_s);
    QCOMPARE(pages.places().first().page, 0);
    int headings = 0;
    for (const PagePlace& place : pages.places()) {
        QVERIFY(place.page < pages.count());
        QVERIFY(place.top > 0 && place.top < pages.paperSize().height());
        headings += place.level == 2 ? 1 : 0;
        if (place.level == 2)
            QVERIFY(place.page > 0);
    }
    QCOMPARE(headings, 6);
}

void tst_SummaryContent::templates()
{
    test::SummaryCase sample;
    QCOMPARE(summaryTemplates(sample.store())->size(), 3);
    QVERIFY(findTemplate(sample.store(), u"Working-Copy"_s)->isBuiltIn);
    QCOMPARE(findTemplate(sample.store(), u"none"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(saveTemplate(sample.store(), u" court "_s, {}).error().code, ErrorCode::NameTaken);
    SummaryOptions options;
    options.parts = {SummaryPart::Sources, SummaryPart::Overview};
    options.language = SummaryLanguage::French;
    options.margin = 30;
    options.author = u"Ana"_s;
    QVERIFY(saveTemplate(sample.store(), u"Mine"_s, options));
    const auto mine = findTemplate(sample.store(), u"mine"_s);
    QVERIFY(mine);
    QVERIFY(mine->options.author.isEmpty());
    QCOMPARE(withTemplate({}, *mine).parts, options.parts);
    QCOMPARE(withTemplate({}, *mine).margin, 30);
    QVERIFY(rememberOptions(sample.store(), options));
    QCOMPARE(rememberedOptions(sample.store(), {}), options);
    QVERIFY(removeTemplate(sample.store(), u"Mine"_s));
    QCOMPARE(summaryTemplates(sample.store())->size(), 3);
    QCOMPARE(optionsFromJson(u"not json"_s, options).parts, options.parts);
}

void tst_SummaryContent::markdownIsText()
{
    test::SummaryCase sample;
    const ArticleId article = sample.addArticle(u"A"_s, u"*bold* <b>x</b> [y](z)"_s);
    sample.addClaim(article, 0, u"*bold* <b>x</b> [y](z)"_s);
    const QString text = summaryMarkdown(composeSummary(gathered(sample), {}));
    QVERIFY(text.contains(u"\\*bold\\* \\<b\\>x\\</b\\> \\[y\\](z)"_s));
}

QTEST_MAIN(tst_SummaryContent)
#include "tst_SummaryContent.moc"
