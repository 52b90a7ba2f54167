#include "core/summary/QuestionPart.h"

using namespace Qt::StringLiterals;

namespace careo
{

using namespace content;

namespace
{

QString verdictWords(const SummaryWords& words, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conflict:
        return words.text(Word::VerdictConflict);
    case Verdict::Compatible:
        return words.text(Word::VerdictCompatible);
    case Verdict::Agreed:
        return words.text(Word::VerdictAgreed);
    case Verdict::OneSource:
        return words.text(Word::VerdictOneSource);
    case Verdict::Open:
        return words.text(Word::VerdictOpen);
    }
    Q_UNREACHABLE();
}

/// "3 articles, 1 independent source: [1] = [4] = [7]"; what is one source is joined.
QString sourceWords(
    const SummaryAccount& account, const SummaryWords& words, const Citations& citations)
{
    qsizetype articles = 0;
    QStringList sources;
    for (const QList<int>& source : account.sources) {
        QStringList marks;
        for (const int article : source)
            marks.append(citations.mark(article));
        articles += source.size();
        sources.append(marks.join(u" = "_s));
    }
    return words.labelled(words.counted(Word::ArticleCount, articles) + u", "_s
            + words.counted(Word::SourceCount, account.sources.size()),
        sources.join(u"; "_s));
}

/// "Held true by N. N., 3 May 2012: the log says so"
QString decisionWords(const SummaryWords& words, const Decision& decision)
{
    const QString held = words.text(Word::HeldTrue)
                             .arg(SummaryWords::isolated(decision.decidedBy),
                                 words.day(decision.decidedAt.date()));
    return decision.reason.isEmpty() ? held : words.labelled(held, decision.reason);
}

} // namespace

void addQuestions(const CaseSummary& summary, const SummaryWords& words, const Citations& citations,
    const ClaimComposer& claims, SummaryContent& content)
{
    int number = 0;
    for (const SummaryQuestion& question : summary.questions) {
        content.blocks.append(
            Heading{3, {{SummaryWords::isolated(question.text), Tone::Plain, {}, -1}},
                u"question-%1"_s.arg(++number), false});
        content.blocks.append(Paragraph{
            {{verdictWords(words, question.verdict), Tone::Strong, {}, -1}}, true, false});
        for (const SummaryAccount& account : question.accounts) {
            content.blocks.append(Paragraph{
                {{words.labelled(words.text(Word::Account), account.answer), Tone::Strong, {}, -1}},
                true, true});
            if (account.decision)
                content.blocks.append(Paragraph{
                    {{decisionWords(words, *account.decision), Tone::Plain, {}, -1}}, true, false});
            if (!account.sources.isEmpty())
                content.blocks.append(Paragraph{
                    {{sourceWords(account, words, citations), Tone::Muted, {}, -1}}, true, false});
            for (const int claim : account.claims)
                content.blocks.append(
                    claims.quotation(summary.claims.at(claim), ClaimComposer::Names::EventDate));
        }
    }
}

} // namespace careo
