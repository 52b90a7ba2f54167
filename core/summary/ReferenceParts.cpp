#include "core/summary/ReferenceParts.h"

#include "core/summary/pages/DocumentCursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

using namespace content;

namespace
{

/// The line from `start` to `end` of a text, cut where tagged passages begin and end.
Line markedLine(const QString& text, qsizetype start, qsizetype end, const QList<Passage>& passages)
{
    QList<qsizetype> cuts{start, end};
    for (const Passage& passage : passages) {
        cuts.append(std::clamp(passage.start, start, end));
        cuts.append(std::clamp(passage.end, start, end));
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    Line line;
    for (qsizetype index = 0; index + 1 < cuts.size(); ++index) {
        const Passage piece{cuts.at(index), cuts.at(index + 1)};
        const bool isTagged
            = std::any_of(passages.begin(), passages.end(), [&piece](const Passage& passage) {
                  return passage.start <= piece.start && piece.end <= passage.end;
              });
        line.append({piece.in(text).toString(), isTagged ? Tone::Passage : Tone::Article, {}, -1});
    }
    return line;
}

} // namespace

void ReferenceParts::add(SummaryPart part)
{
    if (part == SummaryPart::AnnotatedArticles)
        addAnnotatedArticles();
    else if (part == SummaryPart::Notes)
        addNotes();
    else if (part == SummaryPart::Sources)
        addSources();
    else if (part == SummaryPart::Provenance)
        addProvenance();
}

void ReferenceParts::addParagraph(const QString& words, Tone tone, bool leads)
{
    m_content.blocks.append(Paragraph{{{words, tone, {}, -1}}, leads, false});
}

void ReferenceParts::addAnnotatedArticles()
{
    addParagraph(m_words.text(Word::AnnotatedNote), Tone::Muted, true);
    QList<QList<int>> claims(m_summary.articles.size());
    for (int index = 0; index < m_summary.claims.size(); ++index) {
        const SummaryClaim& claim = m_summary.claims.at(index);
        if (claim.check == QuoteCheck::Stands)
            claims[claim.article].append(index);
    }
    for (int index = 0; index < m_summary.articles.size(); ++index) {
        const SummaryArticle& article = m_summary.articles.at(index);
        m_content.blocks.append(Heading{3,
            {{m_words.title(article.title), Tone::Plain, {}, -1},
                {u"   "_s + m_words.imprint(article), Tone::Muted, {}, -1}},
            u"text-%1"_s.arg(article.number), false});
        addAnnotatedText(article, claims.at(index));
    }
}

void ReferenceParts::addAnnotatedText(const SummaryArticle& article, const QList<int>& claims)
{
    int number = 0;
    for (qsizetype start = article.bodyStart; start < article.text.size();) {
        qsizetype end = article.text.indexOf(u'\n', start);
        if (end < 0)
            end = article.text.size();
        if (!QStringView(article.text).mid(start, end - start).trimmed().isEmpty()) {
            Entry entry;
            entry.isArticleText = true;
            entry.isRightToLeft = article.text.mid(start, end - start).isRightToLeft();
            entry.label.append({QString::number(++number), Tone::Muted, {}, -1});
            QList<Passage> passages;
            QList<int> types;
            for (const int index : claims) {
                const SummaryClaim& claim = m_summary.claims.at(index);
                if (claim.passage.end <= start || claim.passage.start >= end)
                    continue;
                passages.append(claim.passage);
                if (!types.contains(claim.type))
                    types.append(claim.type);
            }
            for (const int type : types)
                entry.label.append({QString(), Tone::Muted, {}, type});
            entry.lines.append(markedLine(article.text, start, end, passages));
            m_content.blocks.append(entry);
        }
        start = end + 1;
    }
}

void ReferenceParts::addNotes()
{
    bool hasNotes = false;
    for (const SummaryClaim& claim : m_summary.claims) {
        if (claim.note.trimmed().isEmpty() || !m_options.notes.contains(claim.uuid))
            continue;
        if (!hasNotes)
            addParagraph(m_words.text(Word::NotesNote), Tone::Muted, true);
        hasNotes = true;
        m_content.blocks.append(m_claims.quotation(claim, ClaimComposer::Names::Both));
        Entry entry;
        entry.lines.append(Line{{claim.note.trimmed(), Tone::Plain, {}, -1}});
        m_content.blocks.append(entry);
    }
    if (!hasNotes)
        addParagraph(m_words.text(Word::NoNotes), Tone::Muted);
}

void ReferenceParts::addSources()
{
    for (const int index : m_citations.order()) {
        const SummaryArticle& article = m_summary.articles.at(index);
        Entry entry;
        entry.anchor = sourceAnchor(article);
        if (m_citations.style() == CitationStyle::Numbered)
            entry.label.append({m_citations.mark(index), Tone::Muted, {}, -1});
        entry.lines.append(Line{{m_citations.reference(index), Tone::Plain, {}, -1}});
        QStringList gaps;
        if (article.outlet.isEmpty())
            gaps.append(m_words.outlet({}));
        if (article.author.isEmpty())
            gaps.append(m_words.author({}));
        gaps.append(m_words.claimCount(article.claims));
        entry.lines.append(Line{{gaps.join(u" \u00b7 "_s), Tone::Muted, {}, -1}});
        entry.lines.append(Line{{m_words.address(article.url), Tone::Muted,
            isLinkable(article.url) ? article.url : QString(), -1}});
        m_content.blocks.append(entry);
    }
}

void ReferenceParts::addProvenance()
{
    addParagraph(m_words.text(Word::MethodQuotations), Tone::Plain);
    addParagraph(m_words.text(Word::MethodContext), Tone::Plain);
    addParagraph(m_words.text(Word::MethodSources), Tone::Plain);
    addParagraph(m_words.text(Word::MethodCopies), Tone::Plain);
    addParagraph(m_words.reviewCounts(m_summary), Tone::Plain);
    addParagraph(m_words.text(Word::MethodProgram)
                     .arg(u"Careo " CAREO_VERSION ""_s, m_words.day(m_summary.madeOn)),
        Tone::Plain);
    m_content.blocks.append(Heading{
        3, {{m_words.text(Word::SourceFiles), Tone::Plain, {}, -1}}, u"source-files"_s, false});
    for (const SourceFile& file : m_summary.sourceFiles)
        addSourceFile(file);
    const auto typedIn = std::count_if(m_summary.articles.begin(), m_summary.articles.end(),
        [](const SummaryArticle& article) { return !article.sourceFile.isValid(); });
    if (typedIn > 0)
        addParagraph(m_words.counted(Word::NoSourceFile, typedIn), Tone::Muted);
}

void ReferenceParts::addSourceFile(const SourceFile& file)
{
    const auto articles = std::count_if(m_summary.articles.begin(), m_summary.articles.end(),
        [&file](const SummaryArticle& article) { return article.sourceFile == file.id; });
    Entry entry;
    entry.lines.append(Line{{SummaryWords::isolated(file.name), Tone::Plain, {}, -1}});
    entry.lines.append(
        Line{{u"SHA-256 "_s + QString::fromLatin1(file.sha256.toHex()), Tone::Muted, {}, -1}});
    entry.lines.append(
        Line{{m_words.text(Word::FileImported).arg(m_words.day(file.importedAt.date()))
                + u" \u00b7 "_s + m_words.counted(Word::FileArticles, articles),
            Tone::Muted, {}, -1}});
    m_content.blocks.append(entry);
}

} // namespace careo
